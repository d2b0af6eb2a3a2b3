import { textOf } from '../names';
import { placeAt } from '../places';
import { type Role, subjectRange } from '../role';
import type { ReadSentence } from '../sentence';

/** "290 millimetres of rain on Tarrambee", "6.2 metres at Sallow Bridge": the named place right behind. */
export function fellOn(read: ReadSentence, { range }: Role): string | null {
  let k = range.last + 1;
  if (read.words[k]?.lower === 'of') {
    k += 1;
    while (read.words[k]?.tag === 'noun') k += 1;
  }
  return placeAt(read, k)?.text ?? null;
}

/** "A gauge at Penrose Hill recorded 80 mm": where the gauge stands that is the subject. Null for another subject. */
export function gaugedAt(read: ReadSentence, { clause }: Role): string | null {
  const { gauges } = read.lexicon.amounts;
  const { first, last } = subjectRange(read, clause);
  for (let k = first; k < last; k += 1)
    if (gauges.has(read.words[k]?.lemma ?? '')) return placeAt(read, k + 1)?.text ?? null;
  return null;
}

/** "Gusts of 94 mph were recorded at Gull Point": where what the clause tells of was measured. */
export function measuredAt(read: ReadSentence, { clause, position }: Role): string | null {
  const { verb } = clause;
  if (!verb?.passive || !read.lexicon.amounts.measuring.has(verb.lemma)) return null;
  if (position === 'object') return null;
  return placeAt(read, verb.last + 1)?.text ?? null;
}

/** "Parts of the coast got 11 inches of rain": a part of the land without a name. */
export function partOfLand(read: ReadSentence, { clause }: Role): string | null {
  const { first, last } = subjectRange(read, clause);
  let from = first;
  while (read.words[from]?.tag === 'det') from += 1;
  const parts = read.words[from]?.lower === 'parts' && read.words[from + 1]?.lower === 'of';
  const land = read.words[last]?.lower ?? '';
  if (!parts || !read.lexicon.counting.partsOfLand.has(land)) return null;
  return `parts ${textOf(read, { first: from + 1, last })}`;
}

/** "8 feet above flood stage", "a metre below its banks": a level that is told from another one. */
export function fromLevel({ words, lexicon }: ReadSentence, { range }: Role): string | null {
  const side = words[range.last + 1]?.lower ?? '';
  if (side !== 'above' && side !== 'below') return null;
  let first = range.last + 2;
  while (words[first]?.tag === 'det') first += 1;
  let last = first;
  while (last < first + 3 && words[last + 1]?.tag === 'noun') last += 1;
  const level = words.slice(first, last + 1).map(({ lower }) => lower);
  return level.some((word) => lexicon.amounts.levels.has(word))
    ? `${side} ${level.join(' ')}`
    : null;
}
