import type { Day } from '../figures/figure';

const DAY = /^([12]\d{3})-(\d\d)-(\d\d)$/;
const MONTH = /^[12]\d{3}-(?:0[1-9]|1[0-2])$/;
const MS_PER_DAY = 86_400_000;

/** Days since 1970-01-01, in the proleptic Gregorian calendar; null where the text is no real day of 1000 to 2999. */
export function dayNumber(day: string): number | null {
  const match = DAY.exec(day);
  if (!match) return null;
  const number = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / MS_PER_DAY;
  return dayAt(number) === day ? number : null;
}

/** The day of a number that `dayNumber` gives. */
export const dayAt = (number: number): Day =>
  new Date(number * MS_PER_DAY).toISOString().slice(0, 10);

/** Whether it is a real day, `YYYY-MM-DD`, of the years 1000 to 2999. */
export const isDay = (text: string): boolean => dayNumber(text) !== null;

/** Whether it is a month, `YYYY-MM`: all that some pages say of their day of publication. */
export const isMonth = (text: string): boolean => MONTH.test(text);

/** First and last day, as numbers, of a day or of a month; null where it is neither. */
export function daysCovered(text: string): { first: number; last: number } | null {
  const day = dayNumber(text);
  if (day !== null) return { first: day, last: day };
  const first = isMonth(text) ? dayNumber(`${text}-01`) : null;
  if (first === null) return null;
  const [year = 0, month = 0] = text.split('-').map(Number);
  return { first, last: Date.UTC(year, month, 0) / MS_PER_DAY };
}
