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
  const { fallNouns, makesUp, riseNouns, upOrDown } = words.cues;
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
    const aside = pieces[found.start - 1]?.text === ',' && upOrDown.has(verb);
    const plain = !makesUp.has(pieces[found.start - 1]?.lower ?? '') || !upOrDown.has(verb);
    const bare = upOrDown.has(verb) && !by && !aside && !measuresChange(amount);
    if (!by && (isLevel(pieces, first, found.meaning, words) || isFall(amount, verb, words)))
      return null;
    const taken = amount.unit === null && !by && /^pick/.test(verb);
    if (!plain || taken || (bare && amount.unit === null)) return null;
    return by || aside || measuresChange(amount) || !amountsOnly.has(verb) ? found.meaning : null;
  }
  if (measuresChange(amount) || (!amount.unit && pieces[amount.end + 1]?.lower === 'than')) {
    const behind = pieces[amount.end]?.lower ?? '';
    if (words.cues.moreBehind.has(behind)) return 'up';
    // "40 million under the deal": a sum that stands in something, rather than below it.
    const stands = amount.unit?.kind === 'money' && behind === 'under';
    if (words.cues.lessBehind.has(behind) && !stands) return 'down';
  }
  if (amount.unit?.kind === 'percent') {
    const behind = pieces[amount.end]?.lower ?? '';
    if (riseNouns.has(behind)) return 'up';
    if (fallNouns.has(behind)) return 'down';
  }
  if (!by || pieces[first - 1]?.lower === 'of') return null;
  for (let i = end; i > Math.max(0, end - BY_REACH); i -= 1) {
    if (pieces[i]?.kind === 'punctuation' && pieces[i]?.text !== '-') break;
    const back = phraseBefore(trends, pieces, i);
    const phrasal = back !== null && i - back.start > 1;
    if (back && (phrasal || !upOrDown.has(pieces[i - 1]?.lower ?? ''))) return back.meaning;
  }
  return measuresChange(amount) ? carried : null;
}

/** "drop below 10 %": the level that is passed; "rose under 4 %" is how far. */
function isLevel(
  pieces: readonly Lexeme[],
  first: number,
  trend: Trend,
  { cues }: QuantityWords,
): boolean {
  const word = pieces[first]?.lower ?? '';
  if (!cues.levels.has(word)) return false;
  return (word === 'above' || word === 'beyond') === (trend === 'up');
}

/** "plunged 200 metres": how far somebody fell. */
const isFall = ({ unit }: Amount, verb: string, { cues }: QuantityWords): boolean =>
  cues.lengths.has(unit?.unit ?? '') && cues.fallsDown.has(verb);

/** Per cent, points, money and fractions are what changes are measured in. */
function measuresChange({ unit, numeral }: Amount): boolean {
  const kind = unit?.kind;
  return (
    kind === 'percent' ||
    kind === 'money' ||
    unit?.unit === 'point' ||
    (numeral.form === 'fraction' && !unit)
  );
}
