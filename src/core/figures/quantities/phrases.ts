import { type Token, tokenize } from '../../text/tokens';

/** Phrases of one to a few words with what each means, found by their first or last word. */
export interface Phrases<T> {
  /** The most words that any phrase has. */
  readonly longest: number;
  readonly meanings: ReadonlyMap<string, T>;
}

/** Collects phrases; a phrase is keyed by its tokens, so that it matches what the tokenizer makes of a text. */
export function phrases<T>(pairs: Iterable<readonly [string, T]>, caseful = false): Phrases<T> {
  const meanings = new Map<string, T>();
  let longest = 0;
  for (const [phrase, meaning] of pairs) {
    const tokens = tokenize(phrase);
    meanings.set(keyOf(tokens, 0, tokens.length, caseful), meaning);
    longest = Math.max(longest, tokens.length);
  }
  return { longest, meanings };
}

type Worded = Pick<Token, 'text' | 'lower'>;

function keyOf(tokens: readonly Worded[], from: number, to: number, caseful: boolean): string {
  let key = '';
  for (let i = from; i < to; i += 1) {
    const token = tokens[i];
    key += `${i > from ? ' ' : ''}${caseful ? token?.text : token?.lower}`;
  }
  return key;
}

/** The longest phrase that starts at `at`: its meaning and the index after it. */
export function phraseAt<T>(
  list: Phrases<T>,
  tokens: readonly Worded[],
  at: number,
  caseful = false,
): { meaning: T; end: number } | null {
  for (let length = Math.min(list.longest, tokens.length - at); length > 0; length -= 1) {
    const meaning = list.meanings.get(keyOf(tokens, at, at + length, caseful));
    if (meaning !== undefined) return { meaning, end: at + length };
  }
  return null;
}

/** The longest phrase that ends before `end`: its meaning and the index of its first token. */
export function phraseBefore<T>(
  list: Phrases<T>,
  tokens: readonly Worded[],
  end: number,
  caseful = false,
): { meaning: T; start: number } | null {
  for (let length = Math.min(list.longest, end); length > 0; length -= 1) {
    const meaning = list.meanings.get(keyOf(tokens, end - length, end, caseful));
    if (meaning !== undefined) return { meaning, start: end - length };
  }
  return null;
}
