import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/core/figures/figure';
import { dayAt, extentOf, placeOfDay } from '../../../src/ui/parts/picture/extent';
import { type Plan, planOf } from '../../../src/ui/parts/picture/plan';
import type { PictureRow } from '../../../src/ui/parts/picture/rows';
import { count, date } from '../report';

const rowOf = (figure: Figure, said: string | null = null): PictureRow => {
  const extent = extentOf(figure);
  if (!extent) throw new Error(`"${figure.phrase}" has no place`);
  return {
    kind: 'other',
    extent,
    said,
    begun: false,
    statements: [{ figure, answer: null, begun: false, said }],
  };
};
const planFor = (...rows: PictureRow[]): Plan => {
  const plan = planOf(rows);
  if (!plan) throw new Error('no plan');
  return plan;
};

/** Where a place is by the ticks alone, as a reader finds it. */
const byTicks = ({ ticks }: Plan, place: number): number => {
  const [a, b] = [ticks[0], ticks.at(-1)];
  if (!a || !b) throw new Error('no ticks');
  return a.at + ((place - a.place) / (b.place - a.place)) * (b.at - a.at);
};

describe('a line', () => {
  it('has every number where its ticks say that it is', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000_000), { minLength: 1 }), (values) => {
        const plan = planFor(...values.map((value) => rowOf(count(String(value), value))));
        values.forEach((value, index) => {
          expect(plan.drawn[index]?.at).toBeCloseTo(byTicks(plan, value), 9);
        });
      }),
    );
  });

  it('has every day where its ticks say that it is, and the day it was said', () => {
    const day = fc.integer({ min: placeOfDay('1950-01-01'), max: placeOfDay('2090-01-01') });
    fc.assert(
      fc.property(fc.array(fc.tuple(day, fc.nat(400)), { minLength: 1 }), (all) => {
        const plan = planFor(
          ...all.map(([place, before]) => rowOf(date('', dayAt(place)), dayAt(place - before))),
        );
        all.forEach(([place, before], index) => {
          expect(plan.drawn[index]?.at).toBeCloseTo(byTicks(plan, place), 9);
          expect(plan.drawn[index]?.said).toBeCloseTo(byTicks(plan, place - before), 9);
        });
      }),
    );
  });

  it('has the ends of blocks, spans and wide bands to scale', () => {
    const plan = planFor(
      rowOf(count('dozens', null, { hedge: 'vague', low: 24, high: 99 })),
      rowOf(count('60 to 80', null, { hedge: 'range', low: 60, high: 80 })),
      rowOf(count('around 50', 50, { hedge: 'approx', low: 30, high: 70 })),
    );
    const ends = plan.drawn.map(({ low, high }) => [low, high]);
    const wanted = [
      [24, 99],
      [60, 80],
      [30, 70],
    ].map((pair) => pair.map((one) => byTicks(plan, one)));
    expect(ends).toEqual(wanted);
  });

  it('shows a narrow band beside its mark, and below "almost" only', () => {
    const [about, almost] = planFor(
      rowOf(count('about 100', 100, { hedge: 'approx', low: 95, high: 105 })),
      rowOf(count('almost 200', 200, { hedge: 'almost', low: 180 })),
      rowOf(count('9,000', 9000)),
    ).drawn;
    if (!about || !almost) throw new Error('rows are missing');
    expect(about.high - (about.at ?? 0)).toBeGreaterThan(0.04);
    expect((about.at ?? 0) - about.low).toBeGreaterThan(0.04);
    expect((almost.at ?? 0) - almost.low).toBeGreaterThan(0.04);
    expect(almost.high).toBe(almost.at);
  });

  it('draws an open end below a number only where there is room before 0', () => {
    const open = (value: number) =>
      planFor(rowOf(count('', value, { hedge: 'at-most', low: 0 })), rowOf(count('100', 100)))
        .drawn[0]?.open;
    expect(open(100)).toBe('down');
    expect(open(2)).toBeNull();
  });

  it('is not laid out of nothing', () => {
    expect(planOf([])).toBeNull();
  });
});
