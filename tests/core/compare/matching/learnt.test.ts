import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import matching from '../../../../data/words/matching.json';
import { compileForest } from '../../../../src/core/compare/matching/forest';
import { QUESTIONS, type Question } from '../../../../src/core/compare/matching/matching-rules';
import { SIGNS } from '../../../../src/core/compare/matching/signs';
import { openPairs } from '../pairs';
import { openStories } from '../stories';
import { type Case, casesOf, casesOfPair, casesOfSentences } from './cases';
import { FITS, learn } from './learn';

const FILE = 'data/words/matching.json';

/** Those of which it is true come first, or nearly so: the mean share of them above each of them, 0…1. */
function precisionOf(
  cases: readonly Case[],
  isTrue: (one: Case) => boolean,
  chanceOf: (one: Case) => number,
): number {
  const inOrder = cases
    .map((one) => ({ is: isTrue(one), chance: chanceOf(one) }))
    .sort((a, b) => b.chance - a.chance);
  let [ones, sum] = [0, 0];
  for (const [i, { is }] of inOrder.entries())
    if (is) {
      ones += 1;
      sum += ones / (i + 1);
    }
  return sum / ones;
}

describe('what is learnt of figures of one quantity', () => {
  const stories = openStories();
  const pairs = openPairs();

  if (process.env.WRITE_MATCHING) {
    const cases = [
      ...stories.flatMap(casesOf),
      ...pairs.flatMap(casesOfPair),
      ...casesOfSentences(),
    ];
    const learnt = QUESTIONS.map((question) => {
      const { reason } = matching[question];
      return [question, { reason, ...learn(cases, question) }];
    });
    const file = { reason: matching.reason, ...Object.fromEntries(learnt) };
    writeFileSync(FILE, `${JSON.stringify(file, null, 2)}\n`);
  }

  const [apart, learnt] = [stories.slice(0, 6), stories.slice(6, 20)];
  const [asked, known] = [apart, learnt].map((some) => some.flatMap(casesOf));
  if (!asked || !known) return;
  const chance = (question: Question, all: readonly Case[]) => {
    const { chanceOf } = compileForest(learn(all, question), SIGNS);
    return ({ numbers }: Case): number => chanceOf(numbers);
  };

  it('carries over to stories that it was not learnt from', () => {
    const judged = asked.filter(({ weight }) => weight > 0);
    const isOne = (one: Case): boolean => one.isOne;
    const words = SIGNS.indexOf('all');
    const byWords = precisionOf(judged, isOne, ({ numbers }) => numbers[words] ?? 0);
    expect(precisionOf(judged, isOne, chance('one', known))).toBeGreaterThan(byWords);
  });

  it('tells those that contradict each other better than whatever speaks for one quantity', () => {
    const apartFrom = asked.filter(({ numbers }) => FITS.every((sign) => numbers[sign] === 0));
    const contradicts = (one: Case): boolean => one.isContradiction;
    const byOne = precisionOf(apartFrom, contradicts, chance('one', known));
    const byItself = precisionOf(apartFrom, contradicts, chance('contradicting', known));
    expect(byItself).toBeGreaterThan(byOne);
  });
});
