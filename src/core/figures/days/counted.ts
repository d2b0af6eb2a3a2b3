import {
  civil,
  type DayNumber,
  type DaySpan,
  daysIn,
  mondayOf,
  monthSpan,
  partsOf,
  weekdayOf,
} from '../calendar';
import type { DayAnchor, DayPrecision } from '../days';
import { type Frame, oneDay, type Resolved, span } from './frame';
import type { Shape } from './shapes';
import { cut, partOfMonth, partOfYear, years } from './shares';
import type { Tense } from './tense';

export function weekday(shape: Extract<Shape, { kind: 'weekday' }>, frame: Frame): Resolved | null {
  const { weekday: day, step, week } = shape;
  if (shape.from === 'mention') return besideMention(day, step, frame.previous);
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

/** "The following Monday": the next one after the day named before; "the previous Monday" the one before it. */
function besideMention(
  day: number,
  step: number | null,
  previous: DayNumber | null,
): Resolved | null {
  if (previous === null || !step) return null;
  const ahead = (day - weekdayOf(previous) + 7) % 7 || 7;
  const back = (weekdayOf(previous) - day + 7) % 7 || 7;
  return oneDay(step > 0 ? previous + ahead : previous - back, 'mention');
}

/** Far from its event a page's weekday is the one inside the event's days, if there is only one. */
function inFarWindow(day: number, { low, high }: DaySpan): Resolved | null {
  const first = low + ((day - weekdayOf(low) + 7) % 7);
  return first <= high && first + 7 > high ? oneDay(first, 'calendar', true) : null;
}

export function dayOfMonth(
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
export function shift(shape: Extract<Shape, { kind: 'shift' }>, frame: Frame): Resolved | null {
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

export function unit(shape: Extract<Shape, { kind: 'unit' }>, frame: Frame): Resolved | null {
  const mention = shape.from === 'mention';
  const fine = shape.unit === 'week' || shape.unit === 'weekend' || mention;
  const start = mention ? frame.previous : (frame.anchor ?? (fine ? null : frame.reference));
  if (start === null) return null;
  const anchor: DayAnchor = mention ? 'mention' : frame.anchorKind;
  const step = shape.unit === 'weekend' ? weekends(shape.step, start, frame.tense) : shape.step;
  const whole = wholeUnit(shape.unit, step, start);
  if (!whole) return null;
  return span(shareOf(shape, whole, frame.anchor), precisionOf(shape.unit), anchor);
}

function shareOf(
  { unit: of, part }: Extract<Shape, { kind: 'unit' }>,
  whole: DaySpan,
  anchor: DayNumber | null,
): DaySpan {
  if (of === 'month') return partOfMonth(whole, part, anchor);
  if (of === 'year' && part && !part.closedBy) return partOfYear(partsOf(whole.low).year, part);
  return cut(whole, part, anchor);
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
