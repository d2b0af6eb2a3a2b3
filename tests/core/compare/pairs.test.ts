import { describe, expect, it } from 'vitest';
import { mistakes, scoreOf } from './pair-score';
import { answer, openPairs } from './pairs';

/** What is reached: the least that are right, the most conflicts that are missed, false or of no pair. */
const REACHED = { right: 431, missed: 70, wrong: 2, others: 0 };

describe('pairs of short articles, each as its reader is told of the other', () => {
  const answers = openPairs().map(answer);
  const score = scoreOf(answers);
  const said = mistakes(answers).join('\n');

  it('get the verdict of a person who reads both, no fewer than before', () => {
    expect(score.right.hits, said).toBeGreaterThanOrEqual(REACHED.right);
    expect(score.missedConflicts.hits, said).toBeLessThanOrEqual(REACHED.missed);
  });

  it('are called a conflict only where they are one', () => {
    expect(score.falseConflicts.hits, said).toBeLessThanOrEqual(REACHED.wrong);
  });

  it('have no conflict between figures that are no pair', () => {
    expect(answers.flatMap(({ others }) => others).length, said).toBeLessThanOrEqual(
      REACHED.others,
    );
  });
});
