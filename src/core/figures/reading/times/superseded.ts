import { phraseAt } from '../../phrase-book';
import type { Role } from '../role';
import type { ReadSentence } from '../sentence';

/** How many words before and behind a number are looked at. */
const BEFORE = 12;
const BEHIND = 5;

/**
 * Whether the article itself calls a value an earlier, retracted or denied one: "the previous toll was 12",
 * "rose from 12 to 20", "not 132 as first reported", "had earlier said 12".
 */
export function isSuperseded(read: ReadSentence, role: Role): boolean {
  const { first, last } = role.range;
  const { words } = read;
  const { beforeOldValue, ofBefore } = read.lexicon.timing;
  const left = words[first - 1]?.lower;
  const from = fromBefore(read, role);
  if (from >= 0 && changes(read, role, from)) return true;
  if (usedToBe(read, role)) return true;
  if (left === 'not' || (left === 'than' && words[first - 2]?.lower === 'rather')) return true;
  for (let k = last + 1; k <= last + BEHIND; k += 1) {
    if (words[k]?.tag === 'punct' || words[k]?.tag === 'amount') break;
    const found = phraseAt(read.lexicon.scopes.book, words, k);
    if (found?.value === 'earlier' && found.length > 1) return true;
  }
  for (let k = Math.max(role.clause.first, first - BEFORE); k < first; k += 1) {
    if (read.at[k] !== role.clause) continue;
    const found = phraseAt(read.lexicon.scopes.book, words, k);
    if (found?.value !== 'earlier') continue;
    if (found.length === 1 && ofBefore.has(words[k]?.lower ?? '') && !ofNumber(read, k + 1))
      continue;
    const end = words[k + found.length - 1];
    if (end && beforeOldValue.has(end.lower)) {
      if (k + found.length === first) return true;
      continue;
    }
    if (!words.slice(k, first).some((word) => word.tag === 'amount' || word.tag === 'conj'))
      return true;
  }
  return false;
}

/** "The previous attack killed six": the attack is the earlier one, not its toll. */
function ofNumber(read: ReadSentence, at: number): boolean {
  const next = read.words[at];
  const isNumber = (lemma: string): boolean =>
    read.lexicon.timing.numberNouns.has(lemma) || /^\d/.test(lemma);
  return next?.tag !== 'noun' || isNumber(next.lemma) || isNumber(read.words[at + 1]?.lemma ?? '');
}

/** "From 12", "from the usual 12", "down from a peak of 12": where "from" stands; -1 where it does not. */
function fromBefore({ words, lexicon }: ReadSentence, { range }: Role): number {
  const of = words[range.first - 1]?.lower === 'of';
  let k = range.first - (of ? 3 : 1);
  if (of && !lexicon.timing.numberNouns.has(words[range.first - 2]?.lemma ?? '')) return -1;
  if (words[k]?.tag === 'noun' && words[k - 1]?.tag === 'det') k -= 1;
  while (
    words[k]?.tag === 'adv' ||
    (words[k]?.tag === 'det' && (of || !ONE.test(words[k]?.lower ?? '')))
  )
    k -= 1;
  return words[k]?.lower === 'from' ? k : -1;
}

/** "From a 7.2-magnitude earthquake" leads to a thing. */
const ONE = /^an?$/;

/** "A loaf that sold for 8 zlotys costs 11", "used to cost 8": what is no longer so. */
function usedToBe(read: ReadSentence, { clause }: Role): boolean {
  const { verb, kind, parent } = clause;
  if (!verb) return false;
  if (isHabit(read, verb.first) || isHabit(read, verb.first - 2)) return true;
  if (kind !== 'relative' || verb.tense !== 'past' || parent?.verb?.tense !== 'present')
    return false;
  const costs = (lemma: string): boolean => read.lexicon.timing.costing.has(lemma);
  return costs(verb.lemma) && costs(parent.verb.lemma);
}

/** "Used to". */
const isHabit = ({ words }: ReadSentence, at: number): boolean =>
  words[at]?.lower === 'used' && words[at + 1]?.lower === 'to';

const UP_OR_DOWN = /^(?:up|down)$/;

/** "from 12" is a value of before where another follows or stands before it, or where a verb of change stands in the clause. */
function changes(read: ReadSentence, role: Role, from: number): boolean {
  const { first, last } = role.range;
  for (let k = first - 1; k > Math.max(role.clause.first, first - BEFORE); k -= 1)
    if (read.words[k]?.tag === 'amount' && read.words[k - 1]?.lower === 'to') return true;
  for (let k = last + 1; k <= last + 3; k += 1) {
    const next = read.words[k + 1];
    if (read.words[k]?.tag === 'to' && (next?.tag === 'amount' || next?.tag === 'det')) return true;
  }
  const { verb } = role.clause;
  if (UP_OR_DOWN.test(read.words[from - 1]?.lower ?? '')) return true;
  return verb !== null && read.lexicon.scopes.words.change.has(verb.lemma);
}
