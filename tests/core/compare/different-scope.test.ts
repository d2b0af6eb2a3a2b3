import { describe, expect, it } from 'vitest';
import type { Reason } from '../../../src/core/compare/verdict';
import type { Figure } from '../../../src/core/figures/figure';
import { count, on, published, stated, vague } from './figures';
import { expectVerdict, judge, point } from './judge';

describe('figures that count something else', () => {
  it.each<[string, Figure, Figure, Partial<Reason>]>([
    [
      '353 officers injured and thousands injured',
      count('exact', 353, { measure: 'injuries', scope: 'people > officers' }),
      vague('thousands', { measure: 'injuries' }),
      { rule: 'other-scope', fields: ['scope'] },
    ],
    [
      '1,678 in 24 hours and 12,000 in all',
      count('exact', 1_678, { window: 'increment' }),
      count('exact', 12_000),
      { rule: 'other-window', fields: ['window'] },
    ],
    [
      'announced on the 11th and again on the 12th',
      on('2031-01-11', { measure: 'closure-announced' }),
      on('2031-01-12', { measure: 'closure-announced' }),
      { rule: 'other-occasion', daysApart: 1 },
    ],
    [
      'a number that is not round, once of officers and once of all',
      count('exact', 353, { scope: 'officers' }),
      count('exact', 353),
      { rule: 'same-number-other-scope' },
    ],
    [
      'a round number, once of officers and once of all: no hint of a lost scope',
      count('exact', 300, { scope: 'officers' }),
      count('exact', 300),
      { rule: 'other-scope' },
    ],
    [
      'the past 24 hours of two days',
      count('exact', 120, { window: 'increment', ...published('2031-05-11') }),
      count('exact', 90, { window: 'increment', ...published('2031-05-12') }),
      { rule: 'other-occasion' },
    ],
    [
      'a part larger than a whole that was counted the day before',
      count('exact', 353, { ...stated('2031-05-12'), scope: 'officers' }),
      count('exact', 300, stated('2031-05-11')),
      { rule: 'other-scope' },
    ],
    [
      'more planned than have come: a plan is no part',
      count('exact', 3_000, { ...point, ...stated('2031-05-11'), scope: 'planned' }),
      count('exact', 2_030, { ...point, ...stated('2031-05-11') }),
      { rule: 'other-scope' },
    ],
    [
      'a rise of 6 % and 6 %',
      count('exact', 6, { unit: 'percent', trend: 'up' }),
      count('exact', 6, { unit: 'percent' }),
      { rule: 'other-scope', fields: ['trend'] },
    ],
  ])('are shown beside, never flagged: %s', (_, here, there, reason) =>
    expectVerdict(here, there, 'different-scope', reason),
  );

  it('a scope is the same in any order of its parts and any spelling of its letters', () => {
    const here = count('exact', 31, { scope: 'Harbour; people > officers' });
    const there = count('exact', 31, { scope: 'people >  officers; harbour' });
    expect(judge(here, there).verdict).toBe('agrees');
  });
});
