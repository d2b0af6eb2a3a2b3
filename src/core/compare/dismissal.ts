/** Why somebody holds that a disagreement is none. */
export const DISMISSALS = [
  'other-scope',
  'other-occasion',
  'other-place',
  'other-day',
  'reading-error',
  'same-within-wording',
  'other',
] as const;
export type Dismissal = (typeof DISMISSALS)[number];
