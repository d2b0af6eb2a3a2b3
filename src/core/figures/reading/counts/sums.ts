import type { Quantity } from '../../quantities';
import type { Role } from '../role';
import type { ReadSentence } from '../sentence';

/**
 * "The cuts are to save 400 million a year": whether millions without a noun, beside a word of paying in their
 * clause, are money. Only of an article that speaks of money.
 */
export function isPaid(
  { words, at, lexicon }: ReadSentence,
  { noun, unit, firstToken, lastToken }: Quantity,
  { clause, range }: Role,
): boolean {
  if (noun !== null || unit !== null) return false;
  let large = false;
  for (let k = firstToken; k <= lastToken; k += 1) large ||= LARGE.has(words[k]?.lower ?? '');
  if (!large) return false;
  const { paying } = lexicon.amounts;
  return words.some(
    ({ lemma }, k) => paying.has(lemma) && (at[k] === clause || k === range.last + 2),
  );
}
const LARGE: ReadonlySet<string> = new Set(['million', 'billion', 'trillion', 'm', 'bn']);

/** "Each year": so much each time, as its unit says it; empty where nothing of the kind stands behind. */
export function perTime({ words, lexicon }: ReadSentence, { lastToken }: Quantity): string {
  const link = words[lastToken + 1]?.lower ?? '';
  const time = words[lastToken + 2]?.lower ?? '';
  const since = lexicon.amounts.passedSince.has(words[lastToken + 3]?.lower ?? '');
  return LINKS.has(link) && TIMES.has(time) && !since ? `/${time}` : '';
}
const LINKS: ReadonlySet<string> = new Set(['a', 'an', 'per', 'each', 'every']);
const TIMES: ReadonlySet<string> = new Set(['year', 'month', 'week', 'day', 'hour']);
