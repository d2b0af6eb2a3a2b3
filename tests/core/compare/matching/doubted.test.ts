import { describe, expect, it } from 'vitest';
import { comparingRules } from '../../../../data/comparing';
import { compareFigures } from '../../../../src/core/compare/compare';
import { judgeMatched } from '../../../../src/core/compare/matched';
import { count, lasting, vague } from '../figures';

const [here, there] = [lasting('exact', 9, 'day'), lasting('exact', 3, 'day')];
const known = compareFigures(here, there, comparingRules);
const told = (contradicting: number, isOfWhole: boolean) =>
  judgeMatched(known, here, there, { one: 0.25, contradicting, isOfWhole }, comparingRules)
    ?.verdict;

describe('What the rules call a conflict', () => {
  it('is none where all that two whole articles tell speaks against it', () => {
    expect(known.verdict).toBe('conflicts');
    expect(told(0.2, true)).toBe('not-compared');
  });

  it('stays one in short notes, which tell too little to speak against it', () => {
    expect(told(0.2, false)).toBe('conflicts');
    expect(told(0.02, false)).toBe('not-compared');
  });

  it('stays one where it is not unlikely', () => {
    expect(told(0.4, true)).toBe('conflicts');
  });
});

describe('What the rules let fit together loosely', () => {
  const [some, more] = [vague('hundreds'), count('at-least', 10)];
  const loosely = compareFigures(some, more, comparingRules);
  const looselyTold = (one: number, isOfWhole: boolean) =>
    judgeMatched(loosely, some, more, { one, contradicting: 0, isOfWhole }, comparingRules)
      ?.verdict;

  it('is not said to fit where all that two whole articles tell speaks against it', () => {
    expect(loosely.verdict).toBe('compatible');
    expect(looselyTold(0.1, true)).toBe('not-compared');
    expect(looselyTold(0.3, true)).toBe('compatible');
  });

  it('stays so in short notes', () => {
    expect(looselyTold(0.1, false)).toBe('compatible');
  });
});
