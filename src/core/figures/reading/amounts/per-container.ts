import type { Word } from '../../../grammar/tags';
import type { ReadSentence } from '../sentence';
import type { Stated } from '../stated';

/** So many words stand between what is sold and what it costs: "a jerrycan of water that used to go for". */
const REACH = 16;
/** Between the article and its container: "a 50-kilo bag", "a standard 20-litre jerrycan". */
const MEASURED = 5;

/**
 * What a price is per, where what is sold is told by what holds or measures it: "a 50kg bag of rice sells for 77,000
 * naira", "40 shillings for a jerrycan of water", "a gallon of regular costs $3.42". The statement itself where
 * nothing does, or the amount says itself what it is per.
 */
export function perContainer(read: ReadSentence, stated: Stated): Stated {
  const { unit, money, told, role } = stated;
  if (!money || unit === null || unit.includes('/') || told.name !== 'price') return stated;
  const { first, last } = role.range;
  const next = last + 1;
  if (read.words[next]?.lower === 'for') {
    const behind = containerAt(read, next + 1);
    if (behind) return { ...stated, unit: `${unit}/${behind}` };
  }
  for (let k = first - 1; k >= Math.max(0, first - REACH); k -= 1) {
    const found = ARTICLES.has(read.words[k]?.lower ?? '') ? containerAt(read, k) : null;
    if (found && isOfOne(read, k, stated)) return { ...stated, unit: `${unit}/${found}` };
  }
  return stated;
}

const ARTICLES = new Set(['a', 'an', 'one', 'each', 'every', 'per', 'the']);

/** In the clause of the price, in the one beside it, or in one whose thing the price is said to be of. */
function isOfOne(
  read: ReadSentence,
  k: number,
  { role: { clause, range }, scope }: Stated,
): boolean {
  const own = read.at[k];
  if (own === clause || (own && clause.parent === own)) return true;
  return read.words.slice(k, range.first).some(({ lower }) => lower === scope);
}

/** The unit of one container that an article at `at` opens; null where another noun is what it opens. */
function containerAt(read: ReadSentence, at: number): string | null {
  const { containers, noContents } = read.lexicon.parts;
  if (!ARTICLES.has(read.words[at]?.lower ?? '')) return null;
  for (let k = at + 1; k <= at + MEASURED; k += 1) {
    const word = read.words[k];
    if (!word || ENDS.has(word.tag)) return null;
    // "bags" are several, and "the bag shop" is none.
    if (!containers.has(word.lower)) continue;
    if (isNoun(read.words[k + 1])) continue;
    return noContents.has(word.lower) ? null : unitOf(read, word);
  }
  return null;
}

const ENDS: ReadonlySet<string> = new Set(['prep', 'punct', 'verb', 'aux', 'sub', 'conj', 'day']);
const isNoun = (word: Word | undefined): boolean => word?.tag === 'noun' || word?.tag === 'name';

/** Units keep the names that they have everywhere: a litre is `liter`. */
const unitOf = ({ lexicon }: ReadSentence, { lower }: Word): string =>
  lexicon.quantities.units.names.single.get(lower)?.unit ?? lower;
