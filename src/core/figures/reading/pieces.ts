import type { Sentence } from '../../text/sentences';

/** No sentence of a newspaper is longer; a list or a table without full stops may be. */
const LONGEST = 240;

/**
 * Sentences of at most 240 tokens: a longer one is cut, so that the work for a text without full stops stays
 * linear in its length.
 */
export function piecesOf(sentences: readonly Sentence[]): Sentence[] {
  const pieces: Sentence[] = [];
  for (const sentence of sentences) {
    if (sentence.tokens.length <= LONGEST) {
      pieces.push(sentence);
      continue;
    }
    for (let from = 0; from < sentence.tokens.length; from += LONGEST) {
      const tokens = sentence.tokens.slice(from, from + LONGEST);
      const [first, last] = [tokens[0], tokens[tokens.length - 1]];
      if (first && last) pieces.push({ ...sentence, start: first.start, end: last.end, tokens });
    }
  }
  return pieces;
}
