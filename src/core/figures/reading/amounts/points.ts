import type { Quantity } from '../../quantities';
import type { ReadSentence } from '../sentence';
import type { Stated } from '../stated';

/** More points than this no share has moved by; an index has. */
const MOST = 40;

/** The unit of points: those of a rate or a share are percentage points, those of an index or a team are not. */
export function pointsUnit(
  { quantities, lexicon }: ReadSentence,
  { told, unit }: Stated,
  { value, kind }: Quantity,
): string | null {
  if (unit !== 'point' || kind !== 'count' || (value ?? 0) > MOST) return unit;
  const base = told.name.replace(/-change$/, '');
  const measure = lexicon.measures.byName.get(base);
  if (measure?.units.has('point')) return unit;
  const isShare = measure?.kinds.has('percent') === true;
  const isPart = value !== null && value < 1;
  return isShare || isPart || quantities.some((other) => other.kind === 'percent')
    ? 'percentage point'
    : unit;
}
