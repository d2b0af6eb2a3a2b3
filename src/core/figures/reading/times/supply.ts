import type { Clause } from '../../../grammar/clause';
import { objectRange, subjectRange } from '../role';
import type { Range, ReadSentence } from '../sentence';

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
  if (isAwaited(read, clause)) return 'end';
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

/** "Have all homes back on by Friday", "will have power again", "64,000 have no power, and some may wait until Thursday". */
function isAwaited(read: ReadSentence, clause: Clause): boolean {
  const { words, lexicon } = read;
  const lemma = clause.verb?.lemma ?? '';
  if (lemma === 'wait') {
    const at = words.findIndex(({ lower }) => lexicon.scopes.words.supply.has(lower));
    return at > 0 && at < clause.first && LACK.has(words[at - 1]?.lower ?? '');
  }
  if (lemma !== 'have') return false;
  const { first, last } = objectRange(read, clause);
  const behind = words[last + 1]?.lower;
  if (behind === 'again' || words[last]?.lower === 'again')
    return hasSupply(read, { first, last: words[last]?.lower === 'again' ? last - 1 : last });
  const end = Math.min(clause.last, (clause.verb?.last ?? 0) + LONGEST_OBJECT);
  for (let k = first; k <= end; k += 1)
    if (words[k]?.lower === 'back' && words[k + 1]?.lower === 'on')
      return words.slice(first, k).some((word) => SUPPLIED.has(word.lemma));
  return false;
}
const LACK: ReadonlySet<string> = new Set(['no', 'without', 'lost', 'lose']);
const SUPPLIED: ReadonlySet<string> = new Set([
  'customer',
  'home',
  'household',
  'house',
  'consumer',
]);

/**
 * What a clause tells the lack of, power, water or a network: "go without electricity", "leave the town without
 * tap water", "had no power". It tells how long, but hardly when it began. Null where it tells none.
 */
export function lackedSupply(read: ReadSentence, { verb }: Clause): string | null {
  if (!verb) return null;
  const { lemma, last } = verb;
  const { words, lexicon } = read;
  let at = lemma.endsWith(' without') ? last : -1;
  if (lemma === 'have' && words[last + 1]?.lower === 'no') at = last + 1;
  if (lexicon.counting.lacking.has(lemma))
    for (let k = last + 1; at < 0 && k <= last + LONGEST_OBJECT; k += 1) {
      if (words[k]?.lower === 'without') at = k;
      else if (['verb', 'punct', 'amount', 'sub'].includes(words[k]?.tag ?? 'punct')) break;
    }
  return at < 0 ? null : supplyIn(read, { first: at + 1, last: at + LONGEST_SUPPLY });
}
const LONGEST_OBJECT = 5;
const LONGEST_SUPPLY = 3;

/** The last word of a noun phrase, where it is what is supplied. */
function supplyIn(read: ReadSentence, { first, last }: Range): string | null {
  for (let k = first; k <= last; k += 1) {
    const tag = read.words[k]?.tag;
    if (k > first && (tag === 'prep' || tag === 'punct' || tag === 'sub')) return null;
    if (isSupply(read, k) && read.words[k + 1]?.tag !== 'noun') return read.words[k]?.lower ?? null;
  }
  return null;
}

const hasSupply = (read: ReadSentence, range: Range): boolean => supplyIn(read, range) !== null;

const isSupply = (read: ReadSentence, at: number): boolean =>
  read.lexicon.scopes.words.supply.has(read.words[at]?.lower ?? '');
