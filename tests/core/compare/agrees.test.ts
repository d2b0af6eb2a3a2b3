import { describe, expect, it } from 'vitest';
import type { Reason } from '../../../src/core/compare/verdict';
import type { Figure } from '../../../src/core/figures/figure';
import { between, count, lasting, on, vague } from './figures';
import { expectVerdict, judge, later, point } from './judge';

describe('figures that say the same', () => {
  it.each<[string, Figure, Figure, Partial<Reason>]>([
    ['164 and at least 164', count('exact', 164), count('at-least', 164), { rule: 'same-value' }],
    [
      'more than 2,000 and 2,030',
      count('more-than', 2_000, point),
      count('exact', 2_030, later),
      { rule: 'within-hedge' },
    ],
    [
      '10 days and no more than 10 days',
      lasting('exact', 10, 'day'),
      lasting('at-most', 10, 'day'),
      { rule: 'same-value' },
    ],
    [
      '"in two days", resolved to the 13th, and 13 January',
      on('2031-01-13', { phrase: 'in two days' }),
      on('2031-01-13'),
      { rule: 'same-value' },
    ],
    [
      'almost 10,000 and 9,900',
      count('almost', 10_000),
      count('exact', 9_900),
      { rule: 'within-hedge' },
    ],
    [
      '1,700 and 1,678: a rounded number covers its neighbours',
      count('exact', 1_700),
      count('exact', 1_678),
      { rule: 'within-rounding' },
    ],
    [
      '54 % and 54.3 % of the vote: one is printed without its decimal',
      count('exact', 54, { ...point, measure: 'vote-share', unit: 'percent' }),
      count('exact', 54.3, { ...point, measure: 'vote-share', unit: 'percent' }),
      { rule: 'within-rounding' },
    ],
    [
      '45 kilometres and 28 miles: one was converted from the other and rounded',
      count('exact', 45, { ...point, measure: 'distance', unit: 'kilometer' }),
      count('exact', 28, { ...point, measure: 'distance', unit: 'mile' }),
      { rule: 'within-rounding' },
    ],
    [
      '109.4 degrees Fahrenheit and 43 Celsius',
      count('exact', 109.4, { ...point, measure: 'temperature', unit: 'fahrenheit' }),
      count('exact', 43, { ...point, measure: 'temperature', unit: 'celsius' }),
      { rule: 'same-value' },
    ],
    [
      'about 12,000 and 12,400',
      count('approx', 12_000),
      count('exact', 12_400),
      { rule: 'within-hedge' },
    ],
    [
      'the day of a resignation, where one article leaves open whose it was',
      on('2031-01-13', { measure: 'resignation-date', scope: 'Konrad Ilse' }),
      on('2031-01-13', { measure: 'resignation-date' }),
      { rule: 'same-value' },
    ],
    [
      'the dead of an earlier year, recalled years apart by two articles',
      count('approx', 1_900, { scope: 'earlier > 1978', asOf: '1978-05-02' }),
      count('exact', 1_904, { scope: 'earlier > 1978', asOf: '2031-01-11' }),
      { rule: 'within-hedge' },
    ],
    [
      'two weeks and 14 days',
      lasting('exact', 2, 'week'),
      lasting('exact', 14, 'day'),
      { rule: 'same-value' },
    ],
    [
      'a month and 30 days: a month has no fixed length',
      lasting('exact', 1, 'month'),
      lasting('exact', 30, 'day'),
      {},
    ],
    [
      'by Thursday the 13th and the 13th',
      on('2031-01-13', { low: null, hedge: 'at-most' }),
      on('2031-01-13'),
      { rule: 'same-value' },
    ],
    [
      'last week and last week',
      between('2031-01-06', '2031-01-12'),
      between('2031-01-06', '2031-01-12'),
      { rule: 'same-value' },
    ],
    [
      'fewer than 50 and 46',
      count('less-than', 50, point),
      count('exact', 46, point),
      { rule: 'within-hedge' },
    ],
    [
      'two pages that say the number is not known',
      count('unknown', 0, { value: null, low: null, high: null }),
      count('unknown', 0, { value: null, low: null, high: null }),
      { rule: 'same-value' },
    ],
  ])('agree: %s', (_, here, there, reason) => expectVerdict(here, there, 'agrees', reason));

  it.each<[string, Figure, Figure]>([
    ['4,500 does not cover 4,353', count('exact', 4_500, point), count('exact', 4_353, point)],
    ['4,500 does not cover 4,578', count('exact', 4_500, point), count('exact', 4_578, point)],
    ['dozens is no 46', vague('dozens'), count('exact', 46)],
    ['almost 10,000 is no 9,100', count('almost', 10_000), count('exact', 9_100)],
    ['more than 2,000 is no 2,500', count('more-than', 2_000, point), count('exact', 2_500, point)],
    ['at least 10 is no at most 10', count('at-least', 10, point), count('at-most', 10, point)],
  ])('are not made of different ones: %s', (_, here, there) =>
    expect(judge(here, there).verdict).not.toBe('agrees'),
  );
});

describe('shares that a decimal cannot explain', () => {
  it.each([
    ['vote-share', 54, 55],
    ['vote-share', 54, 54.8],
    ['interest-rate', 5, 5.25],
  ])('do not agree: %s %d and %d', (measure, a, b) => {
    const share = { ...point, measure, unit: 'percent' };
    expect(judge(count('exact', a, share), count('exact', b, share)).verdict).not.toBe('agrees');
  });
});
