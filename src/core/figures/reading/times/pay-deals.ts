import type { Happening } from '../../happening-words';
import type { Role } from '../role';
import type { ReadSentence } from '../sentence';

/**
 * "A 12 % raise over four years", "is holding out for 18 % over three years": for so long an agreement on pay is to
 * hold. What wages did over four years is the time of a change.
 */
export function isTermOfDeal(
  { words, quantities, lexicon }: ReadSentence,
  { clause, preposition, range }: Role,
  topic: Happening | null,
): boolean {
  if (preposition !== 'over' || lexicon.timing.measuring.has(clause.verb?.lemma ?? ''))
    return false;
  const over = words.findLastIndex(({ lower }, k) => k < range.first && lower === 'over');
  const rise = quantities.findLast(({ lastToken }) => lastToken < over);
  if (rise?.kind !== 'percent' && rise?.kind !== 'money') return false;
  for (let k = rise.lastToken + 1; k < over; k += 1) if (words[k]?.tag !== 'noun') return false;
  return topic?.event === 'strike' || words.some(({ lower }) => lexicon.timing.payTalk.has(lower));
}
