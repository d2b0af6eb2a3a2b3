import type { Dismissal } from '../../../core/compare/dismissal';
import type { MessageKey, Words } from '../words';

const DISMISSED: Record<Dismissal, MessageKey> = {
  'other-scope': 'dismissal_other_scope',
  'other-occasion': 'dismissal_other_occasion',
  'other-place': 'dismissal_other_place',
  'other-day': 'dismissal_other_day',
  'reading-error': 'dismissal_reading_error',
  'same-within-wording': 'dismissal_same_within_wording',
  other: 'dismissal_another',
};

/** The reasons in the order in which they are offered. */
export const DISMISSALS_OFFERED = Object.keys(DISMISSED) as Dismissal[];

/** Why somebody holds that a disagreement is none. */
export const dismissal = (words: Words, why: Dismissal): string => words.say(DISMISSED[why]);
