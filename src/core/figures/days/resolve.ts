import {
  civil,
  type DayNumber,
  type DaySpan,
  daysIn,
  isDate,
  mondayOf,
  monthSpan,
  partsOf,
  weekdayOf,
} from '../calendar';
import type { DayAnchor, DayPrecision } from '../days';
import type { Shape } from './shapes';
import type { Tense } from './tense';
import type { DayPart } from './words';

/** What a shape is resolved against. */
export interface Frame {
  /** The day of speaking; null where it is not known to the day. */
  anchor: DayNumber | null;
  anchorKind: 'speech' | 'publication';
  /** The day, or the middle of the month, that years are chosen by. */
  reference: DayNumber | null;
  /** The event's days, where the page's day is more than 60 days from them. */
  far: DaySpan | null;
  /** The day named before this one. */
  previous: DayNumber | null;
  tense: Tense | null;
  language: string | null;
}

/** A shape in the calendar. `value` is the one day it names, null for a span. */
export interface Resolved extends DaySpan {
  value: DayNumber | null;
  precision: DayPrecision;
  anchor: DayAnchor;
  assumed: boolean;
}

/** A date without a year is the nearest one within these many days, whatever the tense. */
const NEAR = 60;
const MIDDLE_OF_MONTH = 14;

const oneDay = (value: DayNumber, anchor: DayAnchor, assumed = false): Resolved => ({
  value,
  low: value,
  high: value,
  precision: 'day',
  anchor,
  assumed,
});

const span = (
  { low, high }: DaySpan,
  precision: DayPrecision,
  anchor: DayAnchor,
  assumed = false,
): Resolved => ({ value: null, low, high, precision, anchor, assumed });

/** The days a shape names; null where they cannot be known. */
export function resolve(shape: Shape, frame: Frame): Resolved | null {
  switch (shape.kind) {
    case 'date':
      return date(shape, frame);
    case 'numeric':
      return numeric(shape, frame);
    case 'dates': {
      const low = date({ ...shape, kind: 'date', day: shape.from, weekday: null }, frame);
      const high = date({ ...shape, kind: 'date', day: shape.to, weekday: null }, frame);
      if (!low || !high) return null;
      return { ...low, value: null, high: high.high };
    }
    case 'month':
      return month(shape, frame);
    case 'week-of-month': {
      const found = month({ ...shape, kind: 'month', step: null, part: null }, frame);
      if (!found) return null;
      const low = shape.nth < 0 ? found.high - 6 : found.low + 7 * (shape.nth - 1);
      return { ...found, low, high: low + 6, precision: 'week' };
    }
    case 'year':
      return span(partOfYear(shape.year, shape.part), 'year', 'calendar');
    case 'decade':
      return span(years(shape.year, 10), 'decade', 'calendar');
    case 'quarter':
      return quarter(shape, frame);
    case 'season':
      return season(shape, frame);
    case 'weekday':
      return weekday(shape, frame);
    case 'day-of-month':
      return dayOfMonth(shape, frame);
    case 'shift':
      return shift(shape, frame);
    case 'unit':
      return unit(shape, frame);
  }
}

const years = (year: number, count: number): DaySpan => ({
  low: civil(year, 1, 1),
  high: civil(year + count, 1, 1) - 1,
});

/** The share of a span that "early", "late" and the like mean; the day of speaking closes a running span. */
function cut({ low, high }: DaySpan, part: DayPart | null, anchor: DayNumber | null): DaySpan {
  if (!part) return { low, high };
  const length = high - low + 1;
  const running = anchor !== null && anchor >= low && anchor <= high;
  if (running && part.closedBy === 'until') return { low, high: anchor };
  if (running && part.closedBy === 'since') return { low: anchor, high };
  return {
    low: low + Math.floor(length * part.from),
    high: low + Math.ceil(length * part.to) - 1,
  };
}

/** Thirds of a year are January–April, May–August and September–December. */
function partOfYear(year: number, share: DayPart | null): DaySpan {
  if (!share || share.closedBy) return years(year, 1);
  const [from, to] = [Math.round(12 * share.from), Math.round(12 * share.to)];
  return { low: civil(year, 1 + from, 1), high: civil(year, 1 + to, 1) - 1 };
}

/** Of one date in three years, the nearest to the reference; beyond 60 days the tense decides. */
function inNearestYear(
  frame: Frame,
  inYear: (year: number) => DayNumber | null,
): { day: DayNumber; assumed: boolean } | null {
  if (frame.far) {
    const { low, high } = frame.far;
    const inside = nearest((low + high) / 2, inYear);
    if (inside !== null && inside >= low - NEAR && inside <= high + NEAR)
      return { day: inside, assumed: true };
  }
  if (frame.reference === null) return null;
  const { reference, tense } = frame;
  const day = nearest(reference, inYear);
  if (day === null || Math.abs(day - reference) <= NEAR) {
    return day === null ? null : { day, assumed: false };
  }
  const by = nearest(reference, inYear, tense ?? 'past');
  return by === null ? { day, assumed: true } : { day: by, assumed: tense === null && by !== day };
}

function nearest(
  reference: DayNumber,
  inYear: (year: number) => DayNumber | null,
  tense?: Tense,
): DayNumber | null {
  const { year } = partsOf(Math.floor(reference));
  let best: DayNumber | null = null;
  for (const one of [year - 1, year, year + 1]) {
    const day = inYear(one);
    if (day === null) continue;
    if (tense && (tense === 'past' ? day > reference : day < reference)) continue;
    if (best === null || Math.abs(day - reference) < Math.abs(best - reference)) best = day;
  }
  return best;
}

function date(shape: Extract<Shape, { kind: 'date' }>, frame: Frame): Resolved | null {
  const { year, month, day, weekday } = shape;
  const inYear = (one: number): DayNumber | null =>
    isDate(one, month, day) ? civil(one, month, day) : null;
  const found =
    year === null ? inNearestYear(frame, inYear) : { day: inYear(year), assumed: false };
  if (!found || found.day === null) return null;
  const other = weekday !== null && weekdayOf(found.day) !== weekday;
  return oneDay(found.day, 'calendar', found.assumed || other);
}

/** Month first in American English and where nothing is declared, day first elsewhere and with dots; one order may be impossible. */
function numeric(shape: Extract<Shape, { kind: 'numeric' }>, frame: Frame): Resolved | null {
  const { first, second, year, dotted } = shape;
  const monthFirst = isDate(year, first, second) ? civil(year, first, second) : null;
  const dayFirst = isDate(year, second, first) ? civil(year, second, first) : null;
  if (monthFirst === null || dayFirst === null || monthFirst === dayFirst) {
    const only = monthFirst ?? dayFirst;
    return only === null ? null : oneDay(only, 'calendar');
  }
  if (dotted) return oneDay(dayFirst, 'calendar');
  const [tongue, region] = (frame.language ?? '').split('-');
  if (region) return oneDay(region === 'US' ? monthFirst : dayFirst, 'calendar');
  if (tongue && tongue !== 'en') return oneDay(dayFirst, 'calendar');
  if (frame.reference === null) return oneDay(monthFirst, 'calendar', true);
  const away = [monthFirst, dayFirst].map((day) => Math.abs(day - (frame.reference ?? 0)));
  const [a = 0, b = 0] = away;
  if (a <= NEAR !== b <= NEAR) return oneDay(a < b ? monthFirst : dayFirst, 'calendar');
  return oneDay(monthFirst, 'calendar', true);
}

function month(shape: Extract<Shape, { kind: 'month' }>, frame: Frame): Resolved | null {
  const middle = (year: number): DayNumber => civil(year, shape.month, MIDDLE_OF_MONTH);
  const directed: Frame = {
    ...frame,
    tense: shape.step === null ? frame.tense : shape.step < 0 ? 'past' : 'future',
  };
  const found =
    shape.year === null
      ? shape.step && frame.reference !== null
        ? { day: nearest(frame.reference, middle, directed.tense ?? undefined), assumed: false }
        : inNearestYear(directed, middle)
      : { day: middle(shape.year), assumed: false };
  if (!found || found.day === null) return null;
  const { year } = partsOf(found.day);
  const whole = monthSpan(year, shape.month);
  return span(part(whole, shape.part, frame.anchor), 'month', 'calendar', found.assumed);
}

/** In months, thirds are the 1st–10th, 11th–20th and 21st–end. */
function part(whole: DaySpan, share: DayPart | null, anchor: DayNumber | null): DaySpan {
  const cutSpan = cut(whole, share, anchor);
  if (!share || share.closedBy) return cutSpan;
  return {
    low: share.from === 0 ? whole.low : whole.low + (share.from < 0.5 ? 10 : 20),
    high: share.to === 1 ? whole.high : whole.low + (share.to < 0.5 ? 9 : 19),
  };
}

function quarter(shape: Extract<Shape, { kind: 'quarter' }>, frame: Frame): Resolved | null {
  const now = frame.reference === null ? null : partsOf(frame.reference).year;
  const year = shape.year ?? (now === null ? null : now + (shape.step ?? 0));
  if (year === null) return null;
  const low = civil(year, 3 * shape.nth - 2, 1);
  return span({ low, high: civil(year, 3 * shape.nth + 1, 1) - 1 }, 'quarter', 'calendar');
}

function season(shape: Extract<Shape, { kind: 'season' }>, frame: Frame): Resolved | null {
  const inYear = (year: number): DaySpan => ({
    low: civil(year, shape.month, 1),
    high: civil(year, shape.month + 3, 1) - 1,
  });
  if (shape.year !== null) return span(inYear(shape.year), 'season', 'calendar', true);
  if (frame.reference === null) return null;
  const { reference } = frame;
  const { year } = partsOf(reference);
  const all = [year - 2, year - 1, year, year + 1, year + 2].map(inYear);
  const running = all.find(({ low, high }) => low <= reference && reference <= high);
  const step = shape.step ?? 0;
  const before = all.filter(({ high }) => high < reference).at(-1);
  const after = all.find(({ low }) => low > reference);
  const this_ = running ?? (frame.tense === 'past' ? before : after);
  const chosen = step < 0 ? before : step > 0 ? after : this_;
  return chosen ? span(chosen, 'season', frame.anchorKind, true) : null;
}

function weekday(shape: Extract<Shape, { kind: 'weekday' }>, frame: Frame): Resolved | null {
  const { weekday: day, step, week } = shape;
  if (frame.far && week === null && step === null) return inFarWindow(day, frame.far);
  const { anchor, anchorKind } = frame;
  if (anchor === null) return null;
  const monday = mondayOf(anchor);
  if (week !== null) return oneDay(monday + 7 * week + day, anchorKind);
  const back = anchor - ((weekdayOf(anchor) - day + 7) % 7);
  const ahead = back === anchor ? anchor : back + 7;
  if (step === null) {
    const value = frame.tense === 'future' ? ahead : back;
    return oneDay(value, anchorKind, frame.tense === null && back !== ahead);
  }
  if (step < 0) {
    const value = back === anchor ? anchor - 7 : back;
    return oneDay(value, anchorKind, value >= monday);
  }
  if (step > 0) {
    const value = back + 7;
    return oneDay(value, anchorKind, value < monday + 7);
  }
  const value = frame.tense === null ? monday + day : frame.tense === 'past' ? back : ahead;
  return oneDay(value, anchorKind);
}

/** Far from its event a page's weekday is the one inside the event's days, if there is only one. */
function inFarWindow(day: number, { low, high }: DaySpan): Resolved | null {
  const first = low + ((day - weekdayOf(low) + 7) % 7);
  return first <= high && first + 7 > high ? oneDay(first, 'calendar', true) : null;
}

function dayOfMonth(
  shape: Extract<Shape, { kind: 'day-of-month' }>,
  frame: Frame,
): Resolved | null {
  const from = frame.anchor ?? frame.reference;
  if (from === null) return null;
  const now = partsOf(from);
  const steps = shape.step !== null ? [shape.step] : [-1, 0, 1];
  const all = steps.flatMap((step) => {
    const low = civil(now.year, now.month + step, 1);
    const { year, month: of } = partsOf(low);
    return shape.day <= daysIn(year, of) ? [low + shape.day - 1] : [];
  });
  const fit = all.filter((day) => shape.weekday === null || weekdayOf(day) === shape.weekday);
  const { tense } = frame;
  const sided = fit.filter((day) => !tense || (tense === 'past' ? day <= from : day >= from));
  const chosen = closest(sided.length > 0 ? sided : fit, from);
  return chosen === null
    ? null
    : oneDay(chosen, frame.anchorKind, fit.length > 1 && tense === null);
}

const closest = (days: readonly DayNumber[], to: DayNumber): DayNumber | null =>
  days.reduce<DayNumber | null>(
    (best, day) => (best === null || Math.abs(day - to) < Math.abs(best - to) ? day : best),
    null,
  );

/** Days are counted to the day; weeks, months and years name the whole one that far away. */
function shift(shape: Extract<Shape, { kind: 'shift' }>, frame: Frame): Resolved | null {
  const from = shape.from === 'mention' ? frame.previous : frame.anchor;
  const anchor = shape.from === 'mention' ? 'mention' : frame.anchorKind;
  const coarse = frame.anchor === null && shape.from === 'anchor' && shape.unit !== 'week';
  const start = from ?? (coarse ? frame.reference : null);
  if (start === null) return null;
  if (shape.unit === 'day') return from === null ? null : oneDay(from + shape.count, anchor);
  if (shape.from === 'mention' && shape.unit === 'week')
    return oneDay(start + 7 * shape.count, anchor, true);
  const whole = wholeUnit(shape.unit, shape.count, start);
  return whole ? span(whole, precisionOf(shape.unit), anchor) : null;
}

function unit(shape: Extract<Shape, { kind: 'unit' }>, frame: Frame): Resolved | null {
  const mention = shape.from === 'mention';
  const fine = shape.unit === 'week' || shape.unit === 'weekend' || mention;
  const start = mention ? frame.previous : (frame.anchor ?? (fine ? null : frame.reference));
  if (start === null) return null;
  const anchor: DayAnchor = mention ? 'mention' : frame.anchorKind;
  const step = shape.unit === 'weekend' ? weekends(shape.step, start, frame.tense) : shape.step;
  const whole = wholeUnit(shape.unit, step, start);
  if (!whole) return null;
  const share = shape.unit === 'month' ? part : cut;
  return span(share(whole, shape.part, frame.anchor), precisionOf(shape.unit), anchor);
}

/** "The weekend" is the one that is or was last; ahead of it only where the words are. */
function weekends(step: number, start: DayNumber, tense: Tense | null): number {
  const inside = weekdayOf(start) >= 5;
  if (step === 0 && !inside && tense !== 'future') return -1;
  return step;
}

function wholeUnit(of: string, step: number, start: DayNumber): DaySpan | null {
  const { year, month: now } = partsOf(start);
  const monday = mondayOf(start) + 7 * step;
  if (of === 'week') return { low: monday, high: monday + 6 };
  if (of === 'weekend') return { low: monday + 5, high: monday + 6 };
  if (of === 'month') return monthSpan(year, now + step);
  if (of === 'year') return years(year + step, 1);
  if (of === 'decade') return years(10 * Math.floor(year / 10) + 10 * step, 10);
  if (of !== 'quarter') return null;
  const first = civil(year, 3 * Math.floor((now - 1) / 3) + 1 + 3 * step, 1);
  const { year: in_, month: from } = partsOf(first);
  return { low: first, high: civil(in_, from + 3, 1) - 1 };
}

const precisionOf = (of: string): DayPrecision => {
  const known: readonly DayPrecision[] = ['weekend', 'week', 'month', 'quarter', 'year', 'decade'];
  return known.find((one) => one === of) ?? 'year';
};
