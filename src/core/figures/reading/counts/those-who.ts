import type { Measure } from '../../measure-words';
import type { Quantity } from '../../quantities';
import type { Role } from '../role';
import type { ReadSentence } from '../sentence';
import type { Told } from './counts';
import { ofSubject } from './fates';

const OPENERS: ReadonlySet<string> = new Set(['of', 'among']);
/** So many words may stand between "of" and "those": "of all of". */
const REACH = 3;

/**
 * "Of those who died in the blaze, 29 were women", "among those who drowned were 12 children": what the sentence opens
 * with says what became of those counted. Null where it does not open so, or where another verb says more of them.
 */
export function ofThoseWho(
  read: ReadSentence,
  { unit, noun }: Quantity,
  { clause, preposition }: Role,
): Told | null {
  const { words } = read;
  if (!OPENERS.has(words[0]?.lower ?? '') || preposition !== null) return null;
  if (noun !== null ? unit !== 'people' : unit !== null && unit !== 'people') return null;
  if (clause.verb !== null && clause.verb.lemma !== 'be') return null;
  for (let k = 1; k <= REACH; k += 1) {
    if (words[k]?.lower !== 'those') continue;
    const inner = read.at[k + 1];
    if (inner === clause || inner?.first !== k + 1 || inner.verb === null) return null;
    const measure = ofSubject(read, inner, isOfPeople);
    return measure && { name: measure.name, measure, assumed: false };
  }
  return null;
}

const isOfPeople = ({ counts }: Measure): boolean => counts === 'people';
