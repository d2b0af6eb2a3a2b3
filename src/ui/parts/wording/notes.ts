import type { ComparedFigure } from '../../../core/compare/report';
import type { Comparison } from '../../../core/compare/verdict';
import type { Words } from '../words';
import { dayNote, note } from './reasons';
import { isOneOrigin, tie, tieToPage } from './ties';

/** What the card that an answer stands on has told already. */
export interface Told {
  /** The page's own statements. */
  own: ComparedFigure[];
  /** The card's sentences have said what this answer counts. */
  isScopeTold: boolean;
  /** Another source on the card has it from where this one has it. */
  isRepeat: boolean;
  /** The agency that the source's name shows. */
  agency: string | null;
}

/** The words of the page's statement that an answer is tied to. */
const tiedWords = (own: ComparedFigure[], { source, figure, tie: known }: Comparison) =>
  own.find(({ comparisons }) =>
    comparisons.some(
      (one) =>
        one.source === source &&
        one.figure.in === figure.in &&
        one.figure.start === figure.start &&
        one.tie?.kind === known?.kind,
    ),
  )?.phrase ?? null;

/** What to note beside an answer, one line each: what it counts, when it was told, and what it shares. */
export function notesOf(
  words: Words,
  one: Comparison,
  { own, isScopeTold, isRepeat, agency }: Told,
): string[] {
  const ahead = own.some(({ begun }) => !begun);
  const page = tieToPage(words, one, agency, tiedWords(own, one));
  return [
    isScopeTold ? null : note(words, one),
    one.verdict === 'different-scope' ? dayNote(words, own, one) : null,
    one.begun && ahead ? words.say('note_begun') : null,
    page,
    isRepeat && !isOneOrigin(one.tie) ? tie(words, one, agency) : null,
  ].filter((line) => line !== null);
}
