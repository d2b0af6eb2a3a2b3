import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparingRules } from '../../../data/comparing';
import { compareFigures, type Judgement } from '../../../src/core/compare/compare';
import { dayOf, numberOf } from '../../../src/core/figures/calendar';
import type { Bound, Figure } from '../../../src/core/figures/figure';
import { asOf, counts, figures } from './any-figures';
import { vague } from './figures';

const judge = (here: Figure, there: Figure): Judgement =>
  compareFigures(here, there, comparingRules);

/** Mostly of one measure, so that the rules of each kind are reached. */
const pairs = fc
  .tuple(figures, figures, fc.integer({ min: 0, max: 4 }))
  .map(([here, there, odd]): [Figure, Figure] => {
    const alike = (here.unit === 'date') === (there.unit === 'date') && odd > 0;
    const { measure, window, unit } = here;
    return [here, alike ? { ...there, measure, window, unit } : there];
  });

const MIRROR: Record<string, string> = {
  'later-here': 'later-elsewhere',
  'later-elsewhere': 'later-here',
};

describe('the laws of comparing', () => {
  it('swapping two figures swaps the direction and nothing else', () => {
    fc.assert(
      fc.property(pairs, ([here, there]) => {
        const judgement = judge(here, there);
        const { direction } = judgement.reason;
        const reason = {
          ...judgement.reason,
          ...(direction && { direction: MIRROR[direction] ?? direction }),
        };
        expect(judge(there, here)).toEqual({ ...judgement, reason });
      }),
      { numRuns: 2000 },
    );
  });

  it('a figure agrees with itself', () => {
    fc.assert(
      fc.property(figures, (figure) => {
        expect(judge(figure, { ...figure }).verdict).toBe('agrees');
      }),
      { numRuns: 1000 },
    );
  });

  it('leaving more room, to the side the words leave it, never creates a conflict', () => {
    const widened = (figure: Figure, by: number): Figure => {
      const shift = (bound: Bound | null, amount: number): Bound | null => {
        if (bound === null) return null;
        if (typeof bound === 'number') return Math.max(0, bound + amount);
        return dayOf((numberOf(bound) ?? 0) + amount);
      };
      return { ...figure, low: shift(figure.low, -by), high: shift(figure.high, by) };
    };
    fc.assert(
      fc.property(pairs, fc.integer({ min: 1, max: 50 }), ([here, there], by) => {
        if (judge(here, there).verdict === 'conflicts') return;
        expect(judge(widened(here, by), there).verdict).not.toBe('conflicts');
      }),
      { numRuns: 2000 },
    );
  });

  it('shifting all days by the same number changes nothing', () => {
    const moved = (figure: Figure, by: number): Figure => {
      const move = <T extends Bound | null>(bound: T): T =>
        (typeof bound === 'string' && bound.length === 10
          ? dayOf((numberOf(bound) ?? 0) + by)
          : bound) as T;
      const { value, low, high } = figure;
      const day = figure.asOf?.length === 7 ? null : move(figure.asOf);
      const asOfFrom = day === null ? null : figure.asOfFrom;
      return {
        ...figure,
        value: move(value),
        low: move(low),
        high: move(high),
        asOf: day,
        asOfFrom,
      };
    };
    fc.assert(
      fc.property(pairs, fc.integer({ min: -36_525, max: 36_525 }), ([here, there], by) => {
        expect(judge(moved(here, by), moved(there, by))).toEqual(
          judge(moved(here, 0), moved(there, 0)),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('scaling both figures keeps the verdict, where the numbers are round already', () => {
    const times = (figure: Figure, by: number): Figure => {
      const grown = (bound: Bound | null): Bound | null =>
        typeof bound === 'number' ? bound * by : bound;
      const { value, low, high } = figure;
      return { ...figure, value: grown(value), low: grown(low), high: grown(high) };
    };
    fc.assert(
      fc.property(
        pairs.filter(([{ unit: a }, { unit: b }]) => a === b && a !== 'date'),
        fc.constantFrom(100, 10_000),
        ([here, there], by) => {
          expect(judge(times(here, 10 * by), times(there, 10 * by))).toEqual(
            judge(times(here, 10), times(there, 10)),
          );
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('a vague word never conflicts and never agrees with a number', () => {
    const vagues = fc.constantFrom('dozens', 'hundreds', 'thousands').map((word) => vague(word));
    fc.assert(
      fc.property(counts, vagues, asOf, (here, word, when) => {
        const { measure, window, unit, scope } = here;
        const there = { ...word, measure, window, unit, scope, ...when };
        const { verdict } = judge(here, there);
        expect(verdict).not.toBe('conflicts');
        if (here.value !== null) expect(verdict).not.toBe('agrees');
      }),
      { numRuns: 1000 },
    );
  });

  it('only a conflict has a severity, and each has one', () => {
    fc.assert(
      fc.property(pairs, ([here, there]) => {
        const { verdict, severity } = judge(here, there);
        expect(severity !== null).toBe(verdict === 'conflicts');
      }),
      { numRuns: 1000 },
    );
  });
});
