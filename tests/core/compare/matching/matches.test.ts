import { describe, expect, it } from 'vitest';
import { comparingRules } from '../../../../data/comparing';
import { candidatesOf } from '../../../../src/core/compare/matching/candidates';
import { matchesOf } from '../../../../src/core/compare/matching/matches';
import { SIGNS } from '../../../../src/core/compare/matching/signs';
import { openStories } from '../stories';
import { sidesOf } from './cases';

const [story] = openStories();
const sides = story ? sidesOf(story) : [];
const [one, two] = sides;

describe('figures of two articles that may be of one quantity', () => {
  it('are as likely of one whichever of the two pages is open', () => {
    if (!one || !two) throw new Error('There is no story of two articles.');
    const [there, back] = [
      matchesOf(one, two, comparingRules),
      matchesOf(two, one, comparingRules),
    ];
    let told = 0;
    for (const { figure } of one.statements)
      for (const { figure: other } of two.statements) {
        expect(there.matchOf(figure, other)).toEqual(back.matchOf(other, figure));
        if (there.matchOf(figure, other)) told += 1;
      }
    expect(told).toBeGreaterThan(0);
  });

  it('have a number for every sign', () => {
    if (!one || !two) throw new Error('There is no story of two articles.');
    const candidates = candidatesOf(one, two, comparingRules);
    expect(candidates.length).toBeGreaterThan(0);
    for (const { signs } of candidates) {
      expect(signs).toHaveLength(SIGNS.length);
      expect([...signs].every(Number.isFinite)).toBe(true);
    }
  });

  it('differ in each sign in some pair of some story: none is asked in vain', () => {
    const seen = SIGNS.map(() => new Set<number>());
    for (const each of openStories()) {
      const [a, b] = sidesOf(each);
      if (!a || !b) continue;
      for (const { signs } of candidatesOf(a, b, comparingRules))
        signs.forEach((number, i) => {
          seen[i]?.add(number);
        });
    }
    expect(SIGNS.filter((_, i) => (seen[i]?.size ?? 0) < 2)).toEqual([]);
  });
});
