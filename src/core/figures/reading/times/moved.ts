import type { Clause } from '../../../grammar/clause';
import type { DayMention } from '../../days';
import type { ReadSentence } from '../sentence';

/**
 * Whether the article says that a day no longer stands: "planned for June 1 but moved to June 8", "had been
 * planned for Monday", "was to begin on May 4 but was put off".
 */
export function isMoved(read: ReadSentence, day: DayMention, clause: Clause): boolean {
  const { verb } = clause;
  const { moving, planning, atFirst } = read.lexicon.counting;
  if (!verb || moving.has(verb.lemma)) return false;
  const words = read.words.slice(clause.first, clause.last + 1);
  if (words.some(({ lower }) => atFirst.has(lower))) return true;
  const plans = planning.has(verb.lemma);
  if (plans && read.words[verb.first]?.lower === 'had') return true;
  if (!plans && verb.kind !== 'infinitive') return false;
  return read.clauses.some(
    (one) => one.verb !== null && one.verb.first > day.lastToken && moving.has(one.verb.lemma),
  );
}
