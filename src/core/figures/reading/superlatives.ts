import type { Clause } from '../../grammar/clause';
import { headOf } from './noun-head';
import type { ReadSentence } from './sentence';

const SUPERLATIVES = new Set(
  'worst best biggest largest greatest deadliest bloodiest strongest heaviest fiercest highest lowest longest shortest hottest coldest wettest driest steepest sharpest fastest slowest smallest most first'.split(
    ' ',
  ),
);
const BACK_IN_TIME = new Set(['in', 'for', 'after', 'since']);
/** How many words may stand between a superlative and the time that it holds for. */
const REACH = 8;

/**
 * "The worst floods in 30 years": the time is what the superlative holds for, and nothing lasted so long.
 * The words that name it, or null where an amount of time says something else.
 *
 * @param first - the first token of the amount.
 */
export function superlativeFor(read: ReadSentence, clause: Clause, first: number): string | null {
  const { words } = read;
  let at = first - 1;
  while (words[at]?.tag === 'adv') at -= 1;
  if (!BACK_IN_TIME.has(words[at]?.lower ?? '')) return null;
  for (let k = at - 1; k >= Math.max(0, at - REACH); k -= 1) {
    const word = words[k];
    if (!word || read.at[k] !== clause || ['verb', 'aux', 'punct'].includes(word.tag)) return null;
    if (!SUPERLATIVES.has(word.lower)) continue;
    const noun = headOf(read, { first: k + 1, last: at - 1 });
    const head = words.slice(k + 1, at).find(({ lemma }) => lemma === noun);
    return head ? `${word.lower}-${head.lower}-in` : null;
  }
  return null;
}
