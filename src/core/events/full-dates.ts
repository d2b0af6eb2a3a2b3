import type { Day } from '../figures/figure';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\.?';
const YEAR = '((?:19|20)\\d{2})\\b';
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s*${YEAR}`, 'giu');
const DAY_FIRST = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH},?\\s+${YEAR}`,
  'giu',
);
const ISO = /\b((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d)/gu;

function day(year: string, month: number, date: string): Day[] {
  const of = Number(date);
  if (month < 1 || month > 12 || of < 1 || of > 31) return [];
  return [`${year}-${String(month).padStart(2, '0')}-${String(of).padStart(2, '0')}`];
}

const monthNumber = (name: string): number => MONTHS.indexOf(name.toLowerCase()) + 1;

/**
 * The days a text names in full, with day, month and year. Recognition needs no more of dates than
 * this; forms whose order of day and month is a guess (05/06/2010) are left out.
 */
export function fullDates(text: string): Day[] {
  const days: Day[] = [];
  for (const [, month = '', date = '', year = ''] of text.matchAll(MONTH_FIRST))
    days.push(...day(year, monthNumber(month), date));
  for (const [, date = '', month = '', year = ''] of text.matchAll(DAY_FIRST))
    days.push(...day(year, monthNumber(month), date));
  for (const [, year = '', month = '', date = ''] of text.matchAll(ISO))
    days.push(...day(year, Number(month), date));
  return days;
}
