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
  'plan-and-fact',
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

/**
 * A sum that makes a difference understandable, in numbers the interface may print. `differs`: it does not come
 * to what the articles state, though their words and days say that it should.
 */
export type Arithmetic =
  | {
      kind: 'increment';
      from: number;
      step: number;
      sum: number;
      covers: number;
      /** How the two totals are bounded by their words: up to 10,000, about 12,000. */
      hedges: { from: Hedge; covers: Hedge };
      differs?: true;
    }
  | { kind: 'parts'; parts: number[]; whole: number; differs?: true }
  /**
   * `hedge` is that of the length: after 10 days at most, the end is the latest one. `stated` is the end that
   * the article gives, where it is another.
   */
  | {
      kind: 'end';
      start: Day;
      length: number;
      unit: 'day' | 'week';
      end: Day;
      hedge: Hedge;
      stated?: Day;
    };

/**
 * What ties an answer to the page's own statement, or to an earlier answer. `same-origin`: both name one
 * speech, announcement or agency. `same-channel`: both came through one agency or outlet, `name`. `named`
 * and `linked`: one is given as from the other's outlet, or links to the other; `by` says which. None of
 * these is a further origin. `same-speaker`: the same person, so many days after the page's statement
 * (negative where before): another statement.
 */
export type Tie =
  | { kind: 'same-origin' }
  | { kind: 'same-channel'; name: string }
  | { kind: 'named' | 'linked'; by: 'here' | 'there' }
  | { kind: 'same-wording' }
  | { kind: 'same-speaker'; daysLater: number };

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
   * Where it is from, by its own words: `speaker:NAME@DAY`, `occasion:MEASURE@DAY` (the announcement
   * itself), `via:AGENCY`, or `unnamed:SOURCE` where the article names nobody.
   */
  origin: string;
  /** The `origin` under which it counts among the answers to its question, where that is another's. */
  countsAs?: string;
  /** What ties it to an earlier answer of another source to its question. */
  repeats?: Tie;
  /** What it shares with this page; absent where nothing is known to be shared. */
  tie?: Tie;
  /** The day the speaker said it, where the article tells; absent where only its publication is known. */
  saidOn?: Day;
  /** The article reports a start as having happened by its day, rather than as to come. */
  begun?: true;
  reason: Reason;
  figure: Figure;
}
