import type { Tree } from '../../../../src/core/compare/matching/forest';
import type { Question } from '../../../../src/core/compare/matching/matching-rules';
import { SIGNS } from '../../../../src/core/compare/matching/signs';
import { boost, type Growth } from './boost';
import type { Case } from './cases';

/** Two that fit together contradict each other never: that question is not asked of them. */
export const FITS = [SIGNS.indexOf('saysSame'), SIGNS.indexOf('overlaps')];

/** Found on the stories with each tenth left out in turn: more trees, or larger ones, tell no more of those. */
const GROWTH: Growth = { trees: 150, rate: 0.06, leaves: 12, least: 20, restraint: 1 };

/** Trees as `matching.json` keeps them. */
export interface Learnt {
  base: number;
  trees: string[];
}

/** What is learnt from cases that people judged, to answer a question. */
export function learn(
  all: readonly Case[],
  question: Question = 'one',
  growth: Growth = GROWTH,
): Learnt {
  const cases =
    question === 'one'
      ? all
      : all.filter(({ numbers }) => FITS.every((sign) => numbers[sign] === 0));
  const { base, trees } = boost(
    {
      rows: cases.map(({ numbers }) => numbers),
      isOne: cases.map(({ isOne, isContradiction }) =>
        question === 'one' ? isOne : isContradiction,
      ),
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
