/** Bounds of one row and of a file: whoever made it, it stays within a few megabytes. */
export const MOST_IN_REVIEW = {
  disagreements: 5_000,
  statements: 500,
  sightings: 2_000,
  past: 50,
  note: 5_000,
} as const;
