import type { Lexicon } from '../../../lexicon';
import type { Quantity } from '../../quantities';
import type { Told } from '../counts/counts';
import { type Role, subjectRange } from '../role';
import type { ReadSentence } from '../sentence';
import type { Stated } from '../stated';
import { isTakenUp } from './priced';

/** So many times what another price is, one of the same thing may be. */
const APART = 8;

/**
 * "Put its rate up from 8.2p to 9.9p per therm", "at 112p a litre, against a peak of 160p": what one price is per
 * holds for the others it is compared with; those of a sentence before are of the same thing.
 */
export function withRates(
  all: readonly Stated[],
  values: readonly (number | null)[],
  rated: Rated | null,
  lexicon: Lexicon,
): Stated[] {
  if (rated === null && !all.some(isPaid)) return [...all];
  const own = all.flatMap((one, i) => rateOf(one, values[i] ?? null) ?? []);
  if (own.length === 0 && rated === null) return [...all];
  return all.map((one, i) => {
    const { unit, told } = one;
    const value = values[i] ?? null;
    if (unit === null || value === null || unit.includes('/') || !isPaid(one)) return one;
    const before =
      own.find((other) => isSame(one, other, lexicon)) ??
      (rated && takesUp(one, rated) ? rated : null);
    if (!before) return one;
    const [base, per] = before.unit.split('/');
    if (base !== unit) return one;
    if (isChange(told.name) !== isChange(before.name)) return { ...one, unit: `${unit}/${per}` };
    const apart = value / before.value;
    return apart < APART && apart > 1 / APART ? { ...one, unit: before.unit } : one;
  });
}

/** "Diesel stays at 880 naira": behind what a litre of petrol costs. A price of somebody's own is of his shares. */
const takesUp = ({ told, scope }: Stated, rated: Rated): boolean =>
  familyOf(told.name) === familyOf(rated.name) &&
  (scope === rated.scope ||
    scope === 'total' ||
    told === rated.told ||
    (isThing(scope) && isThing(rated.scope)));

const isThing = (scope: string): boolean => scope !== 'total' && !/\p{Lu}|^shares?$/u.test(scope);

/** "Up 45 naira to 910 naira a litre": by how much a price rose is per what it is. */
const familyOf = (name: string): string => name.replace(/-change$/, '');
const isChange = (name: string): boolean => name.endsWith('-change');

/** A sum of money by what it is paid for. */
export interface Rated {
  name: string;
  told: Told;
  scope: string;
  unit: string;
  value: number;
}

/** A price is so many times another of the same thing that is told beside it: in another town, a week before. */
const NEAR = 3;

/** "Would go up 10 cents to 1.20 euros", "a quarter point, to 4.75 %": where what moved by the amount before it stands now. */
export function movedTo(
  { lexicon }: ReadSentence,
  { kind }: Quantity,
  { preposition, range }: Role,
  last: Stated | undefined,
): Told | null {
  if (!last || preposition !== 'to' || !isChange(last.told.name)) return null;
  if (kind !== 'money' && (kind !== 'percent' || !last.unit?.endsWith('point'))) return null;
  const between = range.first - last.role.range.last;
  if (between !== 2 && (between !== 3 || kind === 'money')) return null;
  const name = familyOf(last.told.name);
  const measure = lexicon.measures.byName.get(name);
  return measure?.kinds.has(kind) ? { name, measure, assumed: false } : null;
}

/** "In Dover it was $3.80": what a sum without a name is, where the sentence before told what one costs. */
export function toldAgain(
  read: ReadSentence,
  { kind, unit, value }: Quantity,
  { clause }: Role,
  rated: Rated | null,
): Told | null {
  if (!rated?.told.measure || kind !== 'money' || unit === null || value === null) return null;
  const apart = value / rated.value;
  if (rated.unit.split('/')[0] !== unit || apart > NEAR || apart < 1 / NEAR) return null;
  return isTakenUp(read, subjectRange(read, clause)) ? rated.told : null;
}

/** The last of them in a sentence. */
export const lastRate = (
  all: readonly Stated[],
  values: readonly (number | null)[],
): Rated | null =>
  all.some(isPaid)
    ? (all.map((one, i) => rateOf(one, values[i] ?? null)).findLast(Boolean) ?? null)
    : null;

function rateOf(one: Stated, value: number | null): (Rated & { clause: unknown }) | null {
  const { unit, told, scope, role } = one;
  if (!isPaid(one) || !unit?.includes('/') || !value) return null;
  return { name: told.name, told, scope, unit, value, clause: role.clause };
}

const isPaid = ({ money, unit }: Stated): boolean =>
  money || CURRENCY.test(unit ?? '') || isDealtOut(unit ?? '');
/** "Sold at 3,200 francs, changes hands at 9,000": a bare number has the money of the one before. */
const CURRENCY = /^[A-Z]{3}$/;

/** "Limited to 50 litres a day, down from 80": what is dealt out is so much a day as prices are so much a piece. */
const isDealtOut = (unit: string): boolean => /^(?:penny|liter|gallon|kilogram)(?:\/|$)/.test(unit);

const isSame = (
  { told, role: { clause, preposition } }: Stated,
  other: { name: string; clause: unknown },
  { amounts }: Lexicon,
): boolean =>
  familyOf(told.name) === familyOf(other.name) ||
  (clause === other.clause && amounts.comparedTo.has(preposition ?? ''));
