import { MOST } from '../facts/schema';

/** A measure and a scope, each a name, with a comma between them. */
const QUESTION = 2 * MOST.name + 2;

/** Bounds of one row and of a file: whoever made it, it stays within a few megabytes. */
export const MOST_IN_REVIEW = {
  question: QUESTION,
  /** An event’s id and a question. */
  id: MOST.name + 1 + QUESTION,
  disagreements: 5_000,
  statements: 500,
  sightings: 2_000,
  past: 50,
  note: 5_000,
  /** Initials; a name in a file of somebody else's is taken in too. */
  by: 100,
} as const;
