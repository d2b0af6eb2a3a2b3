import type { Attribution, Speech } from '../speech';

/** Speeches that begin before an offset are looked through backwards, these many at most. */
const MOST = 24;

const NOBODY: Attribution = {
  saidBy: null,
  via: null,
  day: null,
  dayCarried: false,
  assumed: false,
};

/**
 * Looks up who says what stands at an offset. Of nested speeches the shortest that names a speaker gives the
 * speaker, and the shortest that names an outlet the outlet. The words that introduce a speech belong to none.
 */
export function innermost(speeches: readonly Speech[]): (offset: number) => Attribution {
  if (speeches.length === 0) return () => NOBODY;
  const sorted = [...speeches].sort((a, b) => a.start - b.start);
  return (offset) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const around = sorted
      .slice(Math.max(0, low - MOST), low)
      .filter(
        ({ end, frameStart, frameEnd }) =>
          offset < end && !(frameStart <= offset && offset < frameEnd),
      )
      .sort((a, b) => a.end - a.start - (b.end - b.start));
    const speaker = around.find(({ saidBy }) => saidBy !== null);
    const outlet = around.find(({ via }) => via !== null);
    const dated = around.find(({ day }) => day !== null);
    return {
      saidBy: speaker?.saidBy ?? null,
      via: outlet?.via ?? null,
      day: dated?.day ?? null,
      dayCarried: dated?.dayCarried ?? false,
      assumed: (speaker ?? outlet)?.assumed ?? false,
    };
  };
}
