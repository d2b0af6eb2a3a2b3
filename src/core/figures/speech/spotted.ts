import type { Token } from '../../text/tokens';
import type { Line, Run } from './subject';
import type { SpeechWords } from './words';

/** Words that introduce a speech, by token indexes of their sentence. */
export interface SpottedSpeech {
  /** Who speaks; null for "it was announced that" and for a participle without one. */
  subject: Run | null;
  /** Who passes it on: "Vestnik quoted …", "told Reuters". */
  through: Run | null;
  verb: Run;
  /** The words that introduce it: a day among them dates the speech. */
  frame: Run;
  /** What is said lies after the frame, before it, or on both sides. */
  side: 'after' | 'before' | 'around';
  announcement: boolean;
  /** The announcement is the deed itself ("announced a withdrawal"): nobody states anything. */
  deed: boolean;
  /** "According to X on Thursday": what dates it belongs to what X says. */
  source: boolean;
  /** It goes on with the speech before it: "…, adding that". */
  continues: boolean;
  /** It heads its paragraph: "From the fire service's Tuesday update:". */
  heads?: true;
}

/** A sentence as speech sees it; `days` gives for a token the last token of the date it belongs to. */
export interface SpeechLine extends Line {
  dayEnd: (token: number) => number;
  words: SpeechWords;
}

export const lowerAt = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? '';
