import type { Sentence } from '../../text/sentences';
import type { Quantity } from '../quantities';

/** How many of a shorter unit a longer one has, where that is the same for all of them. */
const PARTS: ReadonlyMap<string, number> = new Map([
  ['year month', 12],
  ['week day', 7],
  ['day hour', 24],
  ['hour minute', 60],
  ['minute second', 60],
]);

/** "Eight years and four months", "2 hours 15 minutes": one length, told in two units. */
export function joinLengths({ tokens }: Sentence, all: Quantity[]): Quantity[] {
  if (!all.some(({ kind }, i) => kind === 'duration' && all[i + 1]?.kind === 'duration'))
    return all;
  const joined: Quantity[] = [];
  for (const quantity of all) {
    const before = joined[joined.length - 1];
    const whole = before && stepsTo(tokens, before, quantity) ? sumOf(before, quantity) : null;
    if (whole) joined[joined.length - 1] = whole;
    else joined.push(quantity);
  }
  return joined;
}

function stepsTo(
  tokens: Sentence['tokens'],
  { lastToken, nounLast }: Quantity,
  { firstToken, hedgeToken }: Quantity,
): boolean {
  const gap = firstToken - Math.max(lastToken, nounLast);
  return hedgeToken < 0 && (gap === 1 || (gap === 2 && tokens[firstToken - 1]?.lower === 'and'));
}

function sumOf(long: Quantity, short: Quantity): Quantity | null {
  const parts = PARTS.get(`${long.unit} ${short.unit}`);
  if (parts === undefined || long.kind !== 'duration' || short.kind !== 'duration') return null;
  if (long.value === null || short.value === null || short.hedge !== 'exact') return null;
  if (short.value >= parts) return null;
  const value = long.value + short.value / parts;
  const moved = (bound: number | null): number | null =>
    bound === null || bound === 0 ? bound : (bound / (long.value || 1)) * value;
  return {
    ...long,
    end: short.end,
    lastToken: short.lastToken,
    nounLast: short.nounLast,
    value,
    low: moved(long.low),
    high: moved(long.high),
  };
}
