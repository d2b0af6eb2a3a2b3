/** Phrases of one or more words, looked up at a place in a list of words: the longest wins. */
export interface PhraseBook<T> {
  /** First word → its phrases, the longest first. */
  readonly byFirst: ReadonlyMap<string, readonly { words: readonly string[]; value: T }[]>;
}

/** Builds a book. Of two equal phrases the first counts. */
export function phraseBook<T>(entries: readonly (readonly [string, T])[]): PhraseBook<T> {
  const byFirst = new Map<string, { words: string[]; value: T }[]>();
  for (const [phrase, value] of entries) {
    const words = phrase.split(' ');
    const first = words[0];
    if (first === undefined) continue;
    const list = byFirst.get(first) ?? [];
    list.push({ words, value });
    byFirst.set(first, list);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { byFirst };
}

/** A word that a book may know in two shapes: as printed and in its dictionary form. */
export interface Shaped {
  lower: string;
  lemma: string;
}

/** The longest phrase that stands at `at`, with the number of words it takes; null where none does. */
export function phraseAt<T>(
  book: PhraseBook<T>,
  words: readonly Shaped[],
  at: number,
): { value: T; length: number } | null {
  const word = words[at];
  if (!word) return null;
  const { lower, lemma } = word;
  const printed = beginning(book, lower, words, at);
  return printed || lemma === lower ? printed : beginning(book, lemma, words, at);
}

/** The longest phrase with this first word that goes on behind `at`. Asked of nearly every word: it makes nothing. */
function beginning<T>(
  book: PhraseBook<T>,
  first: string,
  words: readonly Shaped[],
  at: number,
): { value: T; length: number } | null {
  const phrases = book.byFirst.get(first);
  if (!phrases) return null;
  for (const { words: phrase, value } of phrases) {
    let k = 1;
    while (k < phrase.length && matches(words[at + k], phrase[k] ?? '')) k += 1;
    if (k >= phrase.length) return { value, length: phrase.length };
  }
  return null;
}

const matches = (word: Shaped | undefined, printed: string): boolean =>
  word !== undefined && (word.lower === printed || word.lemma === printed);
