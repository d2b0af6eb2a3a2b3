import type { Day, Figure } from '../../../core/figures/figure';

/** The day on which a later day was announced; null where it was not, or where nobody tells when. */
export const announcedOn = (
  { value }: Pick<Figure, 'value'>,
  saidOn: Day | null | undefined,
): Day | null => (saidOn && typeof value === 'string' && saidOn < value ? saidOn : null);

/** Whether an article reports a start as past, beside others that look ahead to it. */
export const isBegun = ({ measure, unit, hedge, value }: Figure, published: Day | null): boolean =>
  unit === 'date' &&
  measure.endsWith('-start') &&
  (hedge === 'at-most' || (typeof value === 'string' && published !== null && value < published));
