import type { Quantity } from '../../quantities';
import { headOf } from '../noun-head';
import { type Role, subjectRange } from '../role';
import type { ReadSentence } from '../sentence';

/** "A 33-seat aircraft", "the theatre has 900 seats": what people sit on, not what parties win. */
export function isSeating(
  read: ReadSentence,
  quantity: Quantity,
  { clause, range }: Role,
): boolean {
  const { words, lexicon } = read;
  if (quantity.unit !== 'seat') return false;
  const { seated } = lexicon.counting;
  for (let k = range.last + 1; k <= range.last + NEAR; k += 1)
    if (seated.has(words[k]?.lemma ?? '')) return true;
  return seated.has(headOf(read, subjectRange(read, clause)) ?? '');
}
/** "A 33-seat turboprop aircraft", "40 seats on each bus". */
const NEAR = 4;
