import type { DayContext, DayMention } from '../../../../src/core/figures/days';
import bounds from './bounds.json';
import newsroom from './newsroom.json';
import noDay from './no-day.json';
import relative from './relative.json';
import weekdays from './weekdays.json';
import written from './written.json';

/**
 * A sentence about an invented event, the trap it holds, and the days it names, each as
 * `words = day` (or `= first..last`, `<= day`, `< day`, `>= day`, `> day`, `~ first..last`).
 * The page is of Wednesday 17 May 2023 unless `on` says otherwise.
 */
export interface DayCase {
  trap: string;
  text: string;
  days: string[];
  on?: string;
  language?: string;
  window?: string;
}

export const DAY_CASES: Record<string, DayCase[]> = {
  written,
  relative,
  weekdays,
  bounds,
  noDay,
  newsroom,
};

export function contextOf({ on, language, window }: DayCase): DayContext {
  const [from, to] = (window ?? '').split('..');
  return {
    published: on === undefined ? '2023-05-17' : on === '' ? null : on,
    speechDay: null,
    window: from && to ? { from, to } : null,
    language: language ?? 'en',
  };
}

const SIGNS: Partial<Record<DayMention['hedge'], string>> = {
  'at-most': '<=',
  'less-than': '<',
  'at-least': '>=',
  'more-than': '>',
  approx: '~',
};

/** A mention in the notation of the cases. */
export function told(text: string, { start, end, value, low, high, hedge }: DayMention): string {
  const sign = SIGNS[hedge] ?? '=';
  const days = value !== null && sign === '=' ? value : [low, high].filter(Boolean).join('..');
  return `${text.slice(start, end)} ${sign} ${days}`;
}
