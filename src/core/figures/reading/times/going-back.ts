import { phraseAt } from '../../phrase-book';
import type { ReadSentence } from '../sentence';

/** "It also injured 400". */
export const takesUp = ({ words: [first], lexicon: { timing } }: ReadSentence): boolean =>
  first !== undefined && timing.recalling.has(first.lower);

/** "The emergency then lasted 60 days", "That disaster killed 52", "Twelve died then". */
export function pointsBack(read: ReadSentence): boolean {
  const { words } = read;
  const { happenings, timing } = read.lexicon;
  if (timing.shapes.atThatTime.test(read.text)) return true;
  const end = words[words.length - 1]?.tag === 'punct' ? words.length - 2 : words.length - 1;
  if (words[0]?.lower === 'then' || words[end]?.lower === 'then') return true;
  if (words[0]?.lower !== 'that') return false;
  return timing.vague.has(words[1]?.lower ?? '') || phraseAt(happenings.nouns, words, 1) !== null;
}

/**
 * A paragraph that recalls an earlier event goes on about it, in the past: "Twelve of the attackers were killed."
 * What somebody says, or what has happened since, is of now.
 */
export function isPlainPast({ clauses, words, lexicon }: ReadSentence): boolean {
  const main = clauses.find(({ parent, verb }) => parent === null && verb);
  const { verb } = main ?? {};
  if (verb?.tense !== 'past') return false;
  return lexicon.speech.verbs.get(words[verb.head]?.lower ?? '') !== 'say';
}
