import type { Figure } from '../figures/figure';
import type { ComparingRules } from './rules';
import { inOneUnit } from './span';

/** Two counts of people or things, two sizes, lengths or strengths, so far apart that one is hardly of what the other is of. */
export function isOfTwoSizes(figure: Figure, other: Figure, rules: ComparingRules): boolean {
  const { measure, unit, value } = figure;
  if (typeof value !== 'number' || typeof other.value !== 'number') return false;
  if (measure === 'magnitude') return Math.abs(value - other.value) > rules.oneStrength;
  if (unit === null) return false;
  if (rules.isTime(unit)) return timesApart(figure, other, rules) >= rules.oneLengthFactor;
  if (unit === 'percent') return timesApart(figure, other, rules) >= rules.oneShareFactor;
  const isSize = rules.sizeOf(unit) !== null && rules.isLoose(measure);
  if (unit !== 'people' && !rules.isThing(unit) && !isSize) return false;
  return timesApart(figure, other, rules) >= rules.oneCountFactor;
}

/** Two numbers of one unit so near each other that they hardly are of two things. Who converts a unit rounds anew. */
export const areNear = (figure: Figure, other: Figure, rules: ComparingRules): boolean =>
  typeof figure.value === 'number' &&
  typeof other.value === 'number' &&
  figure.unit === other.unit &&
  timesApart(figure, other, rules) <= rules.nearFactor;

/** How many times the smaller of two numbers the larger is; not a number where both are 0. */
function timesApart(figure: Figure, other: Figure, rules: ComparingRules): number {
  const spans = inOneUnit(figure, other, rules);
  const [a, b] = [
    spans?.here.anchor ?? Number(figure.value),
    spans?.there.anchor ?? Number(other.value),
  ];
  return Math.max(a, b) / Math.min(a, b);
}
