import fc from 'fast-check';
import { dayOf, numberOf } from '../../../src/core/figures/calendar';
import type { Figure, Hedge } from '../../../src/core/figures/figure';
import { between, count, on, vague } from './figures';

const FIRST = numberOf('2031-05-01') ?? 0;
const day = fc
  .oneof(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 120 }))
  .map((days) => dayOf(FIRST + days));

export const asOf: fc.Arbitrary<Partial<Figure>> = fc.oneof(
  fc.constant({ asOf: null, asOfFrom: null }),
  fc.record({ asOf: day, asOfFrom: fc.constantFrom('stated', 'speech', 'published') }),
  fc.constant<Partial<Figure>>({ asOf: '2031-05', asOfFrom: 'published' }),
);
const circumstances = fc.record({
  scope: fc.constantFrom('total', 'people > officers', 'planned', 'harbour; people'),
  saidBy: fc.constantFrom(null, 'the mayor'),
  superseded: fc.boolean(),
  assumed: fc.constantFrom<Figure['assumed']>([], [], [], ['scope'], ['asOf'], ['value', 'saidBy']),
});

const BOUNDED: Hedge[] = [
  'exact',
  'approx',
  'almost',
  'at-least',
  'more-than',
  'at-most',
  'less-than',
];
const number = fc.oneof(
  fc.integer({ min: 1, max: 300 }),
  fc.integer({ min: 1, max: 30 }).map((n) => n * 100),
);

export const counts: fc.Arbitrary<Figure> = fc
  .tuple(
    fc.oneof(
      fc.tuple(fc.constantFrom(...BOUNDED), number).map(([hedge, n]) => count(hedge, n)),
      fc.constantFrom('dozens', 'hundreds', 'thousands').map((word) => vague(word)),
      fc
        .tuple(number, number)
        .map(([a, b]) =>
          count('range', 0, { value: null, low: Math.min(a, b), high: Math.max(a, b) }),
        ),
    ),
    fc.constantFrom<Partial<Figure>>(
      { window: 'cumulative' },
      { window: 'point', measure: 'troops' },
      { window: 'increment' },
      { window: 'point', measure: 'closure-duration', unit: 'day' },
      { window: 'point', measure: 'closure-duration', unit: 'week' },
      { window: 'point', measure: 'other:lamps', unit: 'lamp' },
      { window: 'point', measure: 'vote-share', unit: 'percent' },
    ),
    asOf,
    circumstances,
  )
  .map(([figure, ...parts]) => Object.assign({}, figure, ...parts) as Figure);

const dates: fc.Arbitrary<Figure> = fc
  .tuple(
    fc.oneof(
      day.map((one) => on(one)),
      day.map((one) => on(one, { low: null, hedge: 'at-most' })),
      day.map((one) => on(one, { high: null, hedge: 'at-least' })),
      fc.tuple(day, day).map(([a, b]) => (a < b ? between(a, b) : between(b, a))),
    ),
    fc.constantFrom({ measure: 'strike-start' }, { measure: 'strike-announced' }),
    circumstances,
  )
  .map(([figure, ...parts]) => Object.assign({}, figure, ...parts) as Figure);

/** Figures of every kind, mostly of few measures, scopes and days, so that they meet. */
export const figures = fc.oneof(counts, dates);
