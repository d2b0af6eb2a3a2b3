import { phraseAt } from '../phrase-book';
import type { Role } from './role';
import type { ReadSentence } from './sentence';

/** Right before a number these make it the value of before: "up from 12", "revised from 12". */
const FROM = new Set(['from', 'than', 'with', 'to', 'of']);

/**
 * Whether the article itself calls a value an earlier, retracted or denied one: "the previous toll was 12",
 * "up from 12", "had earlier said 12".
 */
export function isSuperseded(read: ReadSentence, role: Role): boolean {
  const { first } = role.range;
  for (let k = Math.max(role.clause.first, first - 12); k < first; k += 1) {
    if (read.at[k] !== role.clause) continue;
    const found = phraseAt(read.lexicon.scopes.book, read.words, k);
    if (found?.value !== 'earlier') continue;
    const last = read.words[k + found.length - 1];
    if (last && FROM.has(last.lower)) {
      if (k + found.length === first) return true;
      continue;
    }
    if (!read.words.slice(k, first).some((word) => word.tag === 'amount' || word.tag === 'conj'))
      return true;
  }
  return false;
}
