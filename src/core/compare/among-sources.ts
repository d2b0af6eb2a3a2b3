import type { Figure } from '../figures/figure';
import { rollUp } from './questions';
import type { ComparingRules } from './rules';
import { comparisonsWith, fromOf, type Side } from './sides';
import type { Comparison } from './verdict';

/** A figure that says that the number is not known states nothing. */
export const isStated = ({ hedge }: Figure): boolean => hedge !== 'unknown';

/**
 * Every one of them is set against all others: so many are some 3,600 comparisons, a few milliseconds for
 * each measure that a page does not state. Of fewer sources are listed. What stands first is taken.
 */
const MOST_AMONG = 60;

/** The sources' statements of one measure, each with what it is to those of the other sources. */
export function amongSources(measure: string, all: Side[], rules: ComparingRules): Comparison[] {
  let left = MOST_AMONG;
  const sides = all.flatMap((side) => {
    const asked = side.statements.filter(
      ({ figure }) => figure.measure === measure && isStated(figure),
    );
    const statements = asked.slice(0, left);
    left -= statements.length;
    return statements.length > 0 ? [{ ...side, statements }] : [];
  });
  return sides.flatMap((side) =>
    side.statements.map(({ figure }): Comparison => {
      const others = sides
        .filter((other) => other !== side)
        .flatMap((other) => comparisonsWith(figure, side, other, rules));
      const verdict = rollUp(others.map((other) => other.verdict));
      const deciding = others.find((other) => other.verdict === verdict);
      return {
        source: side.id,
        outlet: side.outlet,
        verdict,
        severity: deciding?.severity ?? null,
        ...fromOf(figure, side),
        reason: deciding?.reason ?? { rule: 'no-other-source' },
        figure,
      };
    }),
  );
}
