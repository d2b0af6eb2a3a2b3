import type { Role } from '../role';
import type { ReadSentence } from '../sentence';
import type { Told } from './counts';

/** How many words stand between "the last" and "parliament". */
const REACH = 2;

/**
 * Of which assembly seats are, or what became of them: those of the old one are of another occasion, and
 * "lost 12 seats" says by how many. Null where they are those of the new one.
 */
export function assemblyOf(read: ReadSentence, { clause, range }: Role, told: Told): string | null {
  if (told.name !== 'seats') return null;
  const { formerWords, assemblies } = read.lexicon.counting;
  for (let k = clause.first; k <= clause.last; k += 1) {
    if (!formerWords.has(read.words[k]?.lower ?? '') || isOfOther(read, range.last, k)) continue;
    for (let n = k + 1; n <= k + REACH; n += 1)
      if (assemblies.has(read.words[n]?.lemma ?? '')) return 'earlier occasion';
  }
  const change = CHANGES.get(clause.verb?.lemma ?? '');
  return change ?? null;
}

const CHANGES: ReadonlyMap<string, string> = new Map([
  ['lose', 'lost'],
  ['gain', 'gained'],
]);

/** "46 seats, up from 39 at the last election": the former one is that of the number before it. */
const isOfOther = ({ quantities }: ReadSentence, last: number, at: number): boolean =>
  quantities.some(({ firstToken }) => firstToken > last && firstToken < at);
