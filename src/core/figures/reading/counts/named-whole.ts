import { phraseAt } from '../../phrase-book';
import type { Quantity } from '../../quantities';
import type { Role } from '../role';
import type { ReadSentence } from '../sentence';
import { lastNoun, type Told } from './counts';
import { nounName } from './naming';

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

/**
 * "Four of the six miners were rescued": what befell the part is not told of the whole, which is named by its noun
 * alone. Null where a word behind the whole tells more of it: "five of the 16 miners trapped".
 */
export function byNounAlone(
  read: ReadSentence,
  quantity: Quantity,
  role: Role,
  found: Told,
  part: Told,
): Told | null {
  if (quantity.noun === null || quantity.unit !== 'people') return null;
  if (found.name !== part.name || found.name.startsWith('other:')) return null;
  const next = read.words[role.range.last + 1];
  const verb = read.at[role.range.last + 1]?.verb;
  if (next?.tag === 'sub' || (verb?.first === role.range.last + 1 && verb.kind !== 'finite'))
    return null;
  const noun = lastNoun(read, quantity);
  const { counted, groups } = read.lexicon.measures;
  if (noun === null || counted.has(noun)) return null;
  const team = MEMBERS.has(noun) ? read.words[quantity.nounLast - 1]?.lemma : undefined;
  const group = groups.get(team ?? noun);
  return group
    ? { name: group.name, measure: group, assumed: false }
    : { name: `other:${nounName(read, noun)}`, measure: null, assumed: false };
}

/** "Crew members" are of the crew. */
const MEMBERS: ReadonlySet<string> = new Set(['member', 'man', 'woman']);

/** "Six of the 11 have been bailed": the 11 are those of whom so many were told before. */
export function ofToldWhole(
  { words, lexicon }: ReadSentence,
  { unit, noun, value, hedge, firstToken }: Quantity,
  { preposition }: Role,
  wasOf: (value: number) => string | null,
): Told | null {
  if (noun !== null || unit !== null || value === null || hedge !== 'exact') return null;
  if (preposition !== 'of' || words[firstToken - 1]?.lower !== 'the') return null;
  if (words[firstToken - 2]?.lower !== 'of' || words[firstToken - 3]?.tag !== 'amount') return null;
  const measure = lexicon.measures.byName.get(wasOf(value) ?? '') ?? null;
  return measure?.counts === 'people' ? { name: measure.name, measure, assumed: false } : null;
}
