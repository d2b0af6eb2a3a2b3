import type { ComparingRules } from './rules';

/** The same rules but for some of them; made once. */
function otherwise(changed: Partial<ComparingRules>): (rules: ComparingRules) => ComparingRules {
  const made = new WeakMap<ComparingRules, ComparingRules>();
  return (rules) => {
    const known = made.get(rules) ?? { ...rules, ...changed };
    made.set(rules, known);
    return known;
  };
}

/** What may count several things counts one. */
export const firm = otherwise({ isLoose: () => false });
/** What changes by the hour does so no more. */
export const still = otherwise({ isMoving: () => false });
/** Another day is no reason for another number. */
export const fixed = otherwise({ isFixed: () => true });
/** What may count several things counts one, and what is done on a day is done once. */
export const firmAndOnce = otherwise({ isLoose: () => false, isOccasion: () => false });
/** Ten years, in days: two things of one event that were built so near each other are one. */
const TEN_YEARS = 3653;

/** What is done on a day is done once, in one of two years that lie near each other. */
export const onceForAll = otherwise({
  isLoose: () => false,
  isOccasion: () => false,
  sameEventDays: TEN_YEARS,
});
