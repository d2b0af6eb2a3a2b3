import { dayOfMonth, shift, unit, weekday } from './counted';
import { date, month, numeric, quarter, season } from './dated';
import { type Frame, type Resolved, span } from './frame';
import type { Shape } from './shapes';
import { partOfDecade, partOfYear, years } from './shares';

export type { Frame, Resolved } from './frame';

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
    case 'years':
      return span(years(shape.from, shape.to - shape.from + 1), 'year', 'calendar');
    case 'decade':
      return span(partOfDecade(shape.year, shape.part), 'decade', 'calendar');
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
