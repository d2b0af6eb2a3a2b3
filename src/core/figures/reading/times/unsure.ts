import type { Lexicon } from '../../../lexicon';
import type { Sentence } from '../../../text/sentences';
import type { TimingWords } from '../../timing-words';

/** So many words before "whether" say that nobody tells, and so many behind it what nobody tells. */
const BEFORE = 9;
const BEHIND = 14;
/** "whether the first figure": what is spoken of on stands so near to it. */
const ANAPHOR = 3;

/**
 * Whether a sentence says that it is open what its own counts, or those of the sentence before it, take in:
 * "without saying whether she meant the city", "It was not clear whether that was the week or the day".
 */
export function leavesOpen({ tokens }: Sentence, { timing }: Lexicon): boolean {
  if (!tokens.some(({ lower }) => timing.asking.has(lower))) return false;
  const words = tokens.map(({ lower }) => lower);
  return words.some(
    (word, at) =>
      timing.asking.has(word) &&
      asksWhatCounts(words.slice(at + 1, at + 1 + BEHIND), timing) &&
      (isUntold(words.slice(Math.max(0, at - BEFORE), at), timing) ||
        words.slice(at + 1).some((later) => timing.unanswered.has(later))),
  );
}

/** "could not say", "without saying", "would not be drawn", "is unclear". */
function isUntold(words: readonly string[], timing: TimingWords): boolean {
  const denied = words.findLastIndex((word) => timing.denying.has(word) || word.endsWith("n't"));
  return (
    words.some((word) => timing.unanswered.has(word)) ||
    (denied >= 0 && words.slice(denied).some((word) => timing.telling.has(word)))
  );
}

/** Of a count: what it includes, or which of two parts it is of. Not: "whether it was an accident or an attack". */
function asksWhatCounts(words: readonly string[], timing: TimingWords): boolean {
  const end = words.findIndex((word) => /^[;:.]$/.test(word));
  const asked = end < 0 ? words : words.slice(0, end);
  if (asked.some((word) => timing.takingIn.has(word))) return true;
  const speaksOn = asked
    .slice(0, ANAPHOR)
    .some((word) => timing.speakingOn.has(word) || timing.numberNouns.has(word));
  return speaksOn && asked.includes('or') && asked.some((word) => timing.partsOfCounts.has(word));
}
