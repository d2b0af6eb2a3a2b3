import type { DayNumber, DaySpan } from '../calendar';
import type { DayAnchor, DayPrecision } from '../days';
import type { Tense } from './tense';

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
  /** The tense is sure. */
  sided: boolean;
  language: string | null;
}

/** A shape in the calendar. `value` is the one day it names, null for a span. */
export interface Resolved extends DaySpan {
  value: DayNumber | null;
  precision: DayPrecision;
  anchor: DayAnchor;
  assumed: boolean;
}

export const oneDay = (value: DayNumber, anchor: DayAnchor, assumed = false): Resolved => ({
  value,
  low: value,
  high: value,
  precision: 'day',
  anchor,
  assumed,
});

export const span = (
  { low, high }: DaySpan,
  precision: DayPrecision,
  anchor: DayAnchor,
  assumed = false,
): Resolved => ({ value: null, low, high, precision, anchor, assumed });
