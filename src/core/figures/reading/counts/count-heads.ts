import type { Measure } from '../../measure-words';
import { phraseAt } from '../../phrase-book';
import type { Quantity } from '../../quantities';
import { afterVerb, type Role, subjectRange } from '../role';
import type { Range, ReadSentence } from '../sentence';
import { signOf } from './label';
import { described } from './number-heads';
import { namedBefore, standing } from './numbered';

/** The measure of the noun that a number belongs to: a "toll of 12"; for counted things only what counts anything. */
export const headOfNumber = (read: ReadSentence, role: Role, bare: boolean): Measure | null =>
  bare ? byHead(read, role) : byGovernor(read, role);

/** "toll 57", "quake toll now 57", "death toll: 57", "in hospital: 22": what stands right before a bare number. */
export function headBeside(
  read: ReadSentence,
  quantity: Quantity,
  { range }: Role,
): Measure | null {
  const { words } = read;
  let last = range.first - 1;
  while (words[last]?.tag === 'adv') last -= 1;
  const sign = words[last]?.token.text ?? '';
  const label = /^[:–—-]$/.test(sign) || (sign === ',' && signOf(read, quantity) === last);
  if (label) last = untilNow(read, last - 1);
  else if (words[last]?.tag !== 'noun') return null;
  const { heads, states, counted } = read.lexicon.measures;
  for (let k = Math.max(0, last - 2); k <= last; k += 1) {
    const found = phraseAt(heads, words, k) ?? (label ? phraseAt(states, words, k) : null);
    if (found && k + found.length > last) return found.value;
  }
  return label ? (counted.get(words[last]?.lemma ?? '') ?? null) : null;
}

/** "Deaths to date:", "arrests so far:" end before these words. */
function untilNow({ words, lexicon }: ReadSentence, last: number): number {
  const ending = `${words[last - 1]?.lower ?? ''} ${words[last]?.lower ?? ''}`;
  return lexicon.counting.untilNow.has(ending) ? last - 2 : last;
}

/** "cut power to 340,000 homes": the noun that the number hangs on. */
function byGovernor(read: ReadSentence, role: Role): Measure | null {
  const { heads } = read.lexicon.measures;
  const subject = subjectRange(read, role.clause);
  const found =
    role.governor >= 0
      ? phraseAt(heads, read.words, role.governor)?.value
      : role.preposition === 'to' && lastIn(read, subject, heads);
  return found && (found.counts === 'any' || found.counts === 'jobs') ? found : null;
}

/** "a toll of 12", "the number of arrests rose to 12", "bringing the toll to 12". */
function byHead(read: ReadSentence, role: Role): Measure | null {
  const { heads } = read.lexicon.measures;
  if (role.governor >= 0) {
    const found = lastIn(
      read,
      { first: Math.max(0, role.governor - 4), last: role.governor },
      heads,
    );
    if (found) return found;
  }
  const announced = byAnnouncement(read, role);
  if (announced) return announced;
  const { verb } = role.clause;
  if (!verb) return lastIn(read, { first: role.clause.first, last: role.range.first - 1 }, heads);
  if (role.position === 'subject') return null;
  const whole = subjectRange(read, role.clause);
  const told = described(read, whole) ?? byEstimate(read, role);
  if (told) return told;
  const before = { first: whole.first, last: Math.min(whole.last, role.range.first - 1) };
  const subject =
    namedBefore(read, before) ?? lastIn(read, before, heads) ?? standing(read, role, before);
  if (subject) return subject;
  const behind = { first: afterVerb(read, role.clause).first, last: role.range.first - 1 };
  return namedBefore(read, behind) ?? lastIn(read, behind, heads) ?? fromTheStart(read, role);
}

/** "taking the number of deaths since March to 87": what is brought to a number stands right behind its verb. */
function byAnnouncement(read: ReadSentence, { preposition, range }: Role): Measure | null {
  if (preposition !== 'to') return null;
  const { announcing } = read.lexicon.counting;
  for (let k = range.first - 2; k >= 0 && read.words[k]?.tag !== 'amount'; k -= 1) {
    const word = read.words[k];
    if (word?.tag !== 'verb' || !announcing.has(word.lemma)) continue;
    const at = read.words[k + 1]?.tag === 'det' ? k + 2 : k + 1;
    return (
      lastIn(read, { first: at, last: at + 1 }, read.lexicon.measures.heads) ??
      described(read, { first: at, last: range.first - 2 })
    );
  }
  return null;
}

/** Words of the noun phrase that opens a sentence. */
const OPENING = 3;

/** "The number of deaths in the quake that hit Orlec has gone up to 57": what opens the sentence arrives there. */
function fromTheStart(read: ReadSentence, { preposition, clause }: Role): Measure | null {
  if (preposition !== 'to' && preposition !== 'at') return null;
  const opening = read.words[0]?.tag === 'det' ? 1 : 0;
  const last = Math.min((clause.verb?.first ?? 0) - 1, opening + OPENING);
  for (let k = opening; k <= last && read.words[k]?.tag !== 'prep'; k += 1) {
    const found = phraseAt(read.lexicon.measures.heads, read.words, k);
    if (found) return found.value;
  }
  return null;
}

/** "put the number still missing at 61": what the number is of stands between verb and "at". */
function byEstimate(read: ReadSentence, { preposition, range }: Role): Measure | null {
  if (preposition !== 'at') return null;
  const { heads, states, undergoes } = read.lexicon.measures;
  const { estimating } = read.lexicon.counting;
  let nearest: Measure | null = null;
  for (let k = range.first - 1; k >= Math.max(0, range.first - FAR); k -= 1) {
    const word = read.words[k];
    if (!word || word.tag === 'amount') return null;
    if (word.tag === 'verb' && estimating.has(word.lemma))
      return nearest ?? (k >= range.first - 2 ? estimated(read, k) : null);
    const found =
      phraseAt(states, read.words, k)?.value ??
      (word?.tag === 'noun' || word?.tag === 'name'
        ? phraseAt(heads, read.words, k)?.value
        : null) ??
      (word?.tag === 'verb' ? undergoes.get(word.lemma)?.[0] : null);
    nearest ??= found ?? null;
  }
  return null;
}
/** So far before its number an estimate's verb may stand. */
const FAR = 14;

/** "The assailants, estimated at more than 100": those right before it. */
function estimated({ words, lexicon }: ReadSentence, at: number): Measure | null {
  let k = at - 1;
  while (words[k]?.tag === 'aux' || words[k]?.token.text === ',' || words[k]?.tag === 'adv') k -= 1;
  const lemma = words[k]?.lemma ?? '';
  return lexicon.measures.groups.get(lemma) ?? lexicon.measures.counted.get(lemma) ?? null;
}

/** "Nine warnings remain in force": no force. */
const isInForce = ({ words }: ReadSentence, k: number): boolean =>
  words[k]?.lower === 'force' && words[k - 1]?.lower === 'in';

/** The last head in a range of tokens that no other quantity stands behind. */
function lastIn(
  read: ReadSentence,
  range: Range,
  book: ReadSentence['lexicon']['measures']['heads'],
): Measure | null {
  let found: Measure | null = null;
  for (let k = range.first; k <= range.last; k += 1) {
    const word = read.words[k];
    const verb = word?.tag === 'verb' && (word.form === 'base' || word.form === 's');
    const here = verb || isInForce(read, k) ? null : phraseAt(book, read.words, k);
    if (!here) continue;
    found = here.value;
    k += here.length - 1;
  }
  return found;
}
