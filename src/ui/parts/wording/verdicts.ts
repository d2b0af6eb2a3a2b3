import type { Reason, Verdict } from '../../../core/compare/verdict';
import type { Figure } from '../../../core/figures/figure';
import type { CountKey, MessageKey, Words } from '../words';

/** A verdict's shape: it says the same as the words, in print and without colour. */
export const SHAPES: Record<Verdict, string> = {
  conflicts: '≠',
  updated: '◷',
  compatible: '&',
  'different-scope': '◐',
  agrees: '=',
  'not-compared': '–',
  'only-here': '·',
};

/** The order in which people read of them: differences first. */
export const READING_ORDER: Verdict[] = [
  'conflicts',
  'updated',
  'compatible',
  'different-scope',
  'agrees',
  'not-compared',
  'only-here',
];

export const TOTALS: Record<Verdict, CountKey> = {
  conflicts: 'total_conflicts',
  updated: 'total_updated',
  compatible: 'total_compatible',
  'different-scope': 'total_different_scope',
  agrees: 'total_agrees',
  'not-compared': 'total_not_compared',
  'only-here': 'total_only_here',
};

const DIRECTIONS: Record<NonNullable<Reason['direction']>, MessageKey> = {
  'later-here': 'label_later_here',
  'later-elsewhere': 'label_later_elsewhere',
  'same-day': 'label_same_day',
  'lower-later': 'label_lower_later',
};

const LABELS: Record<Exclude<Verdict, 'only-here'>, MessageKey> = {
  conflicts: 'label_conflicts',
  updated: 'label_later_elsewhere',
  compatible: 'label_compatible',
  'different-scope': 'label_different_scope',
  agrees: 'label_agrees',
  'not-compared': 'label_not_compared',
};

/** The words on a card's chip, from the page's figure and the reason which decided the card. */
export function label(
  words: Words,
  verdict: Exclude<Verdict, 'only-here'>,
  here: Figure,
  reason: Reason | undefined,
): string {
  if (here.hedge === 'unknown') return words.say('label_no_number');
  if (verdict === 'updated' && reason?.direction) return words.say(DIRECTIONS[reason.direction]);
  if (reason?.rule === 'other-occasion') return words.say('label_other_occasion');
  if (reason?.rule === 'plan-and-fact') return words.say('label_plan');
  return words.say(LABELS[verdict]);
}
