import type { DayMention } from '../../days';
import type { ReadSentence } from '../sentence';

/** So near to its day the time of day stands. */
const NEAR = 6;

/**
 * "At 21:40 GMT on Monday": where it happened, the next day may have begun. "At midnight on Sunday": the night before,
 * or the one behind.
 */
export function mayBeNextDay({ words, lexicon }: ReadSentence, day: DayMention): boolean {
  const { worldTimes } = lexicon.timing;
  const first = Math.max(0, day.firstToken - NEAR);
  return words
    .slice(first, day.lastToken + NEAR)
    .some(
      ({ lower }, i) =>
        worldTimes.has(lower) ||
        (lower === 'midnight' && !SIDES.has(words[first + i - 1]?.lower ?? '')),
    );
}

/** "Before midnight on Sunday" is Sunday. */
const SIDES: ReadonlySet<string> = new Set(['before', 'after', 'until', 'by', 'past', 'to']);
