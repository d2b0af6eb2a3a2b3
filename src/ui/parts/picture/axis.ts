/** A straight scale: equal ways are equal amounts. */
export interface Axis {
  /** Round numbers, or whole days, at an even distance; the first and the last are the ends of the line. */
  ticks: number[];
}

/** What an axis must hold. */
export interface Held {
  low: number;
  high: number;
  /** The outermost values with an open end on that side; those need room for it. */
  openLow?: number | undefined;
  openHigh?: number | undefined;
}

/** The share of the line that an open end takes where the line is narrowest; it is never to scale. */
export const STUB_SHARE = 0.12;

/** Five labels are what a panel of 320 px has room for. */
const MOST_STEPS = 4;

/** Days that lie closer than this get a day on either side, so that no mark stands at the edge. */
const FEW_DAYS = 2;

const A_DECADE = 3652;

/** Steps between days: days, weeks, then about a month, a quarter, a half and a whole year, and 2, 5, 10 years. */
const DAY_STEPS = [1, 2, 3, 7, 14, 28, 91, 182, 365, 730, 1826, A_DECADE];

/** Finer steps than this are nothing that an article states. */
const FINEST_POWER = -6;

/** A round number as 1, 2 or 5 and a power of ten: kept apart, because powers below 1 are not exact. */
interface RoundStep {
  digit: 1 | 2 | 5;
  power: number;
}

const times = (n: number, { digit, power }: RoundStep): number =>
  power < 0 ? (n * digit) / 10 ** -power : n * digit * 10 ** power;

const next = ({ digit, power }: RoundStep): RoundStep =>
  digit === 5 ? { digit: 1, power: power + 1 } : { digit: digit === 1 ? 2 : 5, power };

const ticked = (count: number, at: (index: number) => number): number[] =>
  Array.from({ length: count + 1 }, (_, index) => at(index));

/**
 * From 0 (or below, where a value is) to a round number beyond every value.
 *
 * @param whole - the values are whole numbers: then nothing between them is named.
 */
export function numberAxis({ low, high, openHigh }: Held, whole: boolean): Axis {
  const from = Math.min(0, low);
  const to = Math.max(0, high);
  const range = to - from;
  const finest = range > 0 ? Math.floor(Math.log10(range / MOST_STEPS)) : 0;
  let step: RoundStep = { digit: 1, power: Math.max(finest, whole ? 0 : FINEST_POWER) };
  for (;;) {
    const size = times(1, step);
    const first = Math.floor(from / size);
    const room = openHigh === undefined ? 0 : (openHigh / size - first) / (1 - STUB_SHARE);
    const count = Math.max(1, Math.ceil(to / size) - first, Math.ceil(room));
    if (count <= MOST_STEPS) return { ticks: ticked(count, (index) => times(first + index, step)) };
    step = next(step);
  }
}

/** Whole days around all the values. */
export function dayAxis({ low, high, openLow, openHigh }: Held): Axis {
  const around = high - low <= FEW_DAYS ? 1 : 0;
  for (let index = 0; ; index += 1) {
    const step = DAY_STEPS[index] ?? A_DECADE * 2 ** (index - DAY_STEPS.length + 1);
    for (let count = 1; count <= MOST_STEPS; count += 1) {
      const length = count * step;
      const stub = length * STUB_SHARE;
      const from = Math.floor(Math.min(low - around, (openLow ?? Infinity) - stub));
      const to = Math.ceil(Math.max(high + around, (openHigh ?? -Infinity) + stub));
      const left = length - (to - from);
      // What the line is too long goes to both sides.
      const first = from - Math.floor(left / 2);
      if (left >= 0) return { ticks: ticked(count, (at) => first + at * step) };
    }
  }
}

/** A place on the axis, 0 at its start and 1 at its end. */
export function share({ ticks }: Axis, place: number): number {
  const from = ticks[0] ?? 0;
  return (place - from) / ((ticks.at(-1) ?? 1) - from);
}
