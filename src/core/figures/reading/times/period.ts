import type { DayMention } from '../../days';
import type { ReadSentence } from '../sentence';

/** "For the quarter ended March 31": the last day of what is accounted for, on which nothing was so. */
export function isOfPeriod(read: ReadSentence, { firstToken }: DayMention): boolean {
  const { periodEnds, periods } = read.lexicon.timing;
  const before = read.words.slice(Math.max(0, firstToken - 3), firstToken + 1);
  return (
    before.some(({ lower }) => periodEnds.has(lower)) &&
    before.some(({ lemma }) => periods.has(lemma))
  );
}
