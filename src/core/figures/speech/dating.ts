import type { Token } from '../../text/tokens';
import type { SpottedDay } from '../days/spot';
import type { SpeechLine, SpottedSpeech } from './spotted';

/** A day before the speaker dates the speech if it stands this near the sentence's start; behind a place of speech, further. */
const OPENER_TOKENS = 4;

/** The dates among the words that introduce a speech, or that open its sentence: "On Tuesday, the mayor said". */
export function datingDays(
  line: SpeechLine,
  { frame, side }: SpottedSpeech,
  before: SpottedSpeech | undefined,
  days: readonly SpottedDay[],
): SpottedDay[] {
  const { tokens, isPast } = line;
  const from = before ? before.frame.last + 1 : 0;
  return days.filter(({ firstToken, lastToken, bound }) => {
    if (firstToken >= frame.first && lastToken <= frame.last) return true;
    if (side !== 'after' || lastToken >= frame.first || !opens(line, from, firstToken))
      return false;
    return (
      bound.role === 'at' &&
      bound.hedge === 'exact' &&
      !tokens.slice(lastToken + 1, frame.first).some(({ lower }) => isPast(lower))
    );
  });
}

/** Whether a date stands at a sentence's start, or in the place of speech that it starts with: "At a briefing on Monday". */
function opens({ tokens, words: { sets } }: SpeechLine, from: number, day: number): boolean {
  const lead = tokens.slice(from, day);
  const light = ({ lower, kind }: Token): boolean =>
    kind === 'punctuation' || sets.opener.has(lower) || sets.adverb.has(lower);
  if (day <= from + OPENER_TOKENS && lead.every(light)) return true;
  return day <= from + 3 * OPENER_TOKENS && lead.some(({ lower }) => sets.statement.has(lower));
}
