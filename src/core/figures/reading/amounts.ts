import type { AmountCue, Measure } from '../measure-words';
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
const NOWHERE = FAR + 1;

/** Behind a comma a cue is further away by so many words. */
const COMMA = 4;
/** Percentages that are changes by themselves. */
const RATES = new Set(['growth', 'inflation', 'pay-change']);

type Amount = Pick<Quantity, 'kind' | 'unit' | 'trend'>;

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
  let distances: Distances | null = null;
  for (const cue of read.lexicon.measures.amounts.get(amount.kind) ?? []) {
    const { measure, near, trend, reach } = cue;
    if (measure.units.size > 0 && !measure.units.has(amount.unit ?? '')) continue;
    const bare = amount.kind === 'count' && measure.units.size === 0;
    if (bare && amount.unit !== null && !near?.byFirst.has(amount.unit)) continue;
    if (trend && amount.trend === null && amount.kind !== 'ratio') continue;
    if (near) distances ??= distancesOf(read, role);
    const distance = near ? (distances?.get(cue) ?? NOWHERE) : FAR;
    if (distance > (reach ?? (bare ? BESIDE : FAR)) || (best && best.distance <= distance))
      continue;
    best = { measure, distance };
  }
  return best ? { name: best.measure.name, measure: best.measure, assumed: false } : null;
}

/** The distance in words from an amount to the nearest cue of each measure that has one near. */
type Distances = Map<AmountCue, number>;

/** Looks at each word around an amount once, for all measures together. */
function distancesOf(read: ReadSentence, role: Role): Distances {
  const { words } = read;
  const { first, last } = role.range;
  const ofIt = words[last + 1]?.lower === 'of';
  const distances: Distances = new Map();
  for (let k = first; k <= last; k += 1)
    for (const { cue } of cuesAt(read, k)) distances.set(cue, 0);
  for (const step of [-1, 1]) {
    let commas = 0;
    for (let n = 1; n <= FAR; n += 1) {
      const k = step < 0 ? first - n : last + n;
      const word = words[k];
      if (!word) break;
      if (word.tag === 'punct') commas += COMMA;
      for (const { cue, length } of cuesAt(read, k)) {
        const behind = step < 0 ? n - length : n - (ofIt ? 2 : 0.5);
        const elsewhere = read.at[k] === role.clause ? 0 : OTHER_CLAUSE;
        const distance = behind + commas + elsewhere + 1 - length / 10;
        if (distance < (distances.get(cue) ?? NOWHERE)) distances.set(cue, distance);
      }
    }
  }
  return distances;
}

interface CueAt {
  cue: AmountCue;
  /** How many words it takes. */
  length: number;
}

const NONE: readonly CueAt[] = [];

/** The cues that begin at a token: the longest of each measure. */
function cuesAt(read: ReadSentence, at: number): readonly CueAt[] {
  const { cuesByFirst } = read.lexicon.measures;
  const { lower = '', lemma = '' } = read.words[at] ?? {};
  const printed = cuesByFirst.get(lower);
  const base = lemma === lower ? undefined : cuesByFirst.get(lemma);
  if (!printed && !base) return NONE;
  const found: CueAt[] = [];
  for (const cue of new Set([...(printed ?? []), ...(base ?? [])])) {
    const phrase = cue.near && phraseAt(cue.near, read.words, at);
    if (phrase) found.push({ cue, length: phrase.length });
  }
  return found;
}
