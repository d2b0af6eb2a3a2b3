import { tellsFate } from './counting';
import type { Lexeme } from './lexemes';
import type { Numeral } from './numerals';
import type { QuantityWords } from './words';

/** "dozens", "tens of thousands", "hundreds of millions", "several hundred", "a few thousand". */
export function vagueAt(
  pieces: readonly Lexeme[],
  at: number,
  words: QuantityWords,
): Numeral | null {
  const { vague, vagueMultiples, magnitudes, vagueQuantifiers } = words.numbers;
  const first = pieces[at]?.lower ?? '';
  const many = vagueMultiples.get(first);
  if (many && pieces[at + 1]?.lower === 'of') {
    const plural = pieces[at + 2]?.lower ?? '';
    const times = plural.endsWith('s') ? magnitudes.get(plural.slice(0, -1)) : undefined;
    if (times !== undefined) {
      const high = (many[1] + 1) * times - 1;
      return numeral(at, at + 3, many[0] * times, high, times);
    }
    if (!vague.has(first)) return numeral(at, at + 1, many[0], many[1], 1);
  }
  const word = vague.get(first);
  if (word) {
    if (first === 'scores' && !countsScores(pieces, at, words)) return null;
    return numeral(at, at + 1, word[0], word[1], word[0] / 2);
  }
  return quantified(pieces, pieces[at]?.lower === 'a' ? at + 1 : at, at);

  function quantified(all: readonly Lexeme[], from: number, start: number): Numeral | null {
    if (!vagueQuantifiers.has(all[from]?.lower ?? '')) return null;
    const next = all[from + 1]?.lower === 'of' ? from + 2 : from + 1;
    const singular = (all[next]?.lower ?? '').replace(/s$/, '');
    const bounds = vague.get(`${singular}s`);
    if (!bounds) return null;
    const again = magnitudes.get(all[next + 1]?.lower ?? '');
    if (again === undefined) return numeral(start, next + 1, bounds[0], bounds[1], 1);
    const high = (bounds[1] + 1) * again - 1;
    return numeral(start, next + 2, bounds[0] * again, high, again);
  }
}

/** "Scores" are twenties only where "of" or what happened to persons stands beside them; else they are results. */
function countsScores(pieces: readonly Lexeme[], at: number, words: QuantityWords): boolean {
  if (pieces[at + 1]?.lower === 'of' || tellsFate(pieces, at + 1, words)) return true;
  return words.nouns.sets['person-verbs'].has(pieces[at - 1]?.lower ?? '');
}

function numeral(
  start: number,
  end: number,
  low: number,
  high: number,
  magnitude: number,
): Numeral {
  return { start, end, value: null, low, high, magnitude, form: 'vague', plain: false, sign: '' };
}
