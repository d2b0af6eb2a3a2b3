import type { Quantity } from '../../quantities';
import { type Lexeme, lexemesOf } from '../../quantities/lexemes';
import { phraseAt } from '../../quantities/phrases';
import type { ReadSentence } from '../sentence';

/** So far behind a rate stands what it is per: "123 to the US dollar". */
const BEHIND = 4;

/** The unit of an exchange rate, "KES/USD" of "the shilling stood at 123 to the dollar"; null where a currency is not named. */
export function rateUnit({ sentence, lexicon }: ReadSentence, quantity: Quantity): string | null {
  const words = lexicon.quantities;
  const pieces = lexemesOf(sentence.tokens, words);
  const codeAt = (i: number): string | null =>
    phraseAt(words.currencies.names, pieces, i)?.meaning.code ?? null;
  const firstOf = (from: number, to: number, step: 1 | -1): string | null => {
    for (let i = from; i !== to; i += step) {
      const code = codeAt(i);
      if (code !== null && !isInside(pieces, i, codeAt)) return code;
    }
    return null;
  };
  const at = pieces.findIndex(({ token }) => token >= quantity.firstToken);
  const end = pieces.findIndex(({ token }) => token > quantity.lastToken);
  if (at < 0 || end < 0) return null;
  const of = firstOf(at - 1, -1, -1);
  const per = firstOf(end, Math.min(pieces.length, end + BEHIND), 1);
  return of !== null && per !== null && of !== per ? `${of}/${per}` : null;
}

/** "Australian dollar": the name that begins a word earlier says more. */
const isInside = (
  pieces: readonly Lexeme[],
  i: number,
  codeAt: (i: number) => string | null,
): boolean => i > 0 && pieces[i - 1]?.kind === 'word' && codeAt(i - 1) !== null;
