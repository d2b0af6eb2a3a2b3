import { describe, expect, it } from 'vitest';
import type { Reason } from '../../../src/core/compare/verdict';
import type { Figure } from '../../../src/core/figures/figure';
import { between, count, lasting, on, stated } from './figures';
import { expectVerdict, judge, later, point } from './judge';

describe('figures that do not fit together', () => {
  it.each<[string, Figure, Figure, Partial<Reason>]>([
    [
      'a start on the 1st and on the 2nd',
      on('2031-01-01'),
      on('2031-01-02'),
      { rule: 'two-days', daysApart: 1 },
    ],
    [
      'at least 10 days and no more than 10 days',
      lasting('at-least', 10, 'day'),
      lasting('at-most', 10, 'day'),
      { rule: 'opposite-bounds' },
    ],
    [
      'a fixed quantity with two values',
      lasting('exact', 10, 'day'),
      lasting('exact', 3, 'week'),
      { rule: 'two-values' },
    ],
    [
      'a total that falls between two stated days',
      count('at-least', 164, stated('2031-05-12')),
      count('less-than', 50, stated('2031-05-14')),
      { rule: 'falling-total', daysApart: 2 },
    ],
    [
      'a part larger than its whole',
      count('exact', 353, { ...stated('2031-05-12'), scope: 'people > officers' }),
      count('exact', 300, stated('2031-05-12')),
      { rule: 'part-exceeds-whole' },
    ],
    [
      'a strength measured twice, reported on two days',
      count('exact', 6.4, { ...point, measure: 'magnitude', unit: 'magnitude' }),
      count('exact', 7.1, { ...later, measure: 'magnitude', unit: 'magnitude' }),
      { rule: 'two-values' },
    ],
    [
      'a day and a week it does not lie in',
      between('2031-01-06', '2031-01-12'),
      on('2031-01-14'),
      { rule: 'two-days', daysApart: 2 },
    ],
  ])('conflict: %s', (_, here, there, reason) => {
    expectVerdict(here, there, 'conflicts', reason);
    expect(judge(here, there).severity).not.toBeNull();
  });

  it.each<[string, Partial<Figure>]>([
    ['turnout in one town', { measure: 'turnout', unit: 'percent' }],
    ['the inflation of food', { measure: 'inflation', unit: 'percent' }],
    ['the height of one river at one gauge', { measure: 'water-level', unit: 'meter' }],
    ['the pay of one trade', { measure: 'other:pay', unit: 'EUR/hour' }],
    ['the closure of one road', { measure: 'closure-duration', unit: 'day' }],
  ])('%s may be higher than that of the whole', (_, rate) => {
    const whole = { ...stated('2031-05-12'), window: 'point', ...rate } as const;
    const part = count('exact', 61, { ...whole, scope: 'Orlec' });
    expectVerdict(part, count('exact', 52, whole), 'different-scope', { rule: 'other-scope' });
  });

  it('only conflicts have a severity', () => {
    expect(judge(count('exact', 164), count('at-least', 164)).severity).toBeNull();
  });
});
