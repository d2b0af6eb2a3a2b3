import type { Quantity } from '../../quantities';
import { type Role, subjectRange } from '../role';
import type { Range, ReadSentence } from '../sentence';
import type { Told } from './counts';

/** "trim its workforce by 1,100", "the payroll shrank by 400": so many posts fewer, though only the staff is named. */
export function tellWorkforce(
  read: ReadSentence,
  { unit, kind }: Quantity,
  { clause, preposition, range }: Role,
): Told | null {
  if (preposition !== 'by' || kind !== 'count' || (unit !== null && unit !== 'people')) return null;
  const { verb } = clause;
  const { shrinking } = read.lexicon.counting;
  if (!verb || !shrinking.has(verb.lemma)) return null;
  const object = { first: verb.last + 1, last: range.first - 2 };
  const cut = staffIn(read, object) || staffIn(read, subjectRange(read, clause));
  const measure = read.lexicon.measures.byName.get('jobs-cut');
  return cut && measure ? { name: measure.name, measure, assumed: false } : null;
}

function staffIn({ words, lexicon }: ReadSentence, { first, last }: Range): boolean {
  for (let k = first; k <= last; k += 1)
    if (lexicon.counting.workforces.has(words[k]?.lemma ?? '')) return true;
  return false;
}
