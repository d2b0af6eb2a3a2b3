import type { Figure } from '../src/core/figures/figure';

/** A total of people killed that is read in a text, with nothing else known: what fixtures start from. */
export const BLANK_FIGURE: Figure = {
  phrase: '',
  in: 'text',
  start: 0,
  end: 0,
  measure: 'deaths',
  noun: null,
  value: null,
  low: null,
  high: null,
  hedge: 'exact',
  trend: null,
  unit: 'people',
  scope: 'total',
  where: null,
  window: 'cumulative',
  asOf: null,
  asOfFrom: null,
  saidBy: null,
  via: null,
  superseded: false,
  assumed: [],
};
