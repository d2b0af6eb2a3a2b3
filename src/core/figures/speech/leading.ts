import { nameEnd } from './people';
import { lowerAt, type SpeechLine } from './spotted';
import type { Run } from './subject';

/** The name or office that a sentence begins with. */
export function leadingSubject({ tokens, words, isDay, dayEnd }: SpeechLine): Run | null {
  const { opener, speakers, pronoun } = words.sets;
  let first = 0;
  for (;;) {
    const lower = lowerAt(tokens, first);
    if (isDay(first)) first = dayEnd(first) + 1;
    else if (pronoun.has(lower)) return { first, last: first };
    else if (opener.has(lower) || lower === 'the' || lower === ',') first += 1;
    else break;
  }
  const end = nameEnd(tokens, first, words.cues);
  if (end > first) return { first, last: end - 1 };
  for (let i = first; i < first + 3; i += 1)
    if (speakers.has(lowerAt(tokens, i))) return { first, last: i };
  return null;
}
