import type { Measure } from '../../measure-words';
import type { Role } from '../role';
import type { ReadSentence } from '../sentence';

/** So far before those accused the charge may stand: "a case has been registered against 120 people". */
const REACH = 8;

/** "Police have registered cases against 120 people", "a charge sheet was filed against 18 accused": a step of the law. */
export function byAccusation(
  { words, lexicon }: ReadSentence,
  { preposition, range, clause }: Role,
): Measure | null {
  if (preposition !== 'against') return null;
  const { accusations, accusing } = lexicon.counting;
  let filed = false;
  let charge = false;
  for (let k = range.first - 2; k >= Math.max(clause.first, range.first - REACH); k -= 1) {
    const word = words[k];
    if (!word || word.tag === 'punct' || word.tag === 'amount') break;
    if (accusations.has(word.lemma)) charge = true;
    if (word.tag === 'verb' && accusing.has(word.lemma)) filed = true;
  }
  return charge && filed ? (lexicon.measures.byName.get('charged') ?? null) : null;
}
