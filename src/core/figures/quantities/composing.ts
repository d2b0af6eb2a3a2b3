import type { Hedge } from '../figure';
import type { Quantity, QuantityKind } from '../quantities';
import { decadeAt } from './ages';
import type { Amount } from './amounts';
import { type Context, nounFields, type Reading, spanOf, tokensOf } from './context';
import { type Counted, countsPersons } from './counting';
import { type Bound, hedgeAfter, hedgeBefore, intervalOf } from './hedging';
import type { Lexeme } from './lexemes';
import { perAt, perBehind, perTimeAt } from './per';
import { phraseBefore } from './phrases';
import type { Range } from './ranges';
import { type Trend, trendOf } from './trends';
import { unknownAt } from './unknowns';
import type { QuantityWords } from './words';

/** What has been found at and around one number. */
export interface Parts {
  /** The amount whose unit holds: the second one of a range. */
  amount: Amount;
  first: Amount;
  range: Range | null;
  counted: Counted;
  bound: Bound;
  after: { hedge: Hedge; end: number } | null;
  age: boolean;
  /** The index after the number and its unit. */
  end: number;
}

/** Makes the quantity of its parts, and remembers it in the context. */
export function compose(context: Context, parts: Parts): Reading {
  const { pieces, words } = context;
  const { amount, first, range, bound, counted } = parts;
  const { numeral } = first;
  const noun = counted.remote ? null : counted.noun;
  let end = Math.max(parts.end, noun ? noun.last + 1 : 0);
  const rated = !amount.age && !amount.ratio;
  const measured = amount.unit?.kind === 'measure';
  const per = rated
    ? (perTimeAt(pieces, end, words) ?? (measured ? perBehind(pieces, end, words) : null))
    : null;
  const shared = rated && !per ? perElsewhere(context, range, amount, end) : null;
  if (per) end = per.end;
  const next = end;
  const after = parts.after ?? hedgeAfter(pieces, end, words, false);
  if (after) end = Math.max(end, after.end);
  const converted = convertedBy(context, parts);
  const hedge = hedgeOf(parts, after?.hedge ?? null, converted);
  const opened = range?.opener === 'between' ? range.opens : bound.first;
  const trend =
    converted?.trend ??
    trendOf(pieces, Math.min(opened, bound.first), amount, numeral.sign, words, context.trend);
  if (trend) context.trend = trend;
  const lessened = trend === 'down' && numeral.sign === '-' && amount.unit?.kind === 'percent';
  const value = numeral.value !== null && lessened ? -numeral.value : numeral.value;
  const opens = range?.opener ? Math.min(range.opens, bound.first) : bound.first;
  const at = range?.opener && bound.at < 0 ? range.opens : bound.at;
  const { low, high } = boundsOf(hedge, value, parts);
  const named = nounFields(pieces, counted.noun);
  const quantity: Quantity = {
    start: pieces[opens]?.start ?? 0,
    end: pieces[end - 1]?.end ?? 0,
    firstToken: pieces[first.first]?.token ?? 0,
    lastToken: pieces[(range?.end ?? first.end) - 1]?.token ?? 0,
    hedgeToken: at < 0 ? -1 : (pieces[at]?.token ?? -1),
    value: range ? null : value,
    low,
    high,
    hedge,
    trend,
    unit: unitOf(context, parts, (per ?? shared)?.unit ?? null),
    noun: named.noun,
    nounFirst: named.nounFirst,
    nounLast: named.nounLast,
    kind: kindOf(parts),
  };
  context.previous = { quantity, end };
  if (quantity.kind === 'count') context.most = Math.max(context.most, quantity.value ?? 0);
  return { quantity, end: next };
}

/** So long a conversion in brackets may be: "($2.4 billion)". */
const CONVERSION = 7;

/** What an amount is per, said at the other end of its range or behind the conversion that follows it. */
function perElsewhere(
  context: Context,
  range: Range | null,
  amount: Amount,
  end: number,
): { unit: string } | null {
  const { pieces, words } = context;
  if (range) return perAt(pieces, range.from.end, words);
  if (pieces[end]?.text !== '(' || amount.unit?.kind !== 'money') return null;
  for (let i = end + 1; i < Math.min(pieces.length, end + CONVERSION); i += 1) {
    if (pieces[i]?.text === ')') return perAt(pieces, i + 1, words);
  }
  return null;
}

/** A hedge behind the number wins over a rounding before it; a conversion has the hedge of what it converts. */
function hedgeOf(parts: Parts, after: Hedge | null, converted: Quantity | null): Hedge {
  if (parts.range) return 'range';
  if (parts.first.numeral.form === 'vague') return 'vague';
  if (after) return after;
  if (parts.bound.at >= 0 || !converted) return parts.bound.hedge;
  const { hedge } = converted;
  return hedge === 'range' || hedge === 'vague' || hedge === 'unknown' ? 'exact' : hedge;
}

/** What an amount in brackets or behind a stroke converts: "7 miles (11 km)", "224 kW / 300 PS". */
function convertedBy(context: Context, parts: Parts): Quantity | null {
  const { pieces, previous } = context;
  const kind = kindOf(parts);
  if (!previous || previous.quantity.kind !== kind) return null;
  if (kind !== 'measure' && kind !== 'money') return null;
  const sign = pieces[previous.end]?.text;
  const beside = previous.end + 1 === parts.first.first && (sign === '(' || sign === '/');
  return beside ? previous.quantity : null;
}

function boundsOf(
  hedge: Hedge,
  value: number | null,
  parts: Parts,
): { low: number | null; high: number | null } {
  const { range, first } = parts;
  if (range) return { low: range.low, high: range.high };
  if (value === null) return { low: first.numeral.low, high: first.numeral.high };
  const unit = parts.amount.unit?.unit ?? '';
  const signed = unit === 'celsius' || unit === 'fahrenheit' || unit === 'degree';
  return intervalOf(hedge, value, signed);
}

function unitOf(context: Context, parts: Parts, per: string | null): string | null {
  const { amount, first, counted, end } = parts;
  if (parts.age) return 'year';
  if (amount.ratio) return 'ratio';
  if (first.numeral.form === 'fraction') return amount.unit?.unit ?? null;
  const named = amount.unit?.unit ?? counted.unit?.unit ?? counted.noun?.unit ?? null;
  const unit = named ?? (countsPersons(context, parts.bound.first, end) ? 'people' : null);
  return unit && per ? `${unit}/${per}` : unit;
}

function kindOf(parts: Parts): QuantityKind {
  const { amount, first } = parts;
  if (parts.age || amount.age) return 'age';
  if (amount.ratio || (first.numeral.form === 'fraction' && !amount.unit)) return 'ratio';
  return amount.unit?.kind ?? parts.counted.unit?.kind ?? 'count';
}

/** A place where the text says that the number is not known: all values null. */
export function unknownReading(context: Context, at: number): Reading | null {
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
    ...nounFields(pieces, found.noun),
    kind: 'count',
  };
  return { quantity, end: found.end };
}

/** "doubled", "threefold", "twice as many", "twice the number": a ratio without a numeral. */
export function multipleReading(context: Context, at: number): Reading | null {
  const { pieces, words } = context;
  const { asMany, halves, multiplies } = words.cues;
  const lower = pieces[at]?.lower ?? '';
  let value = words.numbers.multiples.get(lower);
  let end = at + 1;
  if (lower === 'twice') {
    const third = pieces[at + 2]?.lower ?? '';
    const second = pieces[at + 1]?.lower ?? '';
    const as = second === 'as' && asMany.has(third);
    const the = second === 'the';
    const number = the && pieces[at + 2]?.kind === 'number';
    const those = words.cues.pointing.has(second) || second === 'those' || second === 'that';
    if (!as && !number && !those && !(the && words.nouns.sets.sizes.has(third)))
      return words.cues.behindTwice.has(second) ? twiceReading(context, at) : null;
    value = 2;
    end = as || (the && !number) ? at + 3 : at + 1;
  }
  if (value === undefined) return null;
  const bare = words.cues.bareMultiples.has(lower);
  if (bare && !isInfinitive(context, at) && !isOfSize(context, at)) return null;
  const bound = hedgeBefore(pieces, at, words);
  const quantity: Quantity = {
    ...spanOf(pieces, bound.first, end),
    ...tokensOf(pieces, at, at + 1),
    hedgeToken: bound.at < 0 ? -1 : (pieces[bound.at]?.token ?? -1),
    value,
    ...intervalOf(bound.hedge, value, false),
    hedge: bound.hedge,
    trend: multiplies.has(lower)
      ? 'up'
      : halves.has(lower)
        ? 'down'
        : FOLD.test(lower)
          ? trendAround(pieces, bound.first, end, words)
          : null,
    unit: 'ratio',
    ...nounFields(pieces, null),
    kind: 'ratio',
  };
  return { quantity, end };
}

/** "Could more than double", "plans to triple its output"; but "pleaded guilty to double murder". */
function isInfinitive({ pieces, words }: Context, at: number): boolean {
  const { modals, opensObject } = words.cues;
  let k = at - 1;
  while (k > at - 4 && words.cues.intensifiesVerb.has(pieces[k]?.lower ?? '')) k -= 1;
  const before = pieces[k]?.lower ?? '';
  if (modals.has(before)) return true;
  const next = pieces[at + 1];
  return before === 'to' && (next?.kind !== 'word' || opensObject.has(next.lower));
}

/** "Double the rate of last week". */
const isOfSize = ({ pieces, words }: Context, at: number): boolean =>
  pieces[at + 1]?.lower === 'the' && words.nouns.sets.sizes.has(pieces[at + 2]?.lower ?? '');

/** "Was replaced twice in 18 months": how often, as "three times" is. */
function twiceReading({ pieces, words }: Context, at: number): Reading {
  const bound = hedgeBefore(pieces, at, words);
  const quantity: Quantity = {
    ...spanOf(pieces, bound.first, at + 1),
    ...tokensOf(pieces, at, at + 1),
    hedgeToken: bound.at < 0 ? -1 : (pieces[bound.at]?.token ?? -1),
    value: 2,
    ...intervalOf(bound.hedge, 2, false),
    hedge: bound.hedge,
    trend: null,
    unit: 'time',
    ...nounFields(pieces, null),
    kind: 'count',
  };
  return { quantity, end: at + 1 };
}

const FOLD = /fold$/;

/** "rose fivefold", "a fivefold increase". */
function trendAround(
  pieces: readonly Lexeme[],
  first: number,
  end: number,
  { hedges, cues }: QuantityWords,
): Trend | null {
  const behind = pieces[end]?.lower ?? '';
  if (cues.riseNouns.has(behind)) return 'up';
  if (cues.fallNouns.has(behind)) return 'down';
  return phraseBefore(hedges.trends, pieces, first)?.meaning ?? null;
}

/** "in his 20s": an age between two. */
export function decadeReading(context: Context, at: number): Reading | null {
  const { pieces, words } = context;
  const found = decadeAt(pieces, at, words);
  if (!found) return null;
  const quantity: Quantity = {
    ...spanOf(pieces, found.first, at + 1),
    ...tokensOf(pieces, at, at + 1),
    hedgeToken: -1,
    value: null,
    low: found.low,
    high: found.high,
    hedge: 'range',
    trend: null,
    unit: 'year',
    ...nounFields(pieces, null),
    kind: 'age',
  };
  return { quantity, end: at + 1 };
}
