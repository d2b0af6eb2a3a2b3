import { phraseAt } from '../../phrase-book';
import type { Quantity } from '../../quantities';
import { isPerson } from '../../quantities/nouns';
import { stateIn, textOf } from '../names';
import { headOf } from '../noun-head';
import { objectRange, type Role } from '../role';
import type { Range, ReadSentence } from '../sentence';
import type { Told } from './counts';

/** Plurals that are not made with s. */
const PLURALS: ReadonlyMap<string, string> = new Map([
  ['child', 'children'],
  ['person', 'people'],
  ['man', 'men'],
  ['woman', 'women'],
]);

const named = (read: ReadSentence, { nounFirst, nounLast }: Quantity): string[] =>
  nounFirst < 0 ? [] : read.words.slice(nounFirst, nounLast + 1).map(({ lower }) => lower);

/** The parts that a count is restricted to: the group, the degree, the state of the count. Empty for the whole. */
export function scopeOfCount(
  read: ReadSentence,
  quantity: Quantity,
  role: Role,
  told: Told,
  complement: Range | null = null,
  part = false,
): string[] {
  const parts: string[] = [];
  const group = groupOf(read, quantity, told, complement, part);
  if (group) parts.push(group);
  const whose = group ? null : accounting(read, role);
  if (whose) parts.push(whose);
  const ofPeople = quantity.unit === 'people' || told.measure?.counts === 'people';
  const degree = ofPeople ? degreeOf(read, role) : null;
  if (degree) parts.push(`people > ${degree}`);
  const ones = read.words[role.range.last + 2]?.lower === 'ones';
  const said = ones ? [read.words[role.range.last + 1]?.lower ?? ''] : named(read, quantity);
  const unsure = said.find((word) => read.lexicon.counting.unconfirmed.has(word));
  // Whoever is arrested is suspected of something.
  if (unsure && told.name !== 'detentions' && told.measure?.window === 'cumulative')
    parts.push(unsure);
  // "Four patients left in intensive care": those of all patients who are still there.
  const isLeft = read.words[role.range.last + 1]?.lower === 'left';
  const state = custody(read, role, told, quantity.noun !== null && !isLeft);
  if (state) parts.push(state);
  const treated = state ? null : treatment(read, role, told);
  if (treated) parts.push(`people > ${treated}`);
  if (isEither(read, role)) parts.push(EITHER);
  return parts;
}

/** "Health workers account for 23 of the infections": whose they are stands before the verb. */
function accounting(read: ReadSentence, { clause, range }: Role): string | null {
  const { words } = read;
  const only = words[range.first - 1];
  const at = only?.tag === 'adv' && only.lower !== 'up' ? range.first - 2 : range.first - 1;
  const pair = `${words[at - 1]?.lower ?? ''} ${words[at]?.lower ?? ''}`;
  if (!read.lexicon.counting.accountingFor.has(pair)) return null;
  const from = words[clause.first]?.tag === 'noun' ? clause.first : clause.first + 1;
  const group = words.slice(from, at - 1);
  const head = group[group.length - 1]?.token;
  if (!head || group.length > 3 || group.some(({ tag }) => tag !== 'noun' && tag !== 'name'))
    return null;
  if (!isPerson(head.lower, head.text, read.lexicon.quantities)) return null;
  const printed = group.map(({ token }, i) => (from + i === 0 ? token.lower : token.text));
  return `people > ${printed.join(' ')}`;
}

/** "people > law enforcement officers"; null where the noun is the whole. */
function groupOf(
  read: ReadSentence,
  quantity: Quantity,
  told: Told,
  complement: Range | null,
  isPart: boolean,
): string | null {
  const named = quantity.nounFirst >= 0;
  if (!named && !complement) return null;
  if (named && quantity.unit !== 'people') return null;
  // "41 drones were shot down": what became of things is no group of people.
  const became = told.name.split('-').at(-1) ?? '';
  if (!named && told.measure === null && read.lexicon.things.byState.has(became)) return null;
  // What is named after the counted noun counts all of it: of teachers, "1,450 teachers" are no part.
  if (named && !told.measure && !isPart) return null;
  const { plain, population } = read.lexicon.scopes.words;
  const whole = told.measure?.whole;
  if (told.name === 'detentions' && !isPart && isSuspected(read, quantity)) return null;
  const apart = isPart || isInstitution(read);
  const kept: string[] = [];
  const range = named
    ? { first: quantity.nounFirst, last: quantity.nounLast }
    : (complement ?? { first: 0, last: -1 });
  const last = read.words[range.last];
  if (complement && !named && last?.tag === 'name') return `people > ${textOf(read, range)}`;
  const isState = phraseAt(read.lexicon.measures.states, read.words, range.last) !== null;
  const head = isState ? 'people' : (last?.lemma ?? '');
  for (let k = range.first; k < range.last; k += 1) {
    const word = read.words[k];
    if (
      !word ||
      plain.has(word.lemma) ||
      whole?.has(word.lemma) ||
      ['prep', 'det', 'adv', 'amount', 'punct'].includes(word.tag)
    )
      continue;
    if (word.tag === 'verb' && word.form !== 'ing') continue;
    if (
      read.lexicon.measures.states.byFirst.has(word.lemma) ||
      read.lexicon.measures.states.byFirst.has(word.lower)
    )
      continue;
    kept.push(word.token.text);
  }
  if ((whole?.has('*') && !isPart) || isPair(read, range.last)) return null;
  const isWhole =
    (whole?.has(head) && !isOneOfTwo(read, head)) ||
    plain.has(head) ||
    (population.has(head) && !apart);
  if (isWhole && kept.length === 0)
    return named && complement && !plain.has(head)
      ? groupOf(read, { ...quantity, nounFirst: -1, nounLast: -1 }, told, complement, isPart)
      : null;
  const state = kept.length > 0 ? stateIn(read, range) : null;
  if (isWhole && state) return state;
  if (isWhole && kept.every((word) => /^\p{Lu}\p{Ll}/u.test(word)))
    return read.lexicon.scopes.words.force.has(kept.at(-1)?.toLowerCase() ?? '')
      ? null
      : kept.join(' ');
  const noun = !named && isQuality(read, range.last) ? (last?.lower ?? '') : plural(read, head);
  const part = [...kept.map(lowerUnlessName), noun].join(' ');
  return complement && told.measure?.counts === 'things' ? part : `people > ${part}`;
}

/** "three suspected dealers" who are arrested are no part of others. */
const isSuspected = (read: ReadSentence, quantity: Quantity): boolean =>
  named(read, quantity).some(
    (word) => word === 'alleged' || read.lexicon.counting.unconfirmed.has(word),
  );

/** "five of them critical", "six of them foreign": what some are like; of who they are there would be a plural. */
function isQuality({ words, lexicon }: ReadSentence, at: number): boolean {
  const { lower, lemma, tag } = words[at] ?? { lower: '', lemma: '', tag: 'punct' };
  if (tag !== 'noun' || lower !== lemma || lower.endsWith('s')) return false;
  const next = words[at + 1];
  if (next && next.tag !== 'punct' && next.tag !== 'conj' && next.tag !== 'prep') return false;
  const { unchangedPlurals } = lexicon.counting;
  if (unchangedPlurals.has(lemma) || [...PLURALS.values()].includes(lower)) return false;
  return !isPerson(lower, words[at]?.token.text ?? '', lexicon.quantities);
}

/** "seven residents of a care home": those of an institution are a part of the town. */
const isInstitution = ({ words, lexicon: { parts } }: ReadSentence): boolean =>
  words.some(
    ({ lemma }, k) =>
      parts.institutions.has(lemma) ||
      (lemma === 'home' && parts.careKinds.has(words[k - 1]?.lower ?? '')),
  );

/**
 * "151 passengers and seven crew", "52 passengers and two drivers": each is a part of those aboard. A strike of cabin
 * crew that strands passengers makes no two of them.
 */
const isOneOfTwo = (read: ReadSentence, head: string): boolean => {
  const { carried, carrying } = read.lexicon.parts;
  const other = carried.has(head) ? carrying : carrying.has(head) ? carried : null;
  if (other === null) return false;
  const { words } = read;
  return words.some(({ lemma }, k) => {
    if (!other.has(lemma)) return false;
    const beside = words.findIndex((word, at) => word.lemma === head && Math.abs(at - k) <= JOINED);
    if (beside < 0) return false;
    const between = words.slice(Math.min(beside, k) + 1, Math.max(beside, k));
    return between.every(({ tag }) => tag !== 'verb' && tag !== 'aux' && tag !== 'sub');
  });
};
/** "52 passengers from the island, a pilot and two stewards". */
const JOINED = 8;

/** "158 passengers and crew": two groups in one number are no part. */
const isPair = (read: ReadSentence, last: number): boolean =>
  read.words[last]?.lemma === 'passenger' &&
  read.words[last + 1]?.lower === 'and' &&
  read.words[last + 2]?.lemma === 'crew';

const lowerUnlessName = (word: string): string =>
  /^[A-Z][a-z]/.test(word) ? word : word.toLowerCase();

/** The plural of a noun in its base form: scopes name groups, also of one. */
function plural({ lexicon }: ReadSentence, noun: string): string {
  const known = PLURALS.get(noun);
  if (known) return known;
  if (lexicon.counting.unchangedPlurals.has(noun)) return noun;
  for (const [one, many] of PLURALS)
    if (noun.endsWith(one)) return noun.slice(0, -one.length) + many;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** "people > women" for the noun that a share of a count is said to be. */
export function groupScope(read: ReadSentence, noun: number, told: Told): string | null {
  const head = read.words[noun]?.lemma ?? '';
  if (told.measure?.whole.has(head) || read.lexicon.scopes.words.plain.has(head)) return null;
  // "Six of them fatal": what they are counted as is no part of them.
  const state = phraseAt(read.lexicon.measures.states, read.words, noun)?.value;
  if (state === told.measure && told.name === 'deaths') return null;
  return `people > ${isQuality(read, noun) ? head : plural(read, head)}`;
}

/** "12 people were seriously injured". */
function degreeOf(read: ReadSentence, role: Role): string | null {
  const { degree } = read.lexicon.scopes.words;
  for (let k = role.range.last + 1; k <= role.range.last + 4; k += 1) {
    const word = read.words[k];
    if (!word || word.tag === 'punct' || word.tag === 'conj' || word.tag === 'amount') return null;
    // Who is hurt fatally has died.
    if (degree.has(word.lower)) return word.lower === 'fatally' ? null : `${word.lower} injured`;
  }
  return null;
}

/** "five of the injured are receiving treatment": how those are of whom it is said what befell them. */
function treatment(read: ReadSentence, { clause, range }: Role, told: Told): string | null {
  const { verb } = clause;
  if (told.name !== 'injuries' || read.words[range.last + 1]?.lower !== 'of' || !verb) return null;
  const object = objectRange(read, clause);
  const deed = `${verb.lemma} ${headOf(read, object) ?? ''}`.trim();
  const { does, undergoes } = read.lexicon.measures;
  const all = [...(does.get(deed) ?? []), ...(undergoes.get(verb.lemma) ?? [])];
  if (!all.some(({ name }) => name === 'hospitalised')) return null;
  return read.words
    .slice(verb.head, Math.max(verb.head, object.last) + 1)
    .map(({ lower }) => lower)
    .join(' ');
}

/** "are still in custody": a state of the count, where the count is of what may have such a state. */
function custody(read: ReadSentence, role: Role, told: Told, named: boolean): string | null {
  if (!read.lexicon.counting.withCustody.has(told.name)) return null;
  for (let k = role.range.last + 1; k <= role.range.last + 8; k += 1) {
    const word = read.words[k];
    if (!word || word.tag === 'conj' || /^[,;:]$/.test(word.token.text)) return null;
    const found = phraseAt(read.lexicon.scopes.book, read.words, k);
    if (
      found?.value === 'state' &&
      !(told.name === 'hospitalised' && (named || isInHospital(read, k)))
    ) {
      return read.words
        .slice(k, k + found.length)
        .map((one) => one.lower)
        .join(' ');
    }
  }
  return null;
}

/** Of those in hospital that they are there says nothing more. */
const isInHospital = ({ words }: ReadSentence, k: number): boolean =>
  words[k + 1]?.lower === 'hospital';

const EITHER = 'damaged or destroyed';

/** "Destroyed or damaged 66 shops", "1,200 homes were damaged or destroyed": both, and of neither how many. */
function isEither({ words, at, lexicon }: ReadSentence, { clause, range }: Role): boolean {
  const { verbs } = lexicon.things;
  const end = Math.min(words.length - 1, range.last + FAR);
  for (let k = Math.max(1, range.first - FAR); k < end; k += 1) {
    if (words[k]?.lower !== 'or') continue;
    const [one, two] = [k - 1, k + 1].map((i) => verbs.get(words[i]?.lemma ?? '')?.state);
    const isHere = [k - 1, k + 1].some((i) => at[i] === clause);
    const both = [one, two];
    if (isHere && both.includes('damaged') && both.includes('destroyed')) return true;
  }
  return false;
}
/** So far from what they befell the two verbs stand. */
const FAR = 5;
