import { type Figure, isNamedByWords } from '../figures/figure';
import type { ComparingRules } from './rules';

/**
 * How two figures' measures lie to each other. `alike`: one of them is named after the words beside it
 * alone, and both count things of one name, or they are two names of one count, so that they may count the
 * same. `related`: two steps of one
 * count, as those hurt and those in hospital, which nobody takes for two values of one. Null where the
 * measures have nothing to do with each other.
 */
export type Kinship = 'same' | 'alike' | 'related';

type Measured = Pick<Figure, 'measure' | 'unit'>;

/** Asked of each two figures of two articles, so the cheapest questions come first. */
export function kinshipOf(a: Measured, b: Measured, rules: ComparingRules): Kinship | null {
  if (a.measure === b.measure) return 'same';
  if (a.unit === null || a.unit !== b.unit) return null;
  if (rules.areOneCount(a.measure, b.measure)) return 'alike';
  if (rules.meeting.areNeverOne(a.measure, b.measure)) return null;
  if ((isNamedByWords(a) || isNamedByWords(b)) && rules.isThing(a.unit)) return 'alike';
  const relation = rules.relationOf(a.measure);
  return relation >= 0 && relation === rules.relationOf(b.measure) ? 'related' : null;
}
