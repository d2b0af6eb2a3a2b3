import type { Amount } from './amounts';
import type { Reading } from './context';
import type { Bound } from './hedging';
import type { Lexeme } from './lexemes';
import type { Noun } from './nouns';
import { phraseBefore } from './phrases';
import type { QuantityWords } from './words';

/** So far before "under" stands what is buried: "buried parts of the valley under 31 inches of snow". */
const BURIED_REACH = 6;

/** An amount, what it counts, and what was read before it. */
interface Bounded {
  amount: Amount;
  noun: Noun | null;
  previous: Reading | null;
}

/**
 * Whether a word that bounds other numbers bounds nothing here: "over" that tells how long or what is covered,
 * "under" a depth, "passed 12 laws", "inside 12 homes".
 */
export function boundsNothing(
  pieces: readonly Lexeme[],
  { at }: Bound,
  bounded: Bounded,
  words: QuantityWords,
): boolean {
  const word = pieces[at]?.lower ?? '';
  const { cues } = words;
  const kind = bounded.amount.unit?.kind ?? null;
  if (word === 'inside') return kind !== 'duration';
  if (word === 'past' && phraseBefore(words.hedges.trends, pieces, at) === null) return true;
  if (cues.passesMark.has(word)) return !isMark(pieces, at, bounded);
  if (word === 'under') return isBeneath(pieces, at, bounded.amount, words);
  return word === 'over' && takesUp(pieces, at, bounded, words);
}

/** "Deaths pass 3,000", "inflation topped 10 %": nothing is named behind the number. */
function isMark(pieces: readonly Lexeme[], at: number, { amount, noun }: Bounded): boolean {
  const kind = amount.unit?.kind ?? null;
  if (noun || (kind !== null && kind !== 'percent' && kind !== 'money')) return false;
  if (amount.numeral.form === 'words' && amount.numeral.magnitude === 1) return false;
  const next = pieces[amount.end];
  if (next?.lower === 'to' || next?.text === '-' || next?.text === '–') return false;
  const before = pieces[at - 1];
  return (
    before?.kind === 'word' && !['the', 'a', 'its', 'his', 'her', 'their'].includes(before.lower)
  );
}

/** "buried under 31 inches of snow". */
function isBeneath(
  pieces: readonly Lexeme[],
  at: number,
  { unit, end }: Amount,
  { cues }: QuantityWords,
): boolean {
  if (unit?.kind !== 'measure' || pieces[end]?.lower !== 'of') return false;
  for (let i = at - 1; i >= Math.max(0, at - BURIED_REACH); i -= 1)
    if (cues.liesUnder.has(pieces[i]?.lower ?? '')) return true;
  return false;
}

/** "held over two days", "$5 million over eight years", "burns over 20 percent of his body". */
function takesUp(
  pieces: readonly Lexeme[],
  at: number,
  { amount, previous }: Bounded,
  { hedges, cues }: QuantityWords,
): boolean {
  const kind = amount.unit?.kind;
  const before = pieces[at - 1]?.lower ?? '';
  if (kind === 'percent') return cues.covering.has(before);
  if (!kind || kind === 'money') return false;
  if (hedges.spreadOver.has(before)) return true;
  return (
    kind === 'duration' &&
    previous !== null &&
    (previous.end === at ||
      (previous.end >= at - SPREAD_REACH && isSpread(pieces, at, previous.end, cues)))
  );
}

/** So far before "over" stands what is spread: "invest 2 billion in a joint fleet over ten years". */
const SPREAD_REACH = 9;

/** "raises of 24 percent for nurses over three years": neither a sign nor a word that takes a length stands between. */
function isSpread(
  pieces: readonly Lexeme[],
  at: number,
  from: number,
  { takesLength }: QuantityWords['cues'],
): boolean {
  if (takesLength.has(pieces[at - 1]?.lower ?? '')) return false;
  for (let i = from; i < at; i += 1) if (pieces[i]?.kind === 'punctuation') return false;
  return true;
}
