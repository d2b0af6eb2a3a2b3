import type { Sentence } from '../text/sentences';
import type { CalendarWords } from './days-words';
import type { Day, Hedge } from './figure';

export { type CalendarWords, compileCalendar } from './days-words';

/** How fine the words are: "January 6" is a day, "last week" a week. */
export type DayPrecision =
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'decade';

/** What a day was resolved against: nothing but the calendar, a day named before it, the speech, or the page's day. */
export type DayAnchor = 'calendar' | 'mention' | 'speech' | 'publication';

/** What the preposition says the day is: a moment, the start or the end of something, a bound, or "as of". */
export type DayRole = 'at' | 'start' | 'end' | 'bound' | 'as-of';

/**
 * A day, or a span of days, that a sentence names. Offsets run from the preposition or hedge ("by the
 * morning of", "on", "said" never) to the last word of the date; token indexes count in the sentence.
 * `value` is the day as named, null for spans; `low` and `high` close the interval, an open end is null.
 */
export interface DayMention {
  start: number;
  end: number;
  firstToken: number;
  lastToken: number;
  value: Day | null;
  low: Day | null;
  high: Day | null;
  hedge: Hedge;
  precision: DayPrecision;
  anchor: DayAnchor;
  role: DayRole;
  /** The engine chose between two readings. */
  assumed: boolean;
  /** It only says when something was said or reported, or stands in a dateline. */
  datesSpeech: boolean;
  /** The speech it dates announces news itself (announced, declared). */
  announcement: boolean;
}

/** What days are resolved against. `published` may be a month. */
export interface DayContext {
  published: Day | null;
  speechDay: Day | null;
  /** The event's days: weekday names are resolved inside them where the page is far from them. */
  window: { from: Day; to: Day } | null;
  /** BCP 47: "en-GB" writes 01/02 day first. */
  language: string | null;
  /** The day that "two days later" counts from, where the text named one. */
  previous?: Day | null;
}

/** The days that a sentence names, in order, not overlapping. Never throws; linear in its tokens. */
export function findDays(
  _sentence: Sentence,
  _context: DayContext,
  _words: CalendarWords,
): DayMention[] {
  return [];
}
