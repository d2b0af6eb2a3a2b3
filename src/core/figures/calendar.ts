import type { Day } from './figure';

const MILLISECONDS = 86_400_000;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH = /^(\d{4})-(\d{2})$/;

/** A day as a number of days since 1970-01-01, so that arithmetic is addition. */
export type DayNumber = number;

/** The first and the last day of a span, both included. */
export interface DaySpan {
  low: DayNumber;
  high: DayNumber;
}

/** The number of a civil date. `month` is 1–12; a month outside that range runs into the next year. */
export const civil = (year: number, month: number, day: number): DayNumber =>
  Date.UTC(year, month - 1, day) / MILLISECONDS;

/** Year, month (1–12) and day of the month. */
export function partsOf(day: DayNumber): { year: number; month: number; day: number } {
  const date = new Date(day * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The `YYYY-MM-DD` of a day of the years 0 to 9999; a RangeError where the number is beyond all dates. */
export function dayOf(day: DayNumber): Day {
  const { year, month, day: date } = partsOf(day);
  // A fifth of the time of toISOString, which is right for the years that have other than four digits.
  if (year > 999 && year < 10_000) return `${year}-${twoDigits(month)}-${twoDigits(date)}`;
  return new Date(day * MILLISECONDS).toISOString().slice(0, 10);
}

const twoDigits = (number: number): string => (number < 10 ? `0${number}` : `${number}`);

/** The number of a `YYYY-MM-DD`; null where the text is no such day (also for 30 February). */
export function numberOf(day: Day | null): DayNumber | null {
  const found = day === null ? null : DAY.exec(day);
  if (!found) return null;
  const [year, month, date] = [Number(found[1]), Number(found[2]), Number(found[3])];
  return isDate(year, month, date) ? civil(year, month, date) : null;
}

/** The span of a `YYYY-MM-DD` (one day) or a `YYYY-MM`; null where the text is neither. */
export function spanOf(day: Day | null): DaySpan | null {
  const one = numberOf(day);
  if (one !== null) return { low: one, high: one };
  const found = day === null ? null : MONTH.exec(day);
  const month = Number(found?.[2]);
  return found && month >= 1 && month <= 12 ? monthSpan(Number(found[1]), month) : null;
}

/** 0 is Monday, 6 is Sunday. 1970-01-01 was a Thursday. */
export const weekdayOf = (day: DayNumber): number => (((day + 3) % 7) + 7) % 7;

/** The Monday of a day's week. */
export const mondayOf = (day: DayNumber): DayNumber => day - weekdayOf(day);

/** How many days a month (1–12) of a year has. */
export const daysIn = (year: number, month: number): number =>
  civil(year, month + 1, 1) - civil(year, month, 1);

/** Whether a year's month (1–12) has such a day. */
export const isDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);

/** `month` may run outside 1–12: month 0 is December of the year before. */
export const monthSpan = (year: number, month: number): DaySpan => ({
  low: civil(year, month, 1),
  high: civil(year, month + 1, 1) - 1,
});
