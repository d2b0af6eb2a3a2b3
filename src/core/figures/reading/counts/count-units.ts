import type { Quantity } from '../../quantities';
import type { Role } from '../role';
import type { ReadSentence } from '../sentence';
import type { Stated } from '../stated';
import type { Told } from './counts';

/** More of a hundred than this is no share of it. */
export const WHOLE = 100;

/** Nations, states and members of a bloc are countries, and members of a chamber its seats; whoever signs adds a signature. */
const SORTLESS: ReadonlySet<string> = new Set(['countries', 'seats', 'signatures']);

/** Counted as people are, in a unit of their own. */
const HOUSEHOLDS = /(?:^| )(?:family|household)$/;

/** People of whatever noun have the measure's unit; things keep their own; bare numbers of things have that of the things before. */
export function unitOf(quantity: Quantity, told: Told, last: Stated | null): string | null {
  const { measure } = told;
  if (measure?.name === 'magnitude' || measure?.name === 'exchange-rate') return null;
  if (quantity.unit === null && last !== null && told === last.told)
    return last.kind === 'ratio' || (last.kind === 'percent' && (quantity.value ?? 0) > WHOLE)
      ? null
      : last.unit;
  if (quantity.unit === null && measure?.counts === 'any' && last?.told.name === told.name)
    return last.unit;
  if (!measure?.unit) {
    if (quantity.unit !== null) return quantity.unit === measure?.name ? null : quantity.unit;
    const things = measure?.counts === 'things' && !measure.kinds.has('measure');
    return things ? (last?.unit ?? null) : null;
  }
  if (quantity.unit !== null && HOUSEHOLDS.test(quantity.unit)) return quantity.unit;
  if (measure.counts === 'people' || quantity.unit === null) return measure.unit;
  if (SORTLESS.has(measure.name)) return measure.unit;
  return quantity.unit.endsWith(` ${measure.unit}`) ? measure.unit : quantity.unit;
}

/** "rose 8.1 percent to 3.65": what a change that was told as a share came to. */
export function isLevelOf(read: ReadSentence, quantity: Quantity, { preposition }: Role): boolean {
  if (quantity.unit !== null || preposition !== 'to') return false;
  const change = read.quantities.findLast((one) => one.firstToken < quantity.firstToken);
  return change?.trend != null && (change.kind === 'percent' || SHARES.has(change.unit ?? ''));
}

const SHARES = new Set(['point', 'percentage point', 'basis point', 'percent']);

/** The level of a share is a share; that of anything else is in what it was in before. */
export function levelUnit(
  { lexicon }: ReadSentence,
  told: Told,
  unit: string | null,
): string | null {
  if (unit === null || !SHARES.has(unit)) return unit;
  const measure = lexicon.measures.byName.get(told.name.replace(/-change$/, ''));
  return measure?.kinds.has('percent') ? 'percent' : unit === 'point' ? unit : null;
}
