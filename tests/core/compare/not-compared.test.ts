import { describe, expect, it } from 'vitest';
import type { Reason } from '../../../src/core/compare/verdict';
import type { Figure } from '../../../src/core/figures/figure';
import { between, count, on, published, stated } from './figures';
import { expectVerdict, judge, point } from './judge';

describe('figures of which it cannot be decided', () => {
  it.each<[string, Figure, Figure, Partial<Reason>]>([
    [
      'the scope of one was assumed, and they differ',
      count('exact', 31, { ...point, assumed: ['scope'] }),
      count('exact', 45, point),
      { rule: 'assumed-field', fields: ['scope'] },
    ],
    [
      'a part of many is larger than what is measured somewhere else, whichever of them is the page',
      count('exact', 60.3e6, { ...point, measure: 'cost', unit: 'EUR', scope: 'harbour' }),
      count('exact', 40.2e6, { ...point, measure: 'cost', unit: 'EUR' }),
      { rule: 'assumed-field', fields: ['measure'] },
    ],
    [
      'the day of a start was assumed, and they differ',
      on('2031-01-01', { assumed: ['value'] }),
      on('2031-01-02'),
      { rule: 'assumed-field', fields: ['value'] },
    ],
    [
      'one has no day, and the totals differ',
      count('exact', 164),
      count('exact', 225, published('2031-05-15')),
      { rule: 'assumed-field', fields: ['asOf'] },
    ],
    [
      'one has no day, and the numbers at a point differ: time may lie between',
      count('exact', 3_100, { ...point, asOf: null, asOfFrom: null }),
      count('exact', 5_200, point),
      { rule: 'assumed-field', fields: ['asOf'] },
    ],
    [
      'one page says that the number is not known',
      count('unknown', 0, { ...point, value: null, low: null, high: null }),
      count('more-than', 2_000, point),
      { rule: 'no-value' },
    ],
    [
      'its own article calls it superseded, and it differs',
      count('exact', 164, { ...stated('2031-05-12'), superseded: true }),
      count('exact', 19, stated('2031-05-14')),
      { rule: 'superseded-value' },
    ],
    [
      'two starts more than 60 days apart: they are of two happenings',
      on('2031-01-01'),
      on('2031-05-02'),
      { rule: 'assumed-field', fields: ['measure'], daysApart: 121 },
    ],
    [
      'two decades that do not meet: no day of one happening',
      between('2030-01-01', '2039-12-31'),
      between('2040-01-01', '2049-12-31'),
      { rule: 'assumed-field', fields: ['measure'] },
    ],
    [
      'two tolls years apart: one is of an earlier event',
      count('exact', 612, stated('2025-02-22')),
      count('exact', 10, stated('2031-05-12')),
      { rule: 'assumed-field', fields: ['measure'] },
    ],
    [
      'two currencies',
      count('exact', 88, { ...point, unit: 'CHF' }),
      count('exact', 90, { ...point, unit: 'NOK' }),
      { rule: 'other-unit' },
    ],
    [
      'a measure named after the words beside it, and they differ',
      count('exact', 14, { ...point, measure: 'other:lighthouse' }),
      count('exact', 17, { ...point, measure: 'other:lighthouse' }),
      { rule: 'assumed-field', fields: ['measure'] },
    ],
  ])('are not compared: %s', (_, here, there, reason) =>
    expectVerdict(here, there, 'not-compared', reason),
  );

  it('an assumption does no harm where the two say the same', () => {
    const here = count('exact', 31, { assumed: ['scope', 'asOf'] });
    expect(judge(here, count('exact', 31)).verdict).toBe('agrees');
  });

  it('who says it may be assumed without any doubt about the number', () => {
    const here = on('2031-01-01', { assumed: ['saidBy'] });
    expect(judge(here, on('2031-01-02')).verdict).toBe('conflicts');
  });

  it('a superseded value still agrees with those who have not moved on', () => {
    const here = count('exact', 164, { ...stated('2031-05-12'), superseded: true });
    expect(judge(here, count('at-least', 164, stated('2031-05-12'))).verdict).toBe('agrees');
  });
});
