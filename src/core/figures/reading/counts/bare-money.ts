import type { Quantity } from '../../quantities';
import { tellAmount } from '../amounts/amounts';
import type { Role } from '../role';
import type { ReadSentence } from '../sentence';
import type { Setting, Stated } from '../stated';
import type { Told } from './counts';
import { bareName } from './naming';
import { isPaid, perTime } from './sums';

/** "a profit of 1.4 billion euros on revenue of 31 billion": a bare large number after money is money. */
export function bareMoney(
  read: ReadSentence,
  quantity: Quantity,
  role: Role,
  before: readonly Stated[],
  { about, currency }: Setting,
): { told: Told; unit: string | null } | null {
  const last = before.findLast((one) => one.money);
  if (!last && currency && isPaid(read, quantity, role)) {
    const unit = currency.replace(/\/.*$/, '') + perTime(read, quantity);
    const paid = tellAmount(read, { ...quantity, kind: 'money', unit }, role, about);
    const name = `other:${bareName(read, role)}`;
    return { told: paid ?? { name, measure: null, assumed: true }, unit };
  }
  if (quantity.unit !== null || !last || (quantity.value ?? 0) < 1e5) return null;
  const told = isComparedWith(read, role)
    ? null
    : tellAmount(read, { ...quantity, kind: 'money' }, role, about);
  const code = last.unit?.replace(/\/.*$/, '') ?? null;
  const plain = code === null || isConverted(read, quantity, code);
  const unit = plain ? null : code + perTime(read, quantity);
  return { told: told ?? last.told, unit };
}

/** "Less than the 210 million it had feared". */
const isComparedWith = ({ words }: ReadSentence, { range }: Role): boolean =>
  words[range.first - 1]?.tag === 'det' && words[range.first - 2]?.lower === 'than';

/** "1.3 billion ($1.7bn)": what a bracket converts is in another currency than the bracket. */
function isConverted(read: ReadSentence, { lastToken }: Quantity, unit: string | null): boolean {
  if (read.words[lastToken + 1]?.token.text !== '(') return false;
  const next = read.quantities.find(({ firstToken }) => firstToken > lastToken);
  return next?.unit === unit && next.firstToken <= lastToken + 3;
}
