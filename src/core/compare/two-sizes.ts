import type { Figure } from '../figures/figure';
import type { ComparingRules } from './rules';
import { inOneUnit } from './span';

/** Two counts of people or things, two sizes, or two strengths, so far apart that one is hardly of what the other is of. */
export function isOfTwoSizes(figure: Figure, other: Figure, rules: ComparingRules): boolean {
  const { measure, unit, value } = figure;
  if (typeof value !== 'number' || typeof other.value !== 'number') return false;
  if (measure === 'magnitude') return Math.abs(value - other.value) > rules.oneStrength;
  if (unit === null || rules.isTime(unit)) return false;
  const isSize = rules.sizeOf(unit) !== null && rules.isLoose(measure);
  if (unit !== 'people' && !rules.isThing(unit) && !isSize) return false;
  const spans = inOneUnit(figure, other, rules);
  const [a, b] = [spans?.here.anchor ?? value, spans?.there.anchor ?? other.value];
  return Math.max(a, b) >= rules.oneCountFactor * Math.min(a, b);
}
