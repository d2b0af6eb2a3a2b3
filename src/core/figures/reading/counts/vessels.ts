import type { Measure } from '../../measure-words';
import { headOf } from '../noun-head';
import { type Role, subjectRange } from '../role';
import type { ReadSentence } from '../sentence';

/**
 * Those whom a vehicle has in it: "a boat packed with 60 migrants", "the coach had 41 schoolchildren in it", "how many
 * people the vessel was carrying". Null of what no vehicle is said to have.
 */
export function byVessel(read: ReadSentence, role: Role): Measure | null {
  const { clause, position, preposition } = role;
  const { verb } = clause;
  if (preposition === 'with' && isVehicleBefore(read, role))
    return read.lexicon.measures.byName.get('aboard') ?? null;
  if (!verb) return null;
  const { packing, carrying } = read.lexicon.counting;
  const full = packing.has(verb.lemma) && verb.passive !== false && preposition === 'with';
  if (full && isCrowded(read, role)) return read.lexicon.measures.byName.get('crowds') ?? null;
  const packed = full && isVehicle(read, role);
  const has =
    position === 'object' &&
    (verb.lemma === 'have' || carrying.has(verb.lemma)) &&
    isVehicle(read, role);
  return packed || has || isCarried(read, role)
    ? (read.lexicon.measures.byName.get('aboard') ?? null)
    : null;
}

/** "A ferry with 182 people on it", "the balloon, with 13 tourists in its basket". */
function isVehicleBefore({ words, lexicon }: ReadSentence, { range }: Role): boolean {
  let k = range.first - 1;
  while (k > 0 && words[k]?.lower !== 'with' && ['det', 'adv'].includes(words[k]?.tag ?? ''))
    k -= 1;
  if (words[k]?.lower !== 'with') return false;
  k -= words[k - 1]?.token.text === ',' ? 2 : 1;
  return words[k]?.tag === 'noun' && lexicon.scopes.words.vehicle.has(words[k]?.lemma ?? '');
}

/** Whether the subject of the clause is something to travel in. */
function isVehicle(read: ReadSentence, { clause }: Role): boolean {
  const { first, last } = subjectRange(read, clause);
  const { vehicle } = read.lexicon.scopes.words;
  for (let k = first; k <= last; k += 1) {
    const word = read.words[k];
    if (word?.tag === 'prep') return false;
    if (word?.tag === 'noun' && vehicle.has(word.lemma)) return true;
  }
  return false;
}

/** "The square was packed with 40,000 people": those in a place where people come together. */
const isCrowded = (read: ReadSentence, { clause }: Role): boolean =>
  read.lexicon.counting.crowdedPlaces.has(headOf(read, subjectRange(read, clause)) ?? '');

/** "how many people the vessel was carrying". */
function isCarried({ words, at, lexicon }: ReadSentence, { range }: Role): boolean {
  let k = range.last + 1;
  if (words[k]?.tag !== 'det') return false;
  k += 1;
  while (words[k]?.tag === 'noun' && words[k + 1]?.tag === 'noun') k += 1;
  const verb = at[k + 1]?.verb;
  const carries = verb?.first === k + 1 && lexicon.counting.carrying.has(verb.lemma);
  return carries && lexicon.scopes.words.vehicle.has(words[k]?.lemma ?? '');
}
