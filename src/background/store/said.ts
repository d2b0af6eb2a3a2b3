import type { Correction } from '../../core/compare/corrections';
import { answerSchema, correctionSchema, type EventAnswer } from './rows';
import { createShelf } from './shelf';

/**
 * All of an event's are read for each of its pages, and all are listed on one page: 2,000 are a few
 * milliseconds and more than a year of a correction on every page of every working day.
 */
const MOST_CORRECTIONS = 2_000;
/** One a site and event. */
const MOST_ANSWERS = 2_000;

/** What the reader found wrong. */
export const corrections = createShelf<Correction>(
  'corrections',
  correctionSchema,
  MOST_CORRECTIONS,
);

/** What the reader answered to "Is this about …?". */
export const answers = createShelf<EventAnswer>('answers', answerSchema, MOST_ANSWERS);
