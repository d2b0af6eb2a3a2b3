import type { Token } from '../../text/tokens';
import type { SpottedDay } from '../days/spot';
import type { SpeechLine, SpottedSpeech } from './spotted';

/** A day before the speaker dates the speech if it stands this near the sentence's start; behind a place of speech, further. */
const OPENER_TOKENS = 4;
const MOST_LEAD = 12;
/** Between such a day and the speaker stand fewer tokens than these. */
const MOST_BETWEEN = 40;

/** The dates among the words that introduce a speech, or that open its sentence: "On Tuesday, the mayor said". */
export function datingDays(
  line: SpeechLine,
  { frame, side }: SpottedSpeech,
  before: SpottedSpeech | undefined,
  days: readonly SpottedDay[],
): SpottedDay[] {
  const { tokens, isPast } = line;
  const from = before ? before.frame.last + 1 : 0;
  const near: SpottedDay[] = [];
  for (let i = firstFrom(days, from); (days[i]?.firstToken ?? Infinity) <= frame.last; i += 1) {
    const day = days[i];
    if (!day) break;
    const { firstToken, lastToken, bound } = day;
    if (firstToken >= frame.first && lastToken <= frame.last) {
      if (!isOfSpeaker(line, frame.first, day, frame.last)) near.push(day);
    } else if (side !== 'after' || lastToken >= frame.first) continue;
    else if (!opens(line, from, firstToken)) {
      if (firstToken > from + MOST_LEAD) i = Math.max(i, firstFrom(days, frame.first) - 1);
    } else if (
      bound.role === 'at' &&
      bound.hedge === 'exact' &&
      frame.first - lastToken < MOST_BETWEEN &&
      !tokens.slice(lastToken + 1, frame.first).some(({ lower }) => isPast(lower))
    )
      near.push(day);
  }
  return near;
}

/** "Mr Omuga, who met teachers on Tuesday, said": what is told of a speaker between commas dates no speech. */
function isOfSpeaker(
  { tokens, words: { cues } }: SpeechLine,
  first: number,
  { firstToken, lastToken }: SpottedDay,
  last: number,
): boolean {
  if (lastToken >= last || tokens[lastToken + 1]?.text !== ',') return false;
  for (let i = firstToken - 1; i > first; i -= 1)
    if (cues.speaksOf.has(tokens[i]?.lower ?? '')) return false;
    else if (tokens[i]?.text === ',') return cues.relativeSpeakers.has(tokens[i + 1]?.lower ?? '');
  return false;
}

/** The date of a deed that goes on as a speech: "came on Monday and told reporters". It dates both. */
export const sharedDay = (
  { tokens }: SpeechLine,
  { verb }: SpottedSpeech,
  days: readonly SpottedDay[],
): SpottedDay | null => {
  if (tokens[verb.first - 1]?.lower !== 'and') return null;
  const day = days[firstFrom(days, verb.first - 2)];
  return day?.lastToken === verb.first - 2 ? day : null;
};

/** The index of the first day that ends at a token or after it, by bisection. */
function firstFrom(days: readonly SpottedDay[], token: number): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle]?.lastToken ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a date stands at a sentence's start, or in the place of speech that it starts with: "At a briefing on Monday". */
function opens({ tokens, words: { sets } }: SpeechLine, from: number, day: number): boolean {
  const lead = tokens.slice(from, day);
  const light = ({ lower, kind }: Token): boolean =>
    kind === 'punctuation' || sets.opener.has(lower) || sets.adverb.has(lower);
  if (day <= from + OPENER_TOKENS && lead.every(light)) return true;
  return day <= from + MOST_LEAD && lead.some(({ lower }) => sets.statement.has(lower));
}
