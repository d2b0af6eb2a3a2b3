import { comparingRules } from '../../../data/comparing';
import type { Figure } from '../../../src/core/figures/figure';
import { BLANK_FIGURE } from '../../blank-figure';

/** Unless said otherwise: a total of deaths, read in a text, with nothing assumed. */
const BLANK: Figure = { ...BLANK_FIGURE, phrase: 'the words', end: 9, noun: 'people' };

type Parts = Partial<Figure>;

const VAGUE: Record<string, [number, number]> = {
  dozens: [24, 99],
  hundreds: [200, 999],
  thousands: [2_000, 9_999],
};

/** A count as its words bound it: `count('at-least', 164)`. */
export function count(hedge: Figure['hedge'], value: number, parts: Parts = {}): Figure {
  const { approx } = comparingRules.tolerances;
  const ends: Partial<Record<Figure['hedge'], [number | null, number | null]>> = {
    approx: [value * (1 - approx), value * (1 + approx)],
    almost: [value * 0.9, value],
    'at-least': [value, null],
    'more-than': [value, null],
    'at-most': [0, value],
    'less-than': [0, value],
  };
  const [low, high] = ends[hedge] ?? [value, value];
  return { ...BLANK, hedge, value, low, high, ...parts };
}

/** "dozens", "hundreds", "thousands". */
export function vague(word: keyof typeof VAGUE & string, parts: Parts = {}): Figure {
  const [low, high] = VAGUE[word] ?? [0, 0];
  return { ...BLANK, hedge: 'vague', low, high, ...parts };
}

/** A length of time: `lasting('at-most', 10, 'day')`. */
export const lasting = (hedge: Figure['hedge'], value: number, unit: string, parts: Parts = {}) =>
  count(hedge, value, { measure: 'closure-duration', unit, noun: null, window: 'point', ...parts });

/** One day of a thing that happens once, unless the measure is given. */
export const on = (day: string, parts: Parts = {}): Figure => ({
  ...BLANK,
  measure: 'strike-start',
  noun: null,
  unit: 'date',
  window: 'point',
  value: day,
  low: day,
  high: day,
  ...parts,
});

/** Some day of a span: "last week". */
export const between = (low: string, high: string, parts: Parts = {}): Figure =>
  on(low, { value: null, low, high, hedge: 'range', ...parts });

/** As of a day that the text states. */
export const stated = (asOf: string): Parts => ({ asOf, asOfFrom: 'stated' });

/** As of the day of publication. */
export const published = (asOf: string): Parts => ({ asOf, asOfFrom: 'published' });

/** Each figure at a place of its own, in the order given. */
export const placed = (figures: Figure[]): Figure[] =>
  figures.map((figure, i) => ({ ...figure, start: 20 * i, end: 20 * i + figure.phrase.length }));
