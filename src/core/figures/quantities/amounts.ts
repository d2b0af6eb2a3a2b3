import type { Hedge } from '../figure';
import { andAHalf, withParts } from './compounds';
import { isDash, type Lexeme } from './lexemes';
import { unitAt, unitBehind } from './measured';
import { type Numeral, numeralAt } from './numerals';
import { perAt } from './per';
import { phraseAt, phraseBefore } from './phrases';
import type { QuantityWords, Unit } from './words';

/** A number with the currency and unit that stand at it. Indexes count pieces; `end` is exclusive. */
export interface Amount {
  first: number;
  end: number;
  numeral: Numeral;
  /** A currency has the kind money and its ISO code as unit. */
  unit: Unit | null;
  /** A currency sign stands before the number. */
  prefixed: boolean;
  /** "-old": the unit measures an age. */
  age: boolean;
  /** "-fold", "times as many". */
  ratio: boolean;
  /** A hedge between the number and its unit: "10 or more days". */
  hedge: Hedge | null;
}

/** The amount that starts at `at`: currency, number, unit, and what it is per. Null where no number starts there. */
export function amountAt(
  pieces: readonly Lexeme[],
  at: number,
  words: QuantityWords,
): Amount | null {
  const sign = currencySignAt(pieces, at, words);
  if (sign && startsDigits(pieces, sign.end)) {
    const numeral = numeralAt(pieces, sign.end, words, true);
    const isName = sign.glued && numeral?.plain && !isPaid(pieces, at, numeral.end, words);
    if (numeral && numeral.form === 'digits' && !isName) {
      const after = phraseAt(words.currencies.after, pieces, numeral.end);
      const dollar = pieces[sign.end - 1]?.text === '$' && after !== null;
      const unit: Unit = { unit: dollar ? after.meaning : sign.meaning, kind: 'money' };
      const end = after && (dollar || after.meaning === sign.meaning) ? after.end : numeral.end;
      return amount(at, end, numeral, unit, true);
    }
  }
  const numeral = numeralAt(pieces, at, words);
  if (!numeral) return null;
  const unit = unitAt(pieces, numeral, words);
  if (!unit) {
    const behind = unitBehind(pieces, numeral, words);
    const found = amount(at, behind?.end ?? numeral.end, numeral, behind?.unit ?? null, false);
    return behind ? found : belowZero(pieces, found);
  }
  const found = belowZero(
    pieces,
    withParts(pieces, amount(at, unit.end, numeral, unit.unit, false), words),
  );
  return aged(pieces, multiplied(pieces, found, words));
}

/** "more than a week", "within an hour": one of a unit of time, where a comparison stands before it. */
export function lengthAt(
  pieces: readonly Lexeme[],
  at: number,
  words: QuantityWords,
): Amount | null {
  const article = pieces[at]?.lower;
  if (article === 'another') return anotherAt(pieces, at, words);
  if (article !== 'a' && article !== 'an') return null;
  const half = andAHalf(pieces, at, words);
  if (half) return amount(at, half.end, one(at, half.end, half.value), half.unit, false);
  const unit = words.units.names.single.get(pieces[at + 1]?.lower ?? '');
  if (unit?.kind === 'measure' && isDepth(pieces, at, words))
    return amount(at, at + 2, one(at, at + 1, 1), unit, false);
  const next = pieces[at + 2]?.lower ?? '';
  // "Less than a week after troops overran the town", but not "more than a year ago".
  const isAgo = words.cues.ago.has(next) && next !== 'after' && next !== 'before';
  if (unit?.kind !== 'duration' || isAgo) return null;
  const bound = phraseBefore(words.hedges.before, pieces, at);
  const bounds = bound && bound.meaning.hedge !== 'approx' && bound.meaning.hedge !== 'exact';
  if (!bounds && !lastsSo(pieces, at, words)) return null;
  return amount(at, at + 2, one(at, at + 1, 1), unit, false);
}

/** "Burned for an hour", "will last a month": one of a unit of time, with nothing behind that it describes. */
function lastsSo(pieces: readonly Lexeme[], at: number, { cues }: QuantityWords): boolean {
  const opener = pieces[at - 1]?.lower ?? '';
  if (!cues.lasting.has(opener) || (opener === 'for' && isSpanOf(pieces, at - 1, cues)))
    return false;
  const next = pieces[at + 2];
  return next === undefined || next.kind === 'punctuation' || cues.behindLength.has(next.lower);
}

/** "The first new mill for a century", "40 gigabytes for a month": nothing lasted so long, or it is a rate. */
function isSpanOf(
  pieces: readonly Lexeme[],
  at: number,
  { outdoing }: QuantityWords['cues'],
): boolean {
  for (let k = at - 1; k >= Math.max(0, at - SPAN_REACH); k -= 1) {
    const { kind, lower = '' } = pieces[k] ?? {};
    if (kind === 'punctuation') return false;
    if (kind === 'number' || outdoing.has(lower)) return true;
  }
  return false;
}
const SPAN_REACH = 10;

/** "a foot of rain", "a metre of snow": one of a unit of length, of what has fallen or lies. */
const isDepth = (pieces: readonly Lexeme[], at: number, { cues }: QuantityWords): boolean =>
  pieces[at + 2]?.lower === 'of' && cues.lying.has(pieces[at + 3]?.lower ?? '');

/** "last another week", "at least another fortnight": one more of a unit of time, that something lasts. */
function anotherAt(pieces: readonly Lexeme[], at: number, words: QuantityWords): Amount | null {
  const unit = words.units.names.single.get(pieces[at + 1]?.lower ?? '');
  if (unit?.kind !== 'duration') return null;
  const before = pieces[at - 1]?.lower ?? '';
  const lasts = words.cues.lasting.has(before) || phraseBefore(words.hedges.before, pieces, at);
  return lasts ? amount(at, at + 2, one(at, at + 1, 1), unit, false) : null;
}

/** The numeral of an article: one, or one and a part. */
const one = (start: number, end: number, value: number): Numeral => ({
  start,
  end,
  value,
  low: value,
  high: value,
  magnitude: 1,
  form: 'words',
  plain: false,
  sign: '',
});

/** "9 below zero", "12 degrees below zero": less than nothing, in degrees. */
function belowZero(pieces: readonly Lexeme[], found: Amount): Amount {
  const { numeral, unit } = found;
  if (pieces[found.end]?.lower !== 'below' || pieces[found.end + 1]?.lower !== 'zero') return found;
  if (numeral.value === null || numeral.sign !== '' || (unit !== null && !HEAT.has(unit.unit)))
    return found;
  const value = -numeral.value;
  return {
    ...found,
    end: found.end + 2,
    unit: unit ?? { unit: 'degree', kind: 'measure' },
    numeral: { ...numeral, value, low: value, high: value, plain: false, sign: '-' },
  };
}

const HEAT = new Set(['degree', 'celsius', 'fahrenheit']);

function currencySignAt(
  pieces: readonly Lexeme[],
  at: number,
  words: QuantityWords,
): { meaning: string; end: number; glued: boolean } | null {
  const sign = phraseAt(words.currencies.before, pieces, at);
  // "A $25,000 reward" begins with an article.
  if (sign && pieces[at]?.lower === 'a' && !pieces[at + 1]?.glued) return null;
  if (sign) return { meaning: sign.meaning, end: sign.end, glued: false };
  const touching = phraseAt(words.currencies.gluedBefore, pieces, at);
  if (!touching || !pieces[touching.end]?.glued) return null;
  return { meaning: touching.meaning, end: touching.end, glued: true };
}

/** "R19 a loaf", "costs R19", "sells at N650": what might be a road by its name is a price where it is paid. */
function isPaid(pieces: readonly Lexeme[], at: number, end: number, words: QuantityWords): boolean {
  if (perAt(pieces, end, words)) return true;
  const { costing, sellingFor } = words.cues;
  const before = pieces[at - 1]?.lower ?? '';
  if (costing.has(before)) return true;
  return (before === 'for' || before === 'at') && sellingFor.has(pieces[at - 2]?.lower ?? '');
}

function amount(
  first: number,
  end: number,
  numeral: Numeral,
  unit: Unit | null,
  prefixed: boolean,
): Amount {
  return { first, end, numeral, unit, prefixed, age: false, ratio: false, hedge: null };
}

/** Digits right at the sign, or one blank behind it; the sign of a loss may stand between. */
function startsDigits(pieces: readonly Lexeme[], at: number): boolean {
  const piece = pieces[at];
  if (piece?.kind === 'number') return true;
  return (
    (piece?.text === '-' || piece?.text === '−' || piece?.text === '.') &&
    pieces[at + 1]?.kind === 'number' &&
    pieces[at + 1]?.glued === true
  );
}

/** "81-year-old", "81 years old", "81 years of age". */
function aged(pieces: readonly Lexeme[], found: Amount): Amount {
  if (found.unit?.kind !== 'duration') return found;
  let at = found.end;
  if (pieces[at]?.glued && isDash(pieces[at]?.text ?? '')) at += 1;
  const word = pieces[at]?.lower.replace(/['’]s$/, '');
  if (word === 'old' || word === 'olds') return { ...found, end: at + 1, age: true };
  if (word === 'of' && pieces[at + 1]?.lower === 'age') return { ...found, end: at + 2, age: true };
  return found;
}

/** "three times as many", "ten times the size": a ratio, not how often. */
function multiplied(pieces: readonly Lexeme[], found: Amount, words: QuantityWords): Amount {
  if (
    found.unit?.unit !== 'time' ||
    !words.nouns.sets.comparing.has(pieces[found.end]?.lower ?? '')
  )
    return found;
  return { ...found, ratio: true };
}
