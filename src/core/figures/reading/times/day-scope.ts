import type { Clause } from '../../../grammar/clause';
import type { Happening } from '../../happening-words';
import { phraseAt } from '../../phrase-book';
import { anotherIn } from '../counts/holders';
import { thingClosed } from '../local';
import { type FullNames, forceNameIn, personIn, stateIn } from '../names';
import type { Place } from '../places';
import { objectRange, subjectRange } from '../role';
import type { Range, ReadSentence } from '../sentence';
import { isForce } from './happening-doers';
import type { Told } from './happenings';
import { occasionIn, occasionOf } from './occasions';

/** Of whom, or of which thing, place or occasion, a day tells. */
export function scopeOfDay(
  read: ReadSentence,
  clause: Clause,
  told: Told,
  places: readonly Place[],
  names: FullNames,
): string {
  const subject = subjectRange(read, clause);
  const object = objectRange(read, clause);
  const passive = clause.verb?.passive !== false;
  if (told.happening?.person || !told.happening) {
    const person = personIn(
      read,
      passive || object.last < object.first ? subject : object,
      names,
      'first',
    );
    // Who is ordered to pay is not convicted.
    const ordered =
      read.lexicon.happenings.phaseVerbs.get(clause.verb?.lemma ?? '') === 'announced';
    if (person && told.happening?.person && !ordered) return person;
  }
  if (told.happening?.who === 'force') {
    const ranges = passive ? [subject] : [subject, object];
    const state = forceState(read, ranges);
    if (state) return state;
    for (const range of ranges) {
      const name = forceNameIn(read, range);
      if (name) return name;
    }
  }
  const other = told.happening && otherOccasion(read, clause, told.happening, told.at);
  if (other) return other;
  const thing = told.happening && thingClosed(read, clause, told.happening);
  if (thing) return thing;
  if (told.happening && read.lexicon.counting.localHappenings.has(told.happening.event)) {
    const near = places.find((place) => place.range.first <= told.at.last + 3);
    if (near) return near.text;
  }
  return 'total';
}

/** "The next meeting", "the previous one, on 30 April": which of several happenings of a kind it is. */
function otherOccasion(
  read: ReadSentence,
  clause: Clause,
  happening: Happening,
  at: Range,
): string | null {
  const isOne = read.words[at.last]?.lower === 'one';
  const told = occasionOf(read, at) ?? (isOne ? null : occasionIn(read, clause, happening));
  const other = told ?? anotherIn(read, subjectRange(read, clause));
  return other?.replace(/ one$/, ` ${happening.event}`) ?? null;
}

/** "the Tajik staff", "Russia sent paratroopers": the state that a force is of; not the one it is in or leaves. */
function forceState(
  read: ReadSentence,
  ranges: readonly { first: number; last: number }[],
): string | null {
  for (const { first, last } of ranges) {
    let end = first;
    while (
      end <= last &&
      !['sub', 'verb', 'punct', 'to'].includes(read.words[end]?.tag ?? '') &&
      !isPlacePreposition(read, end)
    )
      end += 1;
    const range = { first, last: end - 1 };
    const state = stateIn(read, range);
    if (!state) continue;
    const led = read.words.slice(first, end).some((word) => /-led$/.test(word.lower));
    if (led) return null;
    if (isForce(read, range) || isBareState(read, range)) return state;
  }
  return null;
}

const isPlacePreposition = (read: ReadSentence, at: number): boolean =>
  read.words[at]?.tag === 'prep' && read.words[at]?.lower !== 'of';

/** "Estonia sent …": nothing but the name of a state. */
function isBareState(read: ReadSentence, { first, last }: Range): boolean {
  const found = phraseAt(read.lexicon.countries, read.words, first);
  return found !== null && first + found.length > last;
}
