import type { Figure } from '../../figures/figure';
import type { ComparingRules } from '../rules';
import { candidatesOf } from './candidates';
import type { Published } from './traits';

/** How likely it is that a figure of one article is of what a figure of another is of. */
export interface Matches {
  /** 0…1; 0 where nothing is known of the two. */
  chanceOf(figure: Figure, other: Figure): number;
}

/** Nothing is known of any two. */
export const NO_MATCHES: Matches = { chanceOf: () => 0 };

/** How likely each two statements of two articles are of one quantity: in time as many times as both have figures. */
export function matchesOf(here: Published, there: Published, rules: ComparingRules): Matches {
  const chances = new Map<Figure, Map<Figure, number>>();
  for (const { here: one, there: two, signs } of candidatesOf(here, there, rules)) {
    const chance = rules.matching.chanceOf(signs);
    if (chance < rules.matching.least.fits) continue;
    const known = chances.get(one.figure);
    if (known) known.set(two.figure, chance);
    else chances.set(one.figure, new Map([[two.figure, chance]]));
  }
  return { chanceOf: (figure, other) => chances.get(figure)?.get(other) ?? 0 };
}
