import type { AmountCue, MeasureWords } from '../measure-words';
import { phraseAt, type Shaped } from '../phrase-book';

/** Words of a sentence that may stand near an amount of some measure. */
export interface CueAt {
  cue: AmountCue;
  /** The token it begins at, and how many it takes. */
  at: number;
  length: number;
}

/** The cues of all measures in a sentence, in order; of those of one measure at one token the longest. */
export function cuesIn(words: readonly Shaped[], { cuesByFirst }: MeasureWords): CueAt[] {
  const found: CueAt[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const { lower, lemma } = words[at] ?? NO_WORD;
    const printed = cuesByFirst.get(lower);
    const base = lemma === lower ? undefined : cuesByFirst.get(lemma);
    if (printed) for (const cue of printed) add(found, cue, words, at);
    if (base) for (const cue of base) if (!printed?.includes(cue)) add(found, cue, words, at);
  }
  return found;
}

const NO_WORD: Shaped = { lower: '', lemma: '' };

function add(found: CueAt[], cue: AmountCue, words: readonly Shaped[], at: number): void {
  const phrase = cue.near && phraseAt(cue.near, words, at);
  if (phrase) found.push({ cue, at, length: phrase.length });
}
