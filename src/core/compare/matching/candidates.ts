import type { ComparingRules } from '../rules';
import { type Told, toldIn } from '../told';
import { type Shared, sharedBy } from './shared';
import { signsOf } from './signs';
import { type Published, traitsOf } from './traits';

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
  const theirs = toldIn(there, rules).byKind;
  return [...toldIn(here, rules).byKind].flatMap(([kind, told]) => {
    const mine = told.map((one) => traitsOf(one, here, rules));
    const yours = (theirs.get(kind) ?? []).map((one) => traitsOf(one, there, rules));
    const looks = mine.map((a) => yours.map((b) => sharedBy(a, b, look)));
    const rows = looks.map(bestOf);
    const columns = yours.map((_, j) => bestOf(looks.flatMap((row) => row[j] ?? [])));
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

function bestOf(looks: readonly Shared[]): Best {
  let [first, second] = [0, 0];
  for (const { all } of looks)
    if (all > first) [first, second] = [all, first];
    else if (all > second) second = all;
  return { first, second };
}

/** By how much one is better than the best of the others; below 0 where another is. */
const lead = ({ all }: Shared, { first, second }: Best): number =>
  all === first ? all - second : all - first;
