import { type Amount, amountAt } from './amounts';
import type { Context } from './context';
import { countedBy } from './counting';
import { isDash, type Lexeme } from './lexemes';

/** So many pieces may stand between a hanging hyphen and the number whose word it shares. */
const REACH = 12;
const BETWEEN = new Set([',', 'and', 'or', 'to', 'a', 'an']);

/** Whether a hyphen at `at` hangs: no word is tied to its other side. */
export const hangs = (pieces: readonly Lexeme[], at: number): boolean =>
  pieces[at]?.glued === true &&
  isDash(pieces[at]?.text ?? '') &&
  (!pieces[at + 1]?.glued || pieces[at + 1]?.text === ',');

/**
 * "two-, three- and four-storey", "a 10- and a 12-year-old": an amount whose hyphen hangs, with the unit of the
 * next number that has one. The amount itself where there is none.
 */
export function withSuspended(context: Context, amount: Amount): Amount {
  const { pieces, words } = context;
  if (!hangs(pieces, amount.end)) return amount;
  let at = amount.end + 1;
  while (at < amount.end + REACH && BETWEEN.has(pieces[at]?.lower ?? '')) {
    while (BETWEEN.has(pieces[at]?.lower ?? '')) at += 1;
    const next = amountAt(pieces, at, words);
    if (!next) return amount;
    const { unit, age } = next;
    if (unit) return { ...amount, unit, age };
    if (!hangs(pieces, next.end)) {
      const { noun } = countedBy(context, next, null, next.end);
      return noun ? { ...amount, unit: { unit: noun.unit, kind: 'count' } } : amount;
    }
    at = next.end + 1;
  }
  return amount;
}
