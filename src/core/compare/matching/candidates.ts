import type { ComparingRules } from '../rules';
import { type Told, toldIn } from '../told';
import { areWithin, type FirstLook, type Shared, sharedBy } from './shared';
import { signsOf } from './signs';
import { type Published, type Traits, traitsOf } from './traits';

/** Two statements of two articles in one kind of unit, with what speaks for and against their being of one quantity. */
export interface Candidate {
  here: Told;
  there: Told;
  /** Their numbers, in the order of `SIGNS`. */
  signs: Float64Array;
}

interface Best {
  first: number;
  second: number;
}

/** All statements of two articles that may be of one quantity: those that a first look does not rule out. */
export function candidatesOf(
  here: Published,
  there: Published,
  rules: ComparingRules,
): Candidate[] {
  const { look } = rules.matching;
  const theirs = toldIn(there, rules).byGroup;
  return [...toldIn(here, rules).byGroup].flatMap(([kind, told]) => {
    const mine = told.map((one) => traitsOf(one, here, rules));
    const yours = (theirs.get(kind) ?? []).map((one) => traitsOf(one, there, rules));
    const looks = mine.map((a) =>
      yours.map((b) => (mayBeOne(a, b, look) ? sharedBy(a, b, look) : null)),
    );
    const rows = looks.map(bestOf);
    const columns = yours.map((_, j) => bestOf(looks.map((row) => row[j] ?? null)));
    return mine.flatMap((a, i) =>
      yours.flatMap((b, j) => {
        const [shared, row, column] = [looks[i]?.[j], rows[i], columns[j]];
        if (!shared || !row || !column || shared.all < look.least) return [];
        const leads = [lead(shared, row), lead(shared, column)] as const;
        if (Math.max(...leads) < -look.behind) return [];
        return { here: a.told, there: b.told, signs: signsOf(a, b, shared, leads, rules) };
      }),
    );
  });
}

/** Two counts under two names are looked at only where their numbers lie near each other: else there are too many. */
function mayBeOne(a: Traits, b: Traits, { times }: FirstLook): boolean {
  if (a.figure.unit === b.figure.unit || !a.isCounted) return true;
  return a.size === null || b.size === null || areWithin(a.size, b.size, times);
}

function bestOf(looks: readonly (Shared | null)[]): Best {
  let [first, second] = [0, 0];
  for (const one of looks) {
    const all = one?.all ?? 0;
    if (all > first) [first, second] = [all, first];
    else if (all > second) second = all;
  }
  return { first, second };
}

/** By how much one is better than the best of the others; below 0 where another is. */
const lead = ({ all }: Shared, { first, second }: Best): number =>
  all === first ? all - second : all - first;
