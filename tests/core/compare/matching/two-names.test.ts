import { describe, expect, it } from 'vitest';
import { comparingRules } from '../../../../data/comparing';
import { judgeMatched } from '../../../../src/core/compare/matched';
import { count, vague } from '../figures';

const likely = { one: 0.95, contradicting: 0.95, isOfWhole: true };
const of = (noun: string) => ({
  measure: `other:${noun}`,
  noun,
  unit: noun,
  window: 'point' as const,
});
const told = (here: ReturnType<typeof count>, there: ReturnType<typeof count>, one = 0.95) =>
  judgeMatched(null, here, there, { ...likely, one }, comparingRules)?.verdict ?? null;

describe('Two counts under two names', () => {
  it('agree where the number is one that few things share', () => {
    expect(told(count('exact', 640, of('job')), count('exact', 640, of('post')))).toBe('agrees');
    expect(told(count('exact', 640, of('job')), count('approx', 640, of('post')))).toBe('agrees');
  });

  it('say nothing of each other where both are a few, however alike they are told', () => {
    expect(told(count('exact', 2, of('woman')), count('exact', 2, of('charge')))).toBeNull();
  });

  it('say nothing of each other in vague words', () => {
    expect(told(vague('dozens', of('bank')), vague('dozens', of('window')))).toBeNull();
  });

  it('say nothing of each other where their numbers differ', () => {
    expect(told(count('exact', 640, of('job')), count('exact', 720, of('post')))).toBeNull();
  });

  it('are two counts of one where the one name only says more', () => {
    expect(told(count('exact', 3, of('cable')), count('exact', 3, of('undersea cable')))).toBe(
      'agrees',
    );
  });
});
