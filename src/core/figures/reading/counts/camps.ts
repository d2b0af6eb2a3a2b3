import type { Clause } from '../../../grammar/clause';
import type { Measure } from '../../measure-words';
import type { Quantity } from '../../quantities';
import { type Role, subjectRange } from '../role';
import type { ReadSentence } from '../sentence';
import type { Setting } from '../stated';

/**
 * "The transit camp, built for 12,000, now holds 35,000": who lives in a camp has been driven from home, in an article
 * on those who fled; the camp is where. Null where it is only said how many it could hold, and of other rooms.
 */
export function inCamp(
  read: ReadSentence,
  { unit, noun, kind, value }: Quantity,
  role: Role,
  about: Setting['about'],
): { measure: Measure; scope: string } | null {
  if (kind !== 'count' || (unit !== 'people' && (unit !== null || noun !== null))) return null;
  if (value !== null && !Number.isInteger(value)) return null;
  const { verb } = role.clause;
  const { camps, housing, uprooted } = read.lexicon.counting;
  if (role.position !== 'object' || role.preposition !== null || !verb || verb.passive) return null;
  const inside = `${read.words[role.range.last + 1]?.lower} ${read.words[role.range.last + 2]?.lower}`;
  const has = verb.lemma === 'have' && (inside === 'in it' || inside === 'living in');
  if (!(has || housing.has(verb.lemma)) || !verb.finite || couldHold(read, role.clause))
    return null;
  const { first, last } = subjectRange(read, role.clause);
  const kept: string[] = [];
  let camp = false;
  for (let k = first; k <= last && !camp; k += 1) {
    const word = read.words[k];
    if (!word || (word.tag !== 'noun' && word.tag !== 'name')) continue;
    kept.push(word.tag === 'name' ? word.token.text : word.lower);
    camp = camps.has(word.lemma);
  }
  const measure = camp && about(uprooted) ? read.lexicon.measures.byName.get('displaced') : null;
  return measure ? { measure, scope: kept.join(' ') } : null;
}

/** "can hold", "was meant to house": no more than its room. */
export function couldHold({ words }: ReadSentence, { verb }: Clause): boolean {
  for (let k = Math.max(0, (verb?.first ?? 0) - 1); k < (verb?.head ?? 0); k += 1)
    if (COULD.has(words[k]?.lower ?? '')) return true;
  return false;
}
const COULD: ReadonlySet<string> = new Set(['can', 'could']);

/** "nearly twice the 33 it was built for": how many it may hold. */
export function isBuiltForSoMany({ words, lexicon }: ReadSentence, { range }: Role): boolean {
  const { builtFor } = lexicon.counting;
  const it = range.last + 1;
  const made = words[it]?.tag === 'pron' && words[it + 1]?.lemma === 'be';
  const behind = words[it + 3]?.lower ?? '';
  return made && builtFor.has(words[it + 2]?.lemma ?? '') && (behind === 'for' || behind === 'to');
}
