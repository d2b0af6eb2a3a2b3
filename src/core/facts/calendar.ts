import { numberOf, spanOf } from '../figures/calendar';

/** A pack tells of the years 1000 to 2999; any other is a slip. */
const YEARS = /^[12]\d{3}-/;

/** Whether it is a real day, `YYYY-MM-DD`, of the years 1000 to 2999. */
export const isDay = (text: string): boolean => YEARS.test(text) && numberOf(text) !== null;

/** Whether it is a month, `YYYY-MM`: all that some pages say of their day of publication. */
export const isMonth = (text: string): boolean =>
  YEARS.test(text) && spanOf(text) !== null && numberOf(text) === null;
