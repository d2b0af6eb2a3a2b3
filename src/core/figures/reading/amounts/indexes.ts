import type { Measure } from '../../measure-words';
import type { Quantity } from '../../quantities';
import { type Role, subjectRange } from '../role';
import type { ReadSentence } from '../sentence';

/** Less than this no index of shares stands at. */
const LEAST = 100;

/**
 * Whether the subject of a clause is an index of shares by its name: "the Calder 50", "the benchmark KSX 30". A name
 * with the number of its firms is one, where points or a share of it are told.
 */
export function isIndex(read: ReadSentence, { clause, range }: Role): boolean {
  const { first, last } = subjectRange(read, clause);
  const from = Math.max(first, 1);
  for (let k = from; k <= Math.min(last, range.first - 1); k += 1) {
    const word = read.words[k];
    if (!word || !FIRMS.test(word.token.text) || read.words[k - 1]?.tag !== 'name') continue;
    const next = read.words[k + 1];
    if (k === last || next?.lower === 'index' || next?.tag === 'verb') return true;
  }
  return false;
}
/** So many firms an index has in its name. */
const FIRMS = /^(?:[1-9]0|[1-9]\d?00|[1-3]5|225)$/;

/** "to 5,918.3", "ended 0.3 percent up at 7,218": where such an index stands; null of any other number. */
export function levelOfIndex(read: ReadSentence, quantity: Quantity, role: Role): Measure | null {
  const { noun, unit, value, kind } = quantity;
  if (kind !== 'count' || noun !== null || unit !== null || (value ?? 0) < LEAST) return null;
  const { standing } = read.lexicon.amounts;
  if (role.preposition === null || !standing.has(role.preposition)) return null;
  return isIndex(read, role) ? (read.lexicon.measures.byName.get('index-level') ?? null) : null;
}
