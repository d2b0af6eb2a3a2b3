import type { Measure } from '../../measure-words';
import type { Quantity } from '../../quantities';
import { afterVerb, type Role } from '../role';
import type { ReadSentence } from '../sentence';
import { FULL } from './persons';

/**
 * Whether people are of a measure by nothing but what they are: doctors and volunteers help only where they are sent
 * or at work ("120 doctors will reach the island", not "the hospital has 120 doctors"), and patients of a trial or
 * a waiting list lie in no hospital.
 */
export function isByCalling(
  read: ReadSentence,
  { value }: Quantity,
  { clause, position }: Role,
  noun: string,
  group: Measure,
): boolean {
  const { civilHelpers, helping, patientsElsewhere } = read.lexicon.counting;
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
