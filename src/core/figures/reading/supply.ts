import type { Clause } from '../../grammar/clause';
import { objectRange, subjectRange } from './role';
import type { Range, ReadSentence } from './sentence';

/**
 * Whether a clause tells that power, water or a network fails or comes back: "power was restored", "the internet
 * has been down", "homes have been without water". Null where it tells neither.
 */
export function tellSupply(read: ReadSentence, clause: Clause): 'start' | 'end' | null {
  const { verb } = clause;
  if (!verb) return null;
  const { restoring, failing } = read.lexicon.scopes.words;
  const { lacking, failed } = read.lexicon.counting;
  const [next, after] = [read.words[verb.last + 1], read.words[verb.last + 2]];
  if (verb.lemma.endsWith(' without')) return isSupply(read, verb.last + 1) ? 'start' : null;
  if (lacking.has(verb.lemma)) {
    if (next?.lower === 'without') return isSupply(read, verb.last + 2) ? 'start' : null;
    if (!hasSupply(read, subjectRange(read, clause))) return null;
    if (next?.lower === 'back') return 'end';
    return failed.has(next?.lower ?? '') && after?.tag !== 'noun' ? 'start' : null;
  }
  const ends = restoring.has(verb.lemma);
  if (!ends && !failing.has(verb.lemma)) return null;
  const whole = [subjectRange(read, clause), objectRange(read, clause)];
  const active = verb.passive === false && whole[1] && whole[1].last >= whole[1].first;
  const told = active ? whole.slice(1) : whole;
  return told.some((range) => hasSupply(read, range)) ? (ends ? 'end' : 'start') : null;
}

/** The last word of a noun phrase is what is supplied. */
function hasSupply(read: ReadSentence, { first, last }: Range): boolean {
  for (let k = first; k <= last; k += 1) {
    const tag = read.words[k]?.tag;
    if (k > first && (tag === 'prep' || tag === 'punct' || tag === 'sub')) return false;
    if (isSupply(read, k) && read.words[k + 1]?.tag !== 'noun') return true;
  }
  return false;
}

const isSupply = (read: ReadSentence, at: number): boolean =>
  read.lexicon.scopes.words.supply.has(read.words[at]?.lower ?? '');
