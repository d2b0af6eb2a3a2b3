import type { Context } from './context';
import { countsPersons } from './counting';
import { isElliptic } from './elliptic';
import type { Lexeme } from './lexemes';
import { type Candidate, saysHowMany } from './names';
import { phraseBefore } from './phrases';
import type { QuantityWords } from './words';

/**
 * Whether a number word without a noun counts something all the same: as the subject of its clause, as a label's
 * value, as the step of a change, before "others", at the end of a list. Most are part of a phrase and do not.
 */
export function countsAlone(context: Context, c: Candidate): boolean {
  const { pieces, words } = context;
  if (c.value !== null && !Number.isInteger(c.value)) return true;
  if (ALONE.has(pieces[c.end]?.lower ?? '')) return true;
  if (isElliptic(context, c.first, c.end) || opensClause(pieces, c, words)) return true;
  if (arrives(context, c.first) || isDifference(pieces, c.end)) return true;
  if (saysHowMany(pieces, c.first, words)) return true;
  // "A majority of two"
  if (pieces[c.first - 1]?.lower === 'of')
    if (words.cues.marginNouns.has(pieces[c.first - 2]?.lower ?? '')) return true;
  if (isStep(context, c.first) || closesClause(context, c) || isShareOf(context, c)) return true;
  return countsPersons(context, c.first, c.end);
}

/** "two others", "nine of them". */
const ALONE = new Set(['others', 'of']);

/** "The toll rose by four to 26", "up from nine": a number word is how far, or from where, something went. */
function isStep({ pieces, words }: Context, first: number): boolean {
  const before = pieces[first - 1]?.lower;
  if (before !== 'by' && before !== 'from') return false;
  return phraseBefore(words.hedges.trends, pieces, first - 1) !== null;
}

/** So far before a number the count that arrives there may stand. */
const ARRIVING_REACH = 12;

/** "The toll rose to nine", "bringing the number of dead to five": where a count stands or arrives. */
function arrives({ pieces, words: { cues } }: Context, first: number): boolean {
  if (!cues.arrivals.has(pieces[first - 1]?.lower ?? '')) return false;
  for (let i = first - 2; i >= Math.max(0, first - ARRIVING_REACH); i -= 1) {
    const word = pieces[i];
    if (!word || word.text === ';' || word.text === '.') return false;
    if (cues.counted.has(word.lower)) return true;
  }
  return false;
}

/** "two fewer than last time": by how many. */
const isDifference = (pieces: readonly Lexeme[], end: number): boolean =>
  DIFFERENCES.has(pieces[end]?.lower ?? '') && pieces[end + 1]?.lower === 'than';

const DIFFERENCES = new Set(['fewer', 'more', 'less']);

/** "Nineteen remain missing", "where two later died", "Roads shut: nine": the subject, or what has a label, counts. */
function opensClause(
  pieces: readonly Lexeme[],
  { first, end }: Candidate,
  { cues }: QuantityWords,
): boolean {
  const before = pieces[first - 1];
  const opens = !before || before.kind === 'punctuation' || cues.opensClause.has(before.lower);
  if (!opens) return false;
  const closed = !pieces[end] || pieces[end]?.kind === 'punctuation';
  if (closed && (before?.text === ':' || endsListed(pieces, first - 1))) return true;
  let at = end;
  while (at < end + 3 && cues.subjectAdverbs.has(pieces[at]?.lower ?? '')) at += 1;
  const verb = pieces[at];
  if (verb?.kind !== 'word' || verb.glued) return false;
  return cues.subjectVerbs.has(verb.lower) || cues.pastForms.has(verb.lower) || isPast(verb);
}

/** "; roads impassable, nine": the last words behind a semicolon are the label of the number. */
function endsListed(pieces: readonly Lexeme[], comma: number): boolean {
  if (pieces[comma]?.text !== ',') return false;
  let at = comma - 1;
  while (at > comma - LONGEST_LABEL && pieces[at]?.kind === 'word') at -= 1;
  return at < comma - 1 && pieces[at]?.text === ';';
}
const LONGEST_LABEL = 6;

const isPast = ({ lower }: Lexeme): boolean => lower.length > 4 && lower.endsWith('ed');

/** "swabbed 47 towers and switched off six": the object of a second verb, where a count stands before. */
function closesClause({ pieces, words, previous }: Context, { first, end }: Candidate): boolean {
  const next = pieces[end];
  const closes = !next || next.kind === 'punctuation' || next.lower === 'and';
  if (!closes || previous?.quantity.kind !== 'count') return false;
  const particle = words.cues.particles.has(pieces[first - 1]?.lower ?? '') ? 1 : 0;
  const verb = pieces[first - 1 - particle];
  return verb !== undefined && isPast(verb) && previous.end <= first - 1 - particle;
}

/**
 * "Ten cases were confirmed, nine in Tolva and one in Ilat", "two planes were hit, and one was destroyed": a number
 * word behind a count that says where a part of it is, or what became of it.
 */
export function isShareOf(
  { pieces, words, previous, most }: Context,
  { first, end, value }: Span,
): boolean {
  if (previous?.quantity.kind !== 'count' || previous.end > first - 1) return false;
  const { cues } = words;
  const before = pieces[first - 1];
  const opens =
    before?.text === ',' || before?.text === ';' || cues.dividesShares.has(before?.lower ?? '');
  if (!opens || most < (value ?? 0)) return false;
  const next = pieces[end];
  if (next?.kind !== 'word') return false;
  const { lower } = next;
  if (lower === 'of') return cues.partsOfThese.has(pieces[end + 1]?.lower ?? '');
  if (cues.placesPart.has(lower))
    return !cues.namesNoPlace.has(`${lower} ${pieces[end + 1]?.lower}`);
  if (value === 1 && cues.oneMight.has(lower)) return false;
  return cues.saysOfOne.has(lower) || cues.pastForms.has(lower) || cues.subjectVerbs.has(lower);
}
type Span = Pick<Candidate, 'first' | 'end' | 'value'>;
