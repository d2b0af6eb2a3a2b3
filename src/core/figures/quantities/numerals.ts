import { fractionAt, halfOfMagnitude, mixedFraction, shareAt } from './fractions';
import { isDash, type Lexeme } from './lexemes';
import { magnitudeAt, powerOfTen } from './magnitudes';
import { vagueAt } from './vague';
import type { QuantityWords } from './words';

/** A number as it stands in the text, in digits or in words. `end` is the index after it. */
export interface Numeral {
  start: number;
  end: number;
  /** Null for vague words; then `low` and `high` bound them. */
  value: number | null;
  low: number;
  high: number;
  /** The last word that multiplied it: 1e6 in "5 million", 1 where none did. */
  magnitude: number;
  form: 'digits' | 'words' | 'vague' | 'fraction';
  /** Digits without commas, decimals, magnitude or sign: what years, names and scores look like. */
  plain: boolean;
  sign: '' | '+' | '-';
}

/** How far a number in words may reach, in pieces; real ones stay far below. */
const REACH = 16;

/**
 * The number that starts at `at`, or null. `money`: a currency stands before it, so one letter behind
 * it is a magnitude ("$5m"). Looks at a fixed number of pieces.
 */
export function numeralAt(
  pieces: readonly Lexeme[],
  at: number,
  words: QuantityWords,
  money = false,
): Numeral | null {
  const sign = signAt(pieces, at, words);
  const from = at + sign.length;
  const spelled = pieces[from]?.kind === 'word';
  const found =
    (sign.sign === '' &&
      ((spelled ? (vagueAt(pieces, from, words) ?? halfOfMagnitude(pieces, from, words)) : null) ??
        shareAt(pieces, from, words) ??
        fractionAt(pieces, from, words))) ||
    digitsAt(pieces, from, words, money) ||
    wordsAt(pieces, from, words);
  if (!found) return null;
  found.start = at;
  found.sign = sign.sign;
  if (sign.sign !== '-' || found.value === null) return found;
  const value = -found.value;
  return Object.assign(found, { value, low: value, high: value, plain: false });
}

/** A sign right before the number that no word or number touches from the left, or "minus". */
function signAt(
  pieces: readonly Lexeme[],
  at: number,
  words: QuantityWords,
): { sign: Numeral['sign']; length: number } {
  const piece = pieces[at];
  const next = pieces[at + 1];
  if (piece && next) {
    if (words.numbers.signs.has(piece.lower)) {
      const hyphen = next.glued && isDash(next.text) ? 1 : 0;
      return { sign: '-', length: 1 + hyphen };
    }
    const free = !piece.glued || pieces[at - 1]?.kind === 'symbol' || pieces[at - 1]?.text === '(';
    if (free && next.glued && next.kind === 'number') {
      if (piece.text === '-' || piece.text === '−') return { sign: '-', length: 1 };
      if (piece.text === '+') return { sign: '+', length: 1 };
    }
  }
  return { sign: '', length: 0 };
}

/** What stands between groups of three digits: commas, and blanks that do not break. */
const GROUPING = /[,\s]/g;

function digitsAt(
  pieces: readonly Lexeme[],
  at: number,
  words: QuantityWords,
  money: boolean,
): Numeral | null {
  const first = pieces[at];
  const { fractionSigns } = words.numbers;
  if (first?.text === '.' && pieces[at + 1]?.glued && pieces[at + 1]?.kind === 'number') {
    if (first.glued) return null;
    const decimals = Number(`0.${pieces[at + 1]?.text.replace(GROUPING, '')}`);
    return Number.isFinite(decimals) ? scaled(pieces, at + 2, decimals, words, money, false) : null;
  }
  if (first?.kind !== 'number') return null;
  const alone = fractionSigns.get(first.text);
  if (alone !== undefined) return scaled(pieces, at + 1, alone, words, money, false);
  let plain = !/[^\d]/.test(first.text);
  let value = Number(plain ? first.text : first.text.replace(GROUPING, ''));
  if (!Number.isFinite(value)) return null;
  let end = at + 1;
  const groupable = plain && first.text.length <= 3;
  while (
    groupable &&
    end <= at + 4 &&
    pieces[end]?.text === '000' &&
    gap(first, pieces, end) === 1
  ) {
    value *= 1000;
    end += 1;
  }
  if (end > at + 1) plain = false;
  const part = fractionSigns.get(pieces[end]?.text ?? '');
  const slashed = part === undefined && plain ? mixedFraction(pieces, end, words) : null;
  if (part !== undefined || slashed) {
    value += part ?? slashed?.value ?? 0;
    end = slashed?.end ?? end + 1;
    plain = false;
  }
  const power = powerOfTen(pieces, end);
  if (power) return scaled(pieces, power.end, round(value * power.factor), words, money, false);
  return scaled(pieces, end, value, words, money, plain);
}

const gap = (first: Lexeme, pieces: readonly Lexeme[], at: number): number =>
  (pieces[at]?.start ?? first.end) - (pieces[at - 1]?.end ?? first.end);

/** Applies "and a half" and the magnitudes that follow. */
function scaled(
  pieces: readonly Lexeme[],
  at: number,
  base: number,
  words: QuantityWords,
  money: boolean,
  plain: boolean,
  form: Numeral['form'] = 'digits',
): Numeral {
  let value = base;
  let end = at;
  const half = andFraction(pieces, end, words);
  if (half) {
    value += half.value;
    end = half.end;
  }
  let magnitude = 1;
  for (let i = 0; i < 3; i += 1) {
    const found = magnitudeAt(pieces, end, words, money);
    if (!found) break;
    magnitude = found.value;
    value = round(value * magnitude);
    end = found.end;
  }
  const unscaled = magnitude === 1 && !half;
  return {
    start: at,
    end,
    value,
    low: value,
    high: value,
    magnitude,
    form,
    plain: plain && unscaled,
    sign: '',
  };
}

/** "and a half", "and a quarter" after a whole number. */
function andFraction(
  pieces: readonly Lexeme[],
  at: number,
  words: QuantityWords,
): { value: number; end: number } | null {
  const dashes = pieces[at]?.glued && isDash(pieces[at]?.text ?? '') ? 2 : 1;
  const and = dashes === 2 ? at + 1 : at;
  if (pieces[and]?.lower !== 'and' || pieces[and + dashes]?.lower !== 'a') return null;
  const part = words.numbers.fractions.get(pieces[and + 2 * dashes]?.lower ?? '');
  return part === undefined ? null : { value: 1 / part, end: and + 2 * dashes + 1 };
}

/** A number in words: "one hundred and twenty", "twenty-five", "a million", "three and a half". */
function wordsAt(pieces: readonly Lexeme[], at: number, words: QuantityWords): Numeral | null {
  const { cardinals, tens, magnitudes } = words.numbers;
  let total = 0;
  let group = 0;
  let seen = false;
  let magnitude = 1;
  let end = at;
  const last = Math.min(pieces.length, at + REACH);
  const article = pieces[at]?.lower === 'a' || pieces[at]?.lower === 'an';
  if (article) {
    if (!magnitudes.has(pieces[at + 1]?.lower ?? '')) return null;
    group = 1;
  }
  for (let i = article ? at + 1 : at; i < last; ) {
    const piece = pieces[i];
    if (piece?.kind !== 'word') break;
    const one = cardinals.get(piece.lower);
    const ten = tens.get(piece.lower);
    const big = magnitudes.get(piece.lower);
    if (one !== undefined && fits(group, one, seen)) group += one;
    else if (ten !== undefined && group % 100 === 0 && fits(group, ten, seen)) group += ten;
    else if (big !== undefined && (seen || article)) {
      magnitude = big;
      if (big === 100 || big < 21) group = Math.max(group, 1) * big;
      else {
        total = total > 0 && total < big && group === 0 ? total * big : total + group * big;
        group = 0;
      }
    } else break;
    seen = true;
    end = i + 1;
    i = nextWord(pieces, end, words);
    if (i < 0) break;
  }
  if (!seen) return null;
  return withFraction(pieces, at, end, total + group, magnitude, words);
}

function withFraction(
  pieces: readonly Lexeme[],
  at: number,
  end: number,
  value: number,
  magnitude: number,
  words: QuantityWords,
): Numeral {
  if (magnitude === 1) return scaled(pieces, end, value, words, false, false, 'words');
  const [low, high] = [value, value];
  return { start: at, end, value, low, high, magnitude, form: 'words', plain: false, sign: '' };
}

/** Whether a smaller number may follow inside a group: twenty-five, hundred and five; never "five six". */
function fits(group: number, next: number, seen: boolean): boolean {
  if (!seen || group === 0) return true;
  if (group % 100 === 0) return true;
  return group % 10 === 0 && next > 0 && next < 10;
}

/** Past a hyphen inside the word, or an "and" between hundreds and the rest; -1 where the number ends. */
function nextWord(pieces: readonly Lexeme[], at: number, words: QuantityWords): number {
  const piece = pieces[at];
  if (!piece) return -1;
  const isNumber = (i: number): boolean => {
    const lower = pieces[i]?.lower ?? '';
    return words.numbers.cardinals.has(lower) || words.numbers.tens.has(lower);
  };
  if (piece.glued && isDash(piece.text)) {
    return isNumber(at + 1) || words.numbers.magnitudes.has(pieces[at + 1]?.lower ?? '')
      ? at + 1
      : -1;
  }
  if (piece.lower === 'and') {
    const big = words.numbers.magnitudes.get(pieces[at - 1]?.lower ?? '');
    return big !== undefined && big >= 100 && isNumber(at + 1) ? at + 1 : -1;
  }
  return at;
}

/** Binary noise of a product taken away: 1.356 × 1e9 is 1356000000. */
export const round = (value: number): number => withDigits(value, 14);

/** A number with so many digits at most. */
export const withDigits = (value: number, digits: number): number =>
  Number.isInteger(value) && Math.abs(value) < 10 ** digits
    ? value
    : Number(value.toPrecision(digits));
