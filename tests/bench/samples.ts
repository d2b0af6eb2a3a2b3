/** The middle one of some numbers; the mean of the two in the middle. NaN of none. */
export const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  const [low = Number.NaN, high = Number.NaN] = [sorted[half - 1], sorted[half]];
  return sorted.length % 2 ? high : (low + high) / 2;
};

export type Work = () => unknown;

/** How long something takes once, in milliseconds. */
export const timed = async (work: Work): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

export interface Pair {
  ours: number;
  peer: number;
}

/**
 * Takes two measures in turn, so that whatever else the machine does hits both alike; each goes first in
 * every other round.
 *
 * @param ours - gives a number, usually milliseconds.
 * @param warm - rounds before the first that counts.
 * @returns the median of each.
 */
export const interleaved = async (
  rounds: number,
  ours: () => number | Promise<number>,
  peer: () => number | Promise<number>,
  warm = 0,
): Promise<Pair> => {
  const all: Pair[] = [];
  for (let round = -warm; round < rounds; round += 1) {
    const early = round % 2 === 0 ? await ours() : null;
    const theirs = await peer();
    const pair = { ours: early ?? (await ours()), peer: theirs };
    if (round >= 0) all.push(pair);
  }
  return mediansOf(all);
};

/** The median of each side. */
export const mediansOf = (pairs: readonly Pair[]): Pair => ({
  ours: median(pairs.map(({ ours }) => ours)),
  peer: median(pairs.map(({ peer }) => peer)),
});
