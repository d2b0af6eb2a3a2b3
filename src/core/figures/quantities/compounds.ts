import type { Amount } from './amounts';
import { isDash, type Lexeme } from './lexemes';
import { numeralAt, withDigits } from './numerals';
import type { QuantityWords, Unit } from './words';

/** How many of a smaller unit a larger one has, of those that are told together; a month of 30 days. */
const PARTS: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  Object.entries({
    year: { month: 12, week: 52, day: 365 },
    month: { week: 30 / 7, day: 30 },
    week: { day: 7 },
    day: { hour: 24 },
    hour: { minute: 60 },
    minute: { second: 60 },
    foot: { inch: 12 },
    pound: { ounce: 16 },
  }).map(([unit, parts]) => [unit, new Map(Object.entries(parts))]),
);

/** "eight years and four months", "1 hour 15 minutes": the amount with what a smaller unit adds to it. */
export function withParts(pieces: readonly Lexeme[], found: Amount, words: QuantityWords): Amount {
  const parts = found.unit ? PARTS.get(found.unit.unit) : undefined;
  const { numeral } = found;
  if (!parts || found.age || numeral.value === null || numeral.form === 'fraction') return found;
  const link = pieces[found.end];
  const joined = link?.lower === 'and' || link?.text === ',' ? 1 : 0;
  const at = found.end + joined;
  const more = numeralAt(pieces, at, words) ?? oneAt(pieces, at);
  if (!more || more.value === null || (joined === 0 && pieces[at]?.glued)) return found;
  const name = pieces[more.end];
  const hyphen = name && isDash(name.text);
  const unit = hyphen ? undefined : unitOf(name, words);
  const of = parts.get(unit?.unit ?? '');
  if (of === undefined || more.value >= of || !Number.isInteger(numeral.value)) return found;
  const value = withDigits(numeral.value + more.value / of, 16);
  return {
    ...found,
    end: more.end + 1,
    numeral: { ...numeral, value, low: value, high: value, plain: false },
  };
}

const unitOf = (piece: Lexeme | undefined, { units }: QuantityWords): Unit | undefined =>
  units.names.single.get(piece?.lower ?? '') ??
  (piece?.glued ? undefined : units.signs.single.get(piece?.text ?? ''));

/** "a day" in "two weeks and a day". */
const oneAt = (
  pieces: readonly Lexeme[],
  at: number,
): { value: number | null; end: number } | null =>
  pieces[at]?.lower === 'a' || pieces[at]?.lower === 'an' ? { value: 1, end: at + 1 } : null;

/** "a metre and a half": the index behind and the number; null where no such words follow the article. */
export function andAHalf(
  pieces: readonly Lexeme[],
  at: number,
  words: QuantityWords,
): { value: number; unit: Unit; end: number } | null {
  const unit = words.units.names.single.get(pieces[at + 1]?.lower ?? '');
  if (!unit || unit.kind === 'count' || pieces[at + 2]?.lower !== 'and') return null;
  const part = words.numbers.fractions.get(pieces[at + 4]?.lower ?? '');
  if (part === undefined || pieces[at + 3]?.lower !== 'a') return null;
  return { value: 1 + 1 / part, unit, end: at + 5 };
}
