import type { Quantity } from '../../quantities';
import { headOf } from '../noun-head';
import { type Role, subjectRange } from '../role';
import type { ReadSentence } from '../sentence';
import type { Told } from './counts';

/**
 * Those the police look for and have not got: "are looking for two others", "two student leaders are still being
 * sought", "warrants were issued for eight people", "three suspects are on the run". Null of those who are missed.
 */
export function tellWanted(
  read: ReadSentence,
  quantity: Quantity,
  role: Role,
  people: boolean,
): Told | null {
  if (!people) return null;
  const bare = quantity.nounLast < 0;
  const noun = bare ? 'people' : (read.words[quantity.nounLast]?.lemma ?? '');
  const { pursued } = read.lexicon.counting;
  const who = bare || pursued.has(noun);
  const wanted =
    isNoticed(read, role) || isSought(read, role, quantity) || (who && isPursued(read, role));
  return wanted ? { name: `other:wanted-${noun}`, measure: null, assumed: false } : null;
}

/** "warrants for eight people", "look-out circulars issued against five others". */
function isNoticed(
  { words, lexicon }: ReadSentence,
  { preposition, range, clause }: Role,
): boolean {
  if (preposition !== 'for' && preposition !== 'against') return false;
  const { warrants, issuing } = lexicon.counting;
  for (let k = range.first - 2; k >= Math.max(clause.first, range.first - REACH); k -= 1) {
    const word = words[k];
    if (!word || word.tag === 'punct' || word.tag === 'amount') return false;
    if (word.tag === 'noun' && warrants.has(word.lemma)) return true;
    if (word.tag === 'verb' && !issuing.has(word.lemma)) return false;
  }
  return false;
}
/** So far before those wanted the notice may stand. */
const REACH = 7;

/** "are still being sought", "remain at large". */
function isSought(
  { words, lexicon }: ReadSentence,
  { clause: { verb }, position }: Role,
  { unit, noun }: Quantity,
): boolean {
  if (!verb || position !== 'subject') return false;
  if (unit !== 'people' && noun !== null) return false;
  if (verb.passive === true && SEEK.has(verb.lemma)) {
    const behind = words[verb.last + 1];
    return !behind || !['for', 'to', 'as'].includes(behind.lower) || behind.lower === 'for';
  }
  if (!lexicon.counting.linking.has(verb.lemma)) return false;
  let k = verb.last + 1;
  while (words[k]?.tag === 'adv') k += 1;
  return AT_LARGE.has(`${words[k]?.lower} ${words[k + 1]?.lower}`);
}
const SEEK: ReadonlySet<string> = new Set(['seek', 'hunt']);
const AT_LARGE: ReadonlySet<string> = new Set(['at large']);

/** "Police are looking for two others": whom the police look for, and not rescuers. */
function isPursued(read: ReadSentence, { clause, preposition, position }: Role): boolean {
  const { verb } = clause;
  const { pursuers } = read.lexicon.counting;
  if (!verb || verb.passive === true) return false;
  const looking = preposition === 'for' && LOOKING.has(verb.lemma);
  const seeking = position === 'object' && SEEK.has(verb.lemma);
  if (!looking && !seeking) return false;
  return pursuers.has(headOf(read, subjectRange(read, clause)) ?? '');
}
const LOOKING: ReadonlySet<string> = new Set(['look', 'search', 'hunt', 'appeal']);
