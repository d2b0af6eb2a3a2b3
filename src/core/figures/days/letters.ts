import { isCapitalised } from '../../text/characters';
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
   * t the, f of, i in, I on, & and, - dash, marks themselves, x anything else.
   */
  letters: string;
}

const LITTLE: Readonly<Record<string, string>> = {
  the: 't',
  of: 'f',
  in: 'i',
  on: 'I',
  and: '&',
  to: 'T',
  until: 'T',
  till: 'T',
  through: 'T',
  ago: 'g',
  after: 'A',
  before: 'B',
  half: 'h',
  '-': '-',
  '–': '-',
  '—': '-',
  ',': ',',
  '(': '(',
  ')': ')',
  '.': '.',
  '/': '/',
};

/** Spells a sentence's tokens. Linear: each piece is looked at once, with its neighbours. */
export function spell(tokens: readonly Token[], words: CalendarWords): Spelling {
  const pieces: Piece[] = [];
  tokens.forEach((token, i) => {
    addPieces(pieces, token, i, words);
  });
  const letters = pieces.map((piece, i) => letterOf(piece, pieces[i - 1], pieces[i + 1], words));
  return { pieces, letters: letters.join('') };
}

function addPieces(pieces: Piece[], token: Token, at: number, words: CalendarWords): void {
  const parts = token.kind === 'word' ? token.text.split(/([-‐‑–])/) : [token.text];
  const dated = parts.length > 1 && parts.length < 6 && parts.every((part) => isDated(part, words));
  let start = token.start;
  for (const text of dated ? parts : [token.text]) {
    const lower = text.toLowerCase().replaceAll('’', "'");
    const stem = lower.replace(/'s$|(?<=s)'$/, '');
    const end = start + text.length;
    pieces.push({
      text,
      lower: lower === '‐' || lower === '‑' ? '-' : lower,
      stem,
      token: at,
      start,
      end,
    });
    start = end;
  }
}

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
  { sets, values, units, parts }: CalendarWords,
): string {
  const first = text.charCodeAt(0);
  if (first > 47 && first < 58) return numberLetter(lower);
  const bare = stem.endsWith('.') ? stem.slice(0, -1) : stem;
  if (isCapitalised(text)) {
    if (values.month.has(bare)) return 'M';
    if (values['short-month'].has(bare)) return 'Q';
    if (values.weekday.has(bare)) {
      return isName(before, after, sets, values.month) ? 'x' : 'W';
    }
    if (values['short-weekday'].has(bare)) return 'w';
  }
  const little = LITTLE[lower];
  if (little !== undefined) return little;
  if (units.has(stem)) return 'U';
  if (values.today.has(stem)) return sets['no-today-after'].has(before?.lower ?? '') ? 'x' : 'R';
  if (sets.daypart.has(stem)) return 'P';
  if (values.step.has(stem)) return 'L';
  if (values.order.has(stem)) return 'X';
  if (values.season.has(stem)) return 'S';
  if (values.number.has(stem)) return 'n';
  if (values.ordinal.has(stem)) return 'o';
  const part = parts.get(stem);
  if (part) return part.closedBy ? 'J' : part.ofOnly ? 'e' : 'E';
  return 'x';
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

function numberLetter(lower: string): string {
  if (/^\d{1,2}$/.test(lower)) return Number(lower) >= 1 && Number(lower) <= 31 ? 'D' : 'N';
  if (/^(1[5-9]|20|21)\d\d$/.test(lower)) return 'Y';
  if (/^\d{1,2}(st|nd|rd|th)$/.test(lower)) return parseInt(lower, 10) <= 31 ? 'O' : 'x';
  return /^(1[5-9]|20)\d0s$/.test(lower) ? 'H' : 'N';
}
