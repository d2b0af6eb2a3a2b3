import type { Range, ReadSentence } from './sentence';

/** The last noun of the first noun phrase in a range, in the singular; names do not count. */
export function headOf(read: ReadSentence, range: Range): string | null {
  let head: string | null = null;
  for (let k = range.first; k <= range.last; k += 1) {
    const word = read.words[k];
    if (!word) break;
    if (word.tag === 'noun' && !word.possessive) head = word.lemma;
    else if (head && ['prep', 'punct', 'sub', 'verb', 'aux', 'to'].includes(word.tag)) break;
  }
  return head;
}
