import { phraseAt } from '../../phrase-book';
import type { Quantity } from '../../quantities';
import type { Role } from '../role';
import type { ReadSentence } from '../sentence';
import type { Told } from './counts';

/** So many words may name the whole. */
const LONGEST = 5;

/**
 * "Of the deaths, 47 took place in the north and 12 in the south", "of the dead, 21 were passengers of a lorry that
 * was swept away": what opens the sentence says what is counted in it, where its verb says nothing of that. Null
 * elsewhere.
 */
export function ofNamedWhole(
  read: ReadSentence,
  { unit, noun }: Quantity,
  { clause, preposition }: Role,
): Told | null {
  const { words, lexicon } = read;
  if (noun !== null || (unit !== null && unit !== 'people') || preposition !== null) return null;
  const { counting, measures } = lexicon;
  if (words[0]?.lower !== 'of' || !counting.openingWhole.has(words[1]?.lower ?? '')) return null;
  const verb = clause.verb;
  if (verb && verb.lemma !== 'be' && !counting.takesPlace.has(verb.lemma)) return null;
  const says = verb && phraseAt(measures.states, words, verb.last + 1);
  const isIn = says ?? (verb && phraseAt(measures.states, words, verb.last + 2));
  if (isIn) return null;
  for (let k = 2; k < 2 + LONGEST; k += 1) {
    const word = words[k];
    if (!word || word.tag === 'amount' || word.token.text === ',') return null;
    const measure =
      measures.counted.get(word.lemma) ??
      measures.groups.get(word.lemma) ??
      phraseAt(measures.states, words, k)?.value;
    if (measure) return { name: measure.name, measure, assumed: false };
  }
  return null;
}
