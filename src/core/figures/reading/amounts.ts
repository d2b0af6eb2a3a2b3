import type { Measure } from '../measure-words';
import { phraseAt } from '../phrase-book';
import type { Quantity } from '../quantities';
import type { Told } from './counts';
import type { Role } from './role';
import type { ReadSentence } from './sentence';

/** A cue in the same clause counts for more than one in another, by so many words of distance. */
const OTHER_CLAUSE = 12;
/** A bare number is an amount only right beside its cue: "magnitude 6.4". */
const BESIDE = 4;
/** Cues further away than this say nothing about an amount. */
const FAR = 24;

/** Behind a comma a cue is further away by so many words. */
const COMMA = 4;
/** Percentages that are changes by themselves. */
const RATES = new Set(['growth', 'inflation', 'pay-change']);

type Amount = Pick<Quantity, 'kind' | 'unit' | 'trend'>;
type Near = NonNullable<ReadSentence['lexicon']['measures']['amounts'][number]['near']>;

/**
 * The measure of money, percentages, units of measurement and ratios: of those that can have the unit, the one
 * whose words stand nearest. A percentage by which money went up or down is its change: `profit-change`. Null
 * where no such words stand near.
 */
export function tellAmount(read: ReadSentence, amount: Amount, role: Role): Told | null {
  const told = tellKind(read, amount, role);
  const changes = amount.trend !== null && (amount.kind === 'percent' || amount.kind === 'ratio');
  if (!changes || told?.measure?.kinds.has('ratio') || RATES.has(told?.name ?? '')) return told;
  const whole = tellKind(read, { ...amount, kind: 'money', unit: null }, role);
  return whole ? { name: changeName(whole.name), measure: null, assumed: false } : told;
}

/** The measure of how much another goes up or down: `profit-change`; a change itself has none. */
export const changeName = (name: string): string =>
  name.endsWith('-change') ? name : `${name}-change`;

function tellKind(read: ReadSentence, amount: Amount, role: Role): Told | null {
  let best: { measure: Measure; distance: number } | null = null;
  for (const { measure, near, trend, reach } of read.lexicon.measures.amounts) {
    if (!measure.kinds.has(amount.kind)) continue;
    if (measure.units.size > 0 && !measure.units.has(amount.unit ?? '')) continue;
    const bare = amount.kind === 'count' && measure.units.size === 0;
    if (bare && amount.unit !== null && !near?.byFirst.has(amount.unit)) continue;
    if (trend && amount.trend === null && amount.kind !== 'ratio') continue;
    const distance = near ? nearest(read, role, near) : FAR;
    if (distance > (reach ?? (bare ? BESIDE : FAR)) || (best && best.distance <= distance))
      continue;
    best = { measure, distance };
  }
  return best ? { name: best.measure.name, measure: best.measure, assumed: false } : null;
}

/** The distance in words to the nearest cue; more than `FAR` where there is none. */
function nearest(read: ReadSentence, role: Role, near: Near): number {
  const { first, last } = role.range;
  const ofIt = read.words[last + 1]?.lower === 'of';
  let best = FAR + 1;
  for (let k = first; k <= last; k += 1) if (phraseAt(near, read.words, k)) best = 0;
  for (const step of [-1, 1]) {
    let commas = 0;
    for (let n = 1; n <= FAR; n += 1) {
      const k = step < 0 ? first - n : last + n;
      const word = read.words[k];
      if (!word) break;
      if (word.tag === 'punct') commas += COMMA;
      const found = phraseAt(near, read.words, k);
      if (!found) continue;
      const behind = step < 0 ? n - found.length : n - (ofIt ? 2 : 0.5);
      const elsewhere = read.at[k] === role.clause ? 0 : OTHER_CLAUSE;
      best = Math.min(best, behind + commas + elsewhere + 1 - found.length / 10);
    }
  }
  return best;
}
