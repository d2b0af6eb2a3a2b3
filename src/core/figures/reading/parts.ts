import type { Quantity } from '../quantities';
import { isPerson } from '../quantities/nouns';
import { type Told, tellCount } from './counts';
import type { Role } from './role';
import type { Range, ReadSentence } from './sentence';

/** A count that stood before in the sentence, as far as what follows leans on it. */
export interface Before {
  told: Told;
  role: Role;
  unit: string | null;
  /** It is a part of the count before it. */
  part?: boolean;
  kind?: Quantity['kind'];
}

/** Measures that only say which people they are: beside a part of another count they are its group. */
const GROUPS = new Set([
  'troops',
  'police',
  'crowds',
  'responders',
  'aboard',
  'leaders',
  'attackers',
  'voters',
]);
/** "21 of them", "some of whom". */
export const THEM = new Set(['them', 'whom', 'those', 'these', 'which']);
/** "136 minutes, instead of the planned 30": before a bare number of the same length. */
const LENGTHS = new Set(['of', 'than', 'from', 'to']);
const SET = new Set(['planned', 'usual', 'scheduled', 'expected', 'intended', 'allotted']);
/** Verbs after which a bare number still counts what was counted before: "20 were children". */
const LINKING = new Set(['be', 'remain', 'include', 'have']);

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
  const { first } = role.range;
  const left = words[first - 1]?.lower ?? '';
  const after = role.range.last + 1;
  const ofThem = words[after]?.lower === 'of' && THEM.has(words[after + 1]?.lower ?? '');
  const including = inside && (left === 'including' || role.preposition === 'including');
  const named = quantity.noun !== null && words[after]?.tag !== 'aux';
  const listed =
    (left === 'and' || (left === ',' && named)) &&
    inside &&
    (last.role.preposition === 'including' ||
      (last.part === true && last.role.range.last === first - 2));
  const those = left === 'of' && words[first - 2]?.lower === 'those';
  const them = first - (those ? 3 : words[first - 1]?.lemma === 'be' ? 2 : 1);
  const among =
    THEM.has(words[them]?.lower ?? '') &&
    ['among', 'amongst', 'of'].includes(words[them - 1]?.lower ?? '');
  const opened =
    inside &&
    last.role.preposition === 'of' &&
    last.role.range.first <= 3 &&
    words[first - 1]?.token.text === ',';
  const split = inside && opensAside(role, last);
  if (!ofThem && !including && !listed && !among && !opened && !split) return false;
  if (!inside && words[them]?.lower !== 'them' && words[after + 1]?.lower !== 'them') return false;
  const ofThings = ofThem && last.unit !== 'people' && quantity.unit === null;
  const own = including || listed || ofThings ? null : tellCount(read, quantity, role);
  const degree = ofThem && last.told.name === 'hospitalised' && own?.name === 'injuries';
  return !own || own.name === last.told.name || GROUPS.has(own.name) || degree;
}

/** "14 people – nine passengers and five crew – died": between dashes or in brackets right behind the whole. */
const opensAside = ({ clause, range }: Role, last: Before): boolean =>
  clause.kind === 'aside' &&
  last.unit === 'people' &&
  last.role.clause !== clause &&
  clause.first === last.role.range.last + 1 &&
  range.first === clause.first + 1;

/** Verbs of those who give another number for the same: "the ministry acknowledges 21". */
const STATING = new Set(
  'count put acknowledge list record register tally log cite give speak report estimate'.split(' '),
);

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
  if (last.kind === 'duration' && !LENGTHS.has(role.preposition ?? left) && !SET.has(left))
    return false;
  if (quantity.unit !== null && quantity.unit !== last.unit) return false;
  const { clause } = role;
  const verb = clause.verb?.lemma ?? '';
  const states = STATING.has(verb) || read.lexicon.grammar.verbs.speech.has(verb);
  const put = role.position === 'object' || role.preposition === 'at';
  if (states && put) return true;
  if (!inside && isFormer(read, role)) return true;
  if (!inside) return isPersonAt(read, complementOf(read, role)?.last ?? -1);
  if (clause === last.role.clause || !clause.verb || clause.kind === 'aside') return true;
  return (
    (clause.kind === 'coordinate' && clause.sharesSubject && last.unit === 'people') ||
    LINKING.has(clause.verb.lemma) ||
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
  const ofThem =
    read.words[last + 1]?.lower === 'of' && THEM.has(read.words[last + 2]?.lower ?? '');
  const linked = verb?.lemma === 'be' && role.position === 'subject';
  let first = linked ? verb.last + 1 : last + 3;
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
  const { last } = role.range;
  if (words[last + 1]?.lower !== 'of' || !THEM.has(words[last + 2]?.lower ?? '')) return null;
  const at = last + (words[last + 4]?.lower === 'as' ? 5 : 4);
  if (!CALLED.has(words[last + 3]?.lower ?? '')) return null;
  let end = at;
  while (end < at + 3 && ['noun', 'adv', 'verb'].includes(words[end]?.tag ?? '')) end += 1;
  if (end === at) return null;
  return words
    .slice(at, end)
    .map(({ lower }) => lower)
    .join(' ');
}
const CALLED = new Set(
  'classified listed rated described designated marked considered deemed graded categorised categorized flagged'.split(
    ' ',
  ),
);
