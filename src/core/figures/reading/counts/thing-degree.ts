import type { ThingState } from '../../thing-words';
import type { Role } from '../role';
import type { ReadSentence } from '../sentence';

const PARTLY = new Set(['partially', 'partly', 'half']);
const WHOLLY = new Set(['fully', 'completely', 'totally', 'entirely', 'wholly', 'beyond']);

/** "Two buildings partially collapsed" are damaged, "340 houses fully damaged" or "damaged beyond repair" destroyed. */
export function inDegree(
  read: ReadSentence,
  { clause, range }: Role,
  found: ThingState,
): ThingState {
  if (found.state !== 'destroyed' && found.state !== 'damaged') return found;
  const inner = read.at[range.last + 1]?.verb;
  const verb = inner && inner.first <= range.last + 2 ? inner : clause.verb;
  const first = verb ? verb.first - 1 : range.last + 1;
  const last = verb ? verb.last + 1 : range.last + 2;
  return between(read, found, first, last);
}

/** The same of what stands between number and noun: "45 fully damaged houses". */
export function between(
  { words, lexicon: { things } }: ReadSentence,
  found: ThingState,
  first: number,
  last: number,
): ThingState {
  const said = words.slice(Math.max(first, 0), last + 1).map(({ lower }) => lower);
  const { state } = found;
  const partly = state === 'destroyed' && said.some((word) => PARTLY.has(word));
  const wholly = state === 'damaged' && said.some((word) => WHOLLY.has(word));
  if (partly) return things.verbs.get('damage') ?? found;
  return wholly ? (things.verbs.get('destroy') ?? found) : found;
}
