import type { Measure } from '../../measure-words';
import { phraseAt } from '../../phrase-book';
import { headOf } from '../noun-head';
import type { Role } from '../role';
import type { Range, ReadSentence } from '../sentence';
import { joinIn } from './joining';

/**
 * What the words before a number name as counted: "the number of people in hospital fell to 845", "among those
 * on board were 34 pupils". Null where they name nothing.
 */
export const namedBefore = (read: ReadSentence, range: Range): Measure | null =>
  numberedIn(read, range) ?? amongIn(read, range);

/** "Fatalities stood at 46": the subject's own noun is counted. */
export function standing(
  read: ReadSentence,
  { clause: { verb } }: Role,
  subject: Range,
): Measure | null {
  const { measures, counting } = read.lexicon;
  if (!verb || verb.passive === true || !counting.numberStands.has(verb.lemma)) return null;
  return measures.counted.get(headOf(read, subject) ?? '') ?? null;
}

/** "Among those on board were 34 pupils". */
function amongIn(read: ReadSentence, { first, last }: Range): Measure | null {
  const { among } = read.lexicon.counting;
  const opens = [first - 1, first].find((k) => among.has(read.words[k]?.lower ?? ''));
  if (opens === undefined) return null;
  for (let k = opens + 1; k <= Math.min(last, opens + 4); k += 1) {
    const found = phraseAt(read.lexicon.measures.states, read.words, k);
    if (found) return found.value;
  }
  return null;
}
/** The words of a number go no further. */
const ENDS_NUMBER = new Set(['sub', 'punct', 'name', 'amount', 'day', 'conj']);

/** "The number of people in hospital fell to 845", "the number vaccinated passed 900": the words behind tell it. */
function numberedIn(read: ReadSentence, { first, last }: Range): Measure | null {
  const { words } = read;
  const { listNouns, turnouts } = read.lexicon.counting;
  let k = first;
  while (k <= last && !listNouns.has(words[k]?.lemma ?? '') && !turnouts.has(words[k]?.lower ?? ''))
    k += 1;
  if (turnouts.has(words[k]?.lower ?? '')) return joinIn(read, { first: k, last });
  const { states, counted, groups, heads } = read.lexicon.measures;
  // "The death toll of the fire": no number of fires.
  for (let from = Math.max(first, k - 2); from < k && k <= last; from += 1) {
    const own = phraseAt(heads, words, from);
    if (own && from + own.length === k + 1) return own.value;
  }
  const opens = words[k + 1]?.lower === 'of' ? k + 2 : k + 1;
  let noun: Measure | null = null;
  for (k = opens; k <= last; k += 1) {
    const word = words[k];
    if (!word || ENDS_NUMBER.has(word.tag)) break;
    const state = phraseAt(states, words, k)?.value;
    if (state) return state;
    if (word.tag === 'prep') break;
    const told = word.form === 'ed' || word.form === 'participle';
    // "The number known to have died": they did it themselves.
    const how = words[k - 1]?.lower === 'have' ? 'does' : 'undergoes';
    const verb = told && read.lexicon.measures[how].get(word.lemma)?.find(isOfPeople);
    if (verb && noun?.window !== 'cumulative') return verb;
    if (word.tag !== 'noun') continue;
    const named = heads.byFirst
      .get('number')
      ?.find(({ words: of }) => of.length === 3 && of[2] === word.lower);
    noun = named?.value ?? counted.get(word.lemma) ?? groups.get(word.lemma) ?? noun;
  }
  return noun;
}

const isOfPeople = ({ counts }: Measure): boolean => counts === 'people' || counts === 'any';
