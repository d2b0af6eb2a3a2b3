import type { Quantity } from '../../quantities';
import type { Told } from '../counts/counts';
import { type Role, subjectRange } from '../role';
import type { ReadSentence } from '../sentence';
import type { Stated } from '../stated';

/**
 * "Economists had expected 5.8%", "the market was looking for 4%": what was told in the sentence before, as it was
 * foreseen; also "below the 4.5% economists had forecast". Null where those who foresee name themselves what it is
 * of, or nothing of the kind was told.
 */
export function awaited(
  read: ReadSentence,
  { kind, unit }: Quantity,
  { clause, position, preposition, range }: Role,
  last: Stated | null,
): Told | null {
  const { verb } = clause;
  const inner = read.at[range.last + 2]?.verb ?? null;
  const who = read.words[range.last + 1]?.lower ?? '';
  if (last?.unit === unit && last.kind === kind && inner)
    if (read.lexicon.amounts.foreseers.has(who) && inner.first === range.last + 2)
      return read.lexicon.amounts.foreseeing.has(inner.lemma) ? last.told : null;
  if (!verb || verb.negated || position !== 'object' || last?.kind !== kind) return null;
  if (!last.told.measure || last.unit?.split('/')[0] !== unit) return null;
  const { foreseers, foreseeing } = read.lexicon.amounts;
  const foresees = foreseeing.has(verb.lemma) && preposition === null;
  if (!foresees && !(verb.lemma === 'look' && preposition === 'for')) return null;
  const subject = subjectRange(read, clause);
  return read.words.slice(subject.first, subject.last + 1).some(({ lower }) => foreseers.has(lower))
    ? last.told
    : null;
}
