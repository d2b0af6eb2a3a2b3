import { isCapitalised } from '../../text/characters';
import type { Lexeme } from './lexemes';
import type { QuantityWords } from './words';

const CLOSES = new Set([',', '.', ')', ';', '—', '–']);
/** No reliable report of a longer life exists. */
const OLDEST = 122;

/**
 * Whether a plain number is somebody's age: between commas or brackets behind a name ("Ana Lind, 34,"),
 * or behind "aged", "age", "the age of".
 */
export function isAge(
  pieces: readonly Lexeme[],
  first: number,
  end: number,
  value: number,
  words: QuantityWords,
): boolean {
  if (!Number.isInteger(value) || value < 0 || value > OLDEST) return false;
  const before = pieces[first - 1];
  if (before?.lower === 'aged' || before?.lower === 'age' || before?.lower === 'ages') return true;
  if (before?.lower === 'of') {
    const word = pieces[first - 2]?.lower;
    return word === 'age' || word === 'ages';
  }
  const named = pieces[first - 2];
  const opened = before?.text === ',' || before?.text === '(';
  if (!opened || named?.kind !== 'word' || !isCapitalised(named.text)) return false;
  if (words.nouns.sets.dates.has(named.lower) || value < 1) return false;
  const next = pieces[end];
  return next === undefined || CLOSES.has(next.text);
}
