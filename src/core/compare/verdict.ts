import type { Day, Figure, Hedge } from '../figures/figure';

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
  | {
      kind: 'increment';
      from: number;
      step: number;
      sum: number;
      covers: number;
      /** How the two totals are bounded by their words: up to 10,000, about 12,000. */
      hedges: { from: Hedge; covers: Hedge };
    }
  | { kind: 'parts'; parts: number[]; whole: number }
  /** `hedge` is that of the length: after 10 days at most, the end is the latest one. */
  | { kind: 'end'; start: Day; length: number; unit: 'day' | 'week'; end: Day; hedge: Hedge };

/** What ties an answer to the page's own statement; neither is a further origin. */
export interface Tie {
  /** `same-origin`: the same speech, announcement or agency. `same-speaker`: the same person on another day. */
  kind: 'same-origin' | 'same-speaker';
  /** Of the same speaker: how many days after the page's statement this one was made; negative where before. */
  daysLater?: number;
}

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
  /** What it shares with this page; absent where nothing is known to be shared. */
  tie?: Tie;
  /** The day the speaker said it, where the article tells; absent where only its publication is known. */
  saidOn?: Day;
  /** The article reports a start as having happened by its day, rather than as to come. */
  begun?: true;
  reason: Reason;
  figure: Figure;
}
