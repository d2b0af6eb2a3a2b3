import type { Quantity } from '../../quantities';
import type { Role } from '../role';
import type { ReadSentence } from '../sentence';
import type { Stated } from '../stated';

/** So many words may name what the second amount is of: "and the price of diesel". */
const LONGEST = 5;

/** The second of two amounts that share a verb. */
interface Gapped {
  /** As if the verb of the first stood before it, too. */
  role: Role;
  /** It moved as the first did. */
  quantity: Quantity;
  /** What it is of, as printed: "construction". */
  of: string;
  first: Stated;
}

/**
 * "Exports fell 2.6 percent and construction 3.8 percent", "sales rose by 4 percent, profit by 12": the second amount
 * has a subject of its own, and the verb of the first. Null elsewhere.
 */
export function gapped(
  read: ReadSentence,
  quantity: Quantity,
  role: Role,
  before: readonly Stated[],
): Gapped | null {
  const { kind, firstToken } = quantity;
  const { clause, position, range } = role;
  const { verb } = clause;
  const last = before[before.length - 1];
  if (kind !== 'percent' || last?.kind !== kind || position === 'subject') return null;
  const spans = last.role.clause.verb?.head === verb?.head;
  if (verb?.passive !== false || !spans || last.role.range.first < verb.first) return null;
  const { words, quantities } = read;
  let end = range.first - 1;
  if (words[end]?.lower === 'by') end -= 1;
  if (words[end]?.tag !== 'noun') return null;
  let first = end;
  while (first > end - LONGEST && NAMES.has(words[first - 1]?.tag ?? '')) first -= 1;
  const opener = words[first - 1];
  const joins = opener?.lower === 'and' || opener?.token.text === ',';
  if (!joins || !isBeside(read, last.role.range.last + 1, first - 1)) return null;
  const own = {
    ...clause,
    kind: 'coordinate' as const,
    parent: null,
    sharesSubject: false,
    opener: null,
    first,
    last: range.last,
    verb: { ...verb, first: end + 1, last: end },
  };
  const moved = quantities.findLast((one) => one.kind === kind && one.firstToken < firstToken);
  const said = words.slice(first, end + 1).filter(({ tag }) => tag === 'noun' || tag === 'name');
  return {
    role: { ...role, clause: own, position: 'object' },
    quantity: { ...quantity, trend: quantity.trend ?? moved?.trend ?? null },
    of: said.map(({ tag, token, lower }) => (tag === 'name' ? token.text : lower)).join(' '),
    first: last,
  };
}

/** Nothing stands between the first amount and the joint but when it was: "5 percent in March and fuel 12 percent". */
const isBeside = ({ words, days }: ReadSentence, from: number, joint: number): boolean =>
  from === joint ||
  (joint - from <= LONGEST &&
    days.some(({ firstToken, lastToken }) => firstToken <= from + 1 && lastToken >= joint - 1) &&
    words.slice(from, joint).every(({ tag }) => tag !== 'punct' && tag !== 'verb'));

const NAMES: ReadonlySet<string> = new Set(['noun', 'name', 'det', 'adv']);
