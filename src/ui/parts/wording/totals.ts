import type { Question, Report, Tally } from '../../../core/compare/report';
import type { Verdict } from '../../../core/compare/verdict';
import type { Words } from '../words';
import { READING_ORDER, SHAPES, TOTALS } from './verdicts';

/** A count with its shape. */
export interface Total {
  verdict: Verdict | null;
  shape: string;
  text: string;
}

const sumOf = (tally: Tally, verdicts: Verdict[]) =>
  verdicts.reduce((all, verdict) => all + tally[verdict], 0);

/** How many of the page's questions were set against another source. */
export const compared = (tally: Tally): number =>
  sumOf(tally, ['conflicts', 'updated', 'compatible', 'agrees', 'different-scope']);

export const asked = (tally: Tally): number => sumOf(tally, READING_ORDER);

/** All counts above zero, in reading order. */
export const totals = (words: Words, tally: Tally): Total[] =>
  READING_ORDER.filter((verdict) => tally[verdict] > 0).map((verdict) => ({
    verdict,
    shape: SHAPES[verdict],
    text: words.count(TOTALS[verdict], tally[verdict]),
  }));

const isElsewhere = ({ comparisons }: Question) =>
  comparisons.find(({ verdict }) => verdict === 'updated')?.reason.direction === 'later-elsewhere';

/** The few words on the pill: what disagrees and what moved, else how many were compared. */
export function pillTotals(words: Words, { tally, questions }: Report): Total[] {
  const { conflicts, updated } = tally;
  const moved = (key: 'pill_updated' | 'pill_elsewhere' | 'pill_moved'): Total => ({
    verdict: 'updated',
    shape: SHAPES.updated,
    text: words.count(key, updated),
  });
  if (conflicts > 0) {
    const first: Total = {
      verdict: 'conflicts',
      shape: SHAPES.conflicts,
      text: words.count('pill_conflicts', conflicts),
    };
    return updated > 0 ? [first, moved('pill_updated')] : [first];
  }
  if (updated > 0) {
    const all = questions.filter(({ verdict }) => verdict === 'updated').every(isElsewhere);
    return [moved(all ? 'pill_elsewhere' : 'pill_moved')];
  }
  const n = compared(tally);
  return [
    {
      verdict: null,
      shape: '',
      text: n > 0 ? words.count('pill_compared', n) : words.say('pill_none'),
    },
  ];
}
