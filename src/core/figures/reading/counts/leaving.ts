import { headOf } from '../noun-head';
import { type Role, subjectRange } from '../role';
import type { ReadSentence } from '../sentence';
import type { Setting } from '../stated';
import type { Told } from './counts';

/**
 * "A gas leak forced 140 people from their homes", "600 have now left their homes": who leaves is evacuated, where
 * an article tells of no war, no quake and no refugees. What `told` says elsewhere.
 */
export function asLeaving(
  read: ReadSentence,
  { clause }: Role,
  told: Told,
  about: Setting['about'],
): Told {
  const { counting, measures } = read.lexicon;
  const evacuated = measures.byName.get('evacuated');
  if (told.name !== 'displaced' || !evacuated) return told;
  const verb = clause.verb?.lemma ?? '';
  const scare = counting.scares.has(headOf(read, subjectRange(read, clause)) ?? '');
  if (verb !== 'leave' && !(verb === 'force' && scare)) return told;
  return about(counting.drivenOut)
    ? told
    : { name: evacuated.name, measure: evacuated, assumed: told.assumed };
}
