import {
  civil,
  type DayNumber,
  type DaySpan,
  isDate,
  monthSpan,
  partsOf,
  weekdayOf,
} from '../calendar';
import { type Frame, oneDay, type Resolved, span } from './frame';
import { inNearestYear, NEAR, nearest } from './nearest-year';
import type { Shape } from './shapes';
import { partOfMonth } from './shares';

const MIDDLE_OF_MONTH = 14;

export function date(shape: Extract<Shape, { kind: 'date' }>, frame: Frame): Resolved | null {
  const { month, day, weekday } = shape;
  const year = yearOf(shape, frame);
  const inYear = (one: number): DayNumber | null =>
    isDate(one, month, day) ? civil(one, month, day) : null;
  const found =
    year === null ? inNearestYear(frame, inYear) : { day: inYear(year), assumed: false };
  if (!found || found.day === null) return null;
  const { days = 1 } = shape;
  if (days > 1) {
    const whole = { low: found.day, high: found.day + days - 1 };
    return span(whole, days > 2 ? 'week' : 'weekend', 'calendar', found.assumed);
  }
  const other = weekday !== null && weekdayOf(found.day) !== weekday;
  return oneDay(found.day, 'calendar', found.assumed || other);
}

/** Month first in American English and where nothing is declared, day first elsewhere and with dots; one order may be impossible. */
export function numeric(shape: Extract<Shape, { kind: 'numeric' }>, frame: Frame): Resolved | null {
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

/** The year that is printed, or that "last year" counts from this one. */
const yearOf = (
  { year, yearStep = null }: Extract<Shape, { kind: 'date' | 'month' }>,
  { reference }: Frame,
): number | null =>
  year ?? (yearStep === null || reference === null ? null : partsOf(reference).year + yearStep);

export function month(shape: Extract<Shape, { kind: 'month' }>, frame: Frame): Resolved | null {
  const middle = (year: number): DayNumber => civil(year, shape.month, MIDDLE_OF_MONTH);
  const directed: Frame = {
    ...frame,
    tense: shape.step === null ? frame.tense : shape.step < 0 ? 'past' : 'future',
  };
  const named = yearOf(shape, frame);
  const found =
    named === null
      ? shape.step && frame.reference !== null
        ? { day: nearest(frame.reference, middle, directed.tense ?? undefined), assumed: false }
        : inNearestYear(directed, middle)
      : { day: middle(named), assumed: false };
  if (!found || found.day === null) return null;
  const { year } = partsOf(found.day);
  const whole = monthSpan(year, shape.month);
  return span(partOfMonth(whole, shape.part, frame.anchor), 'month', 'calendar', found.assumed);
}

export function quarter(shape: Extract<Shape, { kind: 'quarter' }>, frame: Frame): Resolved | null {
  const now = frame.reference === null ? null : partsOf(frame.reference).year;
  const year = shape.year ?? (now === null ? null : now + (shape.step ?? 0));
  if (year === null) return null;
  const low = civil(year, 3 * shape.nth - 2, 1);
  return span({ low, high: civil(year, 3 * shape.nth + 1, 1) - 1 }, 'quarter', 'calendar');
}

export function season(shape: Extract<Shape, { kind: 'season' }>, frame: Frame): Resolved | null {
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
