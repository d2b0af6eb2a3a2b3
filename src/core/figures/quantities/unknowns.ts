import type { Lexeme } from './lexemes';
import { type Noun, nounAt } from './nouns';
import { phraseAt, phraseBefore } from './phrases';
import type { QuantityWords } from './words';

/** A place where the text says that a number is not known. Indexes count pieces, `end` is exclusive. */
export interface Unknown {
  start: number;
  /** The words that stand for the number: "how many", "number". */
  first: number;
  last: number;
  end: number;
  noun: Noun | null;
}

/** "How many … is not yet known": so far on the denial may stand. */
const REACH = 14;

/** "unclear how many soldiers", "how many died is not known", "an unknown number of hostages". */
export function unknownAt(
  pieces: readonly Lexeme[],
  at: number,
  words: QuantityWords,
): Unknown | null {
  const piece = pieces[at];
  if (piece?.lower === 'how') {
    const many = pieces[at + 1]?.lower ?? '';
    if (!words.cues.asMany.has(many)) return null;
    const noun = many === 'many' ? nounAt(pieces, at + 2, words, null) : null;
    const end = noun ? noun.last + 1 : at + 2;
    const denial = deniedBefore(pieces, at, words);
    if (denial < 0 && !deniedAfter(pieces, end, words)) return null;
    return { start: denial < 0 ? at : denial, first: at, last: at + 1, end, noun };
  }
  if (!piece || !words.hedges.untold.has(piece.lower) || pieces[at + 1]?.lower !== 'number')
    return null;
  const noun = pieces[at + 2]?.lower === 'of' ? nounAt(pieces, at + 2, words, null) : null;
  return { start: at, first: at, last: at + 1, end: noun ? noun.last + 1 : at + 2, noun };
}

function deniedBefore(pieces: readonly Lexeme[], at: number, words: QuantityWords): number {
  for (let end = at; end > Math.max(0, at - 3); end -= 1) {
    const found = phraseBefore(words.hedges.unknown, pieces, end);
    if (found) return found.start;
  }
  return -1;
}

function deniedAfter(pieces: readonly Lexeme[], at: number, words: QuantityWords): boolean {
  for (let i = at; i < Math.min(pieces.length, at + REACH); i += 1) {
    if (pieces[i]?.text === '.') return false;
    const found = phraseAt(words.hedges.unknown, pieces, i);
    if (found && words.cues.staysUnknown.has(pieces[i - 1]?.lower ?? '')) return true;
  }
  return false;
}
