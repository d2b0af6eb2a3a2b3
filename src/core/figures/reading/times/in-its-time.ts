import { phraseAt } from '../../phrase-book';
import { placesOf } from '../places';
import { type Role, subjectRange } from '../role';
import type { ReadSentence } from '../sentence';
import type { Stated } from '../stated';
import type { Earlier } from './earlier';

/** A statement about an earlier occasion says so in its scope: it neither updates nor contradicts this one's. */
export function inItsTime(read: ReadSentence, stated: Stated, earlier: Earlier): Stated {
  const occasion = stated.told.name === 'age' ? null : earlier.of(stated.role);
  if (!occasion || stated.until) return stated;
  if (occasion.unplaced) return { ...stated, scopeAssumed: true };
  const time = occasion.until ? `earlier > ${occasion.until.slice(0, 4)}` : 'earlier occasion';
  const { ofOccasion, serial } = read.lexicon.parts;
  const { role, told } = stated;
  const compared = COMPARED.has(role.preposition ?? '') && !ofOccasion.has(told.name);
  const series = compared || serial.has(told.name);
  const lasting = !series && !isOfOccasion(stated, ofOccasion) && !happens(read, role);
  if (lasting) return { ...stated, scopeAssumed: true, until: stated.dated ? occasion.day : null };
  const own = occasion.until ? withoutOccasion(read, stated.scope) : stated.scope;
  const place = own === 'total' ? placesOf(read, role.clause)[0]?.text : undefined;
  const scope = series ? stated.scope : within(place ? `${time}; ${place}` : time, own);
  return { ...stated, scope, until: stated.dated ? occasion.day : null };
}

/** Its year says which occasion it is of: "a similar crash" of ten years ago is the crash of then. */
function withoutOccasion({ lexicon }: ReadSentence, scope: string): string {
  const kept = scope
    .split('; ')
    .filter((part) => !lexicon.parts.otherOccasions.has(part.split(' ')[0] ?? ''));
  return kept.join('; ') || 'total';
}

/**
 * Who was hurt, and what else a happening brings, is of that happening; a fine of another year or what a port
 * handled then is what it is, and only not sure to be told of the same.
 */
const isOfOccasion = (
  { told: { name, measure }, kind, unit }: Stated,
  set: ReadonlySet<string>,
): boolean =>
  set.has(name) ||
  kind === 'duration' ||
  unit === 'people' ||
  unit === 'job' ||
  measure?.window === 'cumulative' ||
  measure?.counts === 'people' ||
  measure?.counts === 'jobs';

/** "The last strike ended with a rise of 7 percent": told of the happening itself. */
function happens(read: ReadSentence, { clause }: Role): boolean {
  const { first, last } = subjectRange(read, clause);
  for (let k = first; k <= last; k += 1)
    if (phraseAt(read.lexicon.happenings.nouns, read.words, k)) return true;
  return false;
}

/** "…, against 22 in the same months of 2021": the same, a year before. */
const COMPARED = new Set(['against', 'from', 'versus']);

/** A scope that is narrowed to a part. */
export const within = (part: string, scope: string): string =>
  scope === 'total' ? part : `${part}; ${scope}`;
