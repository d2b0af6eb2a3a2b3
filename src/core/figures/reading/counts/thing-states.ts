import { phraseAt } from '../../phrase-book';
import type { Quantity } from '../../quantities';
import type { ThingState } from '../../thing-words';
import { headOf } from '../noun-head';
import { objectRange, type Role, subjectRange } from '../role';
import type { ReadSentence } from '../sentence';
import { tellDeed } from './deeds';
import { labelOf } from './label';
import { GET, takesObject } from './states';

/** "Delays hit 300 flights", "the closure affected 40 schools". */
function byCause(read: ReadSentence, { clause, preposition }: Role): ThingState | null {
  const { things, counting } = read.lexicon;
  const strikes = counting.strikingThings.has(clause.verb?.lemma ?? '');
  if (preposition !== 'to' && !strikes) return null;
  const head = headOf(read, subjectRange(read, clause));
  return things.nouns.get(head ?? '') ?? null;
}

/** "1,140 flooded homes": what became of them stands between number and noun. */
export function stateWithin(
  read: ReadSentence,
  { lastToken, nounLast }: Quantity,
): ThingState | null {
  for (let k = lastToken + 1; k < nounLast; k += 1) {
    const found = phraseAt(read.lexicon.things.states, read.words, k);
    if (found) return found.value;
  }
  return null;
}

/** What became of things, by their label, the participle behind them, or what is said in their clause; null where nothing is. */
export function stateOf(read: ReadSentence, quantity: Quantity, role: Role): ThingState | null {
  const { things, counting } = read.lexicon;
  const label = labelOf(read, quantity);
  const labelled = label?.state ?? (label?.participle ? things.verbs.get(label.participle) : null);
  if (labelled) return labelled;
  const inner = read.at[role.range.last + 1];
  const own = inner !== role.clause || role.position === 'subject';
  if (own && inner?.verb?.first === role.range.last + 1 && inner.verb.passive !== false) {
    const found = things.verbs.get(inner.verb.lemma);
    if (found) return joined(read, role, found);
  }
  const told = byOrder(read, role) ?? byPart(read, role) ?? byNegation(read, role);
  if (told) return told;
  const named = things.nouns.get(read.words[role.governor]?.lemma ?? '');
  if (named) return named;
  const { verb } = role.clause;
  const behind = byPreposition(read, role);
  if (behind) return behind;
  const deed = tellDeed(read, role, things.deeds, () => true);
  if (deed) return deed;
  if (verb && (role.position === 'object' || role.preposition === 'to')) {
    const found = byCause(read, role);
    if (found) return found;
  }
  const acts = role.position === 'subject' && verb?.passive === false;
  const done =
    verb && acts && !counting.linking.has(verb.lemma) && takesObject(read, verb.last + 1);
  if (done) {
    const object = headOf(read, objectRange(read, role.clause));
    return things.verbs.get(`${verb.lemma} ${object}`) ?? null;
  }
  if (verb && role.position !== 'prepositional') {
    const found = things.verbs.get(verb.lemma);
    // "30 teams entered": what enters is no water, and where it is not flooded.
    const enters = acts && found?.state === 'flooded' && verb.lemma !== 'flood';
    if (found && !enters && (!INTO.test(verb.lemma) || isWater(read, role)))
      return joined(read, role, found);
  }
  const linked = role.position === 'subject' && verb && counting.linking.has(verb.lemma);
  const said = linked ? phraseAt(things.states, read.words, verb.last + 1) : null;
  if (said) return said.value;
  for (let k = role.range.last + 1; k <= role.range.last + 4; k += 1) {
    const found = phraseAt(things.states, read.words, k);
    if (found) return found.value;
  }
  return null;
}

/** "ordered 90 schools to close", "three clinics had to close": what things are made to do. */
function byOrder(read: ReadSentence, role: Role): ThingState | null {
  const { letting } = read.lexicon.counting;
  const { verb } = role.clause;
  if (!verb) return null;
  const behind = role.position === 'object' ? role.range.last + 1 : verb.last + 1;
  const inner = read.at[behind]?.verb;
  if (inner?.kind !== 'infinitive' || inner.first !== behind) return null;
  const made = role.position === 'subject' ? FORCED.has(verb.lemma) : letting.has(verb.lemma);
  if (!made || takesObject(read, inner.last + 1)) return null;
  return read.lexicon.things.verbs.get(inner.lemma) ?? null;
}
const FORCED = new Set(['have', 'force', 'be', 'order', 'oblige', 'tell', 'ask']);

/** "Roofs were torn off 14 classrooms", "opened cracks in six clinics", "cars had their windows smashed": a part of them is harmed. */
function byPart(read: ReadSentence, role: Role): ThingState | null {
  const { clause, position, preposition, range } = role;
  const { partsOfThings } = read.lexicon.counting;
  const { verb } = clause;
  if (!verb) return null;
  const hangs = preposition !== null && AT_PARTS.has(preposition) && !isPool(read, range.first);
  const has =
    position === 'subject' &&
    (verb.lemma === 'have' || verb.lemma === 'lose' || verb.lemma === 'suffer');
  if (!hangs && !has) return null;
  const first = has ? verb.last + 1 : clause.first;
  const last = has ? Math.min(clause.last, verb.last + 4) : range.first - 1;
  for (let k = first; k <= last; k += 1)
    if (read.words[k]?.tag === 'noun' && partsOfThings.has(read.words[k]?.lemma ?? ''))
      return damagedIn(read);
  return null;
}

/** "six of the district's 14 clinics": what became of the six is not said of the 14. */
function isPool({ words }: ReadSentence, first: number): boolean {
  let k = first - 1;
  while (k > 0 && first - k < POOL && words[k]?.lower !== 'of') k -= 1;
  return words[k]?.lower === 'of' && words[k - 1]?.tag === 'amount';
}
const POOL = 6;

const AT_PARTS = new Set(['of', 'off', 'in', 'at', 'from', 'on', 'to', 'through']);

const damagedIn = ({ lexicon }: ReadSentence): ThingState | null =>
  lexicon.things.verbs.get('damage') ?? null;

/** "Twelve schools will not open", "60 trains did not run", "classes were called off at 60 schools". */
function byNegation(read: ReadSentence, role: Role): ThingState | null {
  const { clause, position, preposition } = role;
  const { verb } = clause;
  if (!verb) return null;
  const { things, counting } = read.lexicon;
  if (position === 'subject' && verb.negated && counting.operating.has(verb.lemma))
    return things.verbs.get('close') ?? null;
  const within = preposition === 'at' || preposition === 'in';
  if (!within || verb.passive === false) return null;
  const head = headOf(read, subjectRange(read, clause));
  return counting.lessons.has(head ?? '') ? (things.verbs.get(verb.lemma) ?? null) : null;
}

/** "Water got into 340 homes", "made off with three pickups", "set fire to 12 shops": the verb with its preposition. */
function byPreposition(read: ReadSentence, role: Role): ThingState | null {
  const { clause, range, position } = role;
  const { verb } = clause;
  if (!verb || position === 'subject' || position === 'loose') return null;
  let at = range.first - 1;
  while (read.words[at]?.tag === 'det') at -= 1;
  const tag = read.words[at]?.tag;
  if ((tag !== 'prep' && tag !== 'to') || at - verb.head > 2 || at <= verb.head) return null;
  const head = read.words[verb.head];
  const lemma = GET.test(head?.lower ?? '') ? 'get' : (head?.lemma ?? '');
  const particles = read.words.slice(verb.head + 1, at + 1).map(({ lower }) => lower);
  const found = read.lexicon.things.verbs.get([lemma, ...particles].join(' '));
  if (!found) return null;
  return found.state !== 'flooded' || isWater(read, role) ? found : null;
}

/** "Four hospitals were hit and damaged": where the first verb says no more than that they were reached, the second may. */
function joined(read: ReadSentence, { clause, position }: Role, found: ThingState): ThingState {
  if (position !== 'subject' || found.state !== 'affected') return found;
  const { verb = null, parent = null } = read.at[(clause.verb?.last ?? 0) + 2] ?? {};
  const and = read.words[(verb?.first ?? 0) - 1]?.tag === 'conj';
  if (!and || parent !== clause || !verb || verb.passive === false) return found;
  return read.lexicon.things.verbs.get(verb.lemma) ?? found;
}

const INTO = / (?:into|through|over)$/;

const isWater = (read: ReadSentence, { clause }: Role): boolean =>
  read.lexicon.counting.waters.has(headOf(read, subjectRange(read, clause)) ?? '');
