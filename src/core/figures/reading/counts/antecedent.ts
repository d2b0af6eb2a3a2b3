import type { Quantity } from '../../quantities';
import { isPerson, isPlural, singularOf } from '../../quantities/nouns';
import { type Role, subjectRange } from '../role';
import type { ReadSentence } from '../sentence';
import type { Told } from './counts';
import { tellThings } from './things';

/** What a bare number counts by the noun of the clause before, and in which unit. */
interface Taken {
  told: Told;
  unit: string | null;
}

/**
 * What a bare number counts that is the subject of its clause, by the noun that the clause before is of: "three in
 * four trains were cancelled; only 11 ran", "saved 40 houses, but 12 burned". Null where no things stand there, or
 * where `found` says of the number what is said of people alone.
 */
export function withAntecedent(
  read: ReadSentence,
  quantity: Quantity,
  { clause, position, range }: Role,
  found: Told,
): Taken | null {
  const { measure } = found;
  if (measure !== null && !MAY_BE_THINGS.has(measure.name)) return null;
  const { noun, unit, kind, value } = quantity;
  if (noun !== null || (unit !== null && unit !== 'people') || kind !== 'count') return null;
  // "Of whom" is never said of things.
  if (read.words[range.last + 2]?.lower === 'whom') return null;
  if (position !== 'subject' || (value !== null && !Number.isInteger(value))) return null;
  const at = antecedentOf(read, clause.first, range.first);
  const word = at < 0 ? undefined : read.words[at];
  if (!word) return null;
  const words = read.lexicon.quantities;
  const { lower, text } = word.token;
  if (!areThings(read, at)) return null;
  if (read.lexicon.namings.hollow.has(word.lemma)) return null;
  const one = singularOf(lower, words);
  const named = { ...quantity, unit: one, noun: text, nounFirst: at, nounLast: at };
  const role = { clause, position, range, preposition: null, governor: -1 };
  const told = tellThings(read, named, role, null);
  const harmed = told.measure !== null && told.name.includes('-');
  return measure === null || harmed ? { told, unit: one } : null;
}

/** What befalls people and things alike, as verbs tell it. */
const MAY_BE_THINGS: ReadonlySet<string> = new Set(['injuries', 'stranded', 'affected']);

/** Where the noun of the subject stands that the clause before a bare number has; -1 without one. */
function antecedentOf(read: ReadSentence, from: number, number: number): number {
  const { words } = read;
  let opens = number - 1;
  while (words[opens]?.tag === 'adv' || words[opens]?.tag === 'det') opens -= 1;
  const opener = words[opens];
  if (!opener || (opener.tag !== 'punct' && opener.tag !== 'conj' && opener.tag !== 'sub'))
    return -1;
  const before = read.clauses.findLast(
    ({ first, verb }) => verb !== null && verb.last < opens && first < from,
  );
  if (!before) return -1;
  const { first, last } = subjectRange(read, before);
  let head = -1;
  for (let k = first; k <= last; k += 1) {
    const word = words[k];
    if (word?.tag === 'noun' && !word.possessive) head = k;
    else if (word?.tag === 'amount') head = nounOfAmount(read, k) ?? head;
    else if (head >= 0 && word && ENDS.has(word.tag)) break;
  }
  return areThings(read, head) ? head : (countedIn(read, before.first, opens) ?? -1);
}

/** Whether a noun is of several, and of no people. */
function areThings({ words, lexicon: { quantities } }: ReadSentence, at: number): boolean {
  const { lower, text } = words[at]?.token ?? { lower: '', text: '' };
  return isPlural(lower, quantities) && !isPerson(lower, text, quantities);
}

/** "cancelled 40 flights, and 12 took off": the last thing that was counted in the clause before. */
const countedIn = ({ quantities, words }: ReadSentence, from: number, to: number): number | null =>
  quantities.findLast(
    ({ firstToken, nounLast, kind }) =>
      kind === 'count' &&
      firstToken > from &&
      nounLast >= 0 &&
      nounLast < to &&
      words[firstToken - 1]?.lower !== 'from',
  )?.nounLast ?? null;
const ENDS: ReadonlySet<string> = new Set(['prep', 'punct', 'sub', 'verb', 'aux', 'to']);

/** "three in four trains": the noun is a word of the amount. */
function nounOfAmount({ quantities }: ReadSentence, at: number): number | null {
  const own = quantities.find(({ firstToken, nounLast }) => firstToken <= at && at <= nounLast);
  return own && own.nounLast >= 0 ? own.nounLast : null;
}
