import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/core/figures/figure';
import { count, lasting, on } from './figures';
import { figureIn, reportFor, source } from './packs';

const speech = (saidBy: string, asOf: string): Partial<Figure> => ({
  saidBy,
  asOf,
  asOfFrom: 'speech',
});

describe('origins', () => {
  it('the same speaker on the same day is one origin, in full or by surname', () => {
    const own = [count('exact', 31, speech('Ada Harbour', '2031-05-11'))];
    const others = [source('gull', [count('exact', 31, speech('Harbour', '2031-05-11'))])];
    expect(reportFor(own, others).questions[0]?.origins).toBe(0);
  });

  it('the same speaker a day later is another statement', () => {
    const own = [count('exact', 31, speech('Ada Harbour', '2031-05-11'))];
    const others = [source('gull', [count('exact', 31, speech('Ada Harbour', '2031-05-12'))])];
    expect(reportFor(own, others).questions[0]?.origins).toBe(1);
  });

  it('two ministries are two speakers', () => {
    const own = [count('exact', 31, speech('Health Ministry', '2031-05-11'))];
    const others = [
      source('gull', [count('exact', 31, speech('Interior Ministry', '2031-05-11'))]),
    ];
    expect(reportFor(own, others).questions[0]?.origins).toBe(1);
  });

  it('two sources that name one agency, in the text or as their own, count once', () => {
    const others = [
      source('auk', [count('exact', 31)], { agency: 'AP' }),
      source('gull', [count('exact', 31, { via: 'AP' })]),
      source('tern', [count('exact', 31, { via: 'DPA' })]),
    ];
    expect(reportFor([count('exact', 31)], others).questions[0]?.origins).toBe(2);
  });

  it('a source that links two origins makes them one', () => {
    const others = [
      source('auk', [count('exact', 31, { via: 'AP' })]),
      source('gull', [count('exact', 31, { via: 'DPA' })]),
      source('tern', [count('exact', 31, { via: 'AP' }), count('at-least', 31, { via: 'DPA' })]),
    ];
    expect(reportFor([count('exact', 31)], others).questions[0]?.origins).toBe(1);
  });

  it('sources that name nobody confirm nothing', () => {
    const others = [source('auk', [count('exact', 31)]), source('gull', [count('exact', 31)])];
    const report = reportFor([count('exact', 31)], others);
    expect(report.questions[0]?.origins).toBe(0);
    expect(figureIn(report, 'deaths').comparisons.map(({ origin }) => origin)).toEqual([
      'unnamed:auk',
      'unnamed:gull',
    ]);
  });

  it('an announcement is its own origin: two reports of it are reports of one speech', () => {
    const own = [on('2031-05-11', { measure: 'closure-announced' })];
    const others = [source('gull', [on('2031-05-11', { measure: 'closure-announced' })])];
    expect(reportFor(own, others).questions[0]?.origins).toBe(0);
  });

  it('a length of time has the day of the announcement its article reports', () => {
    const statement = lasting('at-most', 10, 'day', { saidBy: 'Harbour' });
    const others = [
      source('auk', [statement, on('2031-05-11', { measure: 'closure-announced' })]),
      source('gull', [statement]),
    ];
    const { comparisons } = figureIn(reportFor([statement], others), 'closure-duration');
    expect(comparisons.map(({ origin }) => origin)).toEqual([
      'speaker:harbour@2031-05-11',
      'speaker:harbour@2031-05-12',
    ]);
  });
});
