import { isDash, type Lexeme } from './lexemes';
import type { Numeral } from './numerals';
import { phraseBefore } from './phrases';
import type { QuantityWords } from './words';

/**
 * "half a million", "half-dozen", "a quarter million", "a quarter of a million": part of a magnitude; also
 * "half an hour" and "half a century", as 0.5 of the unit.
 */
export function halfOfMagnitude(
  pieces: readonly Lexeme[],
  at: number,
  words: QuantityWords,
): Numeral | null {
  const from = pieces[at]?.lower === 'a' ? at + 1 : at;
  const name = pieces[from]?.lower;
  if (name !== 'half' && name !== 'quarter') return null;
  const part = name === 'half' ? 0.5 : 0.25;
  let next = from + 1;
  if (pieces[next]?.lower === 'of' && pieces[next + 1]?.lower === 'a') next += 1;
  const article = pieces[next]?.lower === 'a' || pieces[next]?.lower === 'an';
  const hyphen = pieces[next]?.glued === true && isDash(pieces[next]?.text ?? '');
  if (article || hyphen) next += 1;
  const after = pieces[next]?.lower ?? '';
  const magnitude = words.numbers.magnitudes.get(after);
  if (magnitude !== undefined) return numeral(at, next + 1, part * magnitude, magnitude, 'words');
  const unit = words.units.names.single.get(after);
  const timed = from === at && name === 'half' && (article || hyphen) && next === from + 2;
  const stepped = POINTS.has(after) && (timed || (from > at && next <= from + 2));
  if (stepped) return numeral(at, next, part, 1, 'words');
  return timed && unit && unit.kind !== 'count' ? numeral(at, next, 0.5, 1, 'words') : null;
}

/** "half a point", "a quarter point", "a half-point": a step of a rate. */
const POINTS: ReadonlySet<string> = new Set(['point', 'percentage']);

/** "one in five", "two out of three", "nine out of 10", "one child in six": the share of the two. */
export function shareAt(
  pieces: readonly Lexeme[],
  at: number,
  words: QuantityWords,
): Numeral | null {
  const named = pieces[at + 2]?.lower === 'in' ? namedShare(pieces, at, words) : null;
  if (named) return named;
  const link = pieces[at + 1]?.lower;
  if (link !== 'out' && link !== 'in') return null;
  const part = small(pieces[at], words);
  if (part === null) return null;
  const out = link === 'out' && pieces[at + 2]?.lower === 'of';
  const within = link === 'in' && part < 10;
  if (!out && !within) return null;
  const end = at + (out ? 3 : 2);
  const every = pieces[end]?.lower === 'every' ? 1 : 0;
  const whole = small(pieces[end + every], words);
  if (whole === null || whole <= part || whole > 1000) return null;
  const next = pieces[end + every + 1];
  if (within && next) {
    const unit = words.units.names.single.get(next.lower);
    if (unit || (next.glued && !isDash(next.text) && next.kind !== 'punctuation')) return null;
    if (part > 1 && !words.cues.roundWholes.has(String(whole))) return null;
  }
  return numeral(at, end + every + 1, part / whole, 1, 'fraction');
}

/** "one child in six": of whom the share is stands inside it, and nothing that the second number counts. */
function namedShare(pieces: readonly Lexeme[], at: number, words: QuantityWords): Numeral | null {
  const part = small(pieces[at], words);
  const noun = pieces[at + 1];
  if (part === null || part > 9 || noun?.kind !== 'word' || noun.glued) return null;
  if (words.nouns.sets.stops.has(noun.lower) || words.units.names.single.has(noun.lower))
    return null;
  const every = pieces[at + 3]?.lower === 'every' ? 1 : 0;
  const end = at + 4 + every;
  const whole = small(pieces[end - 1], words);
  if (whole === null || whole <= part || whole > 1000) return null;
  const roundly = part === 1 || words.cues.roundWholes.has(String(whole));
  return roundly && countsNothing(pieces[end], words)
    ? numeral(at, end, part / whole, 1, 'fraction')
    : null;
}

/** Whether what stands behind a number is no noun, unit or further digits. */
const countsNothing = (next: Lexeme | undefined, { nouns: { sets } }: QuantityWords): boolean =>
  next === undefined ||
  (next.kind === 'punctuation' && !isDash(next.text)) ||
  (next.kind === 'word' &&
    !next.glued &&
    (sets.stops.has(next.lower) || next.lower.endsWith('es')));

function small(piece: Lexeme | undefined, words: QuantityWords): number | null {
  if (!piece) return null;
  const value =
    piece.kind === 'number'
      ? Number(piece.text.replace(/[,\s]/g, ''))
      : (words.numbers.cardinals.get(piece.lower) ?? words.numbers.tens.get(piece.lower));
  return value !== undefined && Number.isInteger(value) && value > 0 ? value : null;
}

/** "two-thirds", "a third of", "one-quarter", "half of", "by half", "nearly a third", "1/16 of". */
export function fractionAt(
  pieces: readonly Lexeme[],
  at: number,
  words: QuantityWords,
): Numeral | null {
  const first = pieces[at];
  if (!first) return null;
  if (first.kind === 'number') return slashed(pieces, at);
  if (first.lower === 'half') {
    if (words.nouns.sets.adjectives.has(pieces[at - 1]?.lower ?? '')) return null;
    const next = pieces[at + 1]?.lower ?? '';
    const { ofWhole } = words.cues;
    const said =
      ofWhole.has(next) ||
      next === 'of' ||
      words.cues.shareStates.has(next) ||
      (bounded(pieces, at, words) && closes(pieces, at + 1, words));
    return said ? numeral(at, at + 1, 0.5, 1, 'fraction') : null;
  }
  const article = first.lower === 'a' || first.lower === 'an';
  const part = article ? 1 : words.numbers.cardinals.get(first.lower);
  if (part === undefined || part === 0) return null;
  const hyphen = pieces[at + 1]?.glued && isDash(pieces[at + 1]?.text ?? '') ? 1 : 0;
  const name = pieces[at + 1 + hyphen]?.lower ?? '';
  const whole = words.numbers.fractions.get(name);
  if (whole === undefined || part >= whole) return null;
  const end = at + 2 + hyphen;
  const free = part === 1 && closes(pieces, end, words) && (!article || bounded(pieces, at, words));
  const said = name.endsWith('s')
    ? part > 1
    : pieces[end]?.lower === 'of' ||
      words.cues.shareStates.has(pieces[end]?.lower ?? '') ||
      (hyphen === 1 && !article) ||
      free;
  return said ? numeral(at, end, part / whole, 1, 'fraction') : null;
}

/** A hedge, "by" or a verb of change before: "nearly a third", "cut by half", "fell a quarter". */
function bounded(pieces: readonly Lexeme[], at: number, words: QuantityWords): boolean {
  const { before, trends } = words.hedges;
  return (
    pieces[at - 1]?.lower === 'by' ||
    phraseBefore(before, pieces, at) !== null ||
    phraseBefore(trends, pieces, at) !== null
  );
}

/** Nothing follows that a number or an ordinal could count. */
function closes(pieces: readonly Lexeme[], at: number, words: QuantityWords): boolean {
  const next = pieces[at];
  if (next?.glued && isDash(next.text)) return false;
  if (next?.kind !== 'word') return !next?.glued || next.kind === 'punctuation';
  return words.nouns.sets.stops.has(next.lower) && next.lower !== 'a' && next.lower !== 'an';
}

/** Digits with a slash, only before "of": 9/11 and 24/7 are no fractions. */
function slashed(pieces: readonly Lexeme[], at: number): Numeral | null {
  const slash = pieces[at + 1];
  const below = pieces[at + 2];
  if (!slash?.glued || !below?.glued || (slash.text !== '/' && slash.text !== '⁄')) return null;
  if (below.kind !== 'number' || pieces[at + 3]?.lower !== 'of') return null;
  const value = Number(pieces[at]?.text) / Number(below.text);
  return Number.isFinite(value) ? numeral(at, at + 3, value, 1, 'fraction') : null;
}

/** "1/2" behind a whole number and a blank or hyphen: "2 1/2 hours", "3-1/2 years". */
export function mixedFraction(
  pieces: readonly Lexeme[],
  at: number,
  words: QuantityWords,
): { value: number; end: number } | null {
  const hyphen = pieces[at]?.glued && pieces[at]?.text === '-' ? 1 : 0;
  const [above, slash, below] = [
    pieces[at + hyphen],
    pieces[at + hyphen + 1],
    pieces[at + hyphen + 2],
  ];
  if (above?.kind !== 'number' || above.glued !== (hyphen === 1)) return null;
  if (!slash?.glued || !below?.glued || (slash.text !== '/' && slash.text !== '⁄')) return null;
  if (pieces[at + hyphen + 3]?.text === '/' || !words.cues.denominators.has(below.text))
    return null;
  const value = Number(above.text) / Number(below.text);
  return value > 0 && value < 1 ? { value, end: at + hyphen + 3 } : null;
}

function numeral(
  start: number,
  end: number,
  value: number,
  magnitude: number,
  form: Numeral['form'],
): Numeral {
  return { start, end, value, low: value, high: value, magnitude, form, plain: false, sign: '' };
}
