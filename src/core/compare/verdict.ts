import type { Day, Figure } from '../figures/figure';

/** What two comparable figures are to each other; the words are defined in the documentation of the fact pack. */
export const VERDICTS = [
  'conflicts',
  'updated',
  'compatible',
  'agrees',
  'different-scope',
  'not-compared',
  'only-here',
] as const;
/** The array's order is the roll-up: a figure's own verdict is the first that any source gives it. */
export type Verdict = (typeof VERDICTS)[number];

export const SEVERITIES = ['low', 'medium', 'high'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The rule that decided a verdict. Each is one sentence pattern in the interface. */
export const RULES = [
  // agrees
  'same-value',
  'within-rounding',
  'within-hedge',
  // compatible
  'overlap',
  'vague-and-precise',
  'open-ended',
  'day-within-range',
  // updated
  'running-total',
  // conflicts
  'two-days',
  'two-values',
  'opposite-bounds',
  'falling-total',
  'part-exceeds-whole',
  // different-scope
  'other-scope',
  'other-window',
  'other-occasion',
  'same-number-other-scope',
  // not-compared
  'assumed-field',
  'no-value',
  'superseded-value',
  'other-unit',
  // only-here
  'no-other-source',
] as const;
export type Rule = (typeof RULES)[number];

/** For `updated`: which of two running totals is the later one, and what that does not tell. */
export type Direction = 'later-here' | 'later-elsewhere' | 'same-day' | 'lower-later';

/** A sum that makes a difference understandable, in numbers the interface may print. */
export type Arithmetic =
  | { kind: 'increment'; from: number; step: number; sum: number; covers: number }
  | { kind: 'parts'; parts: number[]; whole: number }
  | { kind: 'end'; start: Day; length: number; unit: 'day' | 'week'; end: Day };

/** Why a verdict is what it is: data, worded by the interface. */
export interface Reason {
  rule: Rule;
  direction?: Direction;
  /** The fields in question, for `assumed-field`, `other-scope` and the like. */
  fields?: string[];
  /** Whole days between two dates or two as-of days. */
  daysApart?: number;
  arithmetic?: Arithmetic;
}

/** One source figure against one figure of the page. */
export interface Comparison {
  /** The source article's id; the page's own where it contradicts itself. */
  source: string;
  outlet: string | null;
  verdict: Verdict;
  severity: Severity | null;
  /**
   * Sources with the same origin here count once: `speaker:NAME@DAY`, `occasion:MEASURE@DAY` (the
   * announcement itself), `via:AGENCY`, or `unnamed:SOURCE` where the article names nobody.
   */
  origin: string;
  reason: Reason;
  figure: Figure;
}
