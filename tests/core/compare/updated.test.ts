import { describe, it } from 'vitest';
import type { Reason } from '../../../src/core/compare/verdict';
import type { Figure } from '../../../src/core/figures/figure';
import { count, published, stated, vague } from './figures';
import { expectVerdict, later, point } from './judge';

describe('counts that time may explain', () => {
  it.each<[string, Figure, Figure, Partial<Reason>]>([
    [
      'at least 164 on the 9th, 225 on the 15th',
      count('at-least', 164, stated('2031-05-09')),
      count('exact', 225, stated('2031-05-15')),
      { rule: 'running-total', direction: 'later-elsewhere', daysApart: 6 },
    ],
    [
      'almost 10,000 and about 12,000, both of the 12th',
      count('almost', 10_000, published('2031-05-12')),
      count('approx', 12_000, published('2031-05-12')),
      { direction: 'same-day', daysApart: 0 },
    ],
    [
      '30 missing and 15 missing, both of the 11th: more are found with every hour',
      count('exact', 30, { ...point, measure: 'missing' }),
      count('exact', 15, { ...point, measure: 'missing' }),
      { rule: 'running-total', direction: 'same-day', daysApart: 0 },
    ],
    [
      '210 complaints came in by the 11th, and on the 13th there were 600',
      count('exact', 210, { measure: 'complaints', ...published('2031-05-11') }),
      count('exact', 600, { ...later, measure: 'complaints' }),
      { rule: 'running-total', direction: 'later-elsewhere', daysApart: 2 },
    ],
    [
      '118 dead on the 11th, 263 bodies on the 12th: two names of one toll',
      count('exact', 118, published('2031-05-11')),
      count('exact', 263, { measure: 'bodies-found', ...published('2031-05-12') }),
      { rule: 'running-total', direction: 'later-elsewhere', daysApart: 1 },
    ],
    [
      'dozens on the 11th, at least 164 on the 12th',
      vague('dozens', published('2031-05-11')),
      count('at-least', 164, published('2031-05-12')),
      { direction: 'later-elsewhere', daysApart: 1 },
    ],
    [
      '164 on the 12th, fewer than 50 on the 14th, both days only of publication',
      count('exact', 164, published('2031-05-12')),
      count('less-than', 50, published('2031-05-14')),
      { direction: 'lower-later', daysApart: 2 },
    ],
    [
      'more than 2,000, then over 2,500: the later total is the larger, though both can be true',
      count('more-than', 2_000, published('2031-05-11')),
      count('more-than', 2_500, published('2031-05-13')),
      { direction: 'later-elsewhere' },
    ],
    [
      'at least 164, then 170: within a tenth, yet a count that grew',
      count('at-least', 164, published('2031-05-11')),
      count('exact', 171, published('2031-05-12')),
      { direction: 'later-elsewhere' },
    ],
    [
      'a total of a month, and one of a day after it',
      count('exact', 164, published('2031-04')),
      count('exact', 225, published('2031-05-02')),
      { direction: 'later-elsewhere' },
    ],
    [
      'missing people fewer on a later day',
      count('exact', 31, { ...point, measure: 'missing' }),
      count('exact', 12, { ...later, measure: 'missing' }),
      { direction: 'lower-later', daysApart: 2 },
    ],
  ])('are told so: %s', (_, here, there, reason) => expectVerdict(here, there, 'updated', reason));
});
