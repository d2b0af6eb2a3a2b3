import { isCapitalised } from '../../text/characters';
import type { Lexeme } from './lexemes';
import { isPerson } from './nouns';
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
  const { ageHolder, beingAged, superlatives } = words.cues;
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
  if (beingAged.has(word(first - 1)) || superlatives.has(word(first - 1))) {
    const goesOn = closed || next?.lower === 'and' || next?.lower === 'but';
    if (goesOn && isOfSuperlative(pieces, first - 1, words)) return true;
  }
  const by = closed || word(end) === 'by';
  const subject = word(first - 2) === 'will' || word(first - 2) === 'would' ? first - 3 : first - 2;
  return by && beingAged.has(word(first - 1)) && ageHolder.has(word(subject));
}

/** "The youngest victim was 15", "the youngest of the dead was four and the oldest 81": with whom the clause begins. */
function isOfSuperlative(
  pieces: readonly Lexeme[],
  verb: number,
  { cues }: QuantityWords,
): boolean {
  for (let i = verb; i >= Math.max(1, verb - SUPERLATIVE_REACH); i -= 1) {
    const word = pieces[i];
    if (!word || word.kind === 'punctuation') return false;
    if (cues.superlatives.has(word.lower))
      return cues.opensSuperlative.has(pieces[i - 1]?.lower ?? '');
  }
  return false;
}

/** So far before "was 15" stands "the youngest". */
const SUPERLATIVE_REACH = 6;

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
  const asYoung =
    before?.lower === 'as' && words.cues.youngOrOld.has(pieces[first - 2]?.lower ?? '');
  if (asYoung && pieces[first - 3]?.lower === 'as') return !isLength(pieces[end], words);
  if (limitsAge(pieces, first, end, words)) return true;
  if (before?.lower === 'aged' || before?.lower === 'age' || before?.lower === 'ages') return true;
  if (tellsAge(pieces, first, end, words)) return value > 0;
  if (before?.lower === 'of') {
    const word = pieces[first - 2]?.lower;
    return word === 'age' || word === 'ages' || isSomebodyOf(pieces, first - 2, end, words);
  }
  const named = pieces[first - 2];
  const opened = before?.text === ',' || before?.text === '(';
  if (!opened || named?.kind !== 'word' || !isCapitalised(named.text)) return false;
  if (words.nouns.sets.dates.has(named.lower) || value < 1) return false;
  const next = pieces[end];
  return next === undefined || CLOSES.has(next.text);
}

/** "a boy of 16 and a woman of 19": one person, of so many years. */
function isSomebodyOf(
  pieces: readonly Lexeme[],
  who: number,
  end: number,
  { cues, units }: QuantityWords,
): boolean {
  if (!cues.ofAnyAge.has(pieces[who]?.lower ?? '')) return false;
  const next = pieces[end];
  if (next?.kind === 'number' || units.names.single.has(next?.lower ?? '')) return false;
  for (let i = who - 1; i >= Math.max(0, who - SOMEBODY_REACH); i -= 1) {
    const word = pieces[i];
    if (word?.kind !== 'word') return false;
    if (cues.articles.has(word.lower)) return true;
  }
  return false;
}
const SOMEBODY_REACH = 3;

/** "ages ranged from 4 to 83", "aged between 6 and 11": the piece behind which a range of ages opens at `opens`. */
export const opensAges = (pieces: readonly Lexeme[], opens: number): number =>
  RANGING.has(pieces[opens - 1]?.lower ?? '') ? opens - 1 : opens;

const RANGING = new Set(['range', 'ranges', 'ranged', 'ranging', 'vary', 'varied', 'varying']);

const isLength = (next: Lexeme | undefined, { units }: QuantityWords): boolean =>
  units.names.single.has(next?.lower ?? '');

/** So far before "is under 16" the people may stand. */
const SUBJECT_REACH = 9;

/** "One in three of them is under 16", "most members are over 55": a limit that people are said to be beside. */
function limitsAge(
  pieces: readonly Lexeme[],
  first: number,
  end: number,
  words: QuantityWords,
): boolean {
  const { limits, pastBe, pronounsOfPeople } = words.cues;
  const next = pieces[end];
  const closes = !next || next.kind === 'punctuation' || next.lower === 'and';
  if (!closes || !limits.has(pieces[first - 1]?.lower ?? '')) return false;
  let at = first - 2;
  if (pieces[at]?.lower === 'aged') at -= 1;
  if (!pastBe.has(pieces[at]?.lower ?? '')) return false;
  for (let i = at - 1; i >= Math.max(0, at - SUBJECT_REACH); i -= 1) {
    const word = pieces[i];
    if (!word || word.kind === 'punctuation') return false;
    if (pronounsOfPeople.has(word.lower) || isPerson(word.lower, word.text, words)) return true;
  }
  return false;
}

/** The years of a decade of life that its words allow. */
const PART_OF_DECADE: Readonly<Record<string, readonly [number, number]>> = {
  early: [0, 3],
  mid: [4, 6],
  'mid-': [4, 6],
  late: [7, 9],
};
const DECADE = /^(?:mid-)?([1-9])0s$/;
const DECADES = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties'];

/** "in his 20s", "in her early forties": the piece of the decade at `at`, and the ages that it allows; else null. */
export function decadeAt(
  pieces: readonly Lexeme[],
  at: number,
  { cues }: QuantityWords,
): { first: number; low: number; high: number } | null {
  const word = pieces[at]?.lower ?? '';
  if (!word.endsWith('s')) return null;
  const digits = DECADE.exec(word)?.[1];
  const ten = digits ? Number(digits) : DECADES.indexOf(word) + 2;
  if (ten < 2 && !digits) return null;
  const before = pieces[at - 1]?.lower ?? '';
  const part = word.startsWith('mid-') ? 'mid' : cues.decadeParts.has(before) ? before : null;
  const owner = part === before ? at - 2 : at - 1;
  if (!cues.ownersOfAge.has(pieces[owner]?.lower ?? '') || pieces[owner - 1]?.lower !== 'in')
    return null;
  const [from, to] = PART_OF_DECADE[part ?? ''] ?? [0, 9];
  return { first: owner - 1, low: 10 * ten + from, high: 10 * ten + to };
}
