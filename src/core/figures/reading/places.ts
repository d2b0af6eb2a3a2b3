import type { Clause } from '../../grammar/clause';
import { textOf } from './names';
import type { Range, ReadSentence } from './sentence';

/** Longer than this it is a sentence, not a place. */
const LONGEST = 14;

/** A place: the noun phrase after "in", "at", "near", with a name in it. */
export interface Place {
  /** As printed, without the preposition and articles at its start. */
  text: string;
  range: Range;
  preposition: string;
}

/** The place that opens at a token, or null: a preposition, then a noun phrase that holds a name. */
export function placeAt(read: ReadSentence, at: number): Place | null {
  const { placePrepositions, noPlaces } = read.lexicon.counting;
  const preposition = read.words[at];
  if (preposition?.tag !== 'prep' || !placePrepositions.has(preposition.lower)) return null;
  let k = at + 1;
  while (read.words[k]?.tag === 'det' && read.words[k]?.lower !== 'several') k += 1;
  // "in ice-coated Maplin Ridge": what it looks like is no part of its name.
  if (HOW_IT_LOOKS.test(read.words[k]?.token.text ?? '') && read.words[k + 1]?.tag === 'name')
    k += 1;
  const first = k;
  let named = false;
  let last = first - 1;
  while (k < read.words.length && k - first < LONGEST) {
    const word = read.words[k];
    if (!word) break;
    if (word.tag === 'name') {
      named = true;
      last = k;
    } else if (word.tag === 'noun' || (word.tag === 'verb' && word.form === 'ing' && !named)) {
      last = k;
    } else if (word.lower === 'of' || word.tag === 'det' || word.lower === 'and') {
      if (!continues(read, k)) break;
    } else if (word.token.text === ',') {
      if (!named || !isListed(read, k)) break;
    } else break;
    k += 1;
  }
  if (!named || last < first || noPlaces.has(read.words[last]?.lemma ?? '')) return null;
  const range = { first, last };
  return { text: printed(read, range), range, preposition: preposition.lower };
}

const HOW_IT_LOOKS = /^\p{Ll}+-\p{Ll}+$/u;

/** Whether a place goes on after "of", "and", an article: a name or a noun follows. */
function continues(read: ReadSentence, k: number): boolean {
  const next = read.words[k + 1];
  if (read.words[k]?.lower === 'and') {
    if (next?.tag === 'name') return true;
    return next?.lower === 'the' || read.lexicon.counting.directions.has(next?.lower ?? '');
  }
  return next?.tag === 'name' || next?.tag === 'noun' || next?.tag === 'det';
}

/** Whether a comma stands in a list of names: "A, B and C". */
function isListed(read: ReadSentence, k: number): boolean {
  const next = read.words[k + 1];
  if (next?.lower === 'and')
    return read.words[k + 2]?.tag === 'name' || read.words[k + 3]?.tag === 'name';
  if (next?.tag !== 'name') return false;
  for (let i = k + 1; i < read.words.length && i < k + LONGEST; i += 1) {
    const word = read.words[i];
    if (word?.lower === 'and') return true;
    if (
      word?.tag !== 'name' &&
      word?.tag !== 'noun' &&
      word?.token.text !== ',' &&
      word?.tag !== 'det'
    )
      return false;
  }
  return false;
}

function printed(read: ReadSentence, range: Range): string {
  return textOf(read, range)
    .replace(/ ,/g, ',')
    .replace(/,? and (the )?/g, ', ')
    .replace(/\s+/g, ' ');
}

/** "29 of them in the capital", "four in the north": a part of the land, as printed. Null where none opens at `at`. */
export function spotAt(read: ReadSentence, at: number): Place | null {
  const { placePrepositions, partsOfLand } = read.lexicon.counting;
  const preposition = read.words[at];
  if (preposition?.tag !== 'prep' || !placePrepositions.has(preposition.lower)) return null;
  if (read.words[at + 1]?.lower !== 'the') return null;
  let last = at + 2;
  while (read.words[last + 1]?.tag === 'noun') last += 1;
  const spot = read.words[last]?.lower ?? '';
  if (!partsOfLand.has(spot) && !COMPASS.test(spot)) return null;
  const range = { first: at + 2, last };
  return { text: printed(read, range), range, preposition: preposition.lower };
}

const COMPASS = /^(?:(?:north|south)?(?:-?(?:east|west))|north|south)$/;
/** "in the country's far west" has no more words before the one that says where. */
const LONGEST_SIDE = 4;

/** "in the country's west": a side of the land, as printed; it says where a thing was, and is no name to count by. */
export function sideIn(read: ReadSentence, clause: Clause): string | null {
  const { placePrepositions } = read.lexicon.counting;
  for (let k = clause.first; k <= clause.last; k += 1) {
    const preposition = read.words[k];
    if (read.at[k] !== clause || preposition?.tag !== 'prep') continue;
    if (!placePrepositions.has(preposition.lower)) continue;
    const first = read.words[k + 1]?.tag === 'det' ? k + 2 : k + 1;
    for (let last = first; last < first + LONGEST_SIDE; last += 1) {
      const word = read.words[last];
      if (!word || ['verb', 'aux', 'prep', 'punct', 'amount', 'day'].includes(word.tag)) break;
      if (COMPASS.test(word.lower) && read.words[last + 1]?.tag !== 'noun')
        return read.words
          .slice(first, last + 1)
          .map(({ token }) => token.text)
          .join(' ');
    }
  }
  return null;
}

/** The places that a clause names after a token, in order. */
export function placesOf(read: ReadSentence, clause: Clause): Place[] {
  const places: Place[] = [];
  for (let k = clause.first; k <= clause.last; k += 1) {
    if (read.at[k] !== clause) continue;
    const place = placeAt(read, k);
    if (!place) continue;
    places.push(place);
    k = place.range.last;
  }
  return places;
}
