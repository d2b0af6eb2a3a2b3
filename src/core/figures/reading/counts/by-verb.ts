import type { Measure } from '../../measure-words';
import { headOf } from '../noun-head';
import { objectRange, type Role, subjectRange } from '../role';
import type { ReadSentence } from '../sentence';
import { innerDeed } from '../times/planned';
import { isRoom } from './doers';
import { byDrawing, byJoining, joinIn } from './joining';
import { type Fits, lookup, takesObject } from './states';
import { isUndone } from './undone';

/** What the verb of a clause says of those counted, by which side of it they stand on. */
export function byVerb(read: ReadSentence, role: Role, fits: Fits): Measure | null {
  const { clause, position } = role;
  const { verb } = clause;
  if (!verb || position === 'loose') return null;
  const deed = innerDeed(read, role);
  const inner = deed?.verb;
  const undone = isUndone(read, deed ?? clause);
  if (inner) {
    const failed = undone ? lookup(read, `not ${inner.lemma}`, 'undergoes', fits) : null;
    if (failed) return failed;
    return (
      (inner.passive === false ? null : lookup(read, inner.lemma, 'undergoes', fits)) ??
      lookup(read, inner.lemma, 'does', fits)
    );
  }
  // "2,000 more may join them": those who were counted before.
  if (verb.lemma === 'join' && read.words[verb.last + 1]?.lower === 'them') return null;
  if (position === 'subject') {
    const how = verb.passive === true ? 'undergoes' : 'does';
    const failed = undone ? lookup(read, `not ${verb.lemma}`, how, fits) : null;
    if (failed) return failed;
    if (verb.passive === true) return lookup(read, verb.lemma, 'undergoes', fits);
    if (verb.passive === 'maybe')
      return lookup(read, verb.lemma, 'undergoes', fits) ?? lookup(read, verb.lemma, 'does', fits);
    return (
      byJoining(read, clause) ??
      lookup(read, `${verb.lemma} ${headOf(read, objectRange(read, clause))}`, 'does', fits) ??
      lookup(read, verb.lemma, 'does', fits) ??
      (verb.bare && !takesObject(read, verb.last + 1)
        ? lookup(read, verb.lemma, 'undergoes', fits)
        : null)
    );
  }
  if (role.preposition === 'by' && verb.passive === true && role.governor < 0) {
    const attends = read.lexicon.counting.attending.has(verb.lemma);
    const joined = attends ? joinIn(read, subjectRange(read, clause)) : null;
    const agent = joined ?? lookup(read, verb.lemma, 'does', fits);
    return agent && fits(agent) ? agent : null;
  }
  if (position === 'object' && verb.passive !== true) {
    const drawn = byDrawing(read, clause);
    if (drawn && fits(drawn)) return drawn;
    if (verb.lemma === 'hold' && isRoom(read, subjectRange(read, clause))) return null;
    const noun = read.words[quantityEnd(read, role)]?.lemma ?? '';
    if (verb.lemma === 'beat' && isContest(read, role, noun)) return null;
    return (
      (undone ? lookup(read, `not ${verb.lemma}`, 'undergoes', fits) : null) ??
      lookup(read, `${verb.lemma} ${noun}`, 'undergoes', fits) ??
      lookup(read, verb.lemma, 'undergoes', fits) ??
      lookup(read, verb.lemma, 'does', fits)
    );
  }
  return null;
}

/** "Beat 40 rivals", "beat 230 others to the title": nobody was hurt. */
const isContest = ({ words, lexicon }: ReadSentence, { range }: Role, noun: string): boolean =>
  lexicon.counting.rivals.has(noun) ||
  lexicon.counting.contestants.has(noun) ||
  [range.last + 1, range.last + 2].some(
    (k) => words[k]?.lower === 'to' && words[k + 1]?.lower !== 'death',
  );

/** The counted noun, also where it was not taken for one ("claimed 38 lives"). */
const quantityEnd = (read: ReadSentence, { range: { last } }: Role): number =>
  read.words[last]?.tag === 'amount' ? last + 1 : last;
