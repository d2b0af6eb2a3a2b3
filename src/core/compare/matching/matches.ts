import type { Figure } from '../../figures/figure';
import type { ComparingRules } from '../rules';
import { candidatesOf } from './candidates';
import { SIGNS } from './signs';
import type { Published } from './traits';

/** What is learnt of two figures of two articles, in chances of 0…1. */
export interface Match {
  /** That they are of one quantity. */
  readonly one: number;
  /** That they contradict each other: of one quantity, and nothing explains the difference. 0 where they fit together. */
  readonly contradicting: number;
  /** Whether both articles have enough figures to be told apart as whole articles are. */
  readonly isOfWhole: boolean;
}

/** What is learnt of the figures of two articles. */
export interface Matches {
  /** Null where next to nothing speaks for one quantity. */
  matchOf(figure: Figure, other: Figure): Match | null;
}

/** Nothing is known of any two. */
export const NO_MATCHES: Matches = { matchOf: () => null };

const SAYS_SAME = SIGNS.indexOf('saysSame');
const OVERLAPS = SIGNS.indexOf('overlaps');

/** What is learnt of each two statements of two articles: in time as many times as both have figures. */
export function matchesOf(here: Published, there: Published, rules: ComparingRules): Matches {
  const found = new Map<Figure, Map<Figure, Match>>();
  const { least } = rules.matching;
  const isOfWhole = [here, there].every(({ stated }) => stated.length >= least.whole);
  for (const { here: one, there: two, signs } of candidatesOf(here, there, rules)) {
    const known = found.get(one.figure) ?? new Map<Figure, Match>();
    known.set(two.figure, matchBy(signs, isOfWhole, rules));
    found.set(one.figure, known);
  }
  return { matchOf: (figure, other) => found.get(figure)?.get(other) ?? null };
}

/** Whether they contradict each other is asked of few, and only then worked out. */
function matchBy(
  signs: Float64Array,
  isOfWhole: boolean,
  { matching: { chances } }: ComparingRules,
): Match {
  const fits = signs[SAYS_SAME] === 1 || signs[OVERLAPS] === 1;
  return {
    one: chances.one(signs),
    isOfWhole,
    get contradicting() {
      return fits ? 0 : chances.contradicting(signs);
    },
  };
}
