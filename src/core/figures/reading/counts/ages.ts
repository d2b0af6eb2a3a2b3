import type { Quantity } from '../../quantities';
import { isPerson } from '../../quantities/nouns';
import { type Role, subjectRange } from '../role';
import { type ReadSentence, rangeOf } from '../sentence';

/** Nobody is older. */
const OLDEST = 115;

/** "The pilot, 62, survived", "the victims, aged between 19 and 71", "the youngest was two": a bare number of years. */
export function isAge(read: ReadSentence, quantity: Quantity, role: Role): boolean {
  const { kind, unit, noun, value, low, high } = quantity;
  if (kind !== 'count' || unit !== null || noun !== null) return false;
  const years = value ?? high ?? low ?? 0;
  if (years < 1 || years > OLDEST) return false;
  const { words } = read;
  const beside = words[rangeOf(quantity).first - 1]?.lower ?? '';
  if (
    beside === 'aged' ||
    (beside === 'from' && words[rangeOf(quantity).first - 2]?.lower === 'aged')
  )
    return true;
  if (isOfMost(read, quantity)) return true;
  if (isInserted(read, quantity) || eldest(read, role) !== null) return true;
  return isSomebody(read, role) || isOfOne(read, role);
}

/** "Most of them over 70", "all of whom were under 16": how old they were, and no number of them. */
function isOfMost({ words }: ReadSentence, quantity: Quantity): boolean {
  const { first, last } = rangeOf(quantity);
  const bound = BOUNDS.has(words[first]?.lower ?? '') ? first : first - 1;
  if (!BOUNDS.has(words[bound]?.lower ?? '')) return false;
  const behind = words[last + 1];
  if (behind && behind.tag !== 'punct' && behind.tag !== 'conj') return false;
  const before = words[bound - 1]?.tag === 'aux' ? bound - 2 : bound - 1;
  if (!THEM.has(words[before]?.lower ?? '') || words[before - 1]?.lower !== 'of') return false;
  return SHARES.has(words[before - 2]?.lower ?? '') || words[before - 2]?.tag === 'amount';
}
const BOUNDS: ReadonlySet<string> = new Set(['over', 'under', 'above', 'below']);
const THEM: ReadonlySet<string> = new Set(['them', 'whom', 'these', 'those']);
const SHARES: ReadonlySet<string> = new Set(
  'most all many some several few half none both either majority part'.split(' '),
);

/** Between commas, behind a person. */
function isInserted(
  { words }: ReadSentence,
  { value, firstToken, lastToken, hedge }: Quantity,
): boolean {
  if (value === null || hedge !== 'exact' || firstToken !== lastToken) return false;
  const person = words[firstToken - 2];
  if (words[firstToken - 1]?.token.text !== ',' || words[lastToken + 1]?.token.text !== ',')
    return false;
  return (
    person?.tag === 'name' ||
    (person?.tag === 'noun' &&
      !person.possessive &&
      !person.lower.endsWith('s') &&
      words[firstToken - 3]?.tag !== 'prep')
  );
}

/** "Joseph Kamande was 22.": of somebody by first and last name, and nothing behind it. */
function isSomebody(read: ReadSentence, { clause, position, range }: Role): boolean {
  if (position !== 'object' || clause.verb?.lemma !== 'be') return false;
  const behind = read.words[range.last + 1];
  if (behind && behind.tag !== 'punct') return false;
  const { first, last } = subjectRange(read, clause);
  return first < last && read.words.slice(first, last + 1).every(({ tag }) => tag === 'name');
}

/** "The latest victim was 35", "his wife was 31.": of one person, and nothing behind it. */
function isOfOne(read: ReadSentence, { clause, position, range }: Role): boolean {
  if (position !== 'object' || clause.verb?.lemma !== 'be' || clause.verb.negated) return false;
  const behind = read.words[range.last + 1]?.tag;
  if (behind && behind !== 'punct' && behind !== 'conj') return false;
  const { first } = subjectRange(read, clause);
  if (range.first !== clause.verb.last + 1 || read.words[first]?.tag !== 'det') return false;
  let last = first + 1;
  while (read.words[last + 1]?.tag === 'noun') last += 1;
  const next = read.words[last + 1];
  const head = read.words[last];
  if (last + 1 !== clause.verb.first && next?.token.text !== ',') return false;
  return (
    head?.tag === 'noun' &&
    head.lower === head.lemma &&
    !MANY.test(head.lower) &&
    isPerson(head.lower, head.token.text, read.lexicon.quantities)
  );
}
/** Nouns of several people, whose number a bare one is. */
const MANY =
  /(?:s|men|women|people|children|police|crew|staff|majority|minority|dead|youth|force)$/;

/** "The youngest victim was 15", "the oldest of them was 101": who of all of them has that age. Null where nobody is. */
function eldest(read: ReadSentence, { clause, position }: Role): string | null {
  if (position !== 'object' || clause.verb?.lemma !== 'be') return null;
  const { first, last } = subjectRange(read, clause);
  const at = read.words[first]?.tag === 'det' ? first + 1 : first;
  const which = read.words[at];
  if (!which || !ELDEST.has(which.lower)) return null;
  const noun = read.words[at + 1];
  return at < last && noun?.tag === 'noun' ? `${which.lower} ${noun.lower}` : which.lower;
}
const ELDEST: ReadonlySet<string> = new Set(['youngest', 'oldest', 'eldest']);

/** Of which group an age is, where it is no single person's: "the victims, aged between 19 and 71". Null where none is named. */
export function agedGroup(read: ReadSentence, quantity: Quantity, role: Role): string | null {
  const told = eldest(read, role);
  if (told) return told;
  const { words } = read;
  let k = rangeOf(quantity).first - 1;
  if (words[k]?.lower === 'from') k -= 1;
  if (words[k]?.lower !== 'aged') return null;
  k -= 1;
  if (words[k]?.token.text === ',') k -= 1;
  const group = words[k];
  const many = group?.tag === 'noun' && group.lower !== group.lemma;
  const own = words[k - 1]?.tag !== 'amount';
  return many && own ? group.lower : null;
}
