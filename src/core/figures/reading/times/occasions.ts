import type { Happening } from '../../happening-words';
import { phraseAt } from '../../phrase-book';
import type { Range, ReadSentence } from '../sentence';

/** At most so many words stand between "next" and what comes next: "the next regular board meeting". */
const REACH = 3;

/**
 * Which of several happenings of a kind a noun names: "the next meeting", "in a similar attack", "a first walkout".
 * Null where it is the one that the article is about.
 *
 * @param noun - the tokens that name the happening
 */
export function occasionOf({ words, lexicon }: ReadSentence, noun: Range): string | null {
  const { otherOccasions, siblings } = lexicon.parts;
  for (let k = noun.first - 1; k >= Math.max(0, noun.first - REACH); k -= 1) {
    const { tag, lower } = words[k] ?? { tag: 'punct', lower: '' };
    if (ENDS.has(tag)) return null;
    // "The first walkout in years" may be the only one.
    const isFirst = lower === 'first' && ONE.has(words[k - 1]?.lower ?? '');
    const head = words[noun.last];
    if (otherOccasions.has(lower) || siblings.has(lower) || isFirst)
      return `${lower} ${(head?.form === 'ing' ? head.lower : head?.lemma) ?? ''}`;
  }
  return null;
}
const ENDS: ReadonlySet<string> = new Set(['verb', 'aux', 'prep', 'punct', 'conj', 'sub', 'day']);
const ONE: ReadonlySet<string> = new Set(['a', 'an']);

/**
 * "A second walkout, of 72 hours, is planned", "in a similar attack on Friday two people died": which happening of its
 * kind a clause tells of.
 */
export function occasionIn(
  read: ReadSentence,
  { first, last }: Range,
  { event }: Happening,
): string | null {
  for (let k = first; k <= last; k += 1) {
    const hit = phraseAt(read.lexicon.happenings.nouns, read.words, k);
    if (hit?.value.event === event) return occasionOf(read, { first: k, last: k + hit.length - 1 });
  }
  return null;
}
