import { textOf } from '../names';
import { type Place, placeAt, spotAt } from '../places';
import type { Role } from '../role';
import { type ReadSentence, rangeOf } from '../sentence';
import type { Setting } from '../stated';
import type { Told } from './counts';

/** What the place beside a count is: a part that it is restricted to, or where it all happened. */
export interface CountPlace {
  scope: string | null;
  where: string | null;
  /** The engine chose: the article does not say whether the place is a part or the whole. */
  assumed: boolean;
}

const NOWHERE: CountPlace = { scope: null, where: null, assumed: false };

/**
 * The place right behind a count or its verb. It is a part where the count is one ("103 of them in the
 * capital"), or where another count of the sentence has another place; where the event happens, as title and
 * first sentences name it, it restricts nothing; any other place is taken for a part, and told as assumed.
 */
export function placeOfCount(
  read: ReadSentence,
  role: Role,
  told: Told,
  part: boolean,
  main: Setting['main'],
): CountPlace {
  if (!part && !divides(read, told)) return NOWHERE;
  const place = nextPlace(read, role, part);
  if (!place || (!part && read.lexicon.counting.away.has(place.preposition))) return NOWHERE;
  if (part || hasOtherPlace(read, role, place))
    return { scope: place.text, where: null, assumed: false };
  const placed = read.lexicon.parts.placedThings.has(told.name);
  // Where all of it happens, an airport is still a part of all flights.
  if (placed && read.words[place.range.last]?.tag === 'noun')
    return { scope: place.text, where: null, assumed: false };
  if (isMain(read, place, main)) return { scope: null, where: place.text, assumed: false };
  return { scope: place.text, where: null, assumed: !placed };
}

function divides({ lexicon }: ReadSentence, { name, measure }: Told): boolean {
  if (lexicon.parts.placedThings.has(name)) return true;
  if (!measure?.kinds.has('count')) return false;
  return measure.window === 'cumulative' || lexicon.counting.dividedByPlace.has(measure.name);
}

/** How many words behind a part its place may stand. */
const PART_REACH = 4;

/** Right behind the counted noun, or right behind the verb whose subject it is; a part may have a word between. */
function nextPlace(read: ReadSentence, role: Role, part: boolean): Place | null {
  const behind = placeWithin(read, role.range.last + 1, part) ?? openerOf(read, role.clause);
  if (behind) return behind;
  const { verb } = role.clause;
  if (!verb || role.position !== 'subject') return null;
  return placeWithin(read, verb.last + 1, false);
}

/**
 * "As far as Tessaby, where nine people died": the name that the clause is about. Null where it opens otherwise, or
 * tells what is so there: a hospital's town does not restrict who lies in it.
 */
function openerOf(read: ReadSentence, { first: opener, verb }: Role['clause']): Place | null {
  const { words } = read;
  if (words[opener]?.lower !== 'where' || verb?.tense !== 'past') return null;
  const last = words[opener - 1]?.token.text === ',' ? opener - 2 : opener - 1;
  let first = last + 1;
  while (words[first - 1]?.tag === 'name') first -= 1;
  if (first > last) return null;
  const range = { first, last };
  return { text: textOf(read, range), range, preposition: 'in' };
}

function placeWithin(read: ReadSentence, from: number, part: boolean): Place | null {
  for (let k = from; k < from + (part ? PART_REACH : 1); k += 1) {
    const place = placeAt(read, k) ?? (part ? spotAt(read, k) : null);
    if (place) return place;
    const tag = read.words[k]?.tag;
    if (tag === 'punct' || tag === 'amount' || tag === 'conj') return null;
  }
  return null;
}

/** "12 were killed in the south and 20 in the north": the places divide the count. */
function hasOtherPlace(read: ReadSentence, role: Role, place: Place): boolean {
  return read.quantities.some((other) => {
    const range = rangeOf(other);
    if (other.kind !== 'count' || range.first === role.range.first) return false;
    const verb = read.at[range.first]?.verb;
    const behind = verb?.first === range.last + 1 ? verb.last : range.last;
    const next = placeAt(read, behind + 1);
    return next !== null && next.text !== place.text;
  });
}

/** Whether title or first sentences name the place. */
function isMain(read: ReadSentence, { range }: Place, main: Setting['main']): boolean {
  for (let k = range.first; k <= range.last; k += 1) {
    const word = read.words[k];
    if (word?.tag === 'name' && main.has(word.lower)) return true;
  }
  return false;
}
