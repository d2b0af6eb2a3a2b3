import type { Measure } from '../../measure-words';
import type { Role } from '../role';
import type { ReadSentence } from '../sentence';
import { headOfNumber } from './count-heads';
import { stateAfter } from './states';

/**
 * "227 towns remained without power", "power to 75 villages was cut": places that are counted for what they have no
 * more of. Null of whatever else is counted, and of places of which nothing of the kind is said.
 */
export function cutOff(read: ReadSentence, role: Role, own: Measure): Measure | null {
  if (own.name !== PLACES) return null;
  const isLack = ({ name }: Measure): boolean => name === LACK;
  const head = headOfNumber(read, role, false);
  return stateAfter(read, role, isLack) ?? (head && isLack(head) ? head : null);
}
const PLACES = 'settlements';
const LACK = 'without-power';
