import type { Quantity } from '../../quantities';
import type { Role } from '../role';
import type { ReadSentence } from '../sentence';
import type { Setting, Stated } from '../stated';
import type { Told } from './counts';

/** How a patient is stands so far behind the verb: "are in a stable condition". */
const REACH = 4;

/**
 * What a count is of that is said of patients, where an article has told of those in hospital and of nobody hurt:
 * who has gone home is well again, "all but six have gone home" are the six, and "three were critical" tells how
 * three of them are. What `told` says elsewhere.
 */
export function asPatients(
  read: ReadSentence,
  { noun, unit }: Quantity,
  role: Role,
  told: Told,
  before: readonly Stated[],
  setting: Setting,
): Told {
  if (unit !== 'people' && (unit !== null || noun !== null)) return told;
  const ill = asIll(read, told, setting);
  if (ill) return ill;
  const { byName } = read.lexicon.measures;
  const hospitalised = byName.get('hospitalised');
  const recoveries = byName.get('recoveries');
  if (!hospitalised || !recoveries) return told;
  const home = told.name.startsWith('other:return-home') || told.name === recoveries.name;
  const how = conditionOf(read, role);
  if (!home && !how) return told;
  const has = (name: string): boolean =>
    setting.told(name) || before.some((one) => one.told.name === name);
  if (!has(hospitalised.name) || (how !== null && has('injuries'))) return told;
  const { words } = read;
  const { first } = role.range;
  const left = words[first - 1]?.lower === 'but' && words[first - 2]?.lower === 'all';
  const measure = how !== null || left ? hospitalised : recoveries;
  return told.name === measure.name ? told : { name: measure.name, measure, assumed: false };
}

/** "Nine of the patients are adults": in an article that tells of cases, and of nobody in a hospital, who is ill. */
function asIll(read: ReadSentence, told: Told, setting: Setting): Told | null {
  if (told.name !== 'hospitalised' || !setting.told('cases') || setting.told(told.name))
    return null;
  const { hints } = read.lexicon.measures;
  let patient = false;
  for (const { lemma, tag } of read.words) {
    if (lemma === 'patient') patient = true;
    else if (hints.get(lemma)?.some(({ name }) => name === told.name)) return null;
    else if (
      tag === 'verb' &&
      read.lexicon.measures.undergoes.get(lemma)?.some(({ name }) => name === told.name)
    )
      return null;
  }
  const measure = patient ? read.lexicon.measures.byName.get('cases') : undefined;
  return measure ? { name: measure.name, measure, assumed: false } : null;
}

/** "33 were stable", "two remain in a critical condition": the word for it; null where none is told. */
export function conditionOf(
  { words, lexicon }: ReadSentence,
  { clause: { verb }, position, range }: Role,
): string | null {
  if (position !== 'subject' || !verb || !lexicon.counting.linking.has(verb.lemma)) return null;
  const next = words[range.last + 1];
  const apart = next?.token.text === ',' || next?.lower === 'of';
  if (verb.first > range.last + 2 && !apart) return null;
  for (let k = verb.last + 1; k <= verb.last + REACH; k += 1) {
    const { lower, tag } = words[k] ?? { lower: '', tag: 'punct' };
    if (lexicon.counting.conditions.has(lower)) return lower;
    if (tag === 'punct' || tag === 'verb' || tag === 'amount' || tag === 'conj') return null;
  }
  return null;
}
