import type { DayPart, DayUnit } from './words';

/** -1 the one before, 0 this one, 1 the next; null where the words do not say. */
export type Step = number | null;

/** What a day is counted from: the day of speaking, or a day the text named before. */
export type CountedFrom = 'anchor' | 'mention';

/** What the words of a date say, before it is known when they were said. Months are 1–12, Monday is 0. */
export type Shape =
  /** `yearStep` is that of "24 March last year". */
  | {
      kind: 'date';
      year: number | null;
      month: number;
      day: number;
      weekday: number | null;
      yearStep?: Step;
      /** The days from it on: 7 of "the week of 10 June". */
      days?: number;
    }
  /** "01/02/2022": which is the month depends on the language; "01.02.2022" is day first everywhere. */
  | { kind: 'numeric'; first: number; second: number; year: number; dotted: boolean }
  /** "January 3–5". */
  | { kind: 'dates'; year: number | null; month: number; from: number; to: number }
  | {
      kind: 'month';
      year: number | null;
      month: number;
      step: Step;
      part: DayPart | null;
      yearStep?: Step;
    }
  /** "the first week of January"; `nth` is -1 for the last. */
  | { kind: 'week-of-month'; year: number | null; month: number; nth: number }
  | { kind: 'year'; year: number; part: DayPart | null }
  /** "1974–78": both ends included. */
  | { kind: 'years'; from: number; to: number }
  | { kind: 'decade'; year: number; part: DayPart | null }
  /** `month` is the season's first. */
  | { kind: 'season'; month: number; year: number | null; step: Step }
  | { kind: 'quarter'; nth: number; year: number | null; step: Step }
  /** `week` counts weeks: "Thursday last week" is -1. "The following Monday" counts from a mention. */
  | { kind: 'weekday'; weekday: number; step: Step; week: Step; from: CountedFrom }
  /** "on the 13th". */
  | { kind: 'day-of-month'; day: number; weekday: number | null; step: Step }
  /** "two days ago", "two days later". */
  | { kind: 'shift'; unit: DayUnit; count: number; from: CountedFrom }
  /** "last week", "the following month", "the end of the year". */
  | { kind: 'unit'; unit: DayUnit; step: number; part: DayPart | null; from: CountedFrom };
