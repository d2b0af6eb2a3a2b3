import { describe, expect, it } from 'vitest';
import { count } from './figures';
import { figureIn, reportFor, source } from './packs';

const cut = (value: number) =>
  count('exact', value, { measure: 'jobs-cut', unit: 'job', window: 'point', asOf: '2031-05-12' });
const verdictOf = (here: number, there: number) => {
  const report = reportFor([cut(here)], [source('gull', [cut(there)])]);
  return figureIn(report, 'jobs-cut').comparisons[0];
};

describe('Two counts of one thing', () => {
  it('disagree where they differ as counts of one thing do', () => {
    expect(verdictOf(1_203, 2_104)?.verdict).toBe('conflicts');
  });

  it('are not compared where one is many times the other: a plant’s, perhaps, and a firm’s', () => {
    expect(verdictOf(653, 4_801)).toMatchObject({
      verdict: 'not-compared',
      reason: { rule: 'assumed-field', fields: ['scope'] },
    });
    expect(verdictOf(4_801, 653)?.verdict).toBe('not-compared');
  });
});
