import type { Verdict } from '../../core/compare/verdict';
import type { MessageKey } from '../parts/words';

/** What each verdict is called on a card, and what is meant by it, in reading order. */
export const MEANINGS: Record<Verdict, { label: MessageKey; meaning: MessageKey }> = {
  conflicts: { label: 'label_conflicts', meaning: 'help_conflicts' },
  updated: { label: 'label_later_elsewhere', meaning: 'help_updated' },
  compatible: { label: 'label_compatible', meaning: 'help_compatible' },
  'different-scope': { label: 'label_different_scope', meaning: 'help_different_scope' },
  agrees: { label: 'label_agrees', meaning: 'help_agrees' },
  'not-compared': { label: 'label_not_compared', meaning: 'help_not_compared' },
  'only-here': { label: 'help_only_here_label', meaning: 'help_only_here' },
};

/** Why figures on one thing differ, though nobody need be wrong. */
export const WHY_THEY_DIFFER: readonly MessageKey[] = [
  'help_why_time',
  'help_why_part',
  'help_why_span',
  'help_why_limit',
  'help_why_place',
  'help_why_origin',
  'help_why_slip',
];

/** How often the reading and the comparing were right, on what: printed as measured, in the README too. */
export const MEASURED: readonly { what: MessageKey; right: number; of: number }[] = [
  { what: 'help_measured_figures', right: 45, of: 46 },
  { what: 'help_measured_verdicts', right: 14, of: 14 },
];

/**
 * What was wrong in texts that others wrote after the rules, and of how many: as the bench found it
 * (`tests/bench/last.json`), to which a test holds each of these.
 */
export const WRONG = {
  /** Of the figures in paragraphs: the number, what is counted, of which part, of which day. */
  value: { hits: 17, of: 383 },
  measure: { hits: 61, of: 383 },
  scope: { hits: 53, of: 383 },
  day: { hits: 17, of: 383 },
  /** Of whole articles: another label than a careful reader gave; a disagreement that is none, or is missed. */
  label: { hits: 681, of: 1011 },
  called: { hits: 4, of: 12 },
  missed: { hits: 73, of: 77 },
} as const;

/** Of a hundred pages that only look like a known story, so many are taken for it. */
export const TAKEN_FOR_ANOTHER = 1.6;

/** What this never does. */
export const NEVER: readonly MessageKey[] = [
  'help_never_true',
  'help_never_score',
  'help_never_vote',
];
