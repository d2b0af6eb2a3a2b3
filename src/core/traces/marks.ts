import type { NamingWords } from '../figures/naming-words';
import type { ReadSentence } from '../figures/reading/sentence';
import type { Clause } from '../grammar/clause';
import type { VerbGroup } from '../grammar/verb-groups';

/** What the clause of a figure says of how it is told, beside its words. */
export type Mark =
  /** That it counts all there is, or a part. */
  | 'whole'
  | 'part'
  /** That the reader knows which are meant: "the three coaches", "its 40 buses". */
  | 'known'
  /** That more may come, or has: "so far", "has risen to". */
  | 'so-far'
  /** When what it tells of was done. */
  | `${VerbGroup['tense']}-verb`;

export const MARKS: readonly Mark[] = [
  'whole',
  'part',
  'known',
  'so-far',
  'past-verb',
  'present-verb',
  'perfect-verb',
  'future-verb',
  'none-verb',
];

/** A figure has at most so many: whole and part, known, so far, and of which time its verb is. */
export const MOST_MARKS = 5;

/** What the clause of the figure whose first word is at `first` says of how it is told. */
export function marksOf(
  { words, at }: ReadSentence,
  clause: Clause,
  first: number,
  { whole, part, soFar }: NamingWords,
): Mark[] {
  const found = new Set<Mark>();
  for (const [i, { lower }] of words.entries()) {
    if (at[i] !== clause) continue;
    if (whole.has(lower) || (lower === 'all' && words[i - 1]?.lower === 'in')) found.add('whole');
    if (part.has(lower)) found.add('part');
    if (soFar.has(lower)) found.add('so-far');
  }
  let before = first - 1;
  while (first - before < REACH && ASIDE.has(words[before]?.tag ?? '')) before -= 1;
  const determiner = words[before];
  if (determiner && (KNOWN.has(determiner.lower) || determiner.possessive)) found.add('known');
  if (clause.verb) found.add(`${clause.verb.tense}-verb`);
  return [...found];
}

/** "The estimated 300", "the bridge's seven". */
const REACH = 4;
const ASIDE: ReadonlySet<string> = new Set(['adv', 'noun', 'verb']);
const KNOWN: ReadonlySet<string> = new Set([
  'the',
  'these',
  'those',
  'its',
  'their',
  'his',
  'her',
  'our',
  'both',
]);
