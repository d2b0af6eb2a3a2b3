import type { Role } from '../role';
import type { ReadSentence } from '../sentence';
import { couldHold } from './camps';

/**
 * "licensed to carry 80 people", "built for 200 passengers", "a licence for 150 guests": how many there may be, not
 * how many there are.
 */
export function isCapacity(
  read: ReadSentence,
  { clause, preposition, position, governor }: Role,
  people: boolean,
): boolean {
  const { builtFor, holding, roomNouns } = read.lexicon.counting;
  const made = (one: Role['clause'] | null): boolean => builtFor.has(one?.verb?.lemma ?? '');
  const isRoomFor = people && roomNouns.has(read.words[governor]?.lemma ?? '');
  if (preposition === 'for')
    return isRoomFor || (made(clause) && governor < 0 && clause.verb?.passive !== false);
  // "The stadium seats 45,000"
  const seats = position === 'object' && SEATING.has(clause.verb?.lemma ?? '');
  if (seats && clause.verb?.passive === false) return true;
  const carries = holding.has(clause.verb?.lemma ?? '');
  if (carries && position === 'object' && couldHold(read, clause)) return true;
  return carries && clause.kind === 'infinitive' && made(clause.parent) && preposition === null;
}

const SEATING: ReadonlySet<string> = new Set(['seat', 'sleep']);
