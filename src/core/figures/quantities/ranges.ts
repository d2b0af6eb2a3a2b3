import { type Amount, amountAt } from './amounts';
import { isDash, type Lexeme } from './lexemes';
import { round } from './numerals';
import { perAt } from './per';
import { phraseBefore } from './phrases';
import type { QuantityWords } from './words';

/** Two amounts that bound one: "5 to 7", "between 5 and 7", "5–7", "three or four", "from 20 % to 30 %". */
export interface Range {
  first: number;
  end: number;
  from: Amount;
  to: Amount;
  low: number;
  high: number;
  /** The word that opens it, and its index. */
  opener: 'from' | 'between' | null;
  opens: number;
}

/** "from $20 in May to $30": so many pieces may stand between the two ends. */
const GAP = 7;
/** "The ministry revised the toll from 12 to 14": so far back stands the verb of change. */
const CHANGE_REACH = 6;

/** The range that opens with `from`, an amount already read; null where it stands alone. */
export function rangeFrom(
  pieces: readonly Lexeme[],
  from: Amount,
  words: QuantityWords,
): Range | null {
  if (from.numeral.value === null || from.numeral.form === 'fraction') return null;
  const { opener, opens } = openerBefore(pieces, from.first, words);
  const per = from.unit ? perAt(pieces, from.end, words) : null;
  const whole = per ? { ...from, end: per.end } : from;
  const connector = pieces[whole.end];
  const joined = connector ? joinedBy(pieces, whole, words, opener, connector) : null;
  if (!joined) return null;
  const range: Range = Object.assign(joined, { opener, opens, from });
  const counts = !range.from.unit && !range.to.unit;
  if (
    opener === 'from' &&
    (counts || isStep(pieces, range, words)) &&
    changes(pieces, opens, words)
  )
    return null;
  // "rose by 14 to 121": what was added, and what it came to.
  if (opener === null && counts && pieces[from.first - 1]?.lower === 'by')
    return isDoneBy(pieces, range, words) ? range : null;
  return range;
}

/** "Carried out by 60 to 70 armed men": by so many of somebody, which no vote is. */
function isDoneBy(pieces: readonly Lexeme[], { from, to }: Range, words: QuantityWords): boolean {
  if (changes(pieces, from.first - 1, words)) return false;
  const whose = pieces[to.end];
  if (whose?.kind !== 'word' || words.cues.noDoers.has(whose.lower)) return false;
  return [2, 3].some((back) => /..ed$|[^aeiou]en$/.test(pieces[from.first - back]?.lower ?? ''));
}
/** "cut tariffs from 12 percent to 5": both ends side by side; what "climbed from 21 mpg to 23" covers a range. */
function isStep(
  pieces: readonly Lexeme[],
  { from, to, opens }: Range,
  words: QuantityWords,
): boolean {
  const end = (from.unit && perAt(pieces, from.end, words)?.end) ?? from.end;
  if (to.first > end + 2) return false;
  const measured = (from.unit ?? to.unit)?.kind === 'measure';
  return !measured || phraseBefore(words.hedges.trends, pieces, opens) === null;
}

/** Behind a verb of change, "from 164 to 225" is what a count was and what it is: two numbers. */
export function changes(pieces: readonly Lexeme[], at: number, words: QuantityWords): boolean {
  // "cut deaths by 30 percent, from 41 to 29".
  const from = pieces[at - 1]?.text === ',' && isShare(pieces[at - 2]) ? at - 1 : at;
  for (let i = from; i > Math.max(0, from - CHANGE_REACH); i -= 1) {
    if (pieces[i - 1]?.kind === 'punctuation') return false;
    const word = pieces[i - 1]?.lower ?? '';
    if (words.hedges.revisions.has(word) || phraseBefore(words.hedges.trends, pieces, i))
      return true;
  }
  return false;
}

const isShare = (piece: Lexeme | undefined): boolean =>
  piece?.lower === 'percent' || piece?.lower === 'cent' || piece?.text === '%';

type Joined = Omit<Range, 'opener' | 'opens'>;
type Opener = Range['opener'];

function joinedBy(
  pieces: readonly Lexeme[],
  from: Amount,
  words: QuantityWords,
  opener: Opener,
  connector: Lexeme,
): Joined | null {
  if (isDash(connector.text) && pieces[from.end + 1] !== undefined) {
    const next = skipTo(pieces, from.end + 1);
    const glued = connector.glued && pieces[next]?.glued === true;
    const suspended = connector.glued && next > from.end + 1;
    const spaced =
      connector.text === '–' || (!connector.glued && amountAt(pieces, next, words)?.unit != null);
    const joins = glued || suspended || spaced;
    return joins ? join(pieces, from, next, words, opener, '-') : null;
  }
  const word = connector.lower;
  const joins = word === 'and' ? opener === 'between' : word === 'to' || word === 'or';
  const next = joins ? skipEven(pieces, from.end + 1, words) : -1;
  const range = joins ? join(pieces, from, next, words, opener, word) : null;
  return range ?? (opener === 'from' ? acrossGap(pieces, from, words) : null);
}

/** "200,000-to-260,000", "5 to-7". */
const skipTo = (pieces: readonly Lexeme[], at: number): number =>
  pieces[at]?.lower === 'to' || (pieces[at]?.lower === 'or' && !pieces[at]?.glued)
    ? at + (isDash(pieces[at + 1]?.text ?? '') ? 2 : 1)
    : at;

const skipEven = (pieces: readonly Lexeme[], at: number, words: QuantityWords): number => {
  const dash = pieces[at]?.glued && isDash(pieces[at]?.text ?? '') ? 1 : 0;
  return words.cues.insideRange.has(pieces[at + dash]?.lower ?? '') ? at + dash + 1 : at + dash;
};

/** "from" or "between" before an amount, past one hedge. */
function openerBefore(
  pieces: readonly Lexeme[],
  at: number,
  words: QuantityWords,
): { opener: Opener; opens: number } {
  const hedge = phraseBefore(words.hedges.before, pieces, at);
  for (const end of [at, hedge?.start ?? at]) {
    const word = pieces[end - 1]?.lower ?? '';
    if (word === 'from' || word === 'between') return { opener: word, opens: end - 1 };
  }
  return { opener: null, opens: at };
}

function join(
  pieces: readonly Lexeme[],
  from: Amount,
  at: number,
  words: QuantityWords,
  opener: Opener,
  connector: string,
): Joined | null {
  const to = amountAt(pieces, at, words);
  if (!to || to.numeral.value === null || from.numeral.value === null) return null;
  if (to.numeral.form === 'fraction' || to.numeral.sign === '+') return null;
  if (!sameUnit(from, to) || (connector === '-' && from.unit && !from.prefixed && !to.unit))
    return null;
  if (connector === 'or') {
    const step = to.numeral.value - from.numeral.value;
    if (from.unit || step <= 0 || (from.numeral.plain && step > from.numeral.value)) return null;
  }
  const unopened = opener === null && connector === 'to';
  if (unopened && from.unit && changesBefore(pieces, from.first, words)) return null;
  if (unopened && to.unit === null && from.unit !== null) return null;
  const low = distributed(from, to);
  const high = to.numeral.value;
  if (connector !== 'to' && connector !== 'and' && low >= high) return null;
  if (unopened && low >= high && !isSpan(pieces, from, to, words)) return null;
  return range(from, to, low, high);
}

function range(from: Amount, to: Amount, low: number, high: number): Joined {
  const [least, most] = low <= high ? [low, high] : [high, low];
  return { first: from.first, end: to.end, from, to, low: least, high: most };
}

/** "a depth of 4 metres to 2 metres": from the more to the less, where nothing says that it changed. */
const isSpan = (
  pieces: readonly Lexeme[],
  from: Amount,
  to: Amount,
  words: QuantityWords,
): boolean =>
  from.unit?.kind === 'measure' && to.unit !== null && !changes(pieces, from.first, words);

/** The second end may leave its unit out, and so may the first. A count unit is none. */
function sameUnit(from: Amount, to: Amount): boolean {
  if (!from.unit || !to.unit) return true;
  return from.unit.unit === to.unit.unit && from.age === to.age;
}

/** "1 to 2 thousand": the first end takes the magnitude of the second, if it is the smaller number then. */
export function distributed(from: Amount, to: Amount): number {
  const value = from.numeral.value ?? 0;
  const { magnitude } = to.numeral;
  if (magnitude === 1 || from.numeral.magnitude !== 1) return value;
  return value < (to.numeral.value ?? 0) / magnitude ? round(value * magnitude) : value;
}

/** A verb of change right before: "fell 7 % to 50 %" is no range. */
function changesBefore(pieces: readonly Lexeme[], at: number, words: QuantityWords): boolean {
  const end = pieces[at - 1]?.lower === 'by' ? at - 1 : at;
  return phraseBefore(words.hedges.trends, pieces, end) !== null;
}

/** "from 20 miles in May to 29 miles": only where both ends are measured in the same. */
function acrossGap(pieces: readonly Lexeme[], from: Amount, words: QuantityWords): Joined | null {
  if (!from.unit || from.unit.kind === 'count') return null;
  for (let i = from.end; i < Math.min(pieces.length - 1, from.end + GAP); i += 1) {
    const piece = pieces[i];
    if (!piece || (piece.kind === 'punctuation' && piece.text !== '.')) return null;
    if (piece.lower !== 'to') continue;
    const to = amountAt(pieces, i + 1, words);
    if (to?.numeral.value == null || from.numeral.value === null) return null;
    if (to.unit && to.unit.unit !== from.unit.unit) return null;
    return range(from, to, distributed(from, to), to.numeral.value);
  }
  return null;
}
