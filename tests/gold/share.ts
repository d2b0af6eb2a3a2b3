/** `hits` of `of`. */
export interface Share {
  hits: number;
  of: number;
}

/** How many of some pass a test. */
export const shareOf = <T>(among: readonly T[], test: (one: T) => boolean): Share => ({
  hits: among.filter(test).length,
  of: among.length,
});

/** The normal deviate of two-sided 95 % confidence. */
const Z = 1.959964;

/**
 * Where a share lies with 95 % confidence, from 0 to 1 (E. B. Wilson, JASA 22, 1927); anywhere where
 * nothing was tried.
 */
export function wilson({ hits, of }: Share): [low: number, high: number] {
  if (of === 0) return [0, 1];
  const share = hits / of;
  const width = 1 + Z ** 2 / of;
  const middle = share + Z ** 2 / (2 * of);
  const half = Z * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2));
  return [Math.max(0, (middle - half) / width), Math.min(1, (middle + half) / width)];
}

/** A share in percent; none of nothing. */
export const percentOf = ({ hits, of }: Share): number => (of === 0 ? 0 : (100 * hits) / of);

/** `105 of 114: 92.1 % (85.7 to 95.8)`, with its interval. */
export function inWords(share: Share): string {
  const [low, high] = wilson(share).map((bound) => (100 * bound).toFixed(1));
  return `${share.hits} of ${share.of}: ${percentOf(share).toFixed(1)} % (${low} to ${high})`;
}
