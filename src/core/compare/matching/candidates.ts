import type { ComparingRules } from '../rules';
import { isCounted, type Told, type ToldIn, toldIn } from '../told';
import { type FirstLook, type Shared, sharedBy } from './shared';
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
  const theirs = byGroup(toldIn(there, rules).byKind, rules);
  return [...byGroup(toldIn(here, rules).byKind, rules)].flatMap(([kind, told]) => {
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

/** What people and things are counted in is one group: "900 contacts" are "900 people". */
function byGroup(byKind: ToldIn['byKind'], rules: ComparingRules): Map<string, Told[]> {
  const groups = new Map<string, Told[]>();
  for (const [kind, told] of byKind) {
    const group = isCounted(kind, rules) ? COUNT : kind;
    groups.set(group, [...(groups.get(group) ?? []), ...told]);
  }
  return groups;
}
const COUNT = 'count';

/** Two counts under two names are looked at only where their numbers lie near each other: else there are too many. */
function mayBeOne(a: Traits, b: Traits, { times }: FirstLook): boolean {
  if (a.figure.unit === b.figure.unit || !a.isCounted) return true;
  if (a.size === null || b.size === null) return true;
  return Math.max(a.size, b.size) <= times * Math.min(a.size, b.size);
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
