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

/** The same three numbers in one article: what its card on the whole tells of them. */
const partsWithin: Sums = (nth, mistake) => {
  const [some, rest] = [151 + 7 * nth, 5 + nth];
  const aboard = { measure: 'aboard', window: 'point', ...today } as const;
  return {
    page: [
      count('exact', some + rest + mistake, aboard),
      count('exact', some, { scope: 'people > passengers', ...aboard }),
      count('exact', rest, { scope: 'people > crew', ...aboard }),
    ],
    elsewhere: [],
  };
};

/** A start, a length and the end that they lead to; where it is wrong, by two days or more. */
const ends: Sums = (nth, mistake) => {
  const first = (numberOf('2032-02-20') ?? 0) + 11 * nth;
  const off = mistake === 0 ? 0 : mistake + Math.sign(mistake);
  return {
    page: [
      on(dayOf(first), { measure: 'closure-start' }),
      lasting('exact', 3 + nth, 'day'),
      on(dayOf(first + 3 + nth + off), { measure: 'closure-end' }),
    ],
    elsewhere: [],
  };
};

const told = ({ page, elsewhere }: Sum): Arithmetic[] => {
  const { figures, questions } = reportFor(page, [source('chronicle', elsewhere)]);
  const across = figures.flatMap(({ comparisons }) => comparisons.map(({ reason }) => reason));
  return [
    ...across.map(({ arithmetic }) => arithmetic),
    ...questions.map(({ sum }) => sum),
  ].flatMap((sum) => sum ?? []);
};

/** Whether a sum is told to come to something else than the articles state. */
const isFlagged = (sum: Arithmetic): boolean =>
  sum.kind === 'end' ? sum.stated !== undefined : sum.differs === true;

/** Mistakes as people make them: a digit, a hundred, two digits turned round. None is 0. */
const mistakeOf = (nth: number): number => [1, -1, 9, -9, 10, 90, -18, 100][nth % 8] ?? 1;

const NTHS = Array.from({ length: 25 }, (_, nth) => nth);

const KINDS: [string, Sums][] = [
  ['what was added to a total', increment],
  ['the parts of a whole', parts],
  ['the parts of a whole within one article', partsWithin],
  ['a start, a length and an end', ends],
];

describe.each(KINDS)('%s', (_, sums) => {
  it('is told as a sum where it is one, within a page and across sources', () => {
    for (const nth of NTHS) {
      const all = told(sums(nth, 0));
      expect(all).not.toEqual([]);
      expect(all.filter(isFlagged)).toEqual([]);
    }
  });

  it('is told as no sum once a number of it is wrong', () => {
    const claimed = NTHS.filter((nth) =>
      told(sums(nth, mistakeOf(nth))).some((sum) => !isFlagged(sum)),
    );
    expect(claimed).toEqual([]);
  });
});

describe('of a hundred sums with a wrong number', () => {
  it('ninety-five or more are flagged, with the sum as it should be', () => {
    const flagged = KINDS.flatMap(([, sums]) =>
      NTHS.filter((nth) => told(sums(nth, mistakeOf(nth))).some(isFlagged)),
    );
    expect(KINDS.length * NTHS.length).toBe(100);
    expect(flagged.length).toBeGreaterThanOrEqual(95);
  });
});

describe('no sum is called wrong', () => {
  const total = count('exact', 225, today);
  const officers = count('exact', 19, { scope: 'people > officers', ...today });
  const civilians = count('exact', 190, { scope: 'people > civilians', ...today });
  const wrong = (page: Figure[], elsewhere: Figure[] = []): Arithmetic[] =>
    told({ page, elsewhere }).filter(isFlagged);

  it('whose parts are some of those counted', () => {
    const children = count('exact', 4, { scope: 'people > children', ...today });
    expect(wrong([total, officers, civilians])).toHaveLength(1);
    expect(wrong([total, officers, children])).toEqual([]);
    expect(wrong([total, officers, civilians, children])).toEqual([]);
  });

  it('whose numbers are not exact, or hold on different days', () => {
    const about = count('approx', 190, { scope: 'people > civilians', ...today });
    const before = count('exact', 190, { scope: 'people > civilians', ...yesterday });
    expect(wrong([total, officers, about])).toEqual([]);
    expect(wrong([total, officers, before])).toEqual([]);
  });

  it('whose step is not all that came between two totals', () => {
    const step = count('exact', 20, { window: 'increment', ...today });
    const upTo = (day: string) => count('exact', 180, stated(day));
    expect(wrong([total, step], [upTo('2031-05-11')])).not.toEqual([]);
    expect(wrong([total, step], [upTo('2031-05-09')])).toEqual([]);
    const later = count('exact', 11, { window: 'increment', ...today });
    expect(wrong([total, step, later], [upTo('2031-05-11')])).toEqual([]);
  });

  it('whose end is a day off, as where the first day counts', () => {
    const [start, length] = [
      on('2031-05-01', { measure: 'closure-start' }),
      lasting('exact', 10, 'day'),
    ];
    const end = (day: string) => on(day, { measure: 'closure-end' });
    expect(wrong([start, length, end('2031-05-10')])).toEqual([]);
    expect(wrong([start, length, end('2031-05-14')])).toHaveLength(1);
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
