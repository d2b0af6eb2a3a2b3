import { isCapitalised } from '../../text/characters';
import type { Lexeme } from './lexemes';
import type { QuantityWords } from './words';

const CLOSES = new Set([',', '.', ')', ';', '—', '–']);
/** No reliable report of a longer life exists. */
const OLDEST = 122;

/** So far before "at" a death may stand: "dies in prison at 77". */
const REACH = 4;

/** "dies at 75", "turned 68", "she was 91." */
function tellsAge(
  pieces: readonly Lexeme[],
  first: number,
  end: number,
  words: QuantityWords,
): boolean {
  const { dying, turning, tolls } = words.nouns.sets;
  const { ageHolder, beingAged } = words.cues;
  const word = (i: number): string => pieces[i]?.lower ?? '';
  const next = pieces[end];
  const closed = next === undefined || next.kind === 'punctuation' || next.lower === 'when';
  if (turning.has(word(first - 1))) return closed || word(end) === 'on' || word(end) === 'in';
  if (word(first - 1) === 'at' && closed) {
    for (let i = first - 2; i >= first - 2 - REACH && !tolls.has(word(i)); i -= 1) {
      if (dying.has(word(i))) return true;
    }
    return false;
  }
  const by = closed || word(end) === 'by';
  const subject = word(first - 2) === 'will' || word(first - 2) === 'would' ? first - 3 : first - 2;
  return by && beingAged.has(word(first - 1)) && ageHolder.has(word(subject));
}

/**
 * Whether a plain number is somebody's age: between commas or brackets behind a name ("Ana Lind, 34,"),
 * behind "aged", "age", "the age of", "dies at", "turned", "she was".
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
  if (tellsAge(pieces, first, end, words)) return value > 0;
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
