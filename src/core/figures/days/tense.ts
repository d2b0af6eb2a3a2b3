import type { Piece } from './letters';
import type { CalendarWords } from './words';

export type Tense = 'past' | 'future';

/** How many words before its day, and after it, a verb may stand. */
const REACH_BACK = 30;
const REACH = 14;
const CLOSES = '.;:!?';

/**
 * Whether the words around a day put it behind or ahead of the day of speaking; null where they do not say.
 * The nearest verb before the day decides ("said Tuesday"), else the first one after it ("On Thursday, they will").
 */
export function tenseAt(
  pieces: readonly Piece[],
  first: number,
  last: number,
  words: CalendarWords,
): Tense | null {
  for (let i = first - 1; i >= Math.max(0, first - REACH_BACK); i -= 1) {
    const piece = pieces[i];
    if (!piece || closes(pieces, i)) break;
    if (
      (piece.lower === 'from' || piece.lower === 'with') &&
      words.cues.upOrDown.has(pieces[i - 1]?.lower ?? '')
    )
      return 'past';
    const tense =
      i >= first - 2 && words.cues.present.has(piece.lower) ? 'future' : clue(pieces, i, words);
    if (tense) return tense;
  }
  let commas = 0;
  for (let i = last + 1; i < Math.min(pieces.length, last + REACH); i += 1) {
    const piece = pieces[i];
    if (!piece || closes(pieces, i)) break;
    if (piece.text === ',' && ++commas > 1) break;
    const tense = clue(pieces, i, words);
    if (tense) return tense;
  }
  return null;
}

/** A mark that ends a thought; the colon of a clock time does not. */
const closes = (pieces: readonly Piece[], i: number): boolean =>
  pieces[i]?.text.length === 1 &&
  CLOSES.includes(pieces[i]?.text ?? '') &&
  !(
    pieces[i]?.text === ':' &&
    /^\d/.test(pieces[i + 1]?.text ?? '') &&
    pieces[i]?.end === pieces[i + 1]?.start
  );

/** What the word at `i` says by itself, with the few words before it that can turn it. */
function clue(pieces: readonly Piece[], i: number, words: CalendarWords): Tense | null {
  const { sets, cues } = words;
  const lower = pieces[i]?.lower ?? '';
  if (pieces[i]?.text === 'May') return null;
  const next = pieces[i + 1]?.lower ?? '';
  const two = words.futureStarts.has(lower) && sets.future.has(`${lower} ${next}`);
  if (two || sets.future.has(lower)) {
    const perfect = next === 'have' || (next === 'not' && pieces[i + 2]?.lower === 'have');
    return perfect && lower !== 'will' ? 'past' : 'future';
  }
  if (cues.able.has(lower))
    return next === 'have' || next === 'not' || cues.perceiving.has(next) ? 'past' : 'future';
  if (sets['bare-verb'].has(lower)) {
    const [one, two] = [pieces[i - 1]?.lower ?? '', pieces[i - 2]?.lower ?? ''];
    if (cues.relatives.has(one)) return 'future';
    if (cues.nounOpeners.has(one)) return null;
    if (one === 'to') return isToPast(pieces, i - 2, words) ? 'past' : 'future';
    if (one === 'did' || one === "didn't" || (one === 'not' && two === 'did')) return 'past';
    const helped = isPast(two, words);
    return !helped && isArranged(lower, one, next, words) ? 'future' : null;
  }
  if (!isPast(lower, words)) return null;
  if (lower.endsWith('ed') && cues.nounOpeners.has(pieces[i - 1]?.lower ?? '')) return null;
  return aheadByAuxiliary(pieces, i, words) ? 'future' : 'past';
}

/** "Managed to leave on Friday", "took six hours to bring it under control on Friday": before "to" stands what happened. */
function isToPast(pieces: readonly Piece[], at: number, { sets, cues }: CalendarWords): boolean {
  for (let i = at; i >= Math.max(0, at - AIM_REACH); i -= 1) {
    const { lower = '', text = '' } = pieces[i] ?? {};
    if (/^[.,;:]$/.test(text) || lower === 'to' || sets['bare-verb'].has(lower)) return false;
    // "Had enough vaccine to start on Friday": what it would do for.
    if (lower === 'enough') return false;
    if (sets['past-to'].has(lower)) return true;
    if (cues.entitled.has(lower)) return PAST_BE.has(pieces[i - 1]?.lower ?? '');
  }
  return false;
}
/** "Were entitled to vote on Sunday": nobody speaks so of a vote to come. */
const PAST_BE: ReadonlySet<string> = new Set(['was', 'were']);
/** So many words stand between a verb and the "to" that it leads to. */
const AIM_REACH = 6;

/** "Voters go to the polls on Sunday": a plural subject and its verb in the present tell of what is arranged. */
function isArranged(
  verb: string,
  before: string,
  next: string,
  { cues, sets }: CalendarWords,
): boolean {
  if (sets.past.has(verb) || sets.past.has(before)) return false;
  if (!cues.plainVerbs.has(verb) && !cues.afterPlainVerb.has(next)) return false;
  return cues.plainSubjects.has(before) || /(?:[^s]s|ing)$/.test(before);
}

/** Whether a word is a past tense or a participle: a listed one, or one in -ed. */
export function isPast(lower: string, { sets }: CalendarWords): boolean {
  if (sets.past.has(lower)) return true;
  return lower.length > 4 && lower.endsWith('ed') && !sets['not-past'].has(lower);
}

const ADJACENT = 3;
const MODAL_REACH = 6;

/** "Will be formally opened", "to be held", "would have left", "will stay shut". */
function aheadByAuxiliary(
  pieces: readonly Piece[],
  at: number,
  { sets, cues }: CalendarWords,
): boolean {
  let passive = cues.passiveAuxiliaries.has(pieces[at]?.lower ?? '');
  for (let i = at - 1; i >= Math.max(0, at - MODAL_REACH); i -= 1) {
    const lower = pieces[i]?.lower ?? '';
    if (/^[,;.]$/.test(lower) || cues.partsModal.has(lower)) return false;
    if (sets.modal.has(lower)) return passive || at - i <= ADJACENT;
    const to = lower === 'to' && !/^\d/.test(pieces[i + 1]?.lower ?? '');
    if (passive && (to || sets.future.has(lower))) return true;
    if (lower === 'be' || lower === 'get' || (lower === 'have' && pieces[i - 1]?.lower === 'will'))
      passive = true;
  }
  return false;
}
