import type { Report } from '../../src/core/compare/report';
import type { Figure } from '../../src/core/figures/figure';
import { against, count, date, reportOf } from './report';

const growing = { rule: 'running-total', direction: 'later-here', daysApart: 1 } as const;

const alone = (measure: string, source: string, figure: Figure) => ({
  measure,
  verdict: 'only-here' as const,
  here: [],
  comparisons: [against(source, 'only-here', { rule: 'no-other-source' }, figure)],
});

/** One question of every verdict, as a page of *The Lorne Herald* would meet four other sources. */
export const arvenna: Report = reportOf(
  [
    {
      measure: 'protest-start',
      verdict: 'conflicts',
      here: [date('on March 1', '2031-03-01', { where: 'Arvenna and Port Ellum' })],
      comparisons: [
        against(
          'courier',
          'conflicts',
          { rule: 'two-days', daysApart: 1 },
          date('on March 2', '2031-03-02', { where: 'several ports' }),
        ),
        against(
          'gazette',
          'conflicts',
          { rule: 'two-days', daysApart: 1 },
          date('On March 2', '2031-03-02', { where: 'the north quay' }),
        ),
        against(
          'observer',
          'agrees',
          { rule: 'same-value' },
          date('on Mar. 1', '2031-03-01', { where: 'Port Ellum' }),
        ),
      ],
      origins: 1,
    },
    {
      measure: 'deaths',
      verdict: 'updated',
      here: [
        count('At least 64 people, including dockers', 64, {
          hedge: 'at-least',
          high: null,
          saidBy: 'port authority',
        }),
      ],
      comparisons: [
        against(
          'wire',
          'updated',
          growing,
          count('left dozens dead', null, {
            hedge: 'vague',
            low: 24,
            high: 99,
            asOf: '2031-03-11',
          }),
        ),
      ],
    },
    {
      measure: 'detentions',
      verdict: 'updated',
      here: [
        count('almost 5,000 people', 5000, { hedge: 'almost', low: 4500 }),
        count('312 more in the past day', 312, {
          window: 'increment',
          saidBy: 'interior ministry',
        }),
      ],
      comparisons: [
        against(
          'gazette',
          'updated',
          {
            rule: 'running-total',
            direction: 'same-day',
            daysApart: 0,
            arithmetic: {
              kind: 'increment',
              from: 5000,
              step: 312,
              sum: 5312,
              covers: 5300,
              hedges: { from: 'almost', covers: 'approx' },
            },
          },
          count('about 5,300', 5300, { hedge: 'approx', low: 5035, high: 5565, via: 'OPA' }),
          'via:opa',
        ),
        against(
          'wire',
          'updated',
          { rule: 'running-total', direction: 'same-day', daysApart: 0 },
          count('roughly 5,300 detained', 5300, {
            hedge: 'approx',
            low: 5035,
            high: 5565,
            via: 'OPA',
          }),
          'via:opa',
        ),
      ],
      origins: 0,
    },
    {
      measure: 'deployment-start',
      verdict: 'compatible',
      here: [date('on March 6, a Thursday', '2031-03-06')],
      comparisons: [
        against(
          'wire',
          'compatible',
          { rule: 'day-within-range' },
          date('last week', null, { low: '2031-03-03', high: '2031-03-09', hedge: 'range' }),
        ),
        against(
          'courier',
          'different-scope',
          { rule: 'other-scope', fields: ['scope'] },
          date('Last week', null, {
            low: '2031-03-03',
            high: '2031-03-09',
            hedge: 'range',
            scope: 'people > marines',
          }),
        ),
      ],
    },
    {
      measure: 'injuries',
      verdict: 'different-scope',
      here: [count('153 police officers', 153, { scope: 'people > officers', via: 'Harbour-24' })],
      comparisons: [
        against(
          'courier',
          'different-scope',
          { rule: 'other-scope', fields: ['scope'] },
          count('thousands of people hurt', null, {
            hedge: 'vague',
            low: 2000,
            high: 9999,
            asOf: '2031-03-10',
            asOfFrom: 'stated',
          }),
        ),
      ],
    },
    {
      measure: 'withdrawal-start',
      verdict: 'agrees',
      here: [date('in two days', '2031-03-13', { saidBy: 'Ilse Varn' })],
      comparisons: [
        against(
          'wire',
          'agrees',
          { rule: 'same-value' },
          date('in two days', '2031-03-13', { saidBy: 'Ilse Varn' }),
          'speaker:varn@2031-03-11',
        ),
        against(
          'courier',
          'agrees',
          { rule: 'same-value' },
          date('would begin on Thursday', '2031-03-13', { saidBy: 'Tomas Reike' }),
        ),
        against(
          'gazette',
          'agrees',
          { rule: 'same-value' },
          date('from March 13, Thursday', '2031-03-13', { saidBy: 'Ilse Varn' }),
          'speaker:varn@2031-03-11',
        ),
        against(
          'observer',
          'different-scope',
          { rule: 'other-scope', fields: ['scope'] },
          date('leave on March 14', '2031-03-14', { scope: 'Norl contingent' }),
        ),
      ],
      origins: 2,
    },
    {
      measure: 'withdrawal-duration',
      verdict: 'agrees',
      here: [
        count('no more than 10 days', 10, {
          unit: 'day',
          low: 0,
          hedge: 'at-most',
          asOf: null,
          asOfFrom: null,
          saidBy: 'Ilse Varn',
        }),
      ],
      comparisons: [
        against(
          'courier',
          'agrees',
          {
            rule: 'same-value',
            arithmetic: {
              kind: 'end',
              start: '2031-03-13',
              length: 10,
              unit: 'day',
              end: '2031-03-23',
              hedge: 'at-most',
            },
          },
          count('within 10 days', 10, {
            unit: 'day',
            low: 0,
            hedge: 'at-most',
            asOf: null,
            asOfFrom: null,
            saidBy: 'Tomas Reike',
          }),
        ),
      ],
    },
    {
      measure: 'troops',
      verdict: 'not-compared',
      here: [
        count('not clear how many soldiers', null, { hedge: 'unknown', low: null, high: null }),
      ],
      comparisons: [
        against('observer', 'not-compared', { rule: 'no-value' }, count('over 2,500', 2500)),
      ],
    },
    {
      measure: 'price-change',
      verdict: 'only-here',
      here: [count('doubled', 2, { unit: null, scope: 'diesel' })],
      comparisons: [],
    },
    {
      measure: 'other:days-without-ferries',
      verdict: 'only-here',
      here: [count('nine days', 9, { unit: 'day' })],
      comparisons: [],
    },
    {
      measure: 'hostages',
      verdict: 'compatible',
      here: [],
      comparisons: [
        against(
          'wire',
          'compatible',
          { rule: 'open-ended' },
          count('more than 20 hostages', 20, { hedge: 'more-than', high: null }),
        ),
        against(
          'observer',
          'compatible',
          { rule: 'open-ended' },
          count('over 25', 25, { hedge: 'more-than', high: null }),
        ),
      ],
    },
    alone('order-restored', 'courier', date('by the evening of March 7', '2031-03-07')),
    alone('equipment', 'gazette', count('more than 250 vehicles', 250, { unit: 'vehicle' })),
    alone('emergency-duration', 'gazette', count('two-week long', 2, { unit: 'week' })),
    alone('other:spread', 'wire', count('within three days', 3, { unit: 'day' })),
  ],
  { self: 'herald' },
);
