/** The form of traces that is written; another one tells of other runs. */
export const TRACES_VERSION = 1;

/**
 * What is kept of a sentence near a figure to tell where an article has the figure from: never a word of
 * it.
 */
export interface TracedSentence {
  /**
   * The number of the sentence in its text. Each paragraph leaves out more numbers than `REACH`, so that
   * sentences of two paragraphs are never neighbours.
   */
  at: number;
  /** Where it begins, in UTF-16 units. */
  start: number;
  /** Its rare runs of words: each a hash of 28 bits with its rarity in the last 4 (`runs.ts`). */
  runs: number[];
  /** The articles it links to, as `addressKey` gives them. */
  links: string[];
}

/** What tells where an article's figures are from beside what they say themselves. */
export interface Traces {
  version: typeof TRACES_VERSION;
  /** In the order of the text: those of figures, and their neighbours. */
  sentences: TracedSentence[];
  /** Of each figure, in order, what its sentence says of it (`cues.ts`); absent in packs of older versions. */
  cues?: string[];
}

/** So many sentences before and behind a figure's own stand with it in one passage. */
export const REACH = 2;

/** More of them are not kept: of a text of 1,000 words it is all. */
export const MOST_TRACED = { sentences: 500, runs: 24, links: 8, address: 300 } as const;

/** The traced sentences around an offset, at most `reach` of them before and behind, in one paragraph. */
export function passageAt(
  { sentences }: Traces,
  offset: number,
  reach: number = REACH,
): TracedSentence[] {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const own = low - 1;
  const at = sentences[own]?.at;
  if (at === undefined) return [];
  return sentences
    .slice(Math.max(0, own - reach), own + reach + 1)
    .filter((sentence) => Math.abs(sentence.at - at) <= reach);
}
