import type { Sentence } from '../../text/sentences';
import type { Run } from './subject';
import type { WordSets } from './words';

/** A speaker at one end of a headline, and the words that are said. Token indexes. */
export interface HeadlineSpeech {
  speaker: Run;
  said: Run;
}

const MOST_SPEAKER_WORDS = 5;

/**
 * "Bridge to open in 2 days — mayor", "Police: 12 hurt": who says a headline, by the mark that sets them off;
 * null where no title, office or outlet stands there.
 */
export function headlineSpeech({ tokens }: Sentence, sets: WordSets): HeadlineSpeech | null {
  const speaks = ({ first, last }: Run): boolean => {
    const some = tokens.slice(first, last + 1);
    const phrase = some.map(({ lower }) => lower).join(' ');
    if (some.length === 0 || some.length > MOST_SPEAKER_WORDS) return false;
    if (some.some(({ kind }) => kind !== 'word')) return false;
    return (
      sets.outlet.has(phrase) ||
      some.some(({ lower }) => sets.title.has(lower) || sets.speakers.has(lower))
    );
  };
  const end = tokens.length - 1;
  for (let i = end - 1; i > Math.max(2, end - 1 - MOST_SPEAKER_WORDS); i -= 1) {
    const apart = (tokens[i]?.start ?? 0) > (tokens[i - 1]?.end ?? 0);
    const mark = tokens[i]?.text ?? '';
    if (!(apart && /^[—–-]$/.test(mark)) && mark !== ':') continue;
    const speaker = { first: i + 1, last: end };
    if (speaks(speaker)) return { speaker, said: { first: 0, last: i - 1 } };
  }
  for (let i = 1; i <= Math.min(MOST_SPEAKER_WORDS, end - 2); i += 1) {
    if (tokens[i]?.text !== ':') continue;
    const speaker = { first: 0, last: i - 1 };
    return speaks(speaker) ? { speaker, said: { first: i + 1, last: end } } : null;
  }
  return null;
}
