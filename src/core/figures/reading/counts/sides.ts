import type { Role } from '../role';
import type { ReadSentence } from '../sentence';
import type { Stated } from '../stated';
import type { Told } from './counts';

/** Words that still belong to a number of votes: "63 percent of the vote in favour". */
const REACH = 5;

/**
 * For or against what votes are, and which polling stations are meant: "152 to 148 for the motion", "63 percent
 * in favour", "417 of 420 precincts reporting". Null where the words behind the number do not say.
 */
export function ballotPart(read: ReadSentence, role: Role, { name }: Told): string | null {
  const { parts } = read.lexicon;
  if (name === 'polling-stations') return reported(read, role);
  if (!parts.sided.has(name)) return null;
  const { first, last } = role.range;
  const behind = pairedWith(read, last);
  if (behind >= 0 && isRival(read, behind)) return null;
  if (behind >= 0)
    return sideAt(read, behind, true) ?? (isRejected(read, role) ? 'against' : 'for');
  if (isRival(read, last)) return null;
  if (PAIRING.has(read.words[first - 1]?.lower ?? '') && endsVotes(read, first - 2))
    return sideAt(read, last, true) === 'against' || isRejected(read, role) ? 'for' : 'against';
  return sideAt(read, last);
}

/** "By 57.4% to 42.6%": behind "to" the share of those who voted the other way; null where no share is put before it. */
export function otherSide(
  { words }: ReadSentence,
  { range }: Role,
  last: Stated | undefined,
): Told | null {
  if (last?.told.name !== 'vote-share' || words[range.first - 1]?.lower !== 'to') return null;
  return range.first - last.role.range.last === 2 ? last.told : null;
}

/** "Rejected the offer by 71% to 29%": those against are told first. */
const isRejected = ({ lexicon }: ReadSentence, { clause: { verb } }: Role): boolean =>
  verb !== null && !verb.negated && lexicon.parts.rejecting.has(verb.lemma);

/** Between the votes for and those against: "310 votes to 120", "7-2". */
const PAIRING = new Set(['to', '-', '–']);

/** Whether a number stands there, or the votes that it counts. */
const endsVotes = ({ words }: ReadSentence, at: number): boolean =>
  words[at]?.tag === 'amount' || (words[at]?.lemma === 'vote' && words[at - 1]?.tag === 'amount');

/** The last token of the number that "to" puts against this one; -1 where none does. */
function pairedWith({ words, quantities }: ReadSentence, last: number): number {
  const to = [last + 1, last + 2].find((k) => PAIRING.has(words[k]?.lower ?? ''));
  if (to === undefined || words[to + 1]?.tag !== 'amount') return -1;
  const next = quantities.find(({ firstToken }) => firstToken === to + 1);
  return next ? Math.max(next.lastToken, next.nounLast) : -1;
}

/** "52 percent to 44 for Addo", "to 39 for the incumbent, Reis": the other number is a rival's. */
const isRival = ({ words }: ReadSentence, last: number): boolean =>
  words[last + 1]?.lower === 'for' && isSomebody(words, last + 2);

/** Whether a name stands there, alone or after what it is called: a bill has an article and no more. */
function isSomebody(words: ReadSentence['words'], at: number): boolean {
  if (words[at]?.tag === 'name') return true;
  let k = words[at]?.tag === 'det' ? at + 1 : at;
  const from = k;
  while (words[k]?.tag === 'noun' && k < from + 3) k += 1;
  return k > from && words[k]?.tag === 'name';
}

/** "for", "against", "in favour", as the words right behind a token say it. */
function sideAt({ words, lexicon }: ReadSentence, last: number, paired = false): string | null {
  for (let k = last + 1; k <= last + REACH; k += 1) {
    const { lower, tag } = words[k] ?? { lower: '', tag: 'punct' };
    if (lower === 'against' || lower === 'opposed') return 'against';
    if (lower === 'for') {
      const next = words[k + 1];
      return paired || !next || next.tag === 'punct' || next.tag === 'conj' ? lower : null;
    }
    if (lower === 'in' && lexicon.parts.favours.has(words[k + 1]?.lower ?? '')) return 'in favour';
    const own = tag === 'noun' || tag === 'det' || lower === 'of' || tag === 'amount';
    if (!own) return null;
  }
  return null;
}

/** "417 of 420 precincts reporting", "11,480 counted", "with 41 of 44 booths in": what is said of those of the number. */
function reported({ words, lexicon }: ReadSentence, { range, clause }: Role): string | null {
  const { stationStates } = lexicon.parts;
  const { lower } = words[range.last + 1] ?? { lower: '' };
  if (stationStates.has(lower) && words[range.first + 1]?.lower === 'of') return lower;
  // "With 41 of 44 booths in", "with results in from 480 of 520 stations".
  const isShare = words[range.first + 1]?.lower === 'of';
  const from = words[range.first - 1]?.lower === 'from' && words[range.first - 2]?.lower === 'in';
  const withThem = lower === 'in' && words[range.first - 1]?.lower === 'with';
  if (isShare && (from || withThem)) return 'counted';
  const but = words[range.first - 1]?.lower === 'but' && words[range.first - 2]?.lower === 'all';
  const verb = words[clause.verb?.head ?? -1]?.lower ?? '';
  return but && stationStates.has(verb) ? `not ${verb}` : null;
}
