import { civil, type DayNumber, type DaySpan } from '../calendar';
import type { DayPart } from './words';

export const years = (year: number, count: number): DaySpan => ({
  low: civil(year, 1, 1),
  high: civil(year + count, 1, 1) - 1,
});

/** The share of a span that "early", "late" and the like mean; the day of speaking closes a running span. */
export function cut(
  { low, high }: DaySpan,
  part: DayPart | null,
  anchor: DayNumber | null,
): DaySpan {
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

/** Whole years of a decade: the early ones are the first four, the late ones the last four. */
export function partOfDecade(year: number, share: DayPart | null): DaySpan {
  if (!share || share.closedBy) return years(year, 10);
  const from = Math.floor(10 * share.from);
  return years(year + from, Math.ceil(10 * share.to) - from);
}

/** Thirds of a year are January–April, May–August and September–December. */
export function partOfYear(year: number, share: DayPart | null): DaySpan {
  if (!share || share.closedBy) return years(year, 1);
  const [from, to] = [Math.round(12 * share.from), Math.round(12 * share.to)];
  return { low: civil(year, 1 + from, 1), high: civil(year, 1 + to, 1) - 1 };
}

/** Days of a month that lie before a share of it begins. */
const FIRST_DAYS = new Map([
  [0.33, 10],
  [0.5, 15],
  [0.67, 20],
]);

/** In months, halves end with the 15th, and thirds are the 1st–10th, 11th–20th and 21st–end. */
export function partOfMonth(
  whole: DaySpan,
  share: DayPart | null,
  anchor: DayNumber | null,
): DaySpan {
  const cutSpan = cut(whole, share, anchor);
  if (!share || share.closedBy) return cutSpan;
  return {
    low: whole.low + (FIRST_DAYS.get(share.from) ?? 0),
    high: share.to === 1 ? whole.high : whole.low + (FIRST_DAYS.get(share.to) ?? 0) - 1,
  };
}
