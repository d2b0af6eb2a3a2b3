import type { Reason } from '../../src/core/compare/verdict';
import type { Figure } from '../../src/core/figures/figure';
import type { Disagreement, Statement } from '../../src/core/review/disagreement';
import { count, date, SOURCES } from './report';

/** When everything was met and decided: 12 March 2031, midday. */
export const MET_AT = Date.UTC(2031, 2, 12, 12);

/** A statement of one of the invented sources, or of an outlet that is named with its address. */
export const statement = (source: string, figure: Figure): Statement => {
  const line = SOURCES.find(({ id }) => id === source);
  const {
    outlet = source,
    url = `https://${source}.example/port`,
    published = '2031-03-12',
  } = line ?? {};
  return { article: source, outlet, url, published, figure };
};

const EVENT = { id: 'arvenna-2031', title: 'Port strike in Arvenna, March 2031' };

/** A disagreement on which nobody has decided, seen on one page. */
export const disagreement = (
  measure: string,
  said: Record<string, Figure>,
  more: Partial<Disagreement> = {},
): Disagreement => {
  const isDay = Object.values(said)[0]?.unit === 'date';
  const reason: Reason = isDay ? { rule: 'two-days', daysApart: 1 } : { rule: 'two-values' };
  return {
    id: `${EVENT.id} ${measure}, total`,
    event: EVENT,
    question: `${measure}, total`,
    severity: 'low',
    reason,
    statements: Object.entries(said).map(([source, figure]) =>
      statement(source, { ...figure, measure }),
    ),
    sightings: [
      {
        page: 'https://herald.example/2031/03/12/the-strike-at-the-port-of-arvenna-day-ten.html',
        outlet: 'The Lorne Herald',
        first: MET_AT,
        last: MET_AT,
      },
    ],
    decision: { kind: 'open' },
    past: [],
    note: '',
    returned: null,
    ...more,
  };
};

const OPEN = { kind: 'open' } as const;

/** What a desk may have before it: every state, several stories, one that came back. */
export const DISAGREEMENTS: Disagreement[] = [
  disagreement(
    'deaths',
    {
      courier: count('about 125 people', 125, { hedge: 'approx', low: 120, high: 130 }),
      gazette: count('at least 164 people', 164, {
        hedge: 'at-least',
        high: null,
        asOf: '2031-03-14',
        saidBy: 'port authority',
      }),
      wire: count('fewer than 100', 100, {
        hedge: 'less-than',
        low: 0,
        asOf: '2031-03-10',
        via: 'OPA',
      }),
    },
    {
      past: [{ kind: 'dismissed', at: MET_AT, why: 'other-day' }],
      returned: {
        at: MET_AT,
        outlet: 'Arvenna Courier',
        now: count('about 125 people', 125, { hedge: 'approx', low: 120, high: 130 }),
        before: count('about 120 people', 120, { hedge: 'approx', low: 115, high: 125 }),
      },
    },
  ),
  disagreement('detentions', {
    gazette: count('almost 5,000 people', 5000, { hedge: 'almost', low: 4500 }),
    observer: count('6,210 people', 6210, { saidBy: 'interior ministry' }),
  }),
  disagreement(
    'injuries',
    {
      courier: count('353 officers', 353, { scope: 'people > officers' }),
      wire: count('thousands of people', null, { hedge: 'vague', low: 2000, high: 9999 }),
    },
    { decision: { kind: 'later', at: MET_AT }, past: [OPEN] },
  ),
  disagreement(
    'protest-start',
    {
      herald: date('on March 1', '2031-03-01', { where: 'Arvenna and Port Ellum' }),
      courier: date('on March 2', '2031-03-02', { where: 'several ports' }),
      gazette: date('On March 2', '2031-03-02', { where: 'the north quay' }),
      observer: date('on Mar. 3', '2031-03-03'),
    },
    { sightings: [] },
  ),
  disagreement(
    'withdrawal-start',
    {
      wire: date('on Thursday', '2031-03-13', { saidBy: 'Oram Vesk' }),
      observer: date('in three days', '2031-03-14', { saidBy: 'Oram Vesk' }),
    },
    {
      decision: { kind: 'confirmed', at: MET_AT },
      past: [OPEN],
      note: 'Asked the desk in Oram on Wednesday.',
    },
  ),
  disagreement(
    'troops',
    {
      courier: count('more than 2,000 soldiers', 2000, { hedge: 'more-than', high: null }),
      gazette: count('some 900 troops', 900, { hedge: 'approx', low: 850, high: 950 }),
    },
    {
      event: { id: 'ellum-2031', title: 'Flood at Port Ellum, June 2031' },
      id: 'ellum-2031 troops, total',
      decision: { kind: 'dismissed', at: MET_AT, why: 'other-scope' },
      past: [OPEN],
    },
  ),
];
