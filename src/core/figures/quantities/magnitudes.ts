import { isDash, type Lexeme } from './lexemes';
import { isPlural, nounAt } from './nouns';
import type { QuantityWords } from './words';

/** A word or letter that multiplies, after an optional hyphen ("10-million-year"). */
export function magnitudeAt(
  pieces: readonly Lexeme[],
  at: number,
  words: QuantityWords,
  money: boolean,
): { value: number; end: number } | null {
  const hyphen = pieces[at]?.glued && pieces[at]?.text === '-' ? 1 : 0;
  const piece = pieces[at + hyphen];
  if (piece?.kind !== 'word') return null;
  const { magnitudes, glued, moneyMagnitudes } = words.numbers;
  const word = magnitudes.get(piece.lower);
  if (word !== undefined) return { value: word, end: at + hyphen + 1 };
  if (hyphen > 0) return null;
  const short = glued.get(piece.lower);
  if (
    short !== undefined &&
    (piece.lower !== 'k' || (piece.glued && (money || !isFormat(pieces[at - 1], piece)))) &&
    (piece.lower !== 'mm' || money)
  ) {
    return { value: short, end: at + 1 };
  }
  const letter = moneyMagnitudes.get(piece.lower);
  if (letter === undefined) return null;
  if (money)
    return piece.glued || piece.text === piece.lower ? { value: letter, end: at + 1 } : null;
  if (!piece.glued || piece.text === 'b' || piece.lower === 't') return null;
  const counts = countsMillions(pieces, at + 1, words);
  const decimal = piece.text !== 'm' && pieces[at - 1]?.text.includes('.');
  return counts || decimal ? { value: letter, end: at + 1 } : null;
}

/** "4m homes", "5m euros": a plural noun behind the letter, if it is none that lengths stand before. */
function countsMillions(pieces: readonly Lexeme[], at: number, words: QuantityWords): boolean {
  const next = pieces[at];
  if (next?.kind !== 'word' || next.glued) return false;
  const { sets } = words.nouns;
  if (sets.stops.has(next.lower) || sets['over-metres'].has(next.lower)) return false;
  if (words.currencies.names.single.has(next.lower)) return true;
  return (
    isPlural(next.lower, words) ||
    (pieces[at - 1]?.text !== 'm' && nounAt(pieces, at, words, null) !== null)
  );
}

/** "4K", "8K": the sizes of screens, not thousands. */
const isFormat = (digits: Lexeme | undefined, letter: Lexeme): boolean =>
  letter.text === 'K' && (digits?.text === '2' || digits?.text === '4' || digits?.text === '8');

/** "×10−30", "x 10^6": the power of ten of scientific notation. Signs and digits touch the 10. */
export function powerOfTen(
  pieces: readonly Lexeme[],
  at: number,
): { factor: number; end: number } | null {
  const times = pieces[at]?.text;
  if ((times !== '×' && times !== 'x') || pieces[at + 1]?.text !== '10') return null;
  const caret = pieces[at + 2]?.text === '^' ? 1 : 0;
  const minus = pieces[at + 2 + caret]?.glued && isDash(pieces[at + 2 + caret]?.text ?? '') ? 1 : 0;
  const digits = pieces[at + 2 + caret + minus];
  if (!digits?.glued || !/^\d{1,2}$/.test(digits.text)) return null;
  const exponent = (minus ? -1 : 1) * Number(digits.text);
  return { factor: 10 ** exponent, end: at + 3 + caret + minus };
}
