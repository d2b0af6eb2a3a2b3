import type { Clause } from '../../../grammar/clause';
import { headOf } from '../noun-head';
import type { ReadSentence } from '../sentence';

/** How many words may stand between a superlative and the time that it holds for. */
const REACH = 8;

/** "Busiest", "dearest". */
const SUPERLATIVE = /^\p{L}{3,}iest$/u;

/**
 * "The worst floods in 30 years", "the third fire in six years": the time is what the superlative holds for, and nothing lasted so long.
 * The words that name it, or null where an amount of time says something else.
 *
 * @param first - the first token of the amount.
 */
export function superlativeFor(read: ReadSentence, clause: Clause, first: number): string | null {
  const { words } = read;
  const { backInTime, superlatives, ranks } = read.lexicon.timing;
  let at = first - 1;
  while (words[at]?.tag === 'adv') at -= 1;
  const opener = words[at]?.lower ?? '';
  if (!backInTime.has(opener)) return null;
  for (let k = at - 1; k >= Math.max(0, at - REACH); k -= 1) {
    const word = words[k];
    if (!word || ['aux', 'punct'].includes(word.tag)) return null;
    if (word.tag === 'verb' && word.form !== 'ing') return null;
    const isRank = opener === 'in' && ranks.has(word.lower);
    if (!isRank && !superlatives.has(word.lower) && !SUPERLATIVE.test(word.lower)) {
      if (read.at[k] !== clause && word.form !== 'ing') return null;
      continue;
    }
    const noun = headOf(read, { first: k + 1, last: at - 1 });
    const head = words.slice(k + 1, at).find(({ lemma }) => lemma === noun);
    return head ? `${word.lower}-${head.lower}-in` : `${word.lower}-in`;
  }
  return null;
}
