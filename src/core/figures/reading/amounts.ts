import type { Measure } from '../measure-words';
import { phraseAt } from '../phrase-book';
import type { Quantity } from '../quantities';
import type { Told } from './counts';
import type { Role } from './role';
import type { ReadSentence } from './sentence';

/** A cue in the same clause counts for more than one in another, by so many words of distance. */
const OTHER_CLAUSE = 12;
/** A bare number is an amount only right beside its cue: "magnitude 6.4". */
const BESIDE = 3;
/** Cues further away than this say nothing about an amount. */
const FAR = 24;

/**
 * The measure of money, percentages, units of measurement and ratios: of those that can have the unit, the one
 * whose words stand nearest. Null where none of them stands near.
 */
export function tellAmount(read: ReadSentence, quantity: Quantity, role: Role): Told | null {
  let best: { measure: Measure; distance: number } | null = null;
  for (const { measure, near, trend } of read.lexicon.measures.amounts) {
    if (!measure.kinds.has(quantity.kind)) continue;
    if (measure.units.size > 0 && !measure.units.has(quantity.unit ?? '')) continue;
    if (quantity.kind === 'count' && measure.units.size === 0 && quantity.unit !== null) continue;
    if (trend && quantity.trend === null && quantity.kind !== 'ratio') continue;
    const distance = near ? nearest(read, role, near) : FAR;
    if (quantity.kind === 'count' && measure.units.size === 0 && distance > BESIDE) continue;
    if (distance > FAR || (best && best.distance <= distance)) continue;
    best = { measure, distance };
  }
  return best ? { name: best.measure.name, measure: best.measure, assumed: false } : null;
}

/** The distance in words to the nearest cue; more than `FAR` where there is none. Words behind the amount count a little less. */
function nearest(
  read: ReadSentence,
  role: Role,
  near: NonNullable<ReadSentence['lexicon']['measures']['amounts'][number]['near']>,
): number {
  let best = FAR + 1;
  const { first, last } = role.range;
  const from = Math.max(0, first - FAR);
  const to = Math.min(read.words.length - 1, last + FAR);
  for (let k = from; k <= to; k += 1) {
    const found = phraseAt(near, read.words, k);
    if (!found) continue;
    let distance = k < first ? first - k - found.length + 1 : k > last ? k - last + 0.5 : 0.25;
    if (read.at[k] !== role.clause) distance += OTHER_CLAUSE;
    if (distance < best) best = distance;
  }
  return best;
}
