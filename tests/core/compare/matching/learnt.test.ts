import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import matching from '../../../../data/words/matching.json';
import { compileForest } from '../../../../src/core/compare/matching/forest';
import { SIGNS } from '../../../../src/core/compare/matching/signs';
import { openPairs } from '../pairs';
import { openStories } from '../stories';
import { type Case, casesOf, casesOfPair, casesOfSentences } from './cases';
import { learn } from './learn';

const FILE = 'data/words/matching.json';

/** Those of one quantity come first, or nearly so: the mean share of them above each of them, 0…1. */
function precisionOf(cases: readonly Case[], chanceOf: (one: Case) => number): number {
  const inOrder = cases
    .map((one) => ({ isOne: one.isOne, chance: chanceOf(one) }))
    .sort((a, b) => b.chance - a.chance);
  let [ones, sum] = [0, 0];
  for (const [i, { isOne }] of inOrder.entries())
    if (isOne) {
      ones += 1;
      sum += ones / (i + 1);
    }
  return sum / ones;
}

describe('what is learnt of figures of one quantity', () => {
  const stories = openStories();
  const pairs = openPairs();

  if (process.env.WRITE_MATCHING) {
    const learnt = learn([
      ...stories.flatMap(casesOf),
      ...pairs.flatMap(casesOfPair),
      ...casesOfSentences(),
    ]);
    const { reason } = matching;
    writeFileSync(FILE, `${JSON.stringify({ reason, ...learnt }, null, 2)}\n`);
  }

  it('carries over to stories that it was not learnt from', () => {
    const [apart, learnt] = [stories.slice(0, 4), stories.slice(4, 12)];
    const { chanceOf } = compileForest(learn(learnt.flatMap(casesOf)), SIGNS);
    const asked = apart.flatMap(casesOf).filter(({ weight }) => weight > 0);
    const told = precisionOf(asked, ({ numbers }) => chanceOf(numbers));
    const byWords = precisionOf(asked, ({ numbers }) => numbers[SIGNS.indexOf('all')] ?? 0);
    expect(told).toBeGreaterThan(byWords);
  });
});
