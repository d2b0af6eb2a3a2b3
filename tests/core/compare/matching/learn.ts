import type { Tree } from '../../../../src/core/compare/matching/forest';
import { SIGNS } from '../../../../src/core/compare/matching/signs';
import { boost, type Growth } from './boost';
import type { Case } from './cases';

/** Found on the stories with each tenth left out in turn: more trees, or larger ones, tell no more of those. */
const GROWTH: Growth = { trees: 150, rate: 0.06, leaves: 12, least: 20, restraint: 1 };

/** Trees as `matching.json` keeps them. */
export interface Learnt {
  base: number;
  trees: string[];
}

/** What is learnt from cases that people judged. */
export function learn(cases: readonly Case[], growth: Growth = GROWTH): Learnt {
  const { base, trees } = boost(
    {
      rows: cases.map(({ numbers }) => numbers),
      isOne: cases.map(({ isOne }) => isOne),
      weights: cases.map(({ weight }) => weight),
    },
    growth,
  );
  return { base: Number(base.toFixed(3)), trees: trees.map(written) };
}

const written = (tree: Tree): string =>
  typeof tree === 'number'
    ? String(tree)
    : `${SIGNS[tree.sign]}:${tree.limit} ${written(tree.less)} ${written(tree.more)}`;
