import type { Measure } from '../../measure-words';
import { isOf } from '../../naming-words';
import type { Quantity } from '../../quantities';
import type { Role } from '../role';
import type { ReadSentence } from '../sentence';
import type { Setting } from '../stated';
import type { Told } from './counts';

/** So many words behind a count its surroundings are looked for. */
const REACH = 12;

/**
 * What people are whom nothing names, by what stands behind them in their clause: "61,000 people are in shelters",
 * "112 people are on our list of the missing". Null where no measure has more words for it than every other, or
 * where a deed is told that has a name of its own.
 */
export function bySurroundings(
  read: ReadSentence,
  quantity: Quantity,
  { clause, range }: Role,
  told: (name: string) => boolean,
): Told | null {
  if (quantity.unit !== 'people' && quantity.unit !== null) return null;
  if (!isAnybody(read, quantity)) return null;
  const { verb } = clause;
  const { verbs, does } = read.lexicon.namings;
  const named = [...(verbs.get(verb?.lemma ?? '') ?? []), ...(does.get(verb?.lemma ?? '') ?? [])];
  if (verb?.negated || named.some((deed) => isOf(deed, 'people', true))) return null;
  const scores = new Map<Measure, number>();
  for (let k = range.last + 1; k <= range.last + REACH; k += 1) {
    const word = read.words[k];
    if (!word || word.token.text === ';' || word.tag === 'amount') break;
    if (word.tag === 'conj' || word.tag === 'sub') break;
    for (const measure of read.lexicon.measures.hints.get(word.lemma) ?? [])
      scores.set(measure, (scores.get(measure) ?? (told(measure.name) ? 1 : 0)) + 2);
  }
  const [best, next] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!best || (next && next[1] === best[1])) return null;
  return { name: best[0].name, measure: best[0], assumed: false };
}

/** "About 50 men stormed the school": in an article on hostages or gunmen, those who came by force. */
export function byForce(
  read: ReadSentence,
  quantity: Quantity,
  { clause, position }: Role,
  { told, about }: Setting,
): Told | null {
  if (quantity.unit !== 'people' || position !== 'subject' || clause.verb?.passive !== false)
    return null;
  const { forcing, armed } = read.lexicon.counting;
  if (!forcing.has(clause.verb.lemma) || !isAnybody(read, quantity)) return null;
  const attackers = read.lexicon.measures.byName.get('attackers');
  if (!attackers || !(told('hostages') || about(armed))) return null;
  return { name: attackers.name, measure: attackers, assumed: false };
}

/** Whether those counted are just people, or whoever lives there: of others more is known by what they are. */
function isAnybody({ words, lexicon }: ReadSentence, { noun, nounLast }: Quantity): boolean {
  if (noun === null) return true;
  const { plain, population } = lexicon.scopes.words;
  const lemma = words[nounLast]?.lemma ?? '';
  return plain.has(lemma) || population.has(lemma) || ANYBODY.has(lemma);
}
const ANYBODY: ReadonlySet<string> = new Set([
  'man',
  'woman',
  'child',
  'family',
  'adult',
  'boy',
  'girl',
]);
