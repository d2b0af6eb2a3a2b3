import type { Measure } from '../../measure-words';
import type { Quantity } from '../../quantities';
import { type Role, subjectRange } from '../role';
import type { ReadSentence } from '../sentence';
import type { Setting, Stated } from '../stated';
import type { Told } from './counts';

/**
 * What a bare number counts that has no verb of its own to say so: "two weeks ago there were 12", "the week before
 * it was 290", "it could reach 250". It is what the count before was of. Null where its clause says something else of it.
 */
export function carriedOver(
  read: ReadSentence,
  { noun, unit, value }: Quantity,
  { clause, position, preposition, range }: Role,
  ground: Stated | null,
): Told | null {
  if (noun !== null || unit !== null || ground?.kind !== 'count' || !ground.told.measure)
    return null;
  if (value !== null && !Number.isInteger(value)) return null;
  const { verb } = clause;
  const reaches = verb !== null && read.lexicon.counting.reaching.has(verb.lemma);
  const has = verb?.passive === false && HAVING.has(verb.lemma);
  if (!reaches && !has && verb?.lemma !== 'be') return null;
  if (preposition !== null || position !== 'object') return null;
  const next = read.words[range.last + 1];
  if (next && !['punct', 'day', 'conj', 'adv', 'amount'].includes(next.tag)) return null;
  if (has) return ground.unit !== null && !PEOPLE.has(ground.unit) ? ground.told : null;
  const { first, last } = subjectRange(read, clause);
  // "In Lund it was 40": the same, of another place.
  const from = read.words[first]?.tag === 'prep' ? last : first;
  const vague = read.words
    .slice(from, last + 1)
    .every(({ tag, lower }) => PLACEHOLDERS.has(lower) || tag === 'punct' || tag === 'day');
  const accumulates = ground.told.measure.window === 'cumulative';
  return vague && (!reaches || accumulates) ? ground.told : null;
}
/** "The Reds won 39", "the rebels have 40": of things that somebody else has so many of. */
const HAVING: ReadonlySet<string> = new Set(['win', 'get', 'take', 'have', 'hold', 'gain', 'keep']);
const PEOPLE: ReadonlySet<string> = new Set(['people', 'case']);
/** Subjects that name nothing: the number is of what was spoken of. */
const PLACEHOLDERS: ReadonlySet<string> = new Set(['there', 'it', 'that', 'this', 'they']);

/**
 * What was counted last, past what tells where those counted are from: of "1,140 soldiers from three countries" the
 * soldiers, whatever is told of 400 behind it. Null where nothing was.
 */
export function countedLast(before: readonly Stated[]): Stated | null {
  const counts = before.filter(({ kind }) => kind === 'count');
  const last = counts[counts.length - 1] ?? null;
  const head = counts[counts.length - 2];
  const isOrigin = last?.role.preposition === 'from' && !PEOPLE.has(last.unit ?? '');
  const beside = head && last && last.role.range.first - head.role.range.last <= ORIGIN_REACH;
  return isOrigin && beside && head.unit === 'people' ? head : last;
}
/** "firefighters of all ranks from four departments": so many words stand between at most. */
const ORIGIN_REACH = 6;

/** "96,000 lost power; by Sunday 12,000 were still waiting": those who still do are of those counted before. */
export function stillWaiting(
  read: ReadSentence,
  { noun }: Quantity,
  { clause, position }: Role,
  ground: Stated | null,
): Told | null {
  const { verb } = clause;
  if (noun !== null || position !== 'subject' || verb?.lemma !== 'wait') return null;
  const still = read.words.slice(verb.first - 1, verb.last).some(({ lower }) => lower === 'still');
  const next = read.words[verb.last + 1];
  if (!still || (next && next.tag !== 'punct' && next.tag !== 'day')) return null;
  return ground?.told.measure?.window === 'point' ? ground.told : null;
}

/**
 * The unit of a bare number: it is never of nothing. People where its verb is one of people or people were counted
 * last, else what was counted last. `beside`: that was in the same sentence.
 */
export function carriedUnit(
  read: ReadSentence,
  { kind, noun, value }: Quantity,
  role: Role,
  told: Told,
  ground: Stated | null,
  beside: boolean,
): string | null {
  if (kind !== 'count' || noun !== null || (value !== null && !Number.isInteger(value)))
    return null;
  if (told.measure !== null && told.measure.counts !== 'any') return null;
  if (told.name === 'capacity') return 'people';
  if (isLevel(read, role) || leadsToAmount(read, role)) return null;
  const unit = ground?.kind === 'count' ? ground.unit : null;
  // "a net worth of 1.3 billion", "a file of 16 billion": so many people are hardly ever meant.
  if (unit === null && told.measure === null && (value ?? 0) >= BILLION) return null;
  if (unit === null || unit === 'case') return 'people';
  if (ACTORS.has(unit)) return unit;
  return actsAsPeople(read, role) || (!beside && isActive(role)) ? 'people' : unit;
}

const BILLION = 1e9;

/** Whether those counted do something: of things counted a sentence before that is seldom said. */
const isActive = ({ clause: { verb }, position }: Role): boolean =>
  position === 'subject' && verb?.passive === false && verb.lemma !== 'be';

/** Counted things that do what people do: "22 countries applied". */
const ACTORS: ReadonlySet<string> = new Set(
  'country state nation government company firm bank party union club team city province'.split(
    ' ',
  ),
);

/**
 * "More than 40 countries showed interest and 22 applied": countries, firms and the like do what people do. What
 * the bare number counts is the one before it; null where it may be people.
 */
export function actingOnes(
  read: ReadSentence,
  { noun, unit }: Quantity,
  { range }: Role,
  ground: Stated | null,
): Told | null {
  if (noun !== null || (unit !== null && unit !== 'people')) return null;
  if (ground?.kind !== 'count' || !ACTORS.has(ground.unit ?? '') || !ground.told.measure)
    return null;
  const verb = read.at[range.last + 1]?.verb;
  if (!verb || verb.passive === true || verb.first !== range.last + 1) return null;
  if (read.lexicon.counting.linking.has(verb.lemma)) return null;
  return read.lexicon.counting.befallsPeople.has(verb.lemma) ? null : ground.told;
}

/** "Its share price rose to 41": what stands at a number is not counted by it, but the number of something is. */
function isLevel(read: ReadSentence, { clause, preposition }: Role): boolean {
  if (preposition !== 'to' && preposition !== 'at' && preposition !== 'from') return false;
  const { figureNouns } = read.lexicon.counting;
  const { first, last } = subjectRange(read, clause);
  let nouns = 0;
  for (let k = first; k <= last; k += 1) {
    const { tag, lemma, lower } = read.words[k] ?? { tag: 'punct', lemma: '', lower: '' };
    if (tag !== 'noun') continue;
    if (figureNouns.has(lemma) || lemma !== lower) return false;
    nouns += 1;
  }
  return nouns > 0;
}

/** "From 900 to 1.2 billion euros": the other end tells that neither is a count. */
const leadsToAmount = ({ words, quantities }: ReadSentence, { range }: Role): boolean =>
  words[range.last + 1]?.lower === 'to' &&
  quantities.some(({ firstToken, kind }) => firstToken === range.last + 2 && kind !== 'count');

/** Whether the clause says of the counted what only people do, or what is only done to people. */
function actsAsPeople(read: ReadSentence, { clause, position }: Role): boolean {
  const { verb } = clause;
  if (!verb || (position !== 'subject' && position !== 'object')) return false;
  const { counting, measures, speech } = read.lexicon;
  if (counting.befallsPeople.has(verb.lemma)) return true;
  const ofPeople = ({ counts }: Measure): boolean => counts === 'people';
  if (position === 'subject' && speech.verbs.has(read.words[verb.head]?.lower ?? '')) return true;
  const list = measures[position === 'subject' && !verb.passive ? 'does' : 'undergoes'];
  return list.get(verb.lemma)?.some(ofPeople) === true;
}

/** "The victims included five children", "two of the victims", "three victims": those of whom harm was told before. */
export function amongVictims(
  read: ReadSentence,
  { unit, nounLast, lastToken }: Quantity,
  { clause, position, range }: Role,
  { harm }: Setting,
): Told | null {
  if (harm === null || (unit !== 'people' && unit !== null)) return null;
  const { words } = read;
  const measure = read.lexicon.measures.byName.get(harm);
  if (!measure) return null;
  const told: Told = { name: harm, measure, assumed: false };
  if (words[nounLast]?.lemma === VICTIM) return told;
  for (let k = lastToken + 1; k <= lastToken + 3 && words[lastToken + 1]?.lower === 'of'; k += 1)
    if (words[k]?.lemma === VICTIM) return told;
  // "Five children were among the victims."
  const behind = (clause.verb?.last ?? words.length) + 1;
  if (position === 'subject' && clause.verb?.lemma === 'be' && words[behind]?.lower === 'among')
    for (let k = behind + 1; k <= behind + 3; k += 1) if (words[k]?.lemma === VICTIM) return told;
  const is =
    read.lexicon.counting.including.has(clause.verb?.lemma ?? '') || clause.verb?.lemma === 'be';
  if (!is || position !== 'object' || clause.verb === null || clause.verb.first > range.first)
    return null;
  const { first, last } = subjectRange(read, clause);
  for (let k = first; k <= Math.min(last, first + 3); k += 1)
    if (words[k]?.lemma === VICTIM && words[k + 1]?.lower !== "'s") return told;
  return null;
}
const VICTIM = 'victim';

/** The gravest harm that has been told of people: what "the victims" are victims of. */
export const harmOf = (told: (measure: string) => boolean): string | null =>
  HARMS.find(told) ?? null;
const HARMS: readonly string[] = [
  'deaths',
  'bodies-found',
  'injuries',
  'cases',
  'hostages',
  'missing',
];
