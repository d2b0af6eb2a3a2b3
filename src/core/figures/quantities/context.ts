import type { Quantity } from '../quantities';
import type { Lexeme } from './lexemes';
import type { Noun } from './nouns';
import type { Trend } from './trends';
import type { QuantityWords } from './words';

/** An amount that was read, with the index of the piece after it. */
export interface Reading {
  quantity: Quantity;
  end: number;
}

/** A sentence while it is read: its pieces, and what has been read of it so far. */
export interface Context {
  readonly pieces: readonly Lexeme[];
  readonly words: QuantityWords;
  /** A headline: most of its words are capitalised. */
  readonly titled: boolean;
  /** The direction that was stated last. */
  trend: Trend | null;
  previous: Reading | null;
  /** The largest count that was read; 0 before the first. */
  most: number;
}

/** The offsets of pieces `first` to `end` (exclusive). */
export function spanOf(
  pieces: readonly Lexeme[],
  first: number,
  end: number,
): Pick<Quantity, 'start' | 'end'> {
  const start = pieces[first]?.start ?? 0;
  return { start, end: pieces[end - 1]?.end ?? start };
}

/** The tokens of pieces `first` to `end` (exclusive), inclusive. */
export function tokensOf(
  pieces: readonly Lexeme[],
  first: number,
  end: number,
): Pick<Quantity, 'firstToken' | 'lastToken'> {
  const firstToken = pieces[first]?.token ?? 0;
  return { firstToken, lastToken: pieces[end - 1]?.token ?? firstToken };
}

/** A noun as printed, blanks as single ones, with its tokens. */
export function nounFields(
  pieces: readonly Lexeme[],
  noun: Noun | null,
): Pick<Quantity, 'noun' | 'nounFirst' | 'nounLast'> {
  if (!noun) return { noun: null, nounFirst: -1, nounLast: -1 };
  let text = '';
  for (let i = noun.first; i <= noun.last; i += 1) {
    const piece = pieces[i];
    text += `${i > noun.first && !piece?.glued ? ' ' : ''}${piece?.text ?? ''}`;
  }
  const nounFirst = pieces[noun.first]?.token ?? -1;
  return { noun: text, nounFirst, nounLast: pieces[noun.last]?.token ?? nounFirst };
}
