import type { Clause } from '../../../grammar/clause';
import type { DayMention } from '../../days';
import { subjectRange } from '../role';
import type { ReadSentence } from '../sentence';
import { nounIn } from './happening-nouns';
import { type Told, tellHappening } from './happenings';

/**
 * "Shot dead 14 people and wounded 90 in the capital on Sunday", "left three dead and 50 injured on Tuesday": the day
 * behind the second harm is that of what did both. Null where the first clause tells of no happening.
 */
export function toldOfBoth(read: ReadSentence, day: DayMention, clause: Clause): Told | null {
  const { kind, verb } = clause;
  let { parent } = clause;
  // Who says so at the end of a sentence opens a clause of its own.
  while (parent?.verb && parent.verb.first > clause.first) parent = parent.parent;
  const { harmed, harming } = read.lexicon.timing;
  if (day.role !== 'at' || !parent?.verb || !verb || day.firstToken < verb.last) return null;
  if (!harmed.has(verb.lemma) && !harming.has(verb.lemma)) return null;
  const isJoined = kind === 'participle' || (kind === 'coordinate' && clause.sharesSubject);
  if (!isJoined || !hasAnd(read, parent.verb.last, verb.first)) return null;
  const did = nounIn(read, subjectRange(read, parent), null);
  if (did?.happening) return { ...did, phase: did.happening.only ?? 'date' };
  const told = tellHappening(read, parent, null);
  return told?.happening?.befalls ? told : null;
}

const hasAnd = ({ words }: ReadSentence, first: number, last: number): boolean =>
  words.slice(first + 1, last).some(({ lower }) => lower === 'and') || words[last]?.lower === 'and';
