import { phraseAt } from '../../phrase-book';
import type { Quantity } from '../../quantities';
import type { ThingState } from '../../thing-words';
import { headOf } from '../noun-head';
import { objectRange, type Role, subjectRange } from '../role';
import type { Range, ReadSentence } from '../sentence';
import { standsBehind, tellDeed } from './deeds';
import { labelOf } from './label';
import { GET, takesObject } from './states';
import { between, inDegree } from './thing-degree';

/** "Delays hit 300 flights", "the closure affected 40 schools". */
function byCause(read: ReadSentence, { clause, preposition }: Role): ThingState | null {
  const { counting } = read.lexicon;
  const strikes = counting.strikingThings.has(clause.verb?.lemma ?? '');
  // "Sales reached 310,000 vehicles", "cancellations rose to 90 flights": their number is what the noun counts.
  const stands = counting.numberStands.has(clause.verb?.lemma ?? '');
  const meant = preposition === 'to' || preposition === 'for';
  if (!meant && !strikes && !stands) return null;
  const named = namedBy(read, subjectRange(read, clause));
  return preposition === 'for' && named?.words === 1 ? null : (named?.state ?? null);
}

/** "Evacuation orders", "cancellations": what the nouns of a phrase say becomes of things. */
function namedBy(read: ReadSentence, range: Range): { state: ThingState; words: number } | null {
  const { nouns } = read.lexicon.things;
  const head = headOf(read, range) ?? '';
  for (let k = range.last; k > range.first; k -= 1) {
    if (read.words[k]?.lemma !== head) continue;
    const two = nouns.get(`${read.words[k - 1]?.lemma} ${head}`);
    if (two) return { state: two, words: 2 };
  }
  const state = isMade(read, range, head) ? null : nouns.get(head);
  return state ? { state, words: 1 } : null;
}

/** "Among the buildings lost": what was built, and no building of them. */
const isMade = (read: ReadSentence, { first, last }: Range, head: string): boolean =>
  head.endsWith('ing') &&
  read.words.slice(first, last + 1).some(({ lower }) => lower === `${head}s`);

const MEANT = /^(?:to|for)$/;

/** "Residents of 60 homes were told to leave", "people were evacuated from nine flats": whom they moved out of. */
function byPeople(read: ReadSentence, { clause, governor, preposition }: Role): ThingState | null {
  const { lexicon, words } = read;
  const { verb } = clause;
  if (!verb || !LIVED_IN.has(preposition ?? '')) return null;
  const of = governor < 0 ? '' : (words[governor]?.lemma ?? '');
  const who = lexicon.quantities.nouns.sets.persons.has(of) && governor < verb.first;
  const from = preposition === 'from' && verb.last < words.length;
  if (!who && !from) return null;
  const { deeds, undergoes } = lexicon.measures;
  const isMoved = ({ name }: { name: string }): boolean => name === 'evacuated';
  const moved =
    (who && standsBehind(read, verb, verb.last + 1, deeds, isMoved) !== null) ||
    (verb.passive !== false && (undergoes.get(verb.lemma) ?? []).some(isMoved));
  return moved ? (lexicon.things.verbs.get('evacuate') ?? null) : null;
}
const LIVED_IN = new Set(['of', 'in', 'at', 'on', 'from']);

/** "The fire took 14 homes": of a fire or the sea verbs tell a loss that tell none of a buyer. */
function byHazard(read: ReadSentence, { clause, position }: Role): ThingState | null {
  const { counting, things } = read.lexicon;
  const { verb } = clause;
  if (!verb || position !== 'object' || !counting.hazardTakes.has(verb.lemma)) return null;
  const head = headOf(read, subjectRange(read, clause));
  return counting.hazards.has(head ?? '') ? (things.verbs.get('destroy') ?? null) : null;
}

/** "1,140 flooded homes": what became of them stands between number and noun. */
export function stateWithin(
  read: ReadSentence,
  { lastToken, nounLast }: Quantity,
): ThingState | null {
  for (let k = lastToken + 1; k < nounLast; k += 1) {
    const found = phraseAt(read.lexicon.things.states, read.words, k);
    if (found) return between(read, found.value, lastToken + 1, nounLast - 1);
  }
  return null;
}

/** What became of things, by their label, the participle behind them, or what is said in their clause; null where nothing is. */
export function stateOf(read: ReadSentence, quantity: Quantity, role: Role): ThingState | null {
  const found = stateSaid(read, quantity, role);
  return found && inDegree(read, role, found);
}

function stateSaid(read: ReadSentence, quantity: Quantity, role: Role): ThingState | null {
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
  const of = { first: role.governor, last: role.governor };
  const noun = read.words[role.governor]?.lemma ?? '';
  const named = role.governor < 0 || isMade(read, of, noun) ? null : things.nouns.get(noun);
  if (named) return named;
  const { verb } = role.clause;
  const behind = byPreposition(read, role);
  if (behind) return behind;
  const deed = tellDeed(read, role, things.deeds, () => true);
  if (deed) return deed;
  const moved = byPeople(read, role);
  if (moved) return moved;
  if (verb && (role.position === 'object' || MEANT.test(role.preposition ?? ''))) {
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
  const taken = byHazard(read, role);
  if (taken) return taken;
  if (verb && role.position !== 'prepositional') {
    const found = things.verbs.get(verb.lemma);
    if (found && (verb.passive === true || canDo(read, role, found)))
      return joined(read, role, found);
  }
  const linked = role.position === 'subject' && verb && counting.linking.has(verb.lemma);
  const said = linked ? statedAt(read, verb.last + 1) : null;
  if (said) return said;
  for (let k = role.range.last + 1; k <= role.range.last + 4; k += 1) {
    const found = phraseAt(things.states, read.words, k);
    // "31 aircraft, grounded its fleet": what does it to others is not said of them.
    if (found && !takesObject(read, k + found.length)) return found.value;
  }
  return null;
}

/** "Remain submerged", "stay under water", "were still badly damaged": what a linking verb says they are. */
function statedAt(read: ReadSentence, at: number): ThingState | null {
  const { things } = read.lexicon;
  let k = at;
  while (read.words[k]?.tag === 'adv' && !phraseAt(things.states, read.words, k)) k += 1;
  const found = phraseAt(things.states, read.words, k);
  if (found) return found.value;
  const word = read.words[k];
  const done = word?.tag === 'verb' && word.form !== 'ing' && word.form !== 's';
  return done ? (things.verbs.get(word.lemma) ?? null) : null;
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

/** "30 teams entered", "orders flooded in": what fills or enters a place is water, or the place is not flooded. */
const canDo = (read: ReadSentence, role: Role, { state }: ThingState): boolean => {
  const { lemma = '', passive } = role.clause.verb ?? {};
  if (state !== 'flooded') return !INTO.test(lemma) || isWater(read, role);
  if (lemma === 'flood') return true;
  if (role.position === 'subject') return passive !== false;
  return FLOODING.has(lemma) || isWater(read, role);
};

const FLOODING = new Set(['inundate', 'submerge', 'swamp', 'waterlog']);
const INTO = / (?:into|through|over)$/;

const isWater = (read: ReadSentence, { clause }: Role): boolean =>
  read.lexicon.counting.waters.has(headOf(read, subjectRange(read, clause)) ?? '');
