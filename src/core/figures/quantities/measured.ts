import { isDash, type Lexeme } from './lexemes';
import { isPerson, singularOf } from './nouns';
import type { Numeral } from './numerals';
import { phraseAt } from './phrases';
import type { QuantityWords, Unit } from './words';

/** A unit with the pieces it stands on. */
export interface FoundUnit {
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
  const marked = feetOrInches(pieces, at, numeral);
  if (marked) return marked;
  if (isResolution(pieces, at, words)) return null;
  const sign = phraseAt(signs, pieces, at);
  const divided = pieces[at + 1]?.text === '/' && pieces[at + 1]?.glued;
  const timed = pieces[at]?.text === 's' && pieces[at - 1]?.text.includes('.');
  const touching = pieces[at]?.glued || divided || timed ? phraseAt(glued, pieces, at) : null;
  const free = hyphen === 0 && modifiesNoun(pieces, at, words);
  const name = free ? null : phraseAt(names, joined(pieces, at), 0);
  const nameEnd = name ? at + piecesIn(pieces, at, name.end) : -1;
  const owning = name || hyphen > 0 ? null : lengthOwning(pieces[at], words);
  if (owning) return { unit: owning, at, end: at + 1 };
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
export function unitBehind(
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

/** "One month's wages", "a year's notice": a length that has what it is a length of. */
function lengthOwning(piece: Lexeme | undefined, { units }: QuantityWords): Unit | null {
  if (!piece || !/['’]s$/.test(piece.lower)) return null;
  const unit = units.names.single.get(piece.lower.slice(0, -2));
  return unit?.kind === 'duration' ? unit : null;
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
  if (after && !words.cues.currencyCountry.has(pieces[at]?.lower ?? '')) {
    return { unit: { unit: after.meaning, kind: 'money' }, at, end: after.end };
  }
  const name = phraseAt(words.currencies.names, pieces, at);
  const large = numeral.magnitude >= 1000;
  if (name && (large || !name.meaning.afterMagnitude)) {
    return { unit: { unit: name.meaning.code, kind: 'money' }, at, end: name.end };
  }
  const pounds = pieces[at]?.lower === 'pounds' || pieces[at]?.lower === 'pound';
  if (pounds && (large || isPaid(pieces, numeral.start, at, words)))
    return { unit: { unit: 'GBP', kind: 'money' }, at, end: at + 1 };
  return null;
}

/** So far before pounds stands what makes them money. */
const PAID_REACH = 6;

/** "fined 1,000 pounds", "a ticket costs 20 pounds", where no thing is weighed: "paid for 300 pounds of rice". */
function isPaid(
  pieces: readonly Lexeme[],
  first: number,
  at: number,
  { cues }: QuantityWords,
): boolean {
  const next = pieces[at + 1];
  if (next?.lower === 'of' || (next?.glued && isDash(next.text))) return false;
  for (let i = first - 1; i >= Math.max(0, first - PAID_REACH); i -= 1) {
    const piece = pieces[i];
    if (!piece || (piece.kind === 'punctuation' && piece.text !== ',')) return false;
    if (cues.paying.has(piece.lower)) return true;
  }
  return false;
}

/** "two second-half goals", "two point guards": a unit's name that only describes what is counted. */
function modifiesNoun(pieces: readonly Lexeme[], at: number, words: QuantityWords): boolean {
  const [name, next, after] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  if (!name || !next || name.lower.endsWith('s') || !words.units.names.single.has(name.lower))
    return false;
  const kind = words.units.names.single.get(name.lower)?.kind;
  if (next.glued && isDash(next.text) && after?.glued && kind === 'duration') {
    return !words.cues.afterUnit.has(after.lower) && !words.units.names.single.has(after.lower);
  }
  const compound = `${name.lower}-${singularOf(next.lower, words)}`;
  if (words.cues.unitCompounds.has(compound)) return true;
  const plural = next.kind === 'word' && singularOf(next.lower, words) !== next.lower;
  // "Below the 4.5 percent economists had forecast": who foresaw a share, and nobody that it counts.
  return kind !== 'percent' && plural && isPerson(next.lower, next.text, words);
}

/** "6'2"": an apostrophe between digits is feet, the quotation mark behind them inches. */
function feetOrInches(pieces: readonly Lexeme[], at: number, numeral: Numeral): FoundUnit | null {
  const mark = pieces[at];
  if (!mark?.glued || mark.text.length !== 1) return null;
  const feet = "'’′".includes(mark.text) && pieces[at + 1]?.kind === 'number';
  if (feet && pieces[at + 1]?.glued)
    return { unit: { unit: 'foot', kind: 'measure' }, at, end: at + 1 };
  const behindFeet =
    "'’′".includes(pieces[numeral.start - 1]?.text ?? '-') && pieces[numeral.start]?.glued;
  const inches = behindFeet && '"”″'.includes(mark.text);
  return inches ? { unit: { unit: 'inch', kind: 'measure' }, at, end: at + 1 } : null;
}

/** "1080p": the lines of a picture, not pence. */
const isResolution = (pieces: readonly Lexeme[], at: number, words: QuantityWords): boolean =>
  pieces[at]?.text === 'p' &&
  pieces[at]?.glued === true &&
  words.cues.pictureLines.has(pieces[at - 1]?.text ?? '');
