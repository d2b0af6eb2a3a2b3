import { isDigit } from '../../text/characters';
import type { Token } from '../../text/tokens';
import type { QuantityWords } from './words';

/** A token, or a piece of one: "two-week" is read as `two`, `-`, `week`. */
export interface Lexeme extends Token {
  /** The index of the token it belongs to. */
  token: number;
  /** Nothing stands between it and the piece before it. */
  glued: boolean;
}

/**
 * The tokens of a sentence, with those words taken apart that carry a number or a unit inside
 * ("two-week", "year-old", "USD10m"). At most one piece a character: linear.
 */
export function lexemesOf(tokens: readonly Token[], words: QuantityWords): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let end = -1;
  const add = ({ text, lower, start, end: to, kind, letters }: Token, token: number): void => {
    lexemes.push({ text, lower, start, end: to, kind, letters, token, glued: start === end });
    end = to;
  };
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token) break;
    const whole = token.kind !== 'word' || token.letters;
    const pieces = whole ? null : piecesOf(token, tokens[i - 1], words);
    if (pieces) for (const piece of pieces) add(piece, i);
    else add(token, i);
  }
  return lexemes;
}

const HYPHEN = /[-‐‑]/;
const HYPHEN_OR_DIGIT = /[-‐‑\d]/;
/** No word that carries an amount is longer; one of thousands of pieces would be a sentence without end. */
const LONGEST = 100;

/** The pieces of a word that carries an amount; null where it stays whole, as most words do. */
function piecesOf(token: Token, before: Token | undefined, words: QuantityWords): Token[] | null {
  if (token.text.length > LONGEST || !HYPHEN_OR_DIGIT.test(token.text)) return null;
  const hyphen = token.text.search(HYPHEN);
  if (hyphen > 0) {
    const behindNumber = before?.end === token.start && before.text === '-';
    if (behindNumber || carriesNumber(token, hyphen, words)) return atHyphens(token);
  }
  const digits = digitsBehindCurrency(token, before, words);
  return digits > 0 ? [slice(token, 0, digits), ...amountPieces(token, digits)] : null;
}

/** Whether a hyphenated word has a number word or a unit first ("five-year", "year-old"), or digits later ("minus-130", "then-14-year-old"). */
function carriesNumber(token: Token, hyphen: number, words: QuantityWords): boolean {
  const first = token.lower.slice(0, hyphen);
  const { cardinals, tens, magnitudes, fractions, signs } = words.numbers;
  if (cardinals.has(first) || tens.has(first) || magnitudes.has(first)) return true;
  if (fractions.has(first) || words.units.names.single.has(first)) return true;
  const opens = signs.has(first) || words.cues.tiedBefore.has(first);
  return opens && isDigit(token.lower.charCodeAt(hyphen + 1));
}

function atHyphens(token: Token): Token[] {
  const pieces: Token[] = [];
  let from = 0;
  for (let i = 0; i <= token.text.length; i += 1) {
    const hyphen = i < token.text.length && '-‐‑'.includes(token.text.charAt(i));
    if (i < token.text.length && !hyphen) continue;
    if (i > from) {
      const digits = isDigit(token.text.charCodeAt(from));
      pieces.push(...(digits ? amountPieces(slice(token, 0, i), from) : [slice(token, from, i)]));
    }
    if (hyphen) pieces.push({ ...slice(token, i, i + 1), kind: 'punctuation' });
    from = i + 1;
  }
  return pieces;
}

/** Where the digits begin in "USD10m" or "A25" after `$`; 0 where the word is no amount. */
function digitsBehindCurrency(
  token: Token,
  before: Token | undefined,
  words: QuantityWords,
): number {
  if (token.text.length > 24) return 0;
  let letters = 0;
  while (letters < token.text.length && !isDigit(token.text.charCodeAt(letters))) letters += 1;
  if (letters === 0 || letters > 4 || letters === token.text.length) return 0;
  const code = token.text.slice(0, letters);
  const { before: signs, gluedBefore } = words.currencies;
  if (before?.text === '$' && before.end === token.start) {
    const local = signs.byFirst.get('$')?.some((phrase) => phrase.words[1] === code);
    return local ? letters : 0;
  }
  return signs.single.has(code) || gluedBefore.single.has(code) ? letters : 0;
}

/** Digits with their decimals, and the letters behind them. */
function amountPieces(token: Token, from: number): Token[] {
  let end = from;
  while (end < token.text.length && '0123456789.'.includes(token.text.charAt(end))) end += 1;
  const number: Token = { ...slice(token, from, end), kind: 'number' };
  return end < token.text.length ? [number, slice(token, end, token.text.length)] : [number];
}

/** Any of the strokes that join or divide: hyphens, dashes and the minus sign. */
export const isDash = (text: string): boolean => text.length === 1 && '-–—‐‑−'.includes(text);

function slice(token: Token, from: number, to: number): Token {
  const text = token.text.slice(from, to);
  const start = token.start + from;
  const { kind } = token;
  const end = token.start + to;
  return { text, lower: text.toLowerCase(), start, end, kind, letters: false };
}
