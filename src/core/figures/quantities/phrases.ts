import { type Token, tokenize } from '../../text/tokens';

interface Phrase<T> {
  words: string[];
  meaning: T;
}

/** Phrases of one to a few words with what each means, found by their first or their last word. */
export interface Phrases<T> {
  /** With `text` compared as printed, else in lower case. */
  readonly caseful: boolean;
  /** Longest phrases first. */
  readonly byFirst: ReadonlyMap<string, readonly Phrase<T>[]>;
  readonly byLast: ReadonlyMap<string, readonly Phrase<T>[]>;
  /** Phrases of a single word, for quick look-ups. */
  readonly single: ReadonlyMap<string, T>;
}

/** Collects phrases; each is cut like a text, so that it matches what the tokenizer makes of one. */
export function phrases<T>(pairs: Iterable<readonly [string, T]>, caseful = false): Phrases<T> {
  const byFirst = new Map<string, Phrase<T>[]>();
  const byLast = new Map<string, Phrase<T>[]>();
  const single = new Map<string, T>();
  const add = (map: Map<string, Phrase<T>[]>, key: string, phrase: Phrase<T>): void => {
    const list = map.get(key);
    if (!list) map.set(key, [phrase]);
    else {
      const shorter = list.findIndex((other) => other.words.length < phrase.words.length);
      list.splice(shorter < 0 ? list.length : shorter, 0, phrase);
    }
  };
  for (const [text, meaning] of pairs) {
    const words = wordsOf(text, caseful);
    const [first, last] = [words[0], words[words.length - 1]];
    if (first === undefined || last === undefined) continue;
    if (words.length === 1) single.set(first, meaning);
    const phrase = { words, meaning };
    add(byFirst, first, phrase);
    add(byLast, last, phrase);
  }
  return { caseful, byFirst, byLast, single };
}

/** Letters and blanks need no tokenizer: the lists are compiled at each wake of the worker. */
const PLAIN = /^[a-z]+(?: [a-z]+)*$/;

function wordsOf(phrase: string, caseful: boolean): string[] {
  if (PLAIN.test(phrase)) return phrase.split(' ');
  return tokenize(phrase).map((token) => (caseful ? token.text : token.lower));
}

type Worded = Pick<Token, 'text' | 'lower'>;

function matches<T>(
  list: Phrases<T>,
  phrase: Phrase<T>,
  tokens: readonly Worded[],
  from: number,
): boolean {
  for (let i = 0; i < phrase.words.length; i += 1) {
    const token = tokens[from + i];
    if (!token || (list.caseful ? token.text : token.lower) !== phrase.words[i]) return false;
  }
  return true;
}

/** The longest phrase that starts at `at`: its meaning and the index after it. */
export function phraseAt<T>(
  list: Phrases<T>,
  tokens: readonly Worded[],
  at: number,
): { meaning: T; end: number } | null {
  const token = tokens[at];
  if (!token) return null;
  for (const phrase of list.byFirst.get(list.caseful ? token.text : token.lower) ?? []) {
    if (matches(list, phrase, tokens, at)) {
      return { meaning: phrase.meaning, end: at + phrase.words.length };
    }
  }
  return null;
}

/** The longest phrase that ends before `end`: its meaning and the index of its first token. */
export function phraseBefore<T>(
  list: Phrases<T>,
  tokens: readonly Worded[],
  end: number,
): { meaning: T; start: number } | null {
  const token = tokens[end - 1];
  if (!token) return null;
  for (const phrase of list.byLast.get(list.caseful ? token.text : token.lower) ?? []) {
    const start = end - phrase.words.length;
    if (start >= 0 && matches(list, phrase, tokens, start)) {
      return { meaning: phrase.meaning, start };
    }
  }
  return null;
}
