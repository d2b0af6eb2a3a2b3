import { isDash, type Lexeme } from './lexemes';
import { singularOf } from './nouns';
import { phraseAt } from './phrases';
import type { QuantityWords } from './words';

const EACH: ReadonlySet<string> = new Set(['each', 'every']);

/** Whether no further word follows: "for each child", but "for each worker lost" is only another way to say how much. */
const isLast = (after: Lexeme | undefined): boolean => after?.kind !== 'word';

/** "20 litres per person per day": so much each day, whoever gets it. */
export function perTimeAt(
  pieces: readonly Lexeme[],
  at: number,
  words: QuantityWords,
): { unit: string; end: number } | null {
  const first = perAt(pieces, at, words);
  const second = first && !isTime(first.unit, words) ? perAt(pieces, first.end, words) : null;
  return second && isTime(second.unit, words) ? second : first;
}

const isTime = (unit: string, { units }: QuantityWords): boolean =>
  units.names.single.get(unit)?.kind === 'duration';

/** So many words may name what is measured before it is said what that is per. */
const NAMED = 3;

/** "900,000 tonnes of coal a year": per what, behind what is measured. */
export function perBehind(
  pieces: readonly Lexeme[],
  at: number,
  words: QuantityWords,
): { unit: string; end: number } | null {
  if (pieces[at]?.lower !== 'of') return null;
  for (let i = at + 2; i <= at + 1 + NAMED; i += 1) {
    const before = pieces[i - 1];
    if (before?.kind !== 'word' || words.nouns.sets.stops.has(before.lower)) return null;
    const per = perTimeAt(pieces, i, words);
    if (per) return isTime(per.unit, words) || pieces[i]?.lower === 'per' ? per : null;
  }
  return null;
}

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
  const shared = pieces[at]?.lower === 'for' && EACH.has(pieces[at + 1]?.lower ?? '') ? 1 : 0;
  const link = pieces[at + hyphen + shared];
  if (!link || !words.cues.perLinks.has(link.lower)) return null;
  const gap = at + hyphen + shared + 1;
  const next = gap + (pieces[gap]?.glued && isDash(pieces[gap]?.text ?? '') ? 1 : 0);
  const word = pieces[next];
  if (word?.kind !== 'word') return null;
  if (words.cues.ago.has(pieces[next + 1]?.lower ?? '')) return null;
  if (shared > 0 && !isLast(pieces[next + 1])) return null;
  const name = tiedUnitAt(pieces, next, words) ?? phraseAt(words.units.names, pieces, next);
  const sign = phraseAt(words.units.signs, pieces, next);
  const letter =
    link.text === '/' && !name && !sign ? phraseAt(words.units.glued, pieces, next) : null;
  const unit = name && name.end >= (sign?.end ?? 0) ? name : (sign ?? letter);
  const counts = unit?.meaning.kind === 'count' || unit?.meaning.kind === 'percent';
  if (unit && !counts) return { unit: unit.meaning.unit, end: unit.end };
  const singular = singularOf(word.lower, words);
  if (words.nouns.sets['shared-by'].has(singular)) return { unit: singular, end: next + 1 };
  if ((link.lower === 'per' || shared > 0) && singular !== '')
    return { unit: singular, end: next + 1 };
  return null;
}

/** "per kilowatt-hour": a unit of two words that a hyphen ties. */
function tiedUnitAt(pieces: readonly Lexeme[], at: number, { units }: QuantityWords) {
  const [first, dash, last] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  if (!first || !last || !dash?.glued || !isDash(dash.text)) return null;
  const found = phraseAt(units.names, [first, last], 0);
  return found?.end === 2 ? { meaning: found.meaning, end: at + 3 } : null;
}
