import type { Measure } from '../../measure-words';
import type { Quantity } from '../../quantities';
import { afterVerb, type Role } from '../role';
import type { ReadSentence } from '../sentence';
import { FULL } from './persons';

/**
 * Whether people are of a measure by nothing but what they are: doctors and volunteers help only where they are sent
 * or at work ("120 doctors will reach the island", not "the hospital has 120 doctors"), patients of a trial or a
 * waiting list lie in no hospital, and two soldiers who said something are not the force they are of.
 */
export function isByCalling(
  read: ReadSentence,
  { value }: Quantity,
  role: Role,
  noun: string,
  group: Measure,
): boolean {
  const { civilHelpers, helping, patientsElsewhere } = read.lexicon.counting;
  const { clause, position } = role;
  if (speaks(read, role)) return false;
  if (group.name === 'aboard') return (value ?? 0) <= FULL;
  if (group.name === 'hospitalised')
    return !read.words.some(({ lemma }) => patientsElsewhere.has(lemma));
  if (group.name !== 'responders' || !civilHelpers.has(noun)) return true;
  const { verb } = clause;
  if (!verb || position === 'loose') return true;
  if (helping.has(verb.lemma)) return true;
  if (verb.lemma !== 'be') return false;
  // "Sixty volunteers were at the scene"
  const { first, last } = afterVerb(read, clause);
  const behind = read.words.slice(first, Math.min(last, first + 2) + 1);
  return behind.some(({ lower }) => lower === 'at' || lower === 'on' || lower === 'in');
}

const speaks = (
  { words, lexicon }: ReadSentence,
  { clause: { verb }, position, range }: Role,
): boolean =>
  position === 'subject' &&
  verb?.passive === false &&
  !words.slice(range.last + 1, verb.first).some(({ tag }) => tag === 'punct' || tag === 'amount') &&
  lexicon.speech.verbs.has(words[verb.head]?.lower ?? '');
