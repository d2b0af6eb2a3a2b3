import type { Figure } from '../figures/figure';
import type { ComparingRules } from './rules';

/** A day that an article tells, and when it does. */
type Dated = readonly [Figure, { published: string | null }];

/**
 * Whether of two days one was still ahead when its article appeared, and the other was over when its own did,
 * later: what was planned may have been put off, so that neither article errs.
 */
export const arePlanAndFact = (one: Dated, two: Dated): boolean =>
  isPlanBefore(one, two) || isPlanBefore(two, one);

function isPlanBefore(
  [plan, { published: told }]: Dated,
  [fact, { published: after }]: Dated,
): boolean {
  if (typeof plan.value !== 'string' || typeof fact.value !== 'string') return false;
  if (plan.unit !== 'date' || told === null || after === null) return false;
  return told < plan.value && fact.value <= after && told < after && told < fact.value;
}

/** Whether both look ahead, and nobody is named who said both: what economists had expected differs by who asked them. */
export const areTwoForecasts = (a: Figure, b: Figure, rules: ComparingRules): boolean =>
  rules.isForecast(a.scope) &&
  rules.isForecast(b.scope) &&
  (a.saidBy === null || a.saidBy !== b.saidBy || !NAMED.test(a.saidBy));
/** "Economists" are others in every article; the Labour Office is one. */
const NAMED = /\p{Lu}/u;
