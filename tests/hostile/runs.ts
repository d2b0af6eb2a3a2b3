/**
 * How often each property is tried, and from which seed. The seeds are fixed so that a run that fails, fails
 * everywhere; a failure prints the seed and the smallest case. Raise a count by hand to look further.
 */
export const RUNS = {
  /** A run reads some 600 characters and compares them. */
  text: { seed: 20_310_512, numRuns: 100 },
  /** A run reads, compares and draws: ten times as dear. */
  drawn: { seed: 20_310_513, numRuns: 15 },
  /** A run builds a page in happy-dom. */
  page: { seed: 20_310_514, numRuns: 25 },
  /** A run is one look at a small object. */
  envelope: { seed: 20_310_515, numRuns: 400 },
  /** A pack has about 2,000 places: so many runs meet most of them. */
  pack: { seed: 20_310_516, numRuns: 2_000 },
} as const;

/** So much time has a property where the machine does much else, in milliseconds: no promise, only an end. */
export const PATIENCE = 120_000;
