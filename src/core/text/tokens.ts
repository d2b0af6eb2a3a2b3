import { ownsStop } from './abbreviations';
import { isAnyDigit, isApostrophe, isDigit, isHyphen, isLetter, isSpace } from './characters';

/** A word, number or sign of a text. `start` and `end` (exclusive) are UTF-16 offsets in the whole text. */
export interface Token {
  text: string;
  lower: string;
  start: number;
  end: number;
  kind: 'word' | 'number' | 'punctuation' | 'symbol';
  /** A word of letters alone, as most are: whoever looks for hyphens, apostrophes, digits or stops is done. */
  letters: boolean;
}

const COMMA = 44;
const STOP = 46;
const AMPERSAND = 38;
const FRACTIONS = '½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞';
const SYMBOLS = '$€£¥₹₽₸₩₺₴₪₫฿¢%‰°+=~≈<>≤≥×±−^|*§©®™#№@\\/′″μµ';

/**
 * The tokens of `text` between two offsets, in order, without white space.
 *
 * - A hyphenated word is one token ("law-enforcement", "COVID-19"), and so is one with an apostrophe.
 * - A number is its digits, grouped by commas or no-break blanks, with decimals ("12,000", "4.8"); what is glued to it
 *   stands alone: "$5bn" is `$`, `5`, `bn`; "10%" is `10`, `%`; "24-hour" is `24`, `-`, `hour`.
 *   Ordinals and decades are words ("7th", "1990s").
 * - A shortened word keeps its full stop ("Jan.", "U.S.", "J.").
 *
 * Never throws; time is linear in `end - start`: no character is looked at more than a fixed number of times.
 */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  const last = Math.min(end, text.length);
  let at = Math.max(0, start);
  while (at < last) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at += 1;
      continue;
    }
    const from = at;
    let kind: Token['kind'];
    let letters = false;
    if (isDigit(code)) {
      at = numberEnd(text, at, last);
      const suffix = suffixEnd(text, at, last);
      kind = suffix > at ? 'word' : 'number';
      at = suffix;
    } else if (isLetter(code) || isAnyDigit(code)) {
      const end = lettersEnd(text, at, last);
      at = end < last ? wordEnd(text, at, end, last) : end;
      letters = at === end;
      kind = 'word';
    } else {
      at += code >= 0xd800 && code < 0xdc00 && at + 1 < last ? 2 : 1;
      kind = signKind(code, text.slice(from, at));
    }
    const word = text.slice(from, at);
    const lower = kind === 'number' ? word : word.toLowerCase();
    tokens.push({ text: word, lower, start: from, end: at, kind, letters });
  }
  return tokens;
}

/** What a sign is; most are commas and stops. */
function signKind(code: number, sign: string): Token['kind'] {
  if (code === COMMA || code === STOP) return 'punctuation';
  if (FRACTIONS.includes(sign)) return 'number';
  return SYMBOLS.includes(sign) ? 'symbol' : 'punctuation';
}

/** The end of a number that starts at `at`: groups of three after commas, one decimal part. */
function numberEnd(text: string, at: number, last: number): number {
  const first = at;
  let i = digitsEnd(text, at, last);
  if (i - first <= 3) {
    while (isGrouping(text.charCodeAt(i)) && threeDigits(text, i + 1, last)) i += 4;
  }
  if (i < last && text.charCodeAt(i) === STOP && digitsEnd(text, i + 1, last) > i + 1) {
    i = digitsEnd(text, i + 1, last);
  }
  return i;
}

/** Commas, and the blanks that do not break a line: no-break, narrow, thin. */
const isGrouping = (code: number): boolean =>
  code === COMMA || code === 0xa0 || code === 0x202f || code === 0x2009;

const threeDigits = (text: string, at: number, last: number): boolean =>
  digitsEnd(text, at, Math.min(last, at + 4)) === at + 3;

function digitsEnd(text: string, at: number, last: number): number {
  let i = at;
  while (i < last && isDigit(text.charCodeAt(i))) i += 1;
  return i;
}

/** Past "st", "nd", "rd", "th" and the "s" of decades; `at` itself where none stands there. */
function suffixEnd(text: string, at: number, last: number): number {
  if (at >= last || !isLetter(text.charCodeAt(at))) return at;
  const two = text.slice(at, Math.min(at + 2, last)).toLowerCase();
  if (['st', 'nd', 'rd', 'th'].includes(two) && !continues(text, at + 2, last)) return at + 2;
  if (text.slice(at - 1, at + 1) === '0s' && at < last && !continues(text, at + 1, last)) {
    return at + 1;
  }
  return at;
}

const continues = (text: string, at: number, last: number): boolean =>
  at < last && (isLetter(text.charCodeAt(at)) || isAnyDigit(text.charCodeAt(at)));

function lettersEnd(text: string, at: number, last: number): number {
  let i = at;
  while (i < last && isLetter(text.charCodeAt(i))) i += 1;
  return i;
}

/**
 * The end of a word: letters and digits, joined by hyphens, apostrophes, `&` and the stops of initials.
 * `letters` is where its first letters end.
 */
function wordEnd(text: string, at: number, letters: number, last: number): number {
  let i = letters;
  let piece = at;
  for (;;) {
    while (continues(text, i, last)) {
      if (isDigit(text.charCodeAt(i)) && opensAmount(text, at, i, last)) return i;
      i += 1;
    }
    const code = i < last ? text.charCodeAt(i) : 0;
    const joins =
      continues(text, i + 1, last) &&
      (isHyphen(code) ||
        isApostrophe(code) ||
        code === AMPERSAND ||
        (code === STOP && (i - piece === 1 || bothDigits(text, i))));
    if (!joins) break;
    i += 1;
    piece = i;
  }
  if (i < last && text.charCodeAt(i) === STOP && i - at <= 12) {
    if (!(i - at === 1 && followsDigit(text, at)) && ownsStop(text.slice(at, i))) return i + 1;
  }
  return i;
}

/** One letter behind a number is its unit ("5 V.", "$3m."), not an initial. */
const followsDigit = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at - 1)) ||
  (text.charCodeAt(at - 1) === 32 && isDigit(text.charCodeAt(at - 2)));

/** Up to four letters, the first a capital, with a grouped number behind: a currency, "RM1,200", "Rs2,500", "KSh3,000". */
function opensAmount(text: string, at: number, digits: number, last: number): boolean {
  if (digits === at || digits - at > 4 || isDigit(text.charCodeAt(digits - 1))) return false;
  const first = text.charAt(at);
  if (first !== first.toUpperCase()) return false;
  return (
    text.charCodeAt(digitsEnd(text, digits, Math.min(last, digits + 4))) === COMMA &&
    text.slice(digits, numberEnd(text, digits, last)).includes(',')
  );
}

const bothDigits = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
