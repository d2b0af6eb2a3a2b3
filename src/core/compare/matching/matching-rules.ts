import { entry, fail, positive } from '../rule-entries';
import { compileForest, type Forest } from './forest';
import type { FirstLook } from './shared';
import { SIGNS } from './signs';

/** What is learnt of figures of one quantity, and how sure it must be. */
export interface MatchingRules extends Forest {
  look: FirstLook;
  least: {
    /** From here on two figures that fit together are told as of one quantity. */
    fits: number;
    /** From here on a difference is one. */
    sure: number;
  };
}

const LOOK: readonly (keyof FirstLook)[] = [
  'noun',
  'deed',
  'name',
  'measure',
  'scope',
  'value',
  'names',
  'least',
  'behind',
];

/** Compiles the entry `matching` and what is learnt. Throws an Error that names the part that is bad. */
export function compileMatching(raw: unknown, learnt: unknown): MatchingRules {
  const root = entry(raw, 'matching');
  const least = (name: string): number =>
    positive(entry(root[name], `matching.${name}`).value, `matching.${name}.value`);
  const look = entry(root.look, 'matching.look');
  const looks = LOOK.map((name) => [name, positive(look[name], `matching.look.${name}`)]);
  const { base, trees } = entry(learnt, 'matching.json');
  if (typeof base !== 'number') return fail('matching.json.base', 'not a number');
  if (!Array.isArray(trees) || !trees.every((tree) => typeof tree === 'string'))
    return fail('matching.json.trees', 'not a list of texts');
  return {
    ...compileForest({ base, trees }, SIGNS),
    look: Object.fromEntries(looks) as FirstLook,
    least: { fits: least('fits'), sure: least('sure') },
  };
}
