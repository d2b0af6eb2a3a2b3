import type { Clause } from '../../grammar/clause';
import type { Told } from './counts';
import type { Role } from './role';
import type { ReadSentence } from './sentence';

/** Measures of which what is to come is another number than what came, where a verb sends them. */
const SENT = new Set(['troops', 'equipment', 'responders', 'police']);
/** Who does this was not there before; who will leave or stay is there already. */
const COMING = new Set(['come', 'arrive', 'land', 'join', 'enter', 'take part', 'deploy']);
/** Verbs whose infinitive has happened: "managed to send". */
const ACHIEVED = new Set('manage help continue begin start seem appear fail try'.split(' '));
/** What may be is told as possible, not as planned. */
const PERHAPS = new Set(['could', 'may', 'might', 'can']);
/** Those whom somebody expects or asks to do something have not done it. */
const EXPECTING = new Set(['expect', 'want', 'ask', 'urge', 'tell', 'order', 'invite', 'call on']);
/** "54 people were known to have died": what they did stands behind. */
const REPORTING = new Set(
  'know believe think say report fear presume understand estimate confirm expect consider suppose'.split(
    ' ',
  ),
);

/**
 * The infinitive that says what those counted do: "54 people were known to have died", "expects 20,000
 * workers to stay away". Null where the verb of their own clause says it.
 */
export function innerDeed(read: ReadSentence, { clause, position, range }: Role): Clause | null {
  const { verb } = clause;
  if (!verb) return null;
  const reported = position === 'subject' && verb.passive === true && REPORTING.has(verb.lemma);
  const expected = position === 'object' && verb.passive === false && EXPECTING.has(verb.lemma);
  if (!reported && !expected) return null;
  const inner = read.clauses.find(
    (one) => one.parent === clause && one.kind === 'infinitive' && one.first > range.last,
  );
  return inner?.verb ? inner : null;
}

/**
 * Whether those counted are to come: "will send 2,000 troops", "plans to vaccinate 3,000 people", "expects
 * 500 to march". How many came is another number.
 */
export function isToCome(read: ReadSentence, role: Role, told: Told): boolean {
  const { clause, position } = role;
  const { verb } = clause;
  if (SENT.has(told.name) && isDue(read, role)) return true;
  if (!verb || verb.negated || position === 'loose' || position === 'prepositional') return false;
  const said = read.words.slice(verb.first, verb.last + 1);
  if (said.some(({ lemma }) => ACHIEVED.has(lemma))) return false;
  if (said.some(({ lower }) => PERHAPS.has(lower))) return false;
  const ahead = verb.tense === 'future' || verb.phase === 'plan';
  const later = ahead || said.some(({ lower }) => lower === 'would') || isAim(clause);
  if (SENT.has(told.name)) {
    if (position === 'subject' && verb.passive !== true) return later && COMING.has(verb.lemma);
    return later && read.lexicon.scopes.words.sending.has(verb.lemma);
  }
  if (told.measure?.counts !== 'people') return false;
  if (position === 'object' && EXPECTING.has(verb.lemma)) return innerDeed(read, role) !== null;
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

/** "decided to send", "plans to send": an infinitive that nothing says to have come about. */
const isAim = ({ kind, verb, parent }: Clause): boolean =>
  (kind === 'infinitive' || verb?.kind === 'infinitive') &&
  !ACHIEVED.has(parent?.verb?.lemma ?? '');
