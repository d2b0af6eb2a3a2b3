import type { Report } from '../../../src/core/compare/report';
import type { Figure } from '../../../src/core/figures/figure';
import { against, date, reportOf } from '../report';

const same = { rule: 'same-value' } as const;
const sameOrigin = { kind: 'same-origin' } as const;
const saidOn = <T>(day: string, said: T): T & { saidOn: string } => ({ ...said, saidOn: day });
const day = (phrase: string, saidBy: string): Figure => date(phrase, '2031-03-13', { saidBy });

/** A day that four articles announce, one reports as begun, and one gives for a part as a day later. */
export const pullOut: Report = reportOf([
  {
    measure: 'withdrawal-start',
    verdict: 'agrees',
    here: [saidOn('2031-03-11', day('in two days', 'Ilse Varn'))],
    comparisons: [
      {
        ...against(
          'observer',
          'agrees',
          same,
          date('on Thursday', '2031-03-13', { hedge: 'at-most', low: null }),
          'unnamed:observer',
        ),
        begun: true,
      },
      saidOn('2031-03-11', {
        ...against(
          'wire',
          'agrees',
          same,
          day('in two days', 'Ilse Varn'),
          'speaker:varn@2031-03-11',
        ),
        tie: sameOrigin,
      }),
      saidOn('2031-03-12', against('gazette', 'agrees', same, day('Tomorrow', 'Ilse Varn'))),
      saidOn('2031-03-12', against('courier', 'agrees', same, day('on Thursday', 'Tomas Reike'))),
      saidOn(
        '2031-03-12',
        against(
          'courier',
          'different-scope',
          { rule: 'other-scope', fields: ['scope'] },
          date('on March 14', '2031-03-14', { scope: 'Norl contingent', saidBy: 'Ilse Varn' }),
        ),
      ),
    ],
  },
  {
    measure: 'withdrawal-announced',
    verdict: 'agrees',
    here: [date('on Tuesday', '2031-03-11')],
    comparisons: [
      against('wire', 'agrees', same, date('said Tuesday', '2031-03-11'), 'occasion:x@2031-03-11'),
      against(
        'gazette',
        'different-scope',
        { rule: 'other-occasion', daysApart: 1 },
        date('on Wednesday', '2031-03-12'),
      ),
    ],
  },
]);
