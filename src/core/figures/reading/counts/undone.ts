import type { Clause } from '../../../grammar/clause';
import type { ReadSentence } from '../sentence';

/** Before an infinitive they say that it was not done: "were unable to save two", "failed to save two". */
const IN_VAIN: ReadonlySet<string> = new Set(['unable', 'fail', 'failed', 'failing', 'powerless']);

/**
 * Whether what a verb says is told not to have been done: "could not be saved", "were unable to save two", "had yet to
 * be reconnected".
 */
export function isUndone({ words }: ReadSentence, { verb, kind, first }: Clause): boolean {
  if (!verb) return false;
  if (verb.negated) return true;
  for (let k = verb.first; k < verb.head; k += 1) if (words[k]?.lower === 'never') return true;
  if (kind !== 'infinitive') return false;
  const before = words[first - 1];
  return IN_VAIN.has(before?.lower ?? '') || before?.lower === 'yet';
}
