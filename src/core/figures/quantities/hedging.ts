import type { Hedge } from '../figure';
import { isDash, type Lexeme } from './lexemes';
import { withDigits } from './numerals';
import { phraseAt, phraseBefore } from './phrases';
import type { QuantityWords } from './words';

/** What bounds a number, and from which piece on. `first` is the number's own first piece where nothing does. */
export interface Bound {
  hedge: Hedge;
  first: number;
  /** The piece of the hedge's first word, -1 without one. */
  at: number;
  /** What bounds it nearer than that: "about" in "in the past about 30". */
  inner?: Bound;
}

/** So many words may stand between a negation and the comparison it turns round. */
const NEGATION_REACH = 5;

/**
 * The hedge before piece `at`: the words that end there, past words that bound nothing ("at least
 * another"), with a negation in the same clause turning a comparison round. Looks back a fixed number
 * of pieces.
 */
export function hedgeBefore(pieces: readonly Lexeme[], at: number, words: QuantityWords): Bound {
  const { before, intensifiers } = words.hedges;
  let end = at;
  const bound: Bound = { hedge: 'exact', first: at, at: -1 };
  for (let skipped = 0; skipped < 4 && end > 0; ) {
    const dash = pieces[end - 1];
    if (dash?.glued && isDash(dash.text) && pieces[end - 2]?.lower === 'sub') end -= 1;
    const found = phraseBefore(before, pieces, end);
    if (
      found &&
      (arrives(pieces, found.start, words) ||
        isParticle(pieces, found.start, words) ||
        isHighest(pieces, found.start, words))
    )
      break;
    if (found && end < at && isOfNoun(pieces, found.start, end) && !isRadius(pieces, at)) break;
    if (found) {
      const turned = turnedRound(pieces, found.start, end, found.meaning.negated, words);
      const hedge = turned?.hedge ?? found.meaning.hedge;
      if (bound.at >= 0) bound.inner = { ...bound };
      if (bound.at < 0 || outer(hedge, bound.hedge)) bound.hedge = hedge;
      bound.first = turned?.first ?? found.start;
      bound.at = bound.first;
      end = bound.first;
      skipped = 0;
    } else if (intensifiers.has(pieces[end - 1]?.lower ?? '')) {
      end -= 1;
      skipped += 1;
    } else break;
  }
  return bound;
}

/** "The toll has gone up to 57": a verb of motion arrives at the number, which is no bound. */
const arrives = (pieces: readonly Lexeme[], at: number, { cues }: QuantityWords): boolean =>
  pieces[at]?.lower === 'up' &&
  pieces[at + 1]?.lower === 'to' &&
  (cues.arrivesUpTo.has(pieces[at - 1]?.lower ?? '') || isBrought(pieces, at, cues));

/** "The bank put its key rate up to 5 percent": the verb stands before what it brings there. */
function isBrought(
  pieces: readonly Lexeme[],
  up: number,
  { levelNouns, bringsUpTo }: QuantityWords['cues'],
): boolean {
  if (!levelNouns.has(pieces[up - 1]?.lower ?? '')) return false;
  for (let i = up - 2; i >= Math.max(0, up - BROUGHT_REACH); i -= 1) {
    if (pieces[i]?.kind === 'punctuation') return false;
    if (bringsUpTo.has(pieces[i]?.lower ?? '')) return true;
  }
  return false;
}
/** So many words from the verb to "up": "raised its benchmark lending rate up to". */
const BROUGHT_REACH = 7;

/** "The town recorded a maximum of 47.2 degrees": the highest that was measured is no bound. */
const isHighest = (pieces: readonly Lexeme[], at: number, { cues }: QuantityWords): boolean =>
  pieces[at]?.lower === 'a' &&
  pieces[at + 1]?.lower === 'maximum' &&
  cues.recorded.has(pieces[at - 1]?.lower ?? '');

/** "will hand over 83 detainees": a particle of its verb. */
const isParticle = (pieces: readonly Lexeme[], at: number, { cues }: QuantityWords): boolean =>
  pieces[at]?.lower === 'over' && cues.handsOver.has(pieces[at - 1]?.lower ?? '');

/** "under a three-day curfew", "over a 30 km stretch": one preposition before an article is that of the noun behind. */
const isOfNoun = (pieces: readonly Lexeme[], at: number, end: number): boolean =>
  end - at === 1 &&
  PREPOSITIONS.has(pieces[at]?.lower ?? '') &&
  (pieces[end]?.lower === 'a' || pieces[end]?.lower === 'an');
/** "Within a 2 km radius", "within a radius of 2 km": so far at most. */
function isRadius(pieces: readonly Lexeme[], at: number): boolean {
  if (pieces[at - 2]?.lower !== 'within') return false;
  for (let i = at + 1; i <= at + 3; i += 1) if (pieces[i]?.lower === 'radius') return true;
  return false;
}
const PREPOSITIONS: ReadonlySet<string> = new Set(['under', 'over', 'above', 'below', 'within']);

/** "up to around 30", "at least about 30": the bound says more than the rounding. */
const outer = (hedge: Hedge, inner: Hedge): boolean =>
  hedge !== 'approx' &&
  hedge !== 'exact' &&
  (inner === 'approx' || inner === 'exact' || inner === 'almost');

function turnedRound(
  pieces: readonly Lexeme[],
  start: number,
  end: number,
  negated: Hedge | null,
  words: QuantityWords,
): { hedge: Hedge; first: number } | null {
  if (!negated) return null;
  const { negations, clauseEnds } = words.hedges;
  // "not up to", "not about": these are turned only where the negation stands right at them, or by "never".
  const near = words.cues.limits.has(pieces[start]?.lower ?? '') && end - start === 1;
  for (let i = start - 1; i >= Math.max(0, start - NEGATION_REACH); i -= 1) {
    const piece = pieces[i];
    if (!piece || piece.kind === 'punctuation' || clauseEnds.has(piece.lower)) return null;
    if (near && i < start - 1 && piece.lower !== 'never') continue;
    if (negations.has(piece.lower) || /n['’]t$/.test(piece.lower)) {
      if (piece.lower === 'no' && i !== start - 1) return null;
      const adjacent = i === start - 1;
      return { hedge: negated, first: adjacent ? i : start };
    }
  }
  return null;
}

/** The hedge behind piece `at` ("or more", "-plus", "100+"); `end` is the index after it. Not `direct`: a noun stands between. */
export function hedgeAfter(
  pieces: readonly Lexeme[],
  at: number,
  words: QuantityWords,
  direct = true,
): { hedge: Hedge; end: number } | null {
  const dash = pieces[at]?.glued && isDash(pieces[at]?.text ?? '') ? 1 : 0;
  const found = phraseAt(words.hedges.after, pieces, at + dash);
  if (!found) return null;
  const [first, next] = [pieces[at + dash], pieces[found.end]];
  if (first?.lower === 'and' && (!direct || next?.kind === 'number')) return null;
  if (first?.lower === 'odd' && !first.glued && dash === 0) return null;
  if (first?.lower === 'plus' && dash === 0) return null;
  if (first?.text === '+' && (!first.glued || next?.glued)) return null;
  const closes = !next || next.kind === 'punctuation' || next.lower === 'of';
  if (words.cues.trailing.has(first?.lower ?? '')) {
    return closes && next?.lower !== 'of' ? { hedge: found.meaning.hedge, end: found.end } : null;
  }
  return { hedge: found.meaning.hedge, end: found.end };
}

/** Rounds away what binary fractions add to a bound. */
const clean = (value: number): number => withDigits(value, 12);

/**
 * The closed interval that a hedge leaves around a value: about is 5 % to either side, almost 0.9 of it
 * up to it, an upper bound starts at 0 for what cannot be negative (`signed` false). The shares are the
 * ones that the project's page on figures and verdicts gives.
 */
export function intervalOf(
  hedge: Hedge,
  value: number,
  signed: boolean,
): { low: number | null; high: number | null } {
  const near = Math.abs(value);
  switch (hedge) {
    case 'approx':
      return { low: clean(value - near * 0.05), high: clean(value + near * 0.05) };
    case 'almost':
      return { low: clean(value - near * 0.1), high: value };
    case 'at-least':
    case 'more-than':
      return { low: value, high: null };
    case 'at-most':
    case 'less-than':
      return { low: signed || value < 0 ? null : 0, high: value };
    default:
      return { low: value, high: value };
  }
}
