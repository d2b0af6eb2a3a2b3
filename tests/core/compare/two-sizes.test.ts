import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/core/figures/figure';
import { count, lasting, published } from './figures';
import { figureIn, reportFor, source } from './packs';

const standing = (value: number) =>
  count('exact', value, {
    measure: 'candidates',
    unit: 'people',
    window: 'point',
    asOf: '2031-05-12',
  });
const verdictOf = (here: number, there: number) => {
  const report = reportFor([standing(here)], [source('gull', [standing(there)])]);
  return figureIn(report, 'candidates').comparisons[0];
};

describe('Two counts of one thing', () => {
  it('disagree where they differ as counts of one thing do', () => {
    expect(verdictOf(1_203, 2_104)?.verdict).toBe('conflicts');
  });

  it('are not compared where one is many times the other: a town’s, perhaps, and a country’s', () => {
    expect(verdictOf(653, 4_801)).toMatchObject({
      verdict: 'not-compared',
      reason: { rule: 'assumed-field', fields: ['scope'] },
    });
    expect(verdictOf(4_801, 653)?.verdict).toBe('not-compared');
  });
});

describe('Two lengths of time', () => {
  const closed = (value: number, unit: string) => lasting('exact', value, unit);
  const verdict = (here: Figure, there: Figure) =>
    figureIn(reportFor([here], [source('gull', [there])]), 'closure-duration').verdict;

  it('disagree where one closure may have lasted either', () => {
    expect(verdict(closed(3, 'hour'), closed(5, 'day'))).toBe('conflicts');
  });

  it('are not compared where the one is minutes and the other years', () => {
    expect(verdict(closed(8, 'minute'), closed(30, 'year'))).toBe('not-compared');
  });
});

describe('Two strengths', () => {
  const shock = (value: number) =>
    count('exact', value, { measure: 'magnitude', unit: null, window: 'point' });
  const verdict = (here: number, there: number) =>
    figureIn(reportFor([shock(here)], [source('gull', [shock(there)])]), 'magnitude').verdict;

  it('disagree where two institutes may have measured one earthquake', () => {
    expect(verdict(6.1, 6.6)).toBe('conflicts');
  });

  it('are not compared where one is an aftershock’s', () => {
    expect(verdict(4.7, 6.6)).toBe('not-compared');
  });
});

describe('Two numbers of one day', () => {
  const shut = (value: number) =>
    count('exact', value, {
      measure: 'schools-closed',
      unit: 'school',
      window: 'point',
      ...published('2031-05-12'),
    });

  it('are two hours’ numbers of what is shut while it is counted', () => {
    const report = reportFor([shut(312)], [source('gull', [shut(358)])]);
    expect(figureIn(report, 'schools-closed').comparisons[0]).toMatchObject({
      verdict: 'updated',
      reason: { direction: 'same-day' },
    });
  });
});
