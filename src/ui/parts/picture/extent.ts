import type { Bound, Day, Figure } from '../../../core/figures/figure';

/** Where a figure lies on its line: in its own unit from 0, or in days since 1970. */
export interface Extent {
  /** Where its mark stands; null for words that give no one value. */
  at: number | null;
  /** The ends of its body, both equal to `at` where it has none. */
  low: number;
  high: number;
  /**
   * `soft` for "about" and "almost", `vague` for "dozens", `span` for the first and the last of several
   * values, `step` for what was added in a time.
   */
  body: 'none' | 'soft' | 'vague' | 'span' | 'step';
  /** The side on which the words set no end. */
  open: 'up' | 'down' | null;
  /** The printed value itself is not included ("more than"). */
  hollow: boolean;
}

const DAY_MS = 86_400_000;

/** The place of a day on a line of days. */
export const placeOfDay = (day: Day): number => Date.parse(day) / DAY_MS;

/** The day at a place on a line of days. */
export const dayAt = (place: number): Day => new Date(place * DAY_MS).toISOString().slice(0, 10);

/** Beyond these, in days from 1970 and in numbers, nothing is drawn: no article means them, and no axis ends there. */
const MOST_DAYS = 200_000;
const MOST = 1e15;

/** A whole month (`YYYY-MM`) is no one place on the line. */
function placeOf(bound: Bound | null, isDay: boolean): number | null {
  if (bound === null || isDay !== (typeof bound === 'string')) return null;
  if (typeof bound === 'number') return Math.abs(bound) <= MOST ? bound : null;
  const place = bound.length === 'YYYY-MM-DD'.length ? placeOfDay(bound) : Number.NaN;
  return Math.abs(place) <= MOST_DAYS ? place : null;
}

/** How far a vague word reaches that sets no upper end, in multiples of its lower one: an open end says the rest. */
const VAGUE_REACH = 1.5;

const UP = /^(?:at-least|more-than)$/;
const DOWN = /^(?:at-most|less-than)$/;
const HOLLOW = /^(?:more-than|less-than|almost)$/;
const SOFT = /^(?:approx|almost)$/;

function vague(low: number | null, high: number | null, isDay: boolean): Extent | null {
  if (low === null && high === null) return null;
  // Of days, a word without a first or a last one ("months ago") has no place: there is no day 0.
  if (isDay && (low === null || high === null)) return null;
  const from = low ?? 0;
  const to = high ?? from * VAGUE_REACH;
  const open = high === null ? 'up' : null;
  return { at: null, low: from, high: to, body: 'vague', open, hollow: false };
}

/** Where a figure lies; null where its words give no place for it. */
export function extentOf(figure: Figure): Extent | null {
  const extent = worded(figure);
  if (!extent) return null;
  const { at, low, high } = extent;
  // A pack may be anybody's: bounds in the wrong order are no place either.
  return low <= (at ?? low) && (at ?? low) <= high ? extent : null;
}

function worded(figure: Figure): Extent | null {
  const { hedge } = figure;
  const isDay = figure.unit === 'date';
  const [low, high] = [placeOf(figure.low, isDay), placeOf(figure.high, isDay)];
  if (hedge === 'unknown') return null;
  if (hedge === 'vague') return vague(low, high, isDay);

  const hollow = HOLLOW.test(hedge);
  const one = placeOf(figure.value, isDay) ?? (low === high ? low : null);
  if (one === null && low !== null && high !== null) {
    const body = SOFT.test(hedge) ? 'soft' : 'span';
    return { at: null, low, high, body, open: null, hollow };
  }
  const at = one ?? low ?? high;
  if (at === null) return null;
  if (SOFT.test(hedge)) {
    const to = hollow ? at : (high ?? at);
    return { at, low: low ?? at, high: to, body: 'soft', open: null, hollow };
  }
  const isUp = UP.test(hedge) || high === null;
  const open = isUp ? 'up' : DOWN.test(hedge) || low === null ? 'down' : null;
  return { at, low: at, high: at, body: 'none', open, hollow };
}

/** What was added, hung at an earlier total; null where the amount is no one number. */
export function stepFrom(from: number, { value }: Figure): Extent | null {
  if (typeof value !== 'number' || Math.abs(from + value) > MOST) return null;
  const [low, high] = value < 0 ? [from + value, from] : [from, from + value];
  return { at: null, low, high, body: 'step', open: null, hollow: false };
}
