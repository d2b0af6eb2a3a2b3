import { phraseAt } from '../../phrase-book';
import type { ReadSentence } from '../sentence';

/** "It also injured 400", "The emergency then lasted 60 days". */
export function takesUp(read: ReadSentence): boolean {
  const [first] = read.words;
  const { recalling, shapes } = read.lexicon.timing;
  return (first !== undefined && recalling.has(first.lower)) || shapes.atThatTime.test(read.text);
}

/** "That disaster killed 52", "Twelve died then". */
export function pointsBack({ words, lexicon: { happenings, timing } }: ReadSentence): boolean {
  if (timing.shapes.atThatTime.test(words.map(({ lower }) => lower).join(' '))) return true;
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
