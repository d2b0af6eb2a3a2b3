import { CLOSED_CLASS } from '../events/closed-class';
import type { Word } from '../grammar/tags';

/** How common words are in news: the share of texts that hold them. */
export interface Commonness {
  share: ReadonlyMap<string, number>;
  /** The share that a word outside the table is taken to have. */
  rare: number;
}

/** So many words that mean something, in their base forms: five or six as they are printed. */
const LENGTH = 3;
/**
 * Runs whose words are more common than this are everybody's: "people were killed and injured". The mean of
 * the natural logarithms of 1 ÷ share; the rarest words have 6.9.
 */
const COMMON = 2.5;
/** A rarity is written in 4 bits, in halves. */
const BITS = 4;
const STEP = 2;

/** What a written run weighs: how rare its words are. */
export const rarityOf = (run: number): number => (run & (2 ** BITS - 1)) / STEP;

const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a of a word, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
export function hashOf(word: string): number {
  let hash = BASIS;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME);
  return hash;
}

/** Two hashes in one, the order of which counts. */
const joined = (hash: number, next: number): number => {
  const mixed = Math.imul(hash ^ (next >>> 15), PRIME);
  return Math.imul(mixed ^ next, PRIME);
};

/** A word of a run: its hash and its rarity. */
interface Weighed {
  hash: number;
  rarity: number;
}

/** Names, numbers, days and little words are the same in every report of one happening. */
const means = ({ token, tag, lower }: Word): boolean =>
  token.kind === 'word' &&
  tag !== 'name' &&
  tag !== 'amount' &&
  tag !== 'day' &&
  lower.length > 1 &&
  !CLOSED_CLASS.has(lower);

/**
 * The rare runs of a sentence, each once: three words that mean something, one behind the other, in their
 * base forms. What `isQuoted` says of an offset is left out: two reporters hear the same words.
 */
export function runsOf(
  words: readonly Word[],
  { share, rare }: Commonness,
  isQuoted: (offset: number) => boolean,
): number[] {
  const own: Weighed[] = [];
  for (const word of words) {
    if (!means(word) || isQuoted(word.token.start)) continue;
    const { lower, lemma } = word;
    const part = share.get(lower) ?? share.get(lemma) ?? rare;
    own.push({ hash: hashOf(lemma), rarity: -Math.log(part) });
  }
  const runs = new Set<number>();
  for (let i = 2; i < own.length; i += 1) {
    const [a, b, c] = [own[i - 2], own[i - 1], own[i]];
    if (!a || !b || !c) continue;
    const mean = (a.rarity + b.rarity + c.rarity) / LENGTH;
    if (mean < COMMON) continue;
    const hash = joined(joined(a.hash, b.hash), c.hash);
    const written = Math.min(2 ** BITS - 1, Math.round(mean * STEP));
    runs.add((((hash >>> BITS) << BITS) | written) >>> 0);
  }
  return [...runs];
}
