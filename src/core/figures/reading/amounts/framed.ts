import type { VerbGroup } from '../../../grammar/verb-groups';
import type { AmountFrame } from '../../amount-frames';
import type { Quantity } from '../../quantities';
import { GET } from '../counts/states';
import { type Role, subjectRange } from '../role';
import type { ReadSentence } from '../sentence';
import type { Setting } from '../stated';
import { isOwn } from './own-noun';

/** So many words before and behind an amount are looked at, beside its clause's subject. */
const BEFORE = 12;
const BEHIND = 9;

/** What is asked of an amount to tell its measure. */
export type Amount = Pick<Quantity, 'kind' | 'unit' | 'trend' | 'value'>;

/** The first frame that the sentence around an amount fits; null where none does. */
export function frameOf(
  read: ReadSentence,
  amount: Amount,
  role: Role,
  when: 'first' | 'late',
  about: Setting['about'],
): AmountFrame | null {
  for (const frame of read.lexicon.frames[when].get(amount.kind) ?? NONE)
    if (read.mayFit(frame) && fits(read, amount, role, frame, about)) return frame;
  return null;
}

const NONE: readonly AmountFrame[] = [];

function fits(
  read: ReadSentence,
  amount: Amount,
  role: Role,
  frame: AmountFrame,
  about: Setting['about'],
): boolean {
  const { verbs, subject, near, unless, after, hangs, own, behind, per, units, moved } = frame;
  if (moved !== null && moved !== (amount.trend !== null)) return false;
  if (frame.passive !== null && frame.passive !== (role.clause.verb?.passive === true))
    return false;
  if (frame.decimal && !isDecimal(amount.value)) return false;
  if (units && !units.has(amount.unit ?? '') && !(per && units.has(baseOf(amount)))) return false;
  if (verbs && !hasVerb(read, role, verbs)) return false;
  if (per && !per.has(amount.unit?.split('/')[1] ?? '')) return false;
  if (after && !after.has(role.preposition ?? '-')) return false;
  if (hangs && !hangs.has(read.words[role.governor]?.lemma ?? '')) return false;
  if (own && !isOwn(read, role, own)) return false;
  if (behind && !standsBehind(read, role, behind)) return false;
  if (subject && !subjectHas(read, role, subject)) return false;
  if (near && !nearHas(read, role, near) && !subjectHas(read, role, near)) return false;
  if (unless && nearHas(read, role, unless, true)) return false;
  return !frame.about || about(frame.about);
}

const baseOf = ({ unit }: Amount): string => unit?.split('/')[0] ?? '';

/** As strengths are given. */
const isDecimal = (value: number | null): boolean =>
  value !== null && value < 10 && !Number.isInteger(value);

/** Right behind the amount, or where its whole begins that was counted to it: "54 percent of the 8.9 million people". */
function standsBehind(read: ReadSentence, { range }: Role, words: ReadonlySet<string>): boolean {
  let next = range.last + 1;
  if (words.has(read.words[next]?.lower ?? '')) return true;
  // "Its 236-metre Sangbar dam".
  while (read.words[next]?.tag === 'name' && next < range.last + NAMED) next += 1;
  if (next > range.last + 1 && words.has(read.words[next]?.lemma ?? '')) return true;
  if (!words.has('of')) return false;
  return read.words.slice(range.first + 1, range.last).some(({ lower }) => lower === 'of');
}

const NAMED = 4;

/** The verb of the clause, with its particle or alone; also the one right before, whose object opens that clause. */
function hasVerb(read: ReadSentence, { clause, range }: Role, verbs: ReadonlySet<string>): boolean {
  const before = clause.parent?.verb;
  const opens = before && clause.kind === 'complement' && before.last === range.first - 1;
  return isOf(read, clause.verb, verbs) || (opens === true && isOf(read, before, verbs));
}

function isOf(read: ReadSentence, verb: VerbGroup | null, verbs: ReadonlySet<string>): boolean {
  if (!verb) return false;
  const head = read.words[verb.head];
  const alone = GET.test(head?.lower ?? '') ? 'get' : (head?.lemma ?? '');
  if (verbs.has(verb.lemma) || verbs.has(alone)) return true;
  const next = read.words[verb.last + 1];
  return next !== undefined && verbs.has(`${alone} ${next.lower}`);
}

/** An amount that is the subject itself is not its own. */
const subjectHas = (read: ReadSentence, role: Role, words: ReadonlySet<string>): boolean => {
  const { first, last } = subjectRange(read, role.clause);
  const { range } = role;
  const from = Math.max(first, last - 2 * BEFORE);
  if (range.first > last || range.last < from) return hasOne(read, from, last, words);
  return hasOne(read, from, range.first - 1, words) || hasOne(read, range.last + 1, last, words);
};

/** Not beyond a semicolon; `inClause` not beyond what only says when or why either: "dive 17 % after a profit warning". */
function nearHas(
  read: ReadSentence,
  { range }: Role,
  words: ReadonlySet<string>,
  inClause = false,
): boolean {
  let first = range.first;
  while (first > 0 && range.first - first < BEFORE && !isBreak(read, first - 1)) first -= 1;
  let last = range.last;
  const end = Math.min(read.words.length - 1, range.last + BEHIND);
  while (last < end && !isBreak(read, last + 1) && !(inClause && isAside(read, last + 1)))
    last += 1;
  return hasOne(read, first, last, words);
}

const isBreak = (read: ReadSentence, at: number): boolean => read.words[at]?.token.text === ';';

const isAside = ({ words, lexicon }: ReadSentence, at: number): boolean =>
  lexicon.amounts.asides.has(words[at]?.lower ?? '');

function hasOne(
  read: ReadSentence,
  first: number,
  last: number,
  words: ReadonlySet<string>,
): boolean {
  for (let k = first; k <= last; k += 1) {
    const word = read.words[k];
    if (word && (words.has(word.lower) || words.has(word.lemma))) return true;
  }
  return false;
}
