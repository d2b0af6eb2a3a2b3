import { type Amount, amountAt } from './amounts';
import type { Context } from './context';
import { isElliptic } from './elliptic';
import type { Lexeme } from './lexemes';
import { nounAt } from './nouns';
import { type Numeral, round } from './numerals';
import { changes, distributed, rangeFrom } from './ranges';
import type { Unit, UnitKind } from './words';

/**
 * The unit of an amount that has none of its own and is one end of a change whose other end has it: "from 28
 * days to 14", "to 1.4 million tonnes from 1.7 million", "from 14,000 to 12,500 soldiers". Null elsewhere.
 */
export function unitOfStep(context: Context, amount: Amount): Unit | null {
  const { first } = amount;
  const { pieces, previous, words } = context;
  const item = unitOfItem(context, amount);
  if (item) return item;
  const share = shareOfTwo(context, amount);
  if (share) return share;
  if (isLawAge(context, amount)) return { unit: 'year', kind: 'count' };
  const link = pieces[first - 1]?.lower ?? '';
  if (link !== 'to' && link !== 'from') return null;
  const other = link === 'to' ? 'from' : 'to';
  if (previous && previous.end === first - 1) {
    const { unit, kind, firstToken } = previous.quantity;
    if (unit === null || kind === 'age' || kind === 'ratio') return null;
    // "Approved by 61 percent to 39": the other share of one whole.
    const rest = 100 - (previous.quantity.value ?? 100);
    const whole = previous.quantity.trend === null && link === 'to' && kind === 'percent';
    if (whole && (amount.numeral.value ?? 100) <= rest && rest < 60) return { unit, kind };
    if (!opensAt(context, first - 1, firstToken, other)) return null;
    return { unit, kind: kind satisfies UnitKind };
  }
  const next = otherEnd(context, amount);
  if (next?.unit) return next.unit.kind === 'money' && isShort(amount, next) ? null : next.unit;
  const noun = next ? nounAt(pieces, next.end, words, null) : null;
  return noun && { unit: noun.unit, kind: 'count' };
}

/** "Won by 51.2 to 48.8 percent": two shares of one whole, the unit told once. */
function shareOfTwo({ pieces, words }: Context, { end, numeral: { value } }: Amount): Unit | null {
  if (pieces[end]?.lower !== 'to' || value === null || value > 100) return null;
  const next = amountAt(pieces, end + 1, words);
  const other = next?.numeral.value ?? null;
  if (next?.unit?.kind !== 'percent' || other === null || other >= value) return null;
  return value + other <= 100 ? next.unit : null;
}

/** What "from 12 to" goes to behind a verb of change; the far end where that is a range. */
function otherEnd({ pieces, words }: Context, { first, end }: Amount): Amount | null {
  if (pieces[first - 1]?.lower !== 'from' || pieces[end]?.lower !== 'to') return null;
  if (!changes(pieces, first - 1, words)) return null;
  const next = amountAt(pieces, end + 1, words);
  return (next && rangeFrom(pieces, next, words)?.to) ?? next;
}

/** "from 900 to 1.2 billion euros": in what the first is told cannot be known. */
const isShort = ({ numeral }: Amount, next: Amount): boolean =>
  next.numeral.magnitude > 1 && (numeral.value ?? 0) < 1000;

/** "rose from 1.2 to 1.4 million": the number that it came from is in millions, too. */
export function inMagnitude(context: Context, amount: Amount): Numeral {
  const next = otherEnd(context, amount);
  const { numeral } = amount;
  if (!next || numeral.value === null) return numeral;
  // "fell from 2.1 to 1.9 million": nothing is counted in tenths.
  const broken = numeral.magnitude === 1 && !Number.isInteger(numeral.value);
  const value = broken ? round(numeral.value * next.numeral.magnitude) : distributed(amount, next);
  return value === numeral.value
    ? numeral
    : { ...numeral, value, low: value, high: value, plain: false };
}

/** "Haran had 36.7 percent and Brandl 31.2", "got 22 years, his deputy nineteen and a half": what the item before is in. */
function unitOfItem(context: Context, { first, end, numeral }: Amount): Unit | null {
  const last = context.previous?.quantity;
  if (!last?.unit || (last.kind !== 'percent' && last.kind !== 'money' && last.kind !== 'duration'))
    return null;
  const { form, value } = numeral;
  const half = form === 'words' && !Number.isInteger(value) && last.kind === 'duration';
  const elliptic = last.kind !== 'duration' && isElliptic(context, first, end);
  const same = half || elliptic || isAnswer(context, first, end, numeral);
  return same ? { unit: last.unit, kind: last.kind } : null;
}

/** "Asks for a raise of 300 euros; the company has offered 180": what is offered closes its clause and is not far off. */
function isAnswer(
  { pieces, previous, words }: Context,
  first: number,
  end: number,
  { value }: Numeral,
): boolean {
  const last = previous?.quantity;
  const next = pieces[end];
  if (!last?.value || !value || (next && !CLOSING.has(next.text))) return false;
  const apart = value / last.value;
  const before = pieces[first - 1]?.lower ?? '';
  // "Won 57.4 percent; his rival got 31": two shares of one vote.
  if (last.kind === 'percent' && last.value + value <= 100 && words.cues.polling.has(before))
    return words.cues.polling.has(verbBefore(pieces, last.firstToken));
  return apart > 0.1 && apart < 10 && words.cues.answering.has(before);
}

/** The word right before the amount that begins with a token. */
const verbBefore = (pieces: readonly Lexeme[], token: number): string =>
  pieces.findLast((piece) => piece.token < token)?.lower ?? '';

const CLOSING = new Set(['.', ',', ';', ')', '–', '—', 'and', 'but', 'while']);

/** So far back stands "the retirement age". */
const AGE_REACH = 6;

/** "the retirement age from 65 to 67": a number of years, though it is nobody's age. */
function isLawAge(
  { pieces, words }: Context,
  { first, numeral: { value, plain } }: Amount,
): boolean {
  if (!plain || value === null || value < 10 || value > 100) return false;
  const link = pieces[first - 1]?.lower ?? '';
  if (link !== 'from' && link !== 'to' && link !== 'at' && link !== 'of') return false;
  for (let i = first - 2; i >= Math.max(1, first - 1 - AGE_REACH); i -= 1) {
    const word = pieces[i];
    if (!word || word.kind === 'punctuation') return false;
    if (word.lower === 'age') return words.cues.lawAges.has(pieces[i - 1]?.lower ?? '');
  }
  return false;
}

/** Whether a word stands before the amount that ends at `end` and begins with a token, or before its hedge. */
function opensAt({ pieces }: Context, end: number, token: number, word: string): boolean {
  let i = end - 1;
  while (i >= 0 && (pieces[i]?.token ?? 0) >= token) i -= 1;
  for (let back = 0; back < 4 && i - back >= 0; back += 1)
    if (pieces[i - back]?.lower === word) return true;
  return false;
}
