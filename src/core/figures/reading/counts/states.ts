import type { Measure } from '../../measure-words';
import { phraseAt } from '../../phrase-book';
import type { Quantity } from '../../quantities';
import type { Role } from '../role';
import type { ReadSentence } from '../sentence';

/** How many words after a count are looked at for what its people are: "12 people feared dead". */
const STATE_REACH = 4;

/** "Got": taken for an auxiliary, it has the lemma of one. */
export const GET = /^g[eo]t(?:s|ting|ten)?$/;

/** Whether a measure can be of what is counted. */
export type Fits = (measure: Measure) => boolean;

/** The measure of those who do, or undergo, what a verb says. */
export const lookup = (
  read: ReadSentence,
  lemma: string,
  how: 'does' | 'undergoes',
  fits: Fits,
): Measure | null => read.lexicon.measures[how].get(lemma)?.find(fits) ?? null;

/** "12 dead", "12 people were still missing", "left 12 people homeless", "12 are in hospital". */
export function stateAfter(read: ReadSentence, role: Role, fits: Fits): Measure | null {
  const state = stateFrom(read, role.range.last + 1, fits) ?? stateBehindPlace(read, role, fits);
  // "Seven of the 19 aboard were still missing": where they were tells less than how they are.
  if (state?.name !== 'aboard' || role.position !== 'subject') return state;
  const { verb } = role.clause;
  const is =
    verb &&
    (read.lexicon.counting.linking.has(verb.lemma) || read.words[verb.first]?.lemma === 'be');
  return (is ? stateFrom(read, verb.first, fits) : null) ?? state;
}

/** "60,000 homes in the north were still without power": behind where those counted are. */
function stateBehindPlace(read: ReadSentence, role: Role, fits: Fits): Measure | null {
  const { verb } = role.clause;
  const from = role.range.last + 1;
  if (role.position !== 'subject' || !verb || verb.first <= from) return null;
  if (!read.lexicon.counting.linking.has(verb.lemma)) return null;
  if (!read.lexicon.counting.placePrepositions.has(read.words[from]?.lower ?? '')) return null;
  for (let k = from + 1; k < verb.first; k += 1)
    if (!PLACE.has(read.words[k]?.tag ?? '') || read.at[k] !== role.clause) return null;
  return stateFrom(read, verb.first, fits);
}
const PLACE: ReadonlySet<string> = new Set(['det', 'noun', 'name', 'prep']);

function stateFrom(read: ReadSentence, from: number, fits: Fits): Measure | null {
  const { states } = read.lexicon.measures;
  const { linking } = read.lexicon.counting;
  const { words } = read;
  let k = behindPart(read, from);
  let verbs = 0;
  for (let steps = 0; steps < STATE_REACH && k < words.length; steps += 1, k += 1) {
    const word = words[k];
    if (!word || isDeed(read, k)) return null;
    const found = phraseAt(states, words, k);
    if (found && fits(found.value)) return found.value;
    if (word.tag === 'verb' || word.tag === 'aux') {
      if (word.tag === 'verb' && !linking.has(word.lemma)) return null;
      verbs += 1;
      steps -= verbs < 3 ? 1 : 0;
      continue;
    }
    if (word.tag === 'conj') return besideOther(read, k, fits);
    if (word.tag === 'amount' || word.tag === 'sub' || word.tag === 'day') return null;
    if (word.tag === 'punct') {
      k = closing(read, k);
      if (k < 0) return null;
    }
  }
  return null;
}

/** "62 people and 31 lorries aboard", "two children and a woman dead": what both are stands behind the other. */
function besideOther(
  { words, lexicon, quantities }: ReadSentence,
  at: number,
  fits: Fits,
): Measure | null {
  const other = quantities.find(({ firstToken }) => firstToken === at + 1);
  let k = other ? Math.max(other.lastToken, other.nounLast) + 1 : at + 1;
  if (!other) {
    if (words[k]?.tag !== 'det') return null;
    k += 1;
    while (words[k]?.tag === 'noun' && phraseAt(lexicon.measures.states, words, k) === null) k += 1;
  }
  const found = phraseAt(lexicon.measures.states, words, k);
  return found && fits(found.value) ? found.value : null;
}

/** "27 missing people", "a 2,000-strong force": what stands between number and noun, or right behind it. */
export function stateBefore(read: ReadSentence, quantity: Quantity, fits: Fits): Measure | null {
  const { states, heads } = read.lexicon.measures;
  for (let k = quantity.nounFirst; k >= 0 && k < quantity.nounLast; k += 1) {
    const found = phraseAt(states, read.words, k);
    if (found && fits(found.value)) return found.value;
  }
  let last = quantity.lastToken;
  while (last < quantity.lastToken + 2 && read.words[last]?.lower !== 'strong') last += 1;
  if (read.words[last]?.lower !== 'strong') return null;
  const head = phraseAt(heads, read.words, last + 1);
  return head && fits(head.value) ? head.value : null;
}

/** "six of the wounded died": what they are part of is not what they are. */
function behindPart(read: ReadSentence, at: number): number {
  if (read.words[at]?.lower !== 'of') return at;
  let k = at + 1;
  if (read.lexicon.counting.them.has(read.words[k]?.lower ?? '')) return k + 1;
  while (['det', 'noun'].includes(read.words[k]?.tag ?? '')) k += 1;
  return k;
}

/** Whether an object opens right behind a verb. */
export const takesObject = (read: ReadSentence, at: number): boolean =>
  ['det', 'amount', 'noun', 'name', 'pron'].includes(read.words[at]?.tag ?? '');

/** "12 gunmen wounded a guard": the active verb is what they do, not what they are. */
function isDeed(read: ReadSentence, at: number): boolean {
  const verb = read.at[at]?.verb;
  if (verb?.head !== at || !verb.finite || verb.passive !== false) return false;
  if (read.lexicon.counting.linking.has(verb.lemma)) return false;
  return read.words[at]?.form !== 'ing' && takesObject(read, verb.last + 1);
}

/** The end of ", including …," or ", a farmer of 74," that opens at `at`; -1 where no such insertion does. */
function closing(read: ReadSentence, at: number): number {
  if (read.words[at]?.token.text !== ',') return -1;
  const including = read.words[at + 1]?.lower === 'including';
  const appended = read.words[at + 1]?.tag === 'det';
  if (!including && !appended) return -1;
  for (let k = at + 1; k < read.words.length && k < at + 16; k += 1)
    if (read.words[k]?.token.text === ',')
      return including || read.words[k + 1]?.tag === 'aux' ? k : -1;
  return -1;
}
