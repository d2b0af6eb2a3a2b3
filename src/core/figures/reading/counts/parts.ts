import type { Quantity } from '../../quantities';
import { isPerson } from '../../quantities/nouns';
import type { Role } from '../role';
import { type Range, type ReadSentence, rangeOf } from '../sentence';
import type { Stated } from '../stated';
import { type Told, tellCount } from './counts';

/** A count that stood before in the sentence, as far as what follows leans on it. */
export interface Before {
  told: Told;
  role: Role;
  unit: string | null;
  /** It is a part of the count before it. */
  part?: boolean;
  kind?: Quantity['kind'];
}

/**
 * Whether a count is a part of the one before it: "including 16 officers", "103 of them", "among them three
 * children", "of the 52 dead, 20 were children". On the count of the sentence before (not `inside`) only "them"
 * points back.
 */
export function isPart(
  read: ReadSentence,
  quantity: Quantity,
  role: Role,
  last: Before | null,
  inside: boolean,
): boolean {
  if (
    !last ||
    (quantity.unit !== 'people' && quantity.unit !== null && quantity.unit !== last.unit)
  )
    return false;
  const { words } = read;
  const { them: pronouns, among: openers, groupsOfPeople } = read.lexicon.counting;
  const { first } = role.range;
  const left = words[first - 1]?.lower ?? '';
  const after = role.range.last + 1;
  const ofThem = words[after]?.lower === 'of' && pronouns.has(words[after + 1]?.lower ?? '');
  const including = inside && (left === 'including' || role.preposition === 'including');
  const named = quantity.noun !== null && words[after]?.tag !== 'aux';
  const listed =
    (left === 'and' || (left === ',' && named)) &&
    inside &&
    (last.role.preposition === 'including' ||
      (last.part === true && last.role.range.last === first - 2));
  const those = left === 'of' && words[first - 2]?.lower === 'those';
  const them = first - (those ? 3 : words[first - 1]?.lemma === 'be' ? 2 : 1);
  const opener = words[them - 1]?.lower ?? '';
  const among = pronouns.has(words[them]?.lower ?? '') && (opener === 'of' || openers.has(opener));
  const opened =
    inside &&
    last.role.preposition === 'of' &&
    last.role.range.first <= 3 &&
    words[first - 1]?.token.text === ',';
  const split = inside && opensAside(role, last);
  const trailing = inside && named && trails(read, quantity, role, last);
  // "Nine crew are among them."
  const are =
    words[after]?.lemma === 'be' &&
    openers.has(words[after + 1]?.lower ?? '') &&
    words[after + 2]?.lower === 'them';
  if (!ofThem && !including && !listed && !among && !opened && !split && !trailing && !are)
    return false;
  const pointsBack = are || words[them]?.lower === 'them' || words[after + 1]?.lower === 'them';
  if (!inside && !pointsBack) return false;
  const ofThings =
    ofThem && last.unit !== 'people' && last.unit !== 'case' && quantity.unit === null;
  const behind = among && role.position !== 'subject';
  const isTold = are || including || listed || trailing || ofThings || behind;
  const own = isTold ? null : tellCount(read, quantity, role);
  const degree = ofThem && last.told.name === 'hospitalised' && own?.name === 'injuries';
  // "Twelve fell ill; nine of them were fully vaccinated": how those who are ill are.
  const shielded = ofThem && own?.name === 'vaccinated' && !SHIELDED.has(last.told.name);
  return !own || own.name === last.told.name || groupsOfPeople.has(own.name) || degree || shielded;
}

/**
 * "88 cases in five counties, 71 of them in children": more than the last count was are of the one before it, and of
 * `none` where every count is smaller. Null where the last one may be meant.
 */
export function wholeOfThem(
  read: ReadSentence,
  { value }: Quantity,
  { range }: Role,
  before: readonly Stated[],
): Stated | 'none' | null {
  const { words, lexicon, quantities } = read;
  const of = words[range.last + 1]?.lower === 'of';
  if (!of || value === null || !lexicon.counting.them.has(words[range.last + 2]?.lower ?? ''))
    return null;
  const counts = before.filter(({ kind }) => kind === 'count');
  const holds = ({ role }: Stated): boolean =>
    (quantities.find((one) => rangeOf(one).first === role.range.first)?.value ?? value) >= value;
  const last = counts[counts.length - 1];
  return last && !holds(last) ? (counts.findLast(holds) ?? 'none') : null;
}

/** "A third of the beds are taken by patients, 212 of whom need ventilators": of people, and of `none` where none were counted. */
export function wholeOfWhom(
  { words }: ReadSentence,
  { range }: Role,
  before: readonly Stated[],
): Stated | 'none' | null {
  const of = words[range.last + 1]?.lower === 'of' || words[range.first - 2]?.lower === 'of';
  const whom = [words[range.last + 2]?.lower, words[range.first - 1]?.lower].includes('whom');
  const last = before[before.length - 1];
  if (!of || !whom || !last || isOfPeople(last)) return null;
  return before.findLast(isOfPeople) ?? 'none';
}

const isOfPeople = ({ unit, told }: Stated): boolean =>
  unit === 'people' ||
  unit === 'case' ||
  told.measure?.counts === 'people' ||
  /family|household/.test(unit ?? '');

/** Of those who got a shot, or were counted for one, more of it is told. */
const SHIELDED: ReadonlySet<string> = new Set(['vaccinated', 'doses', 'tests']);

/** "225 people were killed, 206 civilians and 19 soldiers": people right behind the verb of the whole, with none of their own. */
function trails({ words }: ReadSentence, { unit }: Quantity, role: Role, last: Before): boolean {
  const { clause, range } = role;
  const next = words[range.last + 1];
  return (
    unit === 'people' &&
    last.unit === 'people' &&
    last.role.position === 'subject' &&
    last.role.clause === clause &&
    clause.verb?.last === range.first - 2 &&
    words[range.first - 1]?.token.text === ',' &&
    (next === undefined || next.tag === 'punct' || next.tag === 'conj')
  );
}

/** "14 people – nine passengers and five crew – died": between dashes or in brackets right behind the whole. */
const opensAside = ({ clause, range }: Role, last: Before): boolean =>
  clause.kind === 'aside' &&
  last.unit === 'people' &&
  last.role.clause !== clause &&
  clause.first === last.role.range.last + 1 &&
  range.first === clause.first + 1;

/**
 * "Armenia sent 100, Tajikistan 200": a bare number counts what the one before did, unless it has a verb of
 * its own. On one of the sentence before (not `inside`) it leans only with a verb that gives another number for
 * it, or says what some of those are.
 */
export function leansOn(
  read: ReadSentence,
  quantity: Quantity,
  role: Role,
  last: Before | null,
  inside: boolean,
): boolean {
  if (!last || quantity.noun !== null) return false;
  const left = read.words[role.range.first - 1]?.lower ?? '';
  const { lengthsBeside, fixedBefore, tallying, keepingCount } = read.lexicon.counting;
  const beside = lengthsBeside.has(role.preposition ?? left) || fixedBefore.has(left);
  if (last.kind === 'duration' && !beside) return false;
  if (quantity.unit !== null && quantity.unit !== last.unit) return false;
  const { clause } = role;
  const verb = clause.verb?.lemma ?? '';
  const states = tallying.has(verb) || read.lexicon.grammar.verbs.speech.has(verb);
  const put = role.position === 'object' || role.preposition === 'at';
  if (states && put) return true;
  if (!inside && isFormer(read, role)) return true;
  if (!inside) return isPersonAt(read, complementOf(read, role)?.last ?? -1);
  if (clause === last.role.clause || !clause.verb || clause.kind === 'aside') return true;
  const { light } = read.lexicon.namings;
  if (role.position === 'object' && clause.verb.passive === false && !light.has(verb))
    if (verb !== last.role.clause.verb?.lemma && clause.kind === 'coordinate') return false;
  return (
    (clause.kind === 'coordinate' && clause.sharesSubject && last.unit === 'people') ||
    keepingCount.has(clause.verb.lemma) ||
    clause.verb.lemma === last.role.clause.verb?.lemma ||
    role.position === 'prepositional' ||
    read.lexicon.speech.verbs.has(read.words[clause.verb.head]?.lower ?? '')
  );
}

/** "That is up from 41 on Sunday": of what stood before. */
const isFormer = ({ words }: ReadSentence, { range }: Role): boolean =>
  words[range.first - 1]?.lower === 'from' &&
  ['up', 'down'].includes(words[range.first - 2]?.lower ?? '');

const isPersonAt = ({ words, lexicon }: ReadSentence, at: number): boolean =>
  isPerson(words[at]?.lower ?? '', words[at]?.token.text ?? '', lexicon.quantities);

/** What a bare number is said to be: "20 were health workers", "two of them children", "97 of them Osterlian". */
export function complementOf(read: ReadSentence, role: Role): Range | null {
  const { verb } = role.clause;
  const { last } = role.range;
  const { them } = read.lexicon.counting;
  const ofThem =
    read.words[last + 1]?.lower === 'of' && them.has(read.words[last + 2]?.lower ?? '');
  // "Of those who died 19 were children": the clause before may have taken the number for its own.
  const beside = read.words[last + 1]?.lemma === 'be';
  const linked = beside || (verb?.lemma === 'be' && role.position === 'subject');
  let first = beside ? last + 2 : linked && verb ? verb.last + 1 : last + 3;
  if (!linked && !ofThem) return null;
  while (['det', 'adv'].includes(read.words[first]?.tag ?? '')) first += 1;
  const tag = read.words[first]?.tag;
  if (tag !== 'noun' && (tag !== 'name' || linked)) return null;
  let k = first;
  while (read.words[k + 1]?.tag === 'noun' || read.words[k + 1]?.tag === tag) k += 1;
  return { first, last: k };
}

/** "740 of them classified as sensitive": what they are called. Null where nothing calls them so. */
export function calledAs(read: ReadSentence, role: Role): string | null {
  const { words } = read;
  const { them, calledBy } = read.lexicon.counting;
  const { last } = role.range;
  if (words[last + 1]?.lower !== 'of' || !them.has(words[last + 2]?.lower ?? '')) return null;
  const at = last + (words[last + 4]?.lower === 'as' ? 5 : 4);
  if (!calledBy.has(words[last + 3]?.lower ?? '')) return null;
  let end = at;
  while (end < at + 3 && ['noun', 'adv', 'verb'].includes(words[end]?.tag ?? '')) end += 1;
  if (end === at) return null;
  return words
    .slice(at, end)
    .map(({ lower }) => lower)
    .join(' ');
}
