import { describe, expect, it } from 'vitest';
import type { Arithmetic } from '../../../src/core/compare/verdict';
import { dayOf, numberOf } from '../../../src/core/figures/calendar';
import type { Figure } from '../../../src/core/figures/figure';
import { count, lasting, on, stated } from './figures';
import { reportFor, source } from './packs';

/** A sum of three numbers, and where each of them stands. */
interface Sum {
  page: Figure[];
  elsewhere: Figure[];
}

type Sums = (nth: number, mistake: number) => Sum;

const ON = '2031-05-12';
const yesterday = stated('2031-05-11');
const today = stated(ON);

/** Yesterday's total, what was added, today's total; the step stands here or there. */
const increment: Sums = (nth, mistake) => {
  const [from, step] = [1_003 + 37 * nth, 211 + 13 * nth];
  const added = count('exact', step, { window: 'increment', ...today });
  const total = count('exact', from + step + mistake, today);
  const before = count('exact', from, yesterday);
  return nth % 2 === 0
    ? { page: [total, added], elsewhere: [before] }
    : { page: [total], elsewhere: [before, added] };
};

/** Two parts and their whole; the other part stands here or there. */
const parts: Sums = (nth, mistake) => {
  const [some, rest] = [206 + 3 * nth, 19 + nth];
  const officers = count('exact', some, { scope: 'people > officers', ...today });
  const others = count('exact', rest, { scope: 'people > civilians', ...today });
  const whole = count('exact', some + rest + mistake, today);
  return nth % 2 === 0
    ? { page: [officers, others], elsewhere: [whole] }
    : { page: [whole], elsewhere: [officers, others] };
};

const told = ({ page, elsewhere }: Sum): Arithmetic[] =>
  reportFor(page, [source('chronicle', elsewhere)]).figures.flatMap(({ comparisons }) =>
    comparisons.flatMap(({ reason }) => reason.arithmetic ?? []),
  );

/** Mistakes as people make them: a digit, a hundred, two digits turned round. None is 0. */
const mistakeOf = (nth: number): number => [1, -1, 9, -9, 10, 90, -18, 100][nth % 8] ?? 1;

const NTHS = Array.from({ length: 25 }, (_, nth) => nth);

describe.each<[string, Sums]>([
  ['what was added to a total', increment],
  ['the parts of a whole', parts],
])('%s', (_, sums) => {
  it('is told as a sum where it is one, within a page and across sources', () => {
    for (const nth of NTHS) expect(told(sums(nth, 0))).not.toEqual([]);
  });

  it('is told as no sum once a number of it is wrong', () => {
    const claimed = NTHS.filter((nth) => told(sums(nth, mistakeOf(nth))).length > 0);
    expect(claimed).toEqual([]);
  });
});

describe('a start and a length', () => {
  const sumOf = (start: string, days: number): Arithmetic | undefined =>
    reportFor(
      [on(start, { measure: 'closure-start' }), lasting('exact', days, 'day')],
      [source('chronicle', [lasting('exact', days, 'day')])],
    ).questions.find(({ measure }) => measure === 'closure-duration')?.sum;

  it('give the day of the end, over the ends of months and leap years, and no other', () => {
    for (const nth of NTHS) {
      const start = dayOf((numberOf('2032-02-20') ?? 0) + 11 * nth);
      const sum = sumOf(start, 3 + nth);
      expect(sum).toMatchObject({ kind: 'end', start, length: 3 + nth });
      expect(sum?.kind === 'end' && numberOf(sum.end)).toBe((numberOf(start) ?? 0) + 3 + nth);
      expect(sumOf(start, 3 + nth + 1)).not.toEqual(sum);
    }
  });
});
