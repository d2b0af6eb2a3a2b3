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
 * Of texts by others, how much is wrong, in percent: as the bench found it (`tests/bench/last.json`), from
 * which a test lets none of these be a point away.
 */
export const WRONG = {
  /** Of so many figures in paragraphs. */
  figures: 139,
  value: 4.3,
  measure: 12.9,
  scope: 17.3,
  day: 9.4,
  /** Of so many pairs of short articles. */
  pairs: 114,
  label: 28.9,
  missed: 35.9,
  called: 0,
} as const;

/** Of a hundred pages that only look like a known story, so many are taken for it. */
export const TAKEN_FOR_ANOTHER = 1.6;

/** What this never does. */
export const NEVER: readonly MessageKey[] = [
  'help_never_true',
  'help_never_score',
  'help_never_vote',
];
