import { isCapitalised } from '../../text/characters';
import type { Sentence } from '../../text/sentences';
import type { Hedge } from '../figure';
import type { Quantity, QuantityKind, Span } from '../quantities';
import { isAge } from './ages';
import { type Amount, amountAt, perAt } from './amounts';
import { pastNoNumber } from './clocks';
import { hedgeAfter, hedgeBefore, intervalOf } from './hedging';
import { isDash, type Lexeme, lexemesOf } from './lexemes';
import { type Candidate, isName, isPronounOne, isYear } from './names';
import { isPerson, type Noun, nounAt, singularOf } from './nouns';
import { type Range, rangeFrom } from './ranges';
import { type Trend, trendOf } from './trends';
import { unknownAt } from './unknowns';
import type { QuantityWords } from './words';

/** An amount that was read, with the index of the piece after it. */
interface Reading {
  quantity: Quantity;
  end: number;
}

interface Context {
  sentence: Sentence;
  pieces: Lexeme[];
  words: QuantityWords;
  titled: boolean;
  trend: Trend | null;
  previous: Reading | null;
}

/** The amounts of a sentence; see `findQuantities`. */
export function readAmounts(
  sentence: Sentence,
  words: QuantityWords,
  taken: readonly Span[],
): Quantity[] {
  const pieces = lexemesOf(sentence.tokens, words);
  const context: Context = {
    sentence,
    pieces,
    words,
    titled: isTitled(sentence),
    trend: null,
    previous: null,
  };
  const found: Quantity[] = [];
  let span = 0;
  for (let i = 0; i < pieces.length; ) {
    const piece = pieces[i];
    if (!piece) break;
    while ((taken[span]?.end ?? Number.POSITIVE_INFINITY) <= piece.start) span += 1;
    const inTaken = (taken[span]?.start ?? Number.POSITIVE_INFINITY) <= piece.start;
    if (inTaken) {
      i += 1;
      continue;
    }
    const reading = unknownReading(context, i) ?? multipleReading(context, i);
    if (reading) {
      found.push(reading.quantity);
      i = Math.max(i + 1, reading.end);
      continue;
    }
    if (!mayStart(pieces, i, words)) {
      i += 1;
      continue;
    }
    const skipped = pastNoNumber(pieces, i, words);
    if (skipped > i) {
      i = skipped;
      continue;
    }
    const { next, quantity } = amountReading(context, i);
    if (quantity) found.push(quantity);
    i = Math.max(i + 1, next);
  }
  return found;
}

/** In a headline most words are capitalised, so that capitals mark no names. */
function isTitled(sentence: Sentence): boolean {
  let long = 0;
  let capital = 0;
  for (const token of sentence.tokens) {
    if (token.kind !== 'word' || token.text.length < 5) continue;
    long += 1;
    if (isCapitalised(token.text)) capital += 1;
  }
  return long > 2 && capital > 0.7 * long;
}

/** A cheap look whether a number could start here at all. */
function mayStart(pieces: readonly Lexeme[], at: number, words: QuantityWords): boolean {
  const piece = pieces[at];
  const next = pieces[at + 1];
  if (!piece) return false;
  if (piece.kind === 'number' || piece.kind === 'symbol') return true;
  if (piece.kind === 'punctuation') return next?.kind === 'number' && next.glued;
  const { cardinals, tens, vague, vagueMultiples, vagueQuantifiers, signs } = words.numbers;
  const { lower } = piece;
  if (lower === 'a' || lower === 'an') return true;
  if (cardinals.has(lower) || tens.has(lower) || vague.has(lower) || signs.has(lower)) return true;
  if (vagueMultiples.has(lower) || vagueQuantifiers.has(lower) || lower === 'half') return true;
  return isCapitalised(piece.text) && (next?.kind === 'number' || next?.kind === 'symbol');
}

function unknownReading(context: Context, at: number): Reading | null {
  const { pieces, words } = context;
  const found = unknownAt(pieces, at, words);
  if (!found) return null;
  const quantity: Quantity = {
    ...spanOf(pieces, found.start, found.end),
    ...tokensOf(pieces, found.first, found.last + 1),
    hedgeToken: pieces[found.start]?.token ?? -1,
    value: null,
    low: null,
    high: null,
    hedge: 'unknown',
    trend: null,
    unit: found.noun?.unit ?? null,
    ...nounFields(context, found.noun),
    kind: 'count',
  };
  return { quantity, end: found.end };
}

/** "doubled", "threefold": the word itself is the ratio. */
function multipleReading(context: Context, at: number): Reading | null {
  const { pieces, words } = context;
  const value = words.numbers.multiples.get(pieces[at]?.lower ?? '');
  if (value === undefined) return null;
  const bound = hedgeBefore(pieces, at, words);
  const quantity: Quantity = {
    ...spanOf(pieces, bound.first, at + 1),
    ...tokensOf(pieces, at, at + 1),
    hedgeToken: bound.at < 0 ? -1 : (pieces[bound.at]?.token ?? -1),
    value,
    ...intervalOf(bound.hedge, value, false),
    hedge: bound.hedge,
    trend: null,
    unit: 'ratio',
    ...nounFields(context, null),
    kind: 'ratio',
  };
  return { quantity, end: at + 1 };
}

function amountReading(context: Context, at: number): { next: number; quantity: Quantity | null } {
  const { pieces, words } = context;
  const amount = amountAt(pieces, at, words);
  if (!amount) return { next: at + 1, quantity: null };
  const range = rangeFrom(pieces, amount, words);
  const main = range?.to.unit ? range.to : amount;
  const end = range?.end ?? amount.end;
  const noun = countedNoun(context, main, range, end);
  const bound = hedgeBefore(pieces, amount.first, words);
  const spelled = amount.numeral.form === 'words' && amount.numeral.magnitude === 1;
  const candidate: Candidate = {
    first: amount.first,
    end,
    value: amount.numeral.value,
    plain: amount.numeral.plain,
    spelled,
    hedged: bound.at >= 0 && bound.hedge !== 'exact',
    hasUnit: main.unit !== null,
    noun,
  };
  const age =
    !main.unit && amount.numeral.plain && amount.numeral.value !== null && !noun
      ? isAge(pieces, amount.first, end, range?.high ?? amount.numeral.value, words)
      : false;
  if (!age && isRefused(context, candidate, amount, range)) return { next: end, quantity: null };
  return finish(context, { amount: main, first: amount, range, noun, bound, age, end });
}

function isRefused(
  context: Context,
  candidate: Candidate,
  amount: Amount,
  range: Range | null,
): boolean {
  const { pieces, words, titled } = context;
  if (isYear(pieces, candidate, words) || isName(pieces, candidate, words, titled)) return true;
  if (isPronounOne(pieces, candidate, words)) return true;
  if (range && spansYears(amount, range.to) && !candidate.noun?.person) return true;
  if (candidate.hasUnit || candidate.noun) return false;
  if (range && isDash(pieces[amount.end]?.text ?? '') && amount.numeral.plain) return true;
  const touches = pieces[amount.end];
  if (candidate.spelled && !candidate.hedged && !range) {
    return !(touches?.lower === 'of' || statesPersons(pieces, candidate.end, words));
  }
  return false;
}

/** "1998 to 2004", "2014–15": plain numbers that both look like years. */
function spansYears(from: Amount, to: Amount): boolean {
  const year = ({ numeral, unit }: Amount): boolean =>
    numeral.plain &&
    !unit &&
    numeral.value !== null &&
    numeral.value >= 1000 &&
    numeral.value < 2200;
  return year(from) && (year(to) || (to.numeral.plain && (to.numeral.value ?? 100) < 100));
}

/** "12 were killed", "12 dead", "12 people": persons are counted though no noun says so. */
function statesPersons(pieces: readonly Lexeme[], at: number, words: QuantityWords): boolean {
  const states = words.nouns.sets['person-states'];
  let i = at;
  if (states.has(pieces[i]?.lower ?? '')) return true;
  if (['others', 'more', 'other'].includes(pieces[i]?.lower ?? '')) i += 1;
  while (i < at + 4 && AUXILIARIES.has(pieces[i]?.lower ?? '')) i += 1;
  return states.has(pieces[i]?.lower ?? '');
}

const AUXILIARIES = new Set([
  'was',
  'were',
  'are',
  'is',
  'have',
  'had',
  'has',
  'been',
  'being',
  'be',
  'reportedly',
  'also',
  'already',
  'still',
  'since',
  'seriously',
  'critically',
  'lightly',
  'badly',
  'fatally',
  'reported',
]);

function countedNoun(
  context: Context,
  amount: Amount,
  range: Range | null,
  end: number,
): Noun | null {
  const { pieces, words } = context;
  const kind = amount.unit?.kind;
  if (kind === 'count') return pieceOf(context, end);
  if (kind || amount.ratio) return null;
  const value = range ? null : amount.numeral.value;
  const hyphen = pieces[end]?.glued && pieces[end]?.text === '-';
  if (hyphen) return attributiveNoun(context, amount, end + 1);
  if (amount.numeral.form === 'words' && value === 1 && pieces[end]?.lower === 'of') return null;
  return nounAt(pieces, end, words, value);
}

/** "15-vehicle", "11-member": the word behind the hyphen is counted; spelled numbers need a person there. */
function attributiveNoun(context: Context, amount: Amount, at: number): Noun | null {
  const { pieces, words } = context;
  const piece = pieces[at];
  if (!piece?.glued || piece.kind !== 'word') return null;
  const person = isPerson(piece.lower, piece.text, words);
  if (!person && amount.numeral.form !== 'digits') return null;
  const unit = person ? 'people' : singularOf(piece.lower, words);
  return { first: at, last: at, unit, person };
}

/** "250 pieces of equipment": what the pieces are of belongs to the noun. */
function pieceOf(context: Context, end: number): Noun | null {
  const { pieces, words } = context;
  const of = pieces[end]?.lower === 'of';
  const unit = pieces[end - 1]?.lower ?? '';
  if (!of || !unit.startsWith('piece')) return null;
  const word = pieces[end + 1];
  if (word?.kind !== 'word' || words.nouns.sets.stops.has(word.lower)) return null;
  return { first: end - 1, last: end + 1, unit: 'piece', person: false };
}

interface Parts {
  /** The amount whose unit holds: the second one of a range. */
  amount: Amount;
  first: Amount;
  range: Range | null;
  noun: Noun | null;
  bound: { hedge: Hedge; first: number; at: number };
  age: boolean;
  end: number;
}

function finish(context: Context, parts: Parts): { next: number; quantity: Quantity } {
  const { pieces, words } = context;
  const { amount, first, range, noun, bound } = parts;
  const { numeral } = first;
  let end = noun ? noun.last + 1 : parts.end;
  const per = amount.age || amount.ratio ? null : perAt(pieces, end, words);
  const shared = range && !per ? perAt(pieces, range.from.end, words) : null;
  if (per) end = per.end;
  const after = hedgeAfter(pieces, parts.end, words) ?? hedgeAfter(pieces, end, words);
  if (after) end = Math.max(end, after.end);
  const hedge = hedgeOf(context, parts, after?.hedge ?? null);
  const trend = trendOf(pieces, bound.first, { ...amount, numeral }, words, context.trend);
  if (trend) context.trend = trend;
  const percentDown = trend === 'down' && numeral.sign === '-' && amount.unit?.kind === 'percent';
  const value = numeral.value !== null && percentDown ? -numeral.value : numeral.value;
  const persons =
    !noun && !amount.unit && numeral.form !== 'fraction' && statesPersons(pieces, parts.end, words);
  const quantity: Quantity = {
    ...spanOf(pieces, bound.first, end),
    ...tokensOf(pieces, first.first, range?.end ?? first.end),
    hedgeToken: bound.at < 0 ? -1 : (pieces[bound.at]?.token ?? -1),
    ...valuesOf(hedge, value, parts),
    hedge,
    trend,
    unit: unitOf(parts, (per ?? shared)?.unit ?? null, persons),
    ...nounFields(context, noun),
    kind: kindOf(parts),
  };
  context.previous = { quantity, end };
  return { next: Math.max(parts.end, noun ? noun.last + 1 : 0, per?.end ?? 0), quantity };
}

/** A hedge behind the number wins over a rounding before it; a conversion in brackets has the hedge of what it converts. */
function hedgeOf(context: Context, parts: Parts, after: Hedge | null): Hedge {
  const { pieces, previous } = context;
  if (parts.range) return 'range';
  if (parts.first.numeral.form === 'vague') return 'vague';
  if (after) return after;
  if (parts.bound.hedge !== 'exact' || !previous || parts.bound.at >= 0) return parts.bound.hedge;
  const between = pieces[previous.end]?.text;
  const converts =
    (between === '(' || between === '/') &&
    previous.end + 1 === parts.first.first &&
    previous.quantity.kind === kindOf(parts) &&
    (kindOf(parts) === 'measure' || kindOf(parts) === 'money');
  const { hedge } = previous.quantity;
  return converts && hedge !== 'range' && hedge !== 'vague' && hedge !== 'unknown'
    ? hedge
    : 'exact';
}

function valuesOf(
  hedge: Hedge,
  value: number | null,
  parts: Parts,
): Pick<Quantity, 'value' | 'low' | 'high'> {
  const { range, first } = parts;
  if (range) return { value: null, low: range.low, high: range.high };
  if (value === null) return { value: null, low: first.numeral.low, high: first.numeral.high };
  const unit = parts.amount.unit?.unit ?? '';
  const signed = unit === 'celsius' || unit === 'fahrenheit' || unit === 'degree';
  return { value, ...intervalOf(hedge, value, signed) };
}

function unitOf(parts: Parts, per: string | null, persons: boolean): string | null {
  const { amount, first, noun } = parts;
  if (parts.age) return 'year';
  if (amount.ratio) return 'ratio';
  if (first.numeral.form === 'fraction') return amount.unit?.unit ?? null;
  const unit = amount.unit?.unit ?? noun?.unit ?? (persons ? 'people' : null);
  return unit && per ? `${unit}/${per}` : unit;
}

function kindOf(parts: Parts): QuantityKind {
  if (parts.age || parts.amount.age) return 'age';
  if (parts.amount.ratio || (parts.first.numeral.form === 'fraction' && !parts.amount.unit))
    return 'ratio';
  return parts.amount.unit?.kind ?? 'count';
}

function spanOf(
  pieces: readonly Lexeme[],
  first: number,
  end: number,
): Pick<Quantity, 'start' | 'end'> {
  const start = pieces[first]?.start ?? 0;
  return { start, end: pieces[end - 1]?.end ?? start };
}

function tokensOf(
  pieces: readonly Lexeme[],
  first: number,
  end: number,
): Pick<Quantity, 'firstToken' | 'lastToken'> {
  const firstToken = pieces[first]?.token ?? 0;
  return { firstToken, lastToken: pieces[end - 1]?.token ?? firstToken };
}

function nounFields(
  context: Context,
  noun: Noun | null,
): Pick<Quantity, 'noun' | 'nounFirst' | 'nounLast'> {
  const { pieces } = context;
  if (!noun) return { noun: null, nounFirst: -1, nounLast: -1 };
  let text = '';
  for (let i = noun.first; i <= noun.last; i += 1) {
    const piece = pieces[i];
    text += `${i > noun.first && !piece?.glued ? ' ' : ''}${piece?.text ?? ''}`;
  }
  const nounFirst = pieces[noun.first]?.token ?? -1;
  return { noun: text, nounFirst, nounLast: pieces[noun.last]?.token ?? nounFirst };
}
