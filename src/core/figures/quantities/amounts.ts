import type { Hedge } from '../figure';
import { isDash, type Lexeme } from './lexemes';
import { singularOf } from './nouns';
import { type Numeral, numeralAt } from './numerals';
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
    if (numeral && numeral.form === 'digits' && !(sign.glued && numeral.plain)) {
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
    return amount(at, behind?.end ?? numeral.end, numeral, behind?.unit ?? null, false);
  }
  const found = amount(at, unit.end, numeral, unit.unit, false);
  return aged(pieces, multiplied(pieces, found, words));
}

/** "more than a week", "within an hour": one of a unit of time, where a comparison stands before it. */
export function lengthAt(
  pieces: readonly Lexeme[],
  at: number,
  words: QuantityWords,
): Amount | null {
  const article = pieces[at]?.lower;
  if (article !== 'a' && article !== 'an') return null;
  const unit = words.units.names.single.get(pieces[at + 1]?.lower ?? '');
  if (unit?.kind !== 'duration' || AGO.has(pieces[at + 2]?.lower ?? '')) return null;
  const bound = phraseBefore(words.hedges.before, pieces, at);
  if (!bound || bound.meaning.hedge === 'approx' || bound.meaning.hedge === 'exact') return null;
  const start = at;
  const one = { value: 1, low: 1, high: 1, magnitude: 1, form: 'words', sign: '' } as const;
  return amount(at, at + 2, { start, end: at + 1, plain: false, ...one }, unit, false);
}

function currencySignAt(
  pieces: readonly Lexeme[],
  at: number,
  words: QuantityWords,
): { meaning: string; end: number; glued: boolean } | null {
  const sign = phraseAt(words.currencies.before, pieces, at);
  if (sign) return { ...sign, glued: false };
  const touching = phraseAt(words.currencies.gluedBefore, pieces, at);
  return touching && pieces[touching.end]?.glued ? { ...touching, glued: true } : null;
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

interface FoundUnit {
  unit: Unit;
  at: number;
  end: number;
}

/** The unit or currency behind a number, after a hyphen too. */
export function unitAt(
  pieces: readonly Lexeme[],
  numeral: Numeral,
  words: QuantityWords,
): FoundUnit | null {
  const hyphen = pieces[numeral.end]?.glued && isDash(pieces[numeral.end]?.text ?? '') ? 1 : 0;
  let at = numeral.end + hyphen;
  if (numeral.form === 'vague' && pieces[at]?.lower === 'of') at += 1;
  const currency = currencyAt(pieces, at, numeral, words);
  if (currency) return currency;
  const { names, signs, glued } = words.units;
  const sign = phraseAt(signs, pieces, at);
  const divided = pieces[at + 1]?.text === '/' && pieces[at + 1]?.glued;
  const touching = pieces[at]?.glued || divided ? phraseAt(glued, pieces, at) : null;
  const name = phraseAt(names, joined(pieces, at), 0);
  const nameEnd = name ? at + piecesIn(pieces, at, name.end) : -1;
  if (name && nameEnd >= (sign?.end ?? 0) && nameEnd >= (touching?.end ?? 0)) {
    return { unit: name.meaning, at, end: nameEnd };
  }
  const touched = (end: number): boolean =>
    pieces[end]?.glued === true && pieces[end]?.kind === 'word';
  if (sign && touched(sign.end)) return null;
  if (sign && sign.end >= (touching?.end ?? 0)) return { unit: sign.meaning, at, end: sign.end };
  const plural = numeral.plain && pieces[at]?.text === 's';
  return touching && !plural && !touched(touching.end)
    ? { unit: touching.meaning, at, end: touching.end }
    : null;
}

/**
 * A unit behind one word that describes it ("two more weeks", "20 air miles", "three working days"), or
 * the one that a fraction is of ("a quarter of a mile").
 */
function unitBehind(
  pieces: readonly Lexeme[],
  numeral: Numeral,
  words: QuantityWords,
): FoundUnit | null {
  let at = numeral.end;
  if (numeral.form === 'fraction') {
    const article = pieces[at + 1]?.lower;
    if (pieces[at]?.lower !== 'of' || (article !== 'a' && article !== 'an')) return null;
    at += 2;
    const local = pieces[at]?.text === 'US' || pieces[at]?.text === 'U.S.' ? 1 : 0;
    const name = phraseAt(words.units.names, pieces, at + local);
    return name ? { unit: name.meaning, at, end: name.end } : null;
  }
  const word = pieces[at];
  if (word?.kind !== 'word' || word.glued || words.nouns.sets.stops.has(word.lower)) return null;
  const name = phraseAt(words.units.names, pieces, at + 1);
  const kind = name?.meaning.kind;
  const measures = kind === 'measure' || kind === 'duration' || kind === 'money';
  const plural =
    pieces[(name?.end ?? 0) - 1]?.lower.endsWith('s') || pieces[at + 1]?.lower === 'feet';
  return name && measures && plural ? { unit: name.meaning, at, end: name.end } : null;
}

/** How many pieces a unit's name may span, hyphens aside. */
const UNIT_REACH = 6;

/** The next pieces without the hyphens between them: "pound-feet" and "square-mile" are named with a blank. */
function joined(pieces: readonly Lexeme[], at: number): Lexeme[] {
  const words: Lexeme[] = [];
  for (let i = at; i < Math.min(pieces.length, at + UNIT_REACH); i += 1) {
    const piece = pieces[i];
    if (piece && !(i > at && piece.glued && isDash(piece.text))) words.push(piece);
  }
  return words;
}

/** The number of pieces, hyphens included, that the first `count` words take. */
function piecesIn(pieces: readonly Lexeme[], at: number, count: number): number {
  let seen = 0;
  let i = at;
  while (seen < count && i < pieces.length) {
    const piece = pieces[i];
    if (piece && !(i > at && piece.glued && isDash(piece.text))) seen += 1;
    i += 1;
  }
  return i - at;
}

function currencyAt(
  pieces: readonly Lexeme[],
  at: number,
  numeral: Numeral,
  words: QuantityWords,
): FoundUnit | null {
  const after = phraseAt(words.currencies.after, pieces, at);
  if (after && !['US', 'U.S.', 'Australian', 'Canadian'].includes(pieces[at]?.text ?? '')) {
    return { unit: { unit: after.meaning, kind: 'money' }, at, end: after.end };
  }
  const name = phraseAt(words.currencies.names, pieces, at);
  const large = numeral.magnitude >= 1000;
  if (name && (large || !name.meaning.afterMagnitude)) {
    return { unit: { unit: name.meaning.code, kind: 'money' }, at, end: name.end };
  }
  const pounds = pieces[at]?.lower === 'pounds' || pieces[at]?.lower === 'pound';
  if (pounds && large) return { unit: { unit: 'GBP', kind: 'money' }, at, end: at + 1 };
  return null;
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

const PER = new Set(['per', 'a', 'an', 'each', 'every', '/']);
/** "a year earlier" is when, not how often. */
const AGO = new Set(['ago', 'earlier', 'later', 'before', 'after', 'old']);
/**
 * What an amount or a counted noun is per, behind `at`: "per barrel", "a month", "-a-day", "/h". "A" and
 * "an" only before a unit or a thing that amounts are shared by.
 */
export function perAt(
  pieces: readonly Lexeme[],
  at: number,
  words: QuantityWords,
): { unit: string; end: number } | null {
  const hyphen = pieces[at]?.glued && isDash(pieces[at]?.text ?? '') ? 1 : 0;
  const link = pieces[at + hyphen];
  if (!link || !PER.has(link.lower)) return null;
  const gap = at + hyphen + 1;
  const next = gap + (pieces[gap]?.glued && isDash(pieces[gap]?.text ?? '') ? 1 : 0);
  const word = pieces[next];
  if (word?.kind !== 'word') return null;
  if (AGO.has(pieces[next + 1]?.lower ?? '')) return null;
  const name = phraseAt(words.units.names, pieces, next);
  const sign = phraseAt(words.units.signs, pieces, next);
  const unit = name && name.end >= (sign?.end ?? 0) ? name : sign;
  const counts = unit?.meaning.kind === 'count' || unit?.meaning.kind === 'percent';
  if (unit && !counts) return { unit: unit.meaning.unit, end: unit.end };
  const singular = singularOf(word.lower, words);
  if (words.nouns.sets['shared-by'].has(singular)) return { unit: singular, end: next + 1 };
  if (link.lower === 'per' && singular !== '') return { unit: singular, end: next + 1 };
  return null;
}
