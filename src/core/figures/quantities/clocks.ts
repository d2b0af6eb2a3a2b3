import { isCapitalised } from '../../text/characters';
import { mixedFraction } from './fractions';
import { isDash, type Lexeme } from './lexemes';
import type { QuantityWords } from './words';

/**
 * The index after digits that are no number at all: a clock time, a date, a version, a phone number, a
 * score with a colon, a street address. `at` itself where none stands there.
 */
export function pastNoNumber(pieces: readonly Lexeme[], at: number, words: QuantityWords): number {
  const piece = pieces[at];
  if (piece?.kind !== 'number') return at;
  if (/^\d+$/.test(piece.text) && mixedFraction(pieces, at + 1, words)) return at;
  const chain = chainEnd(pieces, at);
  if (chain > at + 1) return words.cues.halfDay.has(pieces[chain]?.lower ?? '') ? chain + 1 : chain;
  const score = scoreEnd(pieces, at);
  if (score > at) return score;
  const phone = phoneEnd(pieces, at);
  if (phone > at) return phone;
  if (words.cues.halfDay.has(pieces[at + 1]?.lower ?? '')) return at + 2;
  if (isSpacedHalfDay(pieces, at + 1)) return at + 4;
  if (isTime(pieces, at, words)) return at + 1;
  const before = pieces[at - 1];
  if (before && piece.glued && '#№@_/:*'.includes(before.text)) return at + 1;
  if (besideMonth(pieces, at, words) || isAddress(pieces, at, words)) return at + 1;
  return at;
}

/**
 * "Left at 6.10", "struck at about 4.35 on Sunday": hours and minutes, where nothing in the sentence is told by such
 * numbers: no price, no rate, no strength.
 */
function isTime(pieces: readonly Lexeme[], at: number, { cues, units }: QuantityWords): boolean {
  if (!CLOCK.test(pieces[at]?.text ?? '') || pieces[at - 1]?.glued) return false;
  const round = cues.aroundTimes.has(pieces[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  if (pieces[round]?.lower !== 'at') return false;
  const next = pieces[at + 1];
  if (next?.glued && next.kind !== 'punctuation') return false;
  if (next?.kind === 'number' || isDash(next?.text ?? '') || next?.text === '%') return false;
  if (next?.kind === 'word' && units.names.single.has(next.lower)) return false;
  return !pieces.some(({ lower }) => cues.toldByDecimals.has(lower));
}
const CLOCK = /^(?:[01]?\d|2[0-3])\.[0-5]\d$/;

/** "10:30", "1.2.3", "555-01-99", "24/7", "01/02/2022": digits that colons, stops, strokes join without a blank. */
function chainEnd(pieces: readonly Lexeme[], at: number): number {
  let end = at + 1;
  let joints = 0;
  let loose = false;
  for (;;) {
    const [joint, next] = [pieces[end], pieces[end + 1]];
    if (!joint?.glued || !next?.glued || next.kind !== 'number') break;
    const dash = isDash(joint.text);
    if (!dash && joint.text !== ':' && joint.text !== '.' && joint.text !== '/') break;
    const version = joint.text === '.' && pieces[end - 1]?.text.includes('.');
    if (joint.text === ':' || joint.text === '/' || version) loose = true;
    joints += 1;
    end += 2;
  }
  if (loose && joints === 1 && pieces[at + 1]?.text === '/' && pieces[end]?.lower === 'of')
    return at;
  return loose || joints > 1 ? end : at;
}

/** "2 p. m.": feeds that put a blank behind every stop. */
function isSpacedHalfDay(pieces: readonly Lexeme[], at: number): boolean {
  const half = pieces[at]?.lower;
  if (half !== 'p' && half !== 'a') return false;
  return pieces[at + 1]?.text === '.' && (pieces[at + 2]?.lower.startsWith('m') ?? false);
}

/** "3-1", "2–2": whole numbers that do not rise, without a unit, are a score. */
function scoreEnd(pieces: readonly Lexeme[], at: number): number {
  const [left, dash, right] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  if (!left || !dash?.glued || !right?.glued || !isDash(dash.text)) return at;
  if (right.kind !== 'number' || (pieces[at + 3]?.glued && pieces[at + 3]?.kind !== 'punctuation'))
    return at;
  if (/[,.]/.test(left.text + right.text) && pieces[at + 3] !== undefined) return at;
  const next = pieces[at + 3]?.text ?? '';
  return Number(left.text) >= Number(right.text) && next !== '%' ? at + 3 : at;
}

/** "0800 555 010": no amount starts with a zero and a digit; what follows in digits belongs to it. */
function phoneEnd(pieces: readonly Lexeme[], at: number): number {
  const { text } = pieces[at] ?? { text: '' };
  if (!text.startsWith('0') || !/^0\d+$/.test(text)) return at;
  let end = at + 1;
  while (/^\d+$/.test(pieces[end]?.text ?? '')) end += 1;
  return end;
}

/** "January 2", "2 January", "2nd of May": a month is capitalised and touches the day. */
function besideMonth(pieces: readonly Lexeme[], at: number, words: QuantityWords): boolean {
  const { dates } = words.nouns.sets;
  const digits = pieces[at]?.text ?? '';
  if (digits.length > 4 || /[,.]/.test(digits)) return false;
  const month = (piece: Lexeme | undefined): boolean =>
    piece !== undefined && isCapitalised(piece.text) && dates.has(piece.lower);
  if (month(pieces[at - 1])) return true;
  const dash = isDash(pieces[at - 1]?.text ?? '') && pieces[at - 2]?.kind === 'number';
  if (dash && month(pieces[at - 3])) return true;
  return Number(digits) < 32 && month(pieces[at + 1]);
}

/** "12 Long Field Road": capitalised words of which one of the next four is a kind of street. */
function isAddress(pieces: readonly Lexeme[], at: number, words: QuantityWords): boolean {
  for (let i = at + 1; i < Math.min(pieces.length, at + 5); i += 1) {
    const piece = pieces[i];
    if (piece?.kind !== 'word' || !(isCapitalised(piece.text) || /^\d/.test(piece.text)))
      return false;
    if (i > at + 1 && words.nouns.sets.streets.has(piece.lower)) return true;
  }
  return false;
}
