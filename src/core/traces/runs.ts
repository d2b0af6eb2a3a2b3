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

/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hashOf(words: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const word of words) {
    for (let i = 0; i <= word.length; i += 1) {
      // The end of a word counts too.
      hash ^= i < word.length ? word.charCodeAt(i) : 32;
      hash = Math.imul(hash, 0x01000193);
    }
  }
  return hash >>> 0;
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
  const own = words.filter((word) => means(word) && !isQuoted(word.token.start));
  const rarity = own.map(
    ({ lower, lemma }) => -Math.log(share.get(lower) ?? share.get(lemma) ?? rare),
  );
  const runs = new Set<number>();
  for (let i = 0; i + LENGTH <= own.length; i += 1) {
    const mean = ((rarity[i] ?? 0) + (rarity[i + 1] ?? 0) + (rarity[i + 2] ?? 0)) / LENGTH;
    if (mean < COMMON) continue;
    const hash = hashOf(own.slice(i, i + LENGTH).map(({ lemma }) => lemma));
    const written = Math.min(2 ** BITS - 1, Math.round(mean * STEP));
    runs.add((((hash >>> BITS) << BITS) >>> 0) | written);
  }
  return [...runs].map((run) => run >>> 0);
}
