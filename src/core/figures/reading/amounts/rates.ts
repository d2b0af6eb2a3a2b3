import type { Lexicon } from '../../../lexicon';
import type { Stated } from '../stated';

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
    const base = own.find((other) => isSame(one, other, lexicon)) ?? null;
    const before = base ?? (rated?.name === told.name && rated.scope === one.scope ? rated : null);
    if (!before || before.unit.split('/')[0] !== unit) return one;
    const apart = value / before.value;
    return apart < APART && apart > 1 / APART ? { ...one, unit: before.unit } : one;
  });
}

/** A sum of money by what it is paid for. */
export interface Rated {
  name: string;
  scope: string;
  unit: string;
  value: number;
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
  return { name: told.name, scope, unit, value, clause: role.clause };
}

const isPaid = ({ money, unit }: Stated): boolean => money || (unit ?? '').startsWith('penny');

const isSame = (
  { told, role: { clause, preposition } }: Stated,
  other: { name: string; clause: unknown },
  { amounts }: Lexicon,
): boolean =>
  told.name === other.name ||
  (clause === other.clause && amounts.comparedTo.has(preposition ?? ''));
