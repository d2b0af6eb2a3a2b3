import type { Clause } from '../../../grammar/clause';
import type { Told } from '../counts/counts';
import type { Role } from '../role';
import type { ReadSentence } from '../sentence';

/**
 * The infinitive that says what those counted do: "54 people were known to have died", "expects 20,000
 * workers to stay away", "11 were able to flee". Null where the verb of their own clause says it.
 */
export function innerDeed(read: ReadSentence, { clause, position, range }: Role): Clause | null {
  const { verb } = clause;
  if (!verb) return null;
  const { expecting, reporting } = read.lexicon.timing;
  const reported = position === 'subject' && verb.passive === true && reporting.has(verb.lemma);
  const expected = position === 'object' && verb.passive === false && expecting.has(verb.lemma);
  const able = position === 'subject' && (verb.lemma === 'be' || verb.lemma === 'have');
  if (!reported && !expected && !able) return null;
  const inner = read.clauses.find(
    (one) => one.parent === clause && one.kind === 'infinitive' && one.first > range.last,
  );
  if (able && inner && inner.first > verb.last + 2) return null;
  return inner?.verb ? inner : null;
}

/**
 * Whether those counted are to come: "will send 2,000 troops", "plans to vaccinate 3,000 people", "expects
 * 500 to march". How many came is another number.
 */
export function isToCome(read: ReadSentence, role: Role, told: Told): boolean {
  const { clause, position } = role;
  const { verb } = clause;
  const { achieved, arriving, expecting, perhaps } = read.lexicon.timing;
  const { sentByStates } = read.lexicon.counting;
  if (sentByStates.has(told.name) && (isDue(read, role) || isAwaited(read, role))) return true;
  if (!verb || verb.negated || position === 'loose' || position === 'prepositional') return false;
  const said = read.words.slice(verb.first, verb.last + 1);
  if (said.some(({ lemma }) => achieved.has(lemma))) return false;
  if (said.some(({ lower }) => perhaps.has(lower) || lower === 'can')) return false;
  const ahead = verb.tense === 'future' || verb.phase === 'plan';
  const later = ahead || said.some(({ lower }) => lower === 'would') || isAim(read, clause);
  if (sentByStates.has(told.name)) {
    if (position === 'subject' && verb.passive !== true) return later && arriving.has(verb.lemma);
    return later && read.lexicon.scopes.words.sending.has(verb.lemma);
  }
  if (told.measure?.counts !== 'people') return false;
  if (position === 'object' && expecting.has(verb.lemma)) return innerDeed(read, role) !== null;
  return ahead && told.measure.window === 'cumulative';
}

/** "3,000 soldiers are to be sent". */
function isDue(read: ReadSentence, { clause, position }: Role): boolean {
  if (clause.verb?.lemma !== 'be' || position !== 'subject') return false;
  return read.clauses.some(
    ({ kind, parent, first, verb }) =>
      kind === 'infinitive' &&
      parent === clause &&
      first === (clause.verb?.last ?? 0) + 1 &&
      read.lexicon.scopes.words.sending.has(verb?.lemma ?? ''),
  );
}

/** "trim its ceiling from 14,000 to 12,500 troops": as many as there may be. Null where they are there. */
export function authorised(
  read: ReadSentence,
  { clause, range }: Role,
  told: Told,
): 'authorised' | null {
  const { counting, parts } = read.lexicon;
  if (!counting.sentByStates.has(told.name)) return null;
  for (let k = range.first - 1; k >= clause.first; k -= 1) {
    const word = read.words[k];
    if (word?.token.text === ',' || word?.token.text === ';') return null;
    if (word && parts.ceilings.has(word.lower)) return 'authorised';
  }
  return null;
}

/** "Another battalion, of 600 men, is expected": nobody of them has come. */
const isAwaited = ({ lexicon }: ReadSentence, { clause, range }: Role): boolean =>
  clause.verb?.passive === true &&
  clause.verb.tense === 'present' &&
  range.last < clause.verb.first &&
  lexicon.timing.expecting.has(clause.verb.lemma);

/** "decided to send", "plans to send": an infinitive that nothing says to have come about. */
const isAim = (read: ReadSentence, { kind, verb, parent }: Clause): boolean =>
  (kind === 'infinitive' || verb?.kind === 'infinitive') &&
  !read.lexicon.timing.achieved.has(parent?.verb?.lemma ?? '');
