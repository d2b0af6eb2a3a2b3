import { numberOf } from '../figures/calendar';
import { type Bound, type Figure, isNamedByWords } from '../figures/figure';
import type { ComparingRules } from './rules';
import type { UnitSize } from './unit-sizes';

/**
 * A figure's values made comparable: in its family's base unit, or in days since 1970 for a day.
 * An open end is infinite.
 */
export interface Span {
  /** What the words allow; of an unhedged round number, what it covers. */
  low: number;
  high: number;
  /** Null for vague words and ranges. */
  anchor: number | null;
  /** Another's anchor in here says the same number. Null where nothing but the same words does. */
  reach: { low: number; high: number } | null;
  /** The side on which the words leave room. */
  leans: 'up' | 'down' | null;
  /** A bound ("at most"), not an approximation ("almost"). */
  bounds: boolean;
  vague: boolean;
  /** Any word beside the number bounds it. */
  hedged: boolean;
  /** The printed number ends in 0, so that it may stand for its neighbours. */
  round: boolean;
}

/** Sums of binary fractions miss their mark by this share at most. */
const EPSILON = 1e-9;

/** Whether `a` is `b` or less, but for what is lost in binary fractions. */
export const atMost = (a: number, b: number): boolean =>
  a <= b || (Number.isFinite(a - b) && a - b <= EPSILON * Math.max(Math.abs(a), Math.abs(b)));

/** Half a unit of the last digit that is not 0; 0 where the number does not end in 0. */
function halfUnit(value: number): number {
  if (!Number.isInteger(value) || value === 0 || value % 10 !== 0) return 0;
  let unit = 10;
  while (value % (unit * 10) === 0) unit *= 10;
  return unit / 2;
}

/** A little less than half: 54 % and 55 % leave a gap between them. */
const HALF_PERCENT = 0.499;

/** Whether an unhedged number ends in 0, and so may be a rounded one. */
const isRound = (value: Bound | null): boolean => typeof value === 'number' && halfUnit(value) > 0;

const number = (bound: Bound | null, open: number): number =>
  bound === null ? open : typeof bound === 'number' ? bound : (numberOf(bound) ?? open);

const LEANS: Partial<Record<Figure['hedge'], 'up' | 'down'>> = {
  'at-least': 'up',
  'more-than': 'up',
  'at-most': 'down',
  'less-than': 'down',
  almost: 'down',
};

/** The figure's span in its own unit, before any conversion. `unit` is not `unknown`-hedged. */
export function spanOf(figure: Figure, rules: ComparingRules): Span {
  const { tolerances } = rules;
  const isDate = figure.unit === 'date';
  const { hedge } = figure;
  const low = number(figure.low, -Infinity);
  const high = number(figure.high, Infinity);
  const vague = hedge === 'vague';
  const anchor = figure.value === null || vague ? null : number(figure.value, Number.NaN);
  const leans = LEANS[hedge] ?? null;
  const span: Span = {
    low,
    high,
    anchor: anchor === null || Number.isNaN(anchor) ? null : anchor,
    reach: null,
    leans,
    bounds: leans !== null && hedge !== 'almost',
    vague,
    hedged: hedge !== 'exact',
    round: !isDate && isRound(figure.value),
  };
  if (span.anchor === null || hedge === 'range') return span;
  const size = isDate ? 0 : Math.abs(span.anchor);
  const reach = { low: span.anchor, high: span.anchor };
  if (span.bounds) {
    if (leans === 'up') reach.high += size * tolerances.openEnded;
    else reach.low -= size * tolerances.openEnded;
  } else if (hedge === 'almost') {
    reach.low -= size * tolerances.approx;
  } else if (hedge === 'approx') {
    reach.low = Math.min(low, reach.low - size * tolerances.approx);
    reach.high = Math.max(high, reach.high + size * tolerances.approx);
  } else if (!isDate) {
    const share = figure.unit === 'percent' && rules.isRoundedShare(figure.measure);
    const half = rules.isFraction(figure)
      ? tolerances.fraction
      : share && Number.isInteger(span.anchor)
        ? HALF_PERCENT
        : Math.min(halfUnit(span.anchor), size * tolerances.rounding);
    reach.low -= half;
    reach.high += half;
    span.low = Math.min(low, reach.low);
    span.high = Math.max(high, reach.high);
  }
  return { ...span, reach };
}

/** "home" and "house" of homes destroyed: what a known measure counts goes by several names. */
const areNamesOfOne = (here: Figure, there: Figure, { isThing }: ComparingRules): boolean =>
  here.measure === there.measure &&
  !isNamedByWords(here) &&
  [here.unit, there.unit].every((name) => name !== null && (isThing(name) || HEAT.has(name))) &&
  [here, there].some(({ unit }) => unit === 'degree' || !HEAT.has(unit ?? ''));

/** "Four degrees" are those of the other article. */
const HEAT: ReadonlySet<string> = new Set(['degree', 'celsius', 'fahrenheit']);

/** The unit of half and two thirds, which print none. */
const FRACTION = 'fraction';

/** Both spans in one unit, or null where there is none for the two. */
export function inOneUnit(
  here: Figure,
  there: Figure,
  rules: ComparingRules,
): { here: Span; there: Span } | null {
  const spans = { here: spanOf(here, rules), there: spanOf(there, rules) };
  if (here.unit === there.unit || areNamesOfOne(here, there, rules)) return spans;
  const [a, b] = [here, there].map((figure) => {
    const unit = rules.isFraction(figure) ? FRACTION : figure.unit;
    return unit === null ? null : rules.sizeOf(unit);
  });
  if (!a || !b || a.base !== b.base) return null;
  const isConverted = !rules.isTime(here.unit) && !areDecimal(a, b);
  const [one, two] = isConverted
    ? [rounded(spans.here, here, rules), rounded(spans.there, there, rules)]
    : [spans.here, spans.there];
  return { here: scaled(one, a), there: scaled(two, b) };
}

/** Whether one unit is ten, a hundred or a thousand of the other: nothing is rounded between them. */
const areDecimal = (a: UnitSize, b: UnitSize): boolean =>
  a.zero === b.zero && Number.isInteger(Math.round(Math.log10(a.low / b.low) * 1e6) / 1e6);

/**
 * "45 km" and "28 miles": one of the two was converted from the other and rounded, so that each covers half a unit of
 * its last digit, and no more than any rounded number does.
 */
function rounded(span: Span, { value }: Figure, { tolerances }: ComparingRules): Span {
  if (span.reach === null || typeof value !== 'number') return span;
  const decimals = String(value).split('.')[1]?.length ?? 0;
  const half = Math.min(0.5 / 10 ** decimals, Math.abs(value) * tolerances.rounding);
  const reach = {
    low: Math.min(span.reach.low, value - half),
    high: Math.max(span.reach.high, value + half),
  };
  if (span.bounds) return { ...span, reach };
  return {
    ...span,
    reach,
    low: Math.min(span.low, reach.low),
    high: Math.max(span.high, reach.high),
  };
}

function scaled(span: Span, size: UnitSize): Span {
  const middle = (size.low + size.high) / 2;
  const from = (value: number): number => value - size.zero;
  const down = (value: number): number => from(value) * (from(value) < 0 ? size.high : size.low);
  const up = (value: number): number => from(value) * (from(value) < 0 ? size.low : size.high);
  return {
    ...span,
    low: down(span.low),
    high: up(span.high),
    anchor: span.anchor === null ? null : from(span.anchor) * middle,
    reach: span.reach && { low: down(span.reach.low), high: up(span.reach.high) },
  };
}
