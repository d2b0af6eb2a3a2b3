import { type Role, subjectRange } from '../role';
import type { ReadSentence } from '../sentence';

/** So many nouns may stand behind an amount before the last of them: "a $3 million emergency repair loan". */
const MOST = 4;

/**
 * Whether an amount is one of a noun that is among some words: "a fine of $3 million", "a $3 million fine", "$3 million
 * in fines", "the fine was $3 million", "a fine worth $3 million".
 */
export function isOwn(read: ReadSentence, role: Role, words: ReadonlySet<string>): boolean {
  const { clause, range, position, preposition, governor } = role;
  const has = (k: number): boolean => words.has(read.words[k]?.lemma ?? '');
  if (preposition !== null && OF.has(preposition) && has(governor)) return true;
  const next = range.last + 1;
  if (has(lastNoun(read, next))) return true;
  const inIt = read.words[next]?.lower === 'in' ? next + 1 : -1;
  const noun = read.words[inIt]?.tag === 'det' ? inIt + 1 : inIt;
  if (inIt > 0 && has(lastNoun(read, noun))) return true;
  const { worth, holding } = read.lexicon.amounts;
  const before = range.first - 1;
  if (worth.has(read.words[before]?.lower ?? '') && has(before - 1)) return true;
  if (read.words[before]?.token.text === ':' && has(before - 1)) return true;
  const { verb } = clause;
  if (!verb || position === 'subject' || range.first < verb.first) return false;
  if (!holding.has(verb.lemma) || read.words[before]?.lower === 'by') return false;
  return has(headOfSubject(read, role));
}

const OF = new Set(['of', 'at', 'to']);

/** The last of the nouns that stand together from a token on; -1 where none does. */
function lastNoun({ words }: ReadSentence, first: number): number {
  let k = first;
  while (k < first + MOST && words[k]?.tag === 'noun' && !words[k]?.possessive) k += 1;
  return k > first ? k - 1 : -1;
}

/** Where the head of the subject of a clause stands; -1 where it has none. */
export function headOfSubject(read: ReadSentence, { clause }: Role): number {
  const subject = subjectRange(read, clause);
  let head = -1;
  for (let k = subject.first; k <= subject.last; k += 1) {
    const word = read.words[k];
    if (word?.tag === 'noun' && !word.possessive) head = k;
    else if (head >= 0 && word && ['prep', 'punct', 'sub', 'day'].includes(word.tag)) break;
  }
  return head;
}
