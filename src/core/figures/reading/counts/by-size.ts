import type { Quantity } from '../../quantities';
import type { ReadSentence } from '../sentence';
import type { Told } from './counts';

/**
 * "a 33-seat aircraft", "a 72,000-capacity stadium": a number tied to what only tells how large a thing is. Null where
 * the seats are those of an assembly.
 */
export function bySize(
  { words, lexicon }: ReadSentence,
  { lastToken, nounLast }: Quantity,
  noun: string | null,
): Told | null {
  if (words[lastToken + 1]?.token.text !== '-' || nounLast !== lastToken + 2) return null;
  if (noun === 'capacity') {
    const measure = lexicon.measures.byName.get('capacity') ?? null;
    return measure && { name: measure.name, measure, assumed: false };
  }
  if (noun !== 'seat') return null;
  let k = nounLast + 1;
  while (words[k + 1]?.tag === 'noun') k += 1;
  const head = words[k];
  return head?.tag === 'noun' && SEATED.has(head.lemma)
    ? { name: `other:seat-${head.lemma}`, measure: null, assumed: false }
    : null;
}

/** What people sit in, and no assembly does: "house" and "chamber" have seats that are won. */
const SEATED: ReadonlySet<string> = new Set([
  'aircraft',
  'plane',
  'jet',
  'turboprop',
  'airliner',
  'bus',
  'minibus',
  'coach',
  'van',
  'train',
  'boat',
  'ferry',
  'car',
  'stadium',
  'arena',
  'theatre',
  'theater',
  'auditorium',
  'cinema',
  'venue',
  'restaurant',
  'ground',
]);
