import type { Amount } from './amounts';
import type { Lexeme } from './lexemes';
import type { Numeral } from './numerals';
import { phraseBefore } from './phrases';
import type { QuantityWords } from './words';

export type Trend = 'up' | 'down';

/** So far back "by" may find its verb: "decreased in the same period by 5 %". */
const BY_REACH = 7;

/**
 * The direction of the change that an amount measures: a verb of change right before it (`first` is its
 * hedge's first piece), or before "by" or "of", or the sign of a percentage. `carried` is the direction
 * that the sentence gave last, for "and the other by 2 %".
 */
export function trendOf(
  pieces: readonly Lexeme[],
  first: number,
  amount: Amount,
  sign: Numeral['sign'],
  words: QuantityWords,
  carried: Trend | null,
): Trend | null {
  if (amount.age || amount.ratio) return null;
  const { trends, amountsOnly, intensifiers } = words.hedges;
  if (amount.unit?.kind === 'percent' && sign !== '') {
    return sign === '+' ? 'up' : 'down';
  }
  let end = first;
  let by = false;
  for (let i = 0; i < 3 && end > 0; i += 1) {
    const before = pieces[end - 1]?.lower ?? '';
    const of = before === 'of' && i === 0;
    if (before === 'by' || of) by = true;
    else if (!intensifiers.has(before)) break;
    end -= 1;
  }
  const found = phraseBefore(trends, pieces, end);
  if (found) {
    const verb = pieces[found.start]?.lower ?? '';
    const aside = pieces[found.start - 1]?.text === ',' && AGAINST.has(verb);
    const plain = !MADE.has(pieces[found.start - 1]?.lower ?? '') || !AGAINST.has(verb);
    const bare = AGAINST.has(verb) && !by && !aside && !measuresChange(amount);
    const taken = amount.unit === null && !by && /^pick/.test(verb);
    if (!plain || taken || (bare && amount.unit === null)) return null;
    return by || aside || measuresChange(amount) || !amountsOnly.has(verb) ? found.meaning : null;
  }
  const behind =
    amount.unit?.kind === 'percent' ? CHANGES.get(pieces[amount.end]?.lower ?? '') : undefined;
  if (behind) return behind;
  if (!by || pieces[first - 1]?.lower === 'of') return null;
  for (let i = end; i > Math.max(0, end - BY_REACH); i -= 1) {
    if (pieces[i]?.kind === 'punctuation' && pieces[i]?.text !== '-') break;
    const back = phraseBefore(trends, pieces, i);
    if (back && pieces[i - 1]?.lower !== 'up' && pieces[i - 1]?.lower !== 'down')
      return back.meaning;
  }
  return measuresChange(amount) ? carried : null;
}

/** ", up about 1,200 acres since Wednesday" tells how much was added. */
const AGAINST = new Set(['up', 'down']);
/** "Make up 61 per cent", "took up 3 percent": no rise. */
const MADE = new Set(
  'make makes made making take takes took taking set sets break breaks pay pays paid cut cuts shut'.split(
    ' ',
  ),
);

/** "An 18 per cent rise in profit": the noun right behind the share says which way. */
const CHANGES: ReadonlyMap<string, Trend> = new Map([
  ...'rise increase jump surge gain growth climb leap hike'
    .split(' ')
    .map((one) => [one, 'up'] as const),
  ...'fall drop decline slump decrease dip cut plunge reduction'
    .split(' ')
    .map((one) => [one, 'down'] as const),
]);

/** Per cent, points and money are what changes are measured in. */
function measuresChange(amount: Amount): boolean {
  const kind = amount.unit?.kind;
  return kind === 'percent' || kind === 'money' || amount.unit?.unit === 'point';
}
