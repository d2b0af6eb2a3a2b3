import { type DayNumber, partsOf } from '../calendar';
import type { Frame } from './frame';
import type { Tense } from './tense';

/**
 * A year ahead that is this many times as far away is not believed: "was due to retire in March". What was done in
 * February, as told in November, was done nine months before.
 */
const FARTHER = 3;
/** A date without a year is the nearest one within these many days, whatever the tense. */
export const NEAR = 60;

/** Of one date in three years, the nearest to the reference; beyond 60 days the tense decides. */
export function inNearestYear(
  frame: Frame,
  inYear: (year: number) => DayNumber | null,
): { day: DayNumber; assumed: boolean } | null {
  if (frame.far) {
    const { low, high } = frame.far;
    const inside = nearest((low + high) / 2, inYear);
    if (inside !== null && inside >= low - NEAR && inside <= high + NEAR)
      return { day: inside, assumed: true };
  }
  if (frame.reference === null) return null;
  const { reference, tense } = frame;
  const day = nearest(reference, inYear);
  if (day !== null && frame.sided && tense && isBehind(day, reference, tense))
    return sure(nearest(reference, inYear, tense));
  if (day === null || Math.abs(day - reference) <= NEAR) {
    return day === null ? null : { day, assumed: false };
  }
  const by = nearest(reference, inYear, tense ?? 'past');
  const isTooFar = by !== null && Math.abs(by - reference) > FARTHER * Math.abs(day - reference);
  if (by === null || (isTooFar && tense !== 'past')) return { day, assumed: true };
  return { day: by, assumed: tense === null && by !== day };
}

const sure = (day: DayNumber | null): { day: DayNumber; assumed: boolean } | null =>
  day === null ? null : { day, assumed: false };

/** Half a month: so far from its middle a month has its other days. */
const HALF = 16;

/** Whether a day lies on the other side of the reference than the tense says. */
const isBehind = (day: DayNumber, reference: DayNumber, tense: Tense): boolean =>
  tense === 'past' ? day > reference + HALF : day < reference - HALF;

/** The one of three years that lies nearest to the reference, on the side of the tense if one is given. */
export function nearest(
  reference: DayNumber,
  inYear: (year: number) => DayNumber | null,
  tense?: Tense,
): DayNumber | null {
  const { year } = partsOf(Math.floor(reference));
  let best: DayNumber | null = null;
  for (const one of [year - 1, year, year + 1]) {
    const day = inYear(one);
    if (day === null) continue;
    if (tense && (tense === 'past' ? day > reference : day < reference)) continue;
    if (best === null || Math.abs(day - reference) < Math.abs(best - reference)) best = day;
  }
  return best;
}
