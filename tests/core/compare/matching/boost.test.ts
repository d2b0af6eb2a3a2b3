import { describe, expect, it } from 'vitest';
import { compileForest } from '../../../../src/core/compare/matching/forest';
import { SIGNS } from '../../../../src/core/compare/matching/signs';
import { boost } from './boost';
import type { Case } from './cases';
import { learn } from './learn';

const GROWTH = { trees: 40, rate: 0.3, leaves: 4, least: 2, restraint: 1 };

/** Of every two numbers 0…5: is one where both are small, or both large, by limits of their own. */
const both = Array.from({ length: 36 }, (_, i) => [i % 6, Math.floor(i / 6)]);
const isOne = both.map(([a = 0, b = 0]) => a < 2 === b < 4);

/** Cases of the signs that count, where the first two decide as above. */
const cases: Case[] = both.map((numbers, i) => ({
  story: 'none',
  numbers: SIGNS.map((_, sign) => numbers[sign] ?? 0),
  isOne: isOne[i] === true,
  isContradiction: false,
  weight: 1,
}));

describe('what is learnt of cases', () => {
  it('tells them apart, also where no sign alone does', () => {
    const { chanceOf } = compileForest(learn(cases, 'one', GROWTH), SIGNS);
    for (const one of cases) expect(chanceOf(one.numbers) > 0.5).toBe(one.isOne);
  });

  it('is the same each time', () => {
    expect(learn(cases, 'one', GROWTH)).toEqual(learn(cases, 'one', GROWTH));
  });

  it('is nothing of those about which nobody could say', () => {
    const unsure = cases.map((one, i) => (i % 2 ? { ...one, isOne: !one.isOne, weight: 0 } : one));
    const { chanceOf } = compileForest(learn(unsure, 'one', GROWTH), SIGNS);
    const asked = cases.filter((_, i) => i % 2 === 0);
    for (const one of asked) expect(chanceOf(one.numbers) > 0.5).toBe(one.isOne);
  });

  it('has no leaf of fewer cases than it may', () => {
    const rows = [[0], [1], [1], [1]];
    const { trees } = boost(
      { rows, isOne: [true, false, false, false], weights: [1, 1, 1, 1] },
      { ...GROWTH, trees: 1 },
    );
    expect(trees).toEqual([expect.any(Number)]);
  });
});
