import { isCapitalised } from '../../text/characters';
import type { Sentence } from '../../text/sentences';
import type { Token } from '../../text/tokens';
import { LARGEST } from '../figure';
import type { Quantity, Span } from '../quantities';
import { isAge, opensAges } from './ages';
import { type Amount, amountAt, lengthAt } from './amounts';
import { countsAlone, isShareOf } from './bare';
import { pastNoNumber } from './clocks';
import { compose, decadeReading, multipleReading, unknownReading } from './composing';
import type { Context, Reading } from './context';
import { countedBy } from './counting';
import { isElliptic } from './elliptic';
import { type Bound, hedgeAfter, hedgeBefore } from './hedging';
import { isDash, type Lexeme, lexemesOf } from './lexemes';
import { unitAt } from './measured';
import { type Candidate, isName, isPronounOne, isYear, spansYears } from './names';
import { isPerson, type Noun, nounAt } from './nouns';
import { type Range, rangeFrom } from './ranges';
import { inMagnitude, unitOfStep } from './steps';
import { withSuspended } from './suspended';
import { tallyAt } from './tally';
import { boundsNothing } from './unbound';
import type { QuantityWords } from './words';

/** The amounts of a sentence; see `findQuantities`. */
export function readAmounts(
  sentence: Sentence,
  words: QuantityWords,
  taken: readonly Span[],
): Quantity[] {
  if (!sentence.tokens.some((token) => mayTell(token, words))) return [];
  const pieces = lexemesOf(sentence.tokens, words);
  const titled = isTitled(sentence);
  const context: Context = { pieces, words, titled, trend: null, previous: null, most: 0 };
  const found: Quantity[] = [];
  let span = 0;
  for (let i = 0; i < pieces.length; ) {
    const start = pieces[i]?.start ?? 0;
    while ((taken[span]?.end ?? Number.POSITIVE_INFINITY) <= start) span += 1;
    if ((taken[span]?.start ?? Number.POSITIVE_INFINITY) <= start) {
      i += 1;
      continue;
    }
    const votes = pieces[i]?.kind === 'number' ? tallyAt(context, i) : [];
    if (votes.length > 0) {
      found.push(...votes);
      i += 3;
      continue;
    }
    const skipped = pastNoNumber(pieces, i, words);
    if (skipped > i) {
      i = skipped;
      continue;
    }
    const reading = readingAt(context, i);
    if (reading.quantity && isOfThisWorld(reading.quantity)) found.push(reading.quantity);
    i = Math.max(i + 1, reading.end);
  }
  return found;
}

/** Whether it can be counted with: four hundred digits, or millions of millions, are beyond every number. */
const isOfThisWorld = ({ value, low, high }: Quantity): boolean =>
  isReal(value) && isReal(low) && isReal(high);

const isReal = (bound: number | null): boolean => Math.abs(bound ?? 0) <= LARGEST;

/** Whether a token could begin an amount; most sentences of an article have none, and are done here. */
function mayTell(token: Token, words: QuantityWords): boolean {
  if (token.kind === 'number') return true;
  if (token.kind !== 'word') return false;
  return words.openers.has(token.lower) || (!token.letters && HYPHEN_OR_DIGIT.test(token.lower));
}

const HYPHEN_OR_DIGIT = /[-‐‑\d]/;

/** In a headline most words are capitalised, so that capitals mark no names; it has no full stop. */
function isTitled(sentence: Sentence): boolean {
  if (sentence.tokens[sentence.tokens.length - 1]?.text === '.') return false;
  let long = 0;
  let capital = 0;
  for (const token of sentence.tokens) {
    if (token.kind !== 'word' || token.text.length < 5) continue;
    long += 1;
    if (isCapitalised(token.text)) capital += 1;
  }
  return long > 2 && capital > 0.7 * long;
}

function readingAt(context: Context, at: number): Reading | { quantity: null; end: number } {
  const { pieces, words } = context;
  const piece = pieces[at];
  const decade = piece?.kind === 'word' ? decadeReading(context, at) : null;
  if (decade) return decade;
  const opens = piece?.kind !== 'word' || words.openers.has(piece.lower);
  if (!opens && !isBeforeNumber(pieces, at)) return { quantity: null, end: at + 1 };
  const special = unknownReading(context, at) ?? multipleReading(context, at);
  if (special) return special;
  return mayStart(pieces, at, words) ? amountReading(context, at) : { quantity: null, end: at + 1 };
}

/** A cheap look whether a number could start here at all. */
function mayStart(pieces: readonly Lexeme[], at: number, words: QuantityWords): boolean {
  const piece = pieces[at];
  const next = pieces[at + 1];
  if (!piece) return false;
  if (piece.kind === 'number' || piece.kind === 'symbol') return true;
  if (piece.kind === 'punctuation') return next?.kind === 'number' && next.glued;
  const { lower } = piece;
  if (words.numbers.starts.has(lower)) return true;
  if ((lower === 'a' && next?.text !== '$') || lower === 'an') {
    const after = next?.lower ?? '';
    const { magnitudes, fractions, vagueQuantifiers } = words.numbers;
    return (
      magnitudes.has(after) ||
      fractions.has(after) ||
      vagueQuantifiers.has(after) ||
      words.units.names.single.get(after)?.kind === 'duration' ||
      ((pieces[at + 2]?.lower === 'and' || pieces[at + 2]?.lower === 'of') &&
        words.units.names.single.has(after))
    );
  }
  if (lower === 'another') return words.units.names.single.has(next?.lower ?? '');
  return isBeforeNumber(pieces, at);
}

/** "Rs 500", "US $5": a word with a capital may be the sign of a currency. */
function isBeforeNumber(pieces: readonly Lexeme[], at: number): boolean {
  const next = pieces[at + 1]?.kind;
  return (next === 'number' || next === 'symbol') && isCapitalised(pieces[at]?.text ?? '');
}

function amountReading(context: Context, at: number): Reading | { quantity: null; end: number } {
  const { pieces, words } = context;
  const found = amountAt(pieces, at, words) ?? lengthAt(pieces, at, words);
  if (!found) return { quantity: null, end: at + 1 };
  const amount = withLaterUnit(context, found);
  const range = rangeFrom(pieces, amount, words);
  const alone = range === null && amount.unit === null;
  const main = range?.to.unit ? range.to : alone ? inStep(context, amount) : amount;
  const end = range?.end ?? amount.end;
  const after = amount.hedge ? { hedge: amount.hedge, end } : hedgeAfter(pieces, end, words);
  const counted = countedBy(context, main, range, after?.end ?? end);
  const bound = boundBefore(context, amount.first, main, counted.noun);
  const { numeral } = amount;
  const candidate: Candidate = {
    first: amount.first,
    end,
    value: numeral.value,
    plain: numeral.plain,
    spelled: numeral.form === 'words' && numeral.magnitude === 1,
    hedged: (bound.at >= 0 && bound.hedge !== 'exact') || after !== null,
    hasUnit: main.unit !== null,
    noun: counted.noun,
  };
  const age = isBareAge(context, candidate, range);
  if (!age && isRefused(context, candidate, amount, range)) return { quantity: null, end };
  return compose(context, {
    amount: main,
    first: alone ? main : amount,
    range,
    counted,
    bound,
    after,
    age,
    end,
  });
}

/** An amount with the unit of the change that it is an end of; a noun of its own comes before that. */
function inStep(context: Context, amount: Amount): Amount {
  const hanging = withSuspended(context, amount);
  if (hanging.unit) return hanging;
  const numeral = inMagnitude(context, amount);
  const raised = numeral === amount.numeral ? amount : { ...amount, numeral };
  const unit = unitOfStep(context, raised);
  if (!unit || nounAt(context.pieces, amount.end, context.words, numeral.value)) return raised;
  return { ...raised, unit };
}

/** The hedge before an amount, where its word bounds something. */
function boundBefore(context: Context, first: number, amount: Amount, noun: Noun | null): Bound {
  const { pieces, words, previous } = context;
  let bound: Bound | undefined = hedgeBefore(pieces, first, words);
  while (bound && bound.at >= 0) {
    if (!boundsNothing(pieces, bound, { amount, noun, previous }, words)) return bound;
    bound = bound.inner;
  }
  return bound ?? { hedge: 'exact', first, at: -1 };
}

/** "10 or more days", "300-plus-pound": the unit stands behind the hedge that follows the number. */
function withLaterUnit(context: Context, amount: Amount): Amount {
  const { pieces, words } = context;
  const after = amount.unit ? null : hedgeAfter(pieces, amount.end, words);
  const unit = after ? unitAt(pieces, { ...amount.numeral, end: after.end }, words) : null;
  return unit ? { ...amount, unit: unit.unit, end: unit.end, hedge: after?.hedge ?? null } : amount;
}

/** "Children under five", "people over 65": who is meant, and no amount. */
function isAgeLimit(pieces: readonly Lexeme[], c: Candidate, words: QuantityWords): boolean {
  if (c.hasUnit || c.noun || (c.value ?? 0) > 100) return false;
  let at = c.first - 1;
  if (!words.cues.limits.has(pieces[at]?.lower ?? '')) return false;
  at -= pieces[at - 1]?.lower === 'aged' ? 2 : 1;
  const who = pieces[at];
  return who !== undefined && (who.lower === 'those' || isPerson(who.lower, who.text, words));
}

/** An age, or one more of a list of ages: "aged 5, 7 and 12". */
function isBareAge(context: Context, c: Candidate, range: Range | null): boolean {
  const { pieces, words, previous } = context;
  if (c.hasUnit || c.noun || !(c.plain || c.spelled) || c.value === null) return false;
  const first = range?.opener ? opensAges(pieces, range.opens) : c.first;
  if (isAge(pieces, first, c.end, range?.high ?? c.value, words)) {
    return !range || pieces[first - 1]?.text !== '(';
  }
  const link = pieces[c.first - 1]?.text;
  const listed = previous?.quantity.kind === 'age' && previous.end === c.first - 1;
  return listed && (link === 'and' || link === ',' || link === 'or') && c.value < 120;
}

function isRefused(context: Context, c: Candidate, amount: Amount, range: Range | null): boolean {
  const { pieces, words, titled } = context;
  const elliptic = !c.noun && !c.hasUnit && isElliptic(context, c.first, c.end);
  if (isYear(pieces, c, words) || (!elliptic && isName(pieces, c, words, titled))) return true;
  // "12 per 100,000 people": what the rate is of, and no count.
  if (pieces[c.first - 1]?.lower === 'per') return true;
  if (isPronounOne(pieces, c, words) && !isShareOf(context, c)) return true;
  if (isAgeLimit(pieces, c, words)) return true;
  if (range && !c.noun?.person && spansYears(amount, range.to)) return true;
  if (c.hasUnit || c.noun) return false;
  if (range && isDash(pieces[amount.end]?.text ?? '') && amount.numeral.plain) return true;
  if (!c.spelled || c.hedged || range) return false;
  return !countsAlone(context, c);
}
