import type { Measure } from '../../measure-words';
import { objectRange, type Role, subjectRange } from '../role';
import type { ReadSentence } from '../sentence';
import type { Fits } from './states';

/** By these an illness is found in somebody. */
const FINDING: ReadonlySet<string> = new Set(
  'diagnose confirm detect find identify report register record discover'.split(' '),
);

/** "Measles was confirmed in three children", "doctors diagnosed cholera in 40 patients": in whom an illness is found. */
export function inWhomFound(
  read: ReadSentence,
  { clause, preposition }: Role,
  fits: Fits,
): Measure | null {
  const { verb } = clause;
  if (!verb || (preposition !== 'in' && preposition !== 'among')) return null;
  if (!FINDING.has(verb.lemma) || verb.negated) return null;
  const range = verb.passive === false ? objectRange(read, clause) : subjectRange(read, clause);
  const { illnesses } = read.lexicon.timing;
  const isIll = read.words
    .slice(range.first, range.last + 1)
    .some(({ lower, lemma }) => illnesses.has(lower) || illnesses.has(lemma));
  const cases = isIll ? read.lexicon.measures.byName.get('cases') : undefined;
  return cases && fits(cases) ? cases : null;
}
