import { describe, it } from 'vitest';
import type { Reason } from '../../../src/core/compare/verdict';
import type { Figure } from '../../../src/core/figures/figure';
import { between, count, on, published, stated, vague } from './figures';
import { expectVerdict, later, point } from './judge';

describe('figures that can both be true', () => {
  it.each<[string, Figure, Figure, Partial<Reason>]>([
    [
      'more than 2,000 and over 2,500',
      count('more-than', 2_000, point),
      count('more-than', 2_500, later),
      { rule: 'open-ended' },
    ],
    [
      'last week and 6 January',
      between('2031-01-06', '2031-01-12'),
      on('2031-01-06'),
      { rule: 'day-within-range' },
    ],
    [
      'ten and up, and ten to twenty: the one leaves more room',
      count('range', 0, { value: null, low: 10, high: null }),
      count('range', 0, { value: null, low: 10, high: 20 }),
      { rule: 'overlap' },
    ],
    ['dozens and 46', vague('dozens'), count('exact', 46), { rule: 'vague-and-precise' }],
    [
      'dozens and 46 on a later day',
      vague('dozens', published('2031-05-11')),
      count('exact', 46, published('2031-05-12')),
      { rule: 'vague-and-precise' },
    ],
    [
      '164, and dozens on a later day: a vague word is no lower count',
      count('exact', 164, stated('2031-05-09')),
      vague('dozens', stated('2031-05-11')),
      { rule: 'vague-and-precise' },
    ],
    [
      'at least 164, and at most 164 on a later day: a total that stopped growing',
      count('at-least', 164, stated('2031-05-09')),
      count('at-most', 164, stated('2031-05-11')),
      { rule: 'open-ended' },
    ],
    [
      'at least 100 on a later day than at least 164',
      count('at-least', 164, stated('2031-05-09')),
      count('at-least', 100, stated('2031-05-15')),
      { rule: 'open-ended' },
    ],
    [
      'almost 10,000 and 9,100',
      count('almost', 10_000, point),
      count('exact', 9_100, point),
      { rule: 'overlap' },
    ],
    [
      'by the 7th and by the 9th',
      on('2031-01-07', { low: null, hedge: 'at-most' }),
      on('2031-01-09', { low: null, hedge: 'at-most' }),
      { rule: 'open-ended' },
    ],
    [
      'thousands and 353, at a point: a vague word never conflicts',
      vague('thousands', point),
      count('exact', 353, point),
      { rule: 'vague-and-precise' },
    ],
    [
      'almost 300 and more than 300: "almost" is no bound',
      count('almost', 300, point),
      count('more-than', 300, point),
      { rule: 'open-ended' },
    ],
  ])('are told so: %s', (_, here, there, reason) =>
    expectVerdict(here, there, 'compatible', reason),
  );
});
