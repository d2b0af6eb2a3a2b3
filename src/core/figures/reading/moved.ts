import type { Clause } from '../../grammar/clause';
import type { DayMention } from '../days';
import type { ReadSentence } from './sentence';

const MOVING = new Set(
  'move|postpone|put off|put back|delay|bring forward|reschedule|shift|push back'.split('|'),
);
const PLANNING = new Set(['plan', 'schedule', 'set', 'fix', 'slate', 'call', 'due', 'expect']);
/** "was originally set for June 1": that it was so at first says that it is no more. */
const AT_FIRST = new Set(['originally', 'initially']);

/**
 * Whether the article says that a day no longer stands: "planned for June 1 but moved to June 8", "had been
 * planned for Monday", "was to begin on May 4 but was put off".
 */
export function isMoved(read: ReadSentence, day: DayMention, clause: Clause): boolean {
  const { verb } = clause;
  if (!verb || MOVING.has(verb.lemma)) return false;
  const words = read.words.slice(clause.first, clause.last + 1);
  if (words.some(({ lower }) => AT_FIRST.has(lower))) return true;
  const plans = PLANNING.has(verb.lemma);
  if (plans && read.words[verb.first]?.lower === 'had') return true;
  if (!plans && verb.kind !== 'infinitive') return false;
  return read.clauses.some(
    (one) => one.verb !== null && one.verb.first > day.lastToken && MOVING.has(one.verb.lemma),
  );
}
