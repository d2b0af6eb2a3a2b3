import type { Day, Figure } from '../../../core/figures/figure';

/** The day on which a later day was announced; null where it was not, or where nobody tells when. */
export const announcedOn = (
  { value }: Pick<Figure, 'value'>,
  saidOn: Day | null | undefined,
): Day | null => (saidOn && typeof value === 'string' && saidOn < value ? saidOn : null);

/** Whether a start was past when an article came out, whatever tense it is told in. */
export const wasPast = ({ measure, unit, value }: Figure, published: Day | null): boolean =>
  unit === 'date' &&
  measure.endsWith('-start') &&
  typeof value === 'string' &&
  published !== null &&
  value < published;
