import { isCapitalised, isDigit } from '../../text/characters';
import type { Token } from '../../text/tokens';
import type { CalendarWords } from './words';

/** A token, or a part of a hyphenated one ("mid-January"), as far as dates care. */
export interface Piece {
  text: string;
  /** Lower case, with straight apostrophes. */
  lower: string;
  /** `lower` without a possessive ending. */
  stem: string;
  token: number;
  start: number;
  end: number;
}

/** A sentence as dates see it: its pieces, and one letter for each. */
export interface Spelling {
  pieces: Piece[];
  /**
   * M month, Q shortened month, D number 1–31, Y year, N other number, O "13th", o "first", W weekday,
   * w shortened weekday, U unit, R today, P part of a day, S season, L last/this/next, X previous/following,
   * E early/late, e the end (of), h half, J earlier/later, n number word, H "1990s", g ago, A after, B before, T to/until/through,
   * t the, f of, i in, I on, & and, - dash, marks themselves, y first word of a holiday, x anything else.
   */
  letters: string;
}

const HYPHEN = /([-‐‑–])/;

/** Spells a sentence's tokens. Linear: each piece is looked at once, with its neighbours. */
export function spell(tokens: readonly Token[], words: CalendarWords): Spelling {
  const pieces: Piece[] = [];
  for (const [i, token] of tokens.entries()) addPieces(pieces, token, i, words);
  let letters = '';
  for (const [i, piece] of pieces.entries())
    letters += letterOf(piece, pieces[i - 1], pieces[i + 1], words);
  return { pieces, letters };
}

function addPieces(pieces: Piece[], token: Token, at: number, words: CalendarWords): void {
  const { text, lower, start, end } = token;
  if (token.letters || token.kind === 'number') {
    pieces.push({ text, lower, stem: lower, token: at, start, end });
    return;
  }
  if (token.kind !== 'word' || !HYPHEN.test(text)) {
    pieces.push(pieceOf(text, lower, at, start));
    return;
  }
  const parts = text.split(HYPHEN);
  const dated = parts.length < 6 && parts.every((part) => isDated(part, words));
  let from = start;
  for (const part of dated ? parts : [text]) {
    pieces.push(pieceOf(part, part.toLowerCase(), at, from));
    from += part.length;
  }
}

function pieceOf(text: string, lower: string, token: number, start: number): Piece {
  const straight = lower.includes('’') ? lower.replaceAll('’', "'") : lower;
  return { text, lower: straight, stem: stemOf(straight), token, start, end: start + text.length };
}

/** A word without a possessive ending, by its straight apostrophe. */
export const stemOf = (word: string): string =>
  word.includes("'") ? word.replace(/'s$|(?<=s)'$/, '') : word;

/** Whether a part of a hyphenated word belongs to a date. */
function isDated(part: string, { values, parts }: CalendarWords): boolean {
  const lower = part.toLowerCase().replace(/\.$/, '');
  return (
    /^[-‐‑–]$|^\d{1,4}$/.test(part) ||
    parts.has(lower) ||
    values.month.has(lower) ||
    values['short-month'].has(lower) ||
    values.weekday.has(lower)
  );
}

function letterOf(
  { text, lower, stem }: Piece,
  before: Piece | undefined,
  after: Piece | undefined,
  { sets, values, capitals, letters }: CalendarWords,
): string {
  const first = text.charCodeAt(0);
  if (first > 47 && first < 58) return numberLetter(lower);
  if (isCapitalised(text)) {
    const capital = capitals.get(stem.endsWith('.') && stem.length > 1 ? stem.slice(0, -1) : stem);
    if (capital !== undefined)
      return capital === 'W' && isName(before, after, sets, values.month) ? 'x' : capital;
  }
  const letter = letters.get(stem) ?? 'x';
  return letter === 'R' && before && sets['no-today-after'].has(before.lower) ? 'x' : letter;
}

/** "Sunday Times", "Black Friday", "the Monday Club": a name with a weekday in it. */
function isName(
  before: Piece | undefined,
  after: Piece | undefined,
  sets: CalendarWords['sets'],
  months: ReadonlyMap<string, number>,
): boolean {
  if (before && sets['no-weekday-after'].has(before.stem)) return true;
  if (!after || !isCapitalised(after.text) || after.text === after.text.toUpperCase()) return false;
  return (
    sets['no-weekday-before'].has(after.stem) ||
    (before?.lower === 'the' && !months.has(after.stem))
  );
}

/** Of a word that begins with a digit. Its length tells which forms it can have. */
function numberLetter(lower: string): string {
  const { length } = lower;
  if (length < 3) {
    const number = isDigit(lower.charCodeAt(length - 1)) ? Number(lower) : 0;
    return number >= 1 && number <= 31 ? 'D' : 'N';
  }
  if (length === 4 && /^(1[5-9]|20|21)\d\d$/.test(lower)) return 'Y';
  if (length < 5 && /^\d{1,2}(st|nd|rd|th)$/.test(lower))
    return parseInt(lower, 10) <= 31 ? 'O' : 'x';
  return length === 5 && /^(1[5-9]|20)\d0s$/.test(lower) ? 'H' : 'N';
}
