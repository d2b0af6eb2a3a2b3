import type { Clause } from '../../grammar/clause';
import type { Happening } from '../happening-words';
import { phraseAt } from '../phrase-book';
import { nameRuns, textOf } from './names';
import { placesOf } from './places';
import { objectRange, subjectRange } from './role';
import type { Range, ReadSentence } from './sentence';

/**
 * What is closed, opened again or cleared: "the closure of the port", "the airport was closed". Null where it
 * is another happening, or nothing is named.
 */
export function thingClosed(
  read: ReadSentence,
  clause: Clause,
  { event }: Happening,
): string | null {
  if (!read.lexicon.counting.thingHappenings.has(event)) return null;
  const [subject, object] = [subjectRange(read, clause), objectRange(read, clause)];
  for (const range of [subject, object]) {
    const noun = nounOf(read, range, event);
    if (noun >= 0) return read.words[noun + 1]?.lower === 'of' ? named(read, noun + 2) : null;
  }
  const { verb } = clause;
  // "The tunnel is out of use".
  const acts = verb?.passive === false && verb.lemma !== 'be' && verb.lemma !== 'remain';
  const active = acts && object.last >= object.first;
  return named(read, (active ? object : subject).first);
}

/** The place, or the thing, that a length is of: "the emergency in Ilat will last 30 days". */
export const holderOfLength = (
  read: ReadSentence,
  clause: Clause,
  happening: Happening | null,
): string | null =>
  happening && read.lexicon.counting.localHappenings.has(happening.event)
    ? (thingClosed(read, clause, happening) ?? placesOf(read, clause)[0]?.text ?? null)
    : null;

/** The last token of the noun that names a happening; -1 where none does. */
function nounOf(read: ReadSentence, { first, last }: Range, event: string): number {
  for (let k = first; k <= last; k += 1) {
    const hit = phraseAt(read.lexicon.happenings.nouns, read.words, k);
    if (hit?.value.event === event) return k + hit.length - 1;
  }
  return -1;
}

/** The noun phrase that opens at a token: its name, else its noun. */
function named(read: ReadSentence, first: number): string | null {
  let last = first - 1;
  let noun: string | null = null;
  for (let k = first; k < read.words.length; k += 1) {
    const word = read.words[k];
    if (word?.tag === 'noun') noun = word.lemma;
    else if (word?.tag !== 'det' && word?.tag !== 'name') break;
    last = k;
  }
  const run = nameRuns(read, { first, last })[0];
  // Classes that are suspended are all of them, unlike a school that is closed.
  const service = noun !== null && noun !== 'school' && read.lexicon.timing.services.has(noun);
  return run ? textOf(read, run) : service ? null : noun;
}
