import { type Amount, amountAt } from './amounts';
import type { Context } from './context';
import { nounAt } from './nouns';
import { changes } from './ranges';
import type { Unit, UnitKind } from './words';

const OTHER_END: Readonly<Record<string, string>> = { to: 'from', from: 'to' };

/**
 * The unit of an amount that has none of its own and is one end of a change whose other end has it: "from 28
 * days to 14", "to 1.4 million tonnes from 1.7 million", "from 14,000 to 12,500 soldiers". Null elsewhere.
 */
export function unitOfStep(context: Context, { first, end }: Amount): Unit | null {
  const { pieces, previous, words } = context;
  const link = pieces[first - 1]?.lower ?? '';
  const other = OTHER_END[link];
  if (!other) return null;
  if (previous && previous.end === first - 1) {
    const { unit, kind, firstToken } = previous.quantity;
    if (unit === null || kind === 'age' || kind === 'ratio') return null;
    if (!opensAt(context, first - 1, firstToken, other)) return null;
    return { unit, kind: kind satisfies UnitKind };
  }
  if (link !== 'from' || pieces[end]?.lower !== 'to' || !changes(pieces, first - 1, words))
    return null;
  const next = amountAt(pieces, end + 1, words);
  if (next?.unit) return next.unit.kind === 'money' ? null : next.unit;
  const noun = next ? nounAt(pieces, next.end, words, null) : null;
  return noun && { unit: noun.unit, kind: 'count' };
}

/** Whether a word stands before the amount that ends at `end` and begins with a token, or before its hedge. */
function opensAt({ pieces }: Context, end: number, token: number, word: string): boolean {
  let i = end - 1;
  while (i >= 0 && (pieces[i]?.token ?? 0) >= token) i -= 1;
  for (let back = 0; back < 4 && i - back >= 0; back += 1)
    if (pieces[i - back]?.lower === word) return true;
  return false;
}
