import { isCapitalised } from '../../text/characters';
import { nameEnd } from './people';
import { lowerAt, type SpeechLine } from './spotted';
import type { Run } from './subject';

/** A subject is no longer than these tokens. */
const MOST = 9;

/** The name or office that a sentence begins with. */
export function leadingSubject(line: SpeechLine): Run | null {
  const { tokens, words, isDay, dayEnd } = line;
  const { opener, speakers, pronoun } = words.sets;
  let first = 0;
  for (;;) {
    const lower = lowerAt(tokens, first);
    if (isDay(first)) first = dayEnd(first) + 1;
    else if (pronoun.has(lower)) return { first, last: first };
    else if (opener.has(lower) || lower === 'the' || lower === ',') first += 1;
    else break;
  }
  const whole = phraseFrom(line, first);
  if (whole) return whole;
  const end = nameEnd(tokens, first, words.cues);
  if (end > first) return { first, last: end - 1 };
  for (let i = first; i < first + 3; i += 1)
    if (speakers.has(lowerAt(tokens, i))) return { first, last: i };
  return null;
}

/**
 * The whole noun phrase up to its verb or comma: "Union convener Anneli Roth", "Ostaria's central bank",
 * "National Union of Shaft Workers". Null where nothing in it is an office, or a name behind what they are.
 */
function phraseFrom({ tokens, words, isDay, isPast }: SpeechLine, first: number): Run | null {
  const { sets, verbs } = words;
  let i = first;
  for (; i < Math.min(tokens.length, first + MOST); i += 1) {
    const token = tokens[i];
    if (!token || isDay(i) || token.kind === 'number') break;
    const { lower, text, kind } = token;
    if (kind === 'symbol' ? text !== '&' : kind !== 'word') break;
    if (sets.boundary.has(lower) || sets.finite.has(lower)) break;
    if (sets.preposition.has(lower) && lower !== 'of') break;
    if (i > first && !isCapitalised(text) && (isPast(lower) || verbs.has(lower))) break;
  }
  const last = i - 1;
  if (last <= first || last - first >= MOST - 1) return null;
  const office = tokens
    .slice(first, last + 1)
    .some(({ lower }) => sets.speakers.has(lower) || sets.organisation.has(lower));
  const named = isCapitalised(tokens[last]?.text ?? '');
  return office || named ? { first, last } : null;
}
