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

  const sameSpeech = (one: string, other: string): number | undefined => {
    const own = [count('exact', 31, speech(one, '2031-05-11'))];
    const others = [source('gull', [count('exact', 31, speech(other, '2031-05-11'))])];
    return reportFor(own, others).questions[0]?.origins;
  };

  it.each([
    ['Ministry of Health', 'health ministry'],
    ['the Department of Public Works', 'Public Works Department'],
    ['National Weather Service', 'weather service'],
    ["Tavir's health ministry", 'health ministry'],
    ['NDMA', 'National Disaster Management Agency'],
    ['HWO', 'Harbour Watch Organisation'],
    ['Ada van der Harbour', 'van der Harbour'],
    ['Ada Harbour Jr.', 'Harbour'],
  ])('one speaker by two names is one origin: %s, %s', (one, other) => {
    expect(sameSpeech(one, other)).toBe(0);
    expect(sameSpeech(other, one)).toBe(0);
  });

  it.each([
    ['Ministry of Health', 'interior ministry'],
    ['Tavir health ministry', 'Zerin health ministry'],
    ['traffic police', 'police'],
    ['NDMA', 'National Dam Authority'],
    ['Ada Harbour', 'Ada Marsh'],
  ])('two speakers with names alike are two: %s, %s', (one, other) => {
    expect(sameSpeech(one, other)).toBe(1);
  });

  it('what one speaker tells of one day is one statement, whenever it was printed', () => {
    const of = (asOf: string, asOfFrom: 'stated' | 'speech') => [
      count('exact', 31, { saidBy: 'Harbour', asOf, asOfFrom }),
    ];
    const others = [source('gull', of('2031-05-10', 'stated'))];
    expect(reportFor(of('2031-05-10', 'speech'), others).questions[0]?.origins).toBe(0);
    expect(reportFor(of('2031-05-11', 'speech'), others).questions[0]?.origins).toBe(1);
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

  it('what was said of a part is not dated by the announcement of the whole', () => {
    const own = [
      lasting('at-most', 10, 'day', { saidBy: 'Harbour', scope: 'north pier' }),
      on('2031-05-10', { measure: 'closure-announced' }),
    ];
    const [part] = reportFor(own, []).figures;
    expect(part).toMatchObject({ origin: 'speaker:harbour@2031-05-12' });
    expect(part).not.toHaveProperty('saidOn');
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

describe('what ties an answer to the page', () => {
  const statement = lasting('at-most', 10, 'day', { saidBy: 'Harbour' });
  const announced = (day: string) => on(day, { measure: 'closure-announced' });
  const tieOf = (own: Figure[], others: Figure[]) =>
    figureIn(reportFor(own, [source('gull', others)]), 'closure-duration').comparisons[0];

  it('is the speech that both report', () => {
    const told = [statement, announced('2031-05-11')];
    expect(tieOf(told, told)).toMatchObject({
      tie: { kind: 'same-origin' },
      saidOn: '2031-05-11',
    });
  });

  it('is the speaker, who said it again a day later or had said it before', () => {
    const [on11, on12] = ['2031-05-11', '2031-05-12'].map((day) => [statement, announced(day)]);
    if (!on11 || !on12) throw new Error('no days');
    expect(tieOf(on11, on12)?.tie).toEqual({ kind: 'same-speaker', daysLater: 1 });
    expect(tieOf(on12, on11)?.tie).toEqual({ kind: 'same-speaker', daysLater: -1 });
  });

  it('is not told from days of publication', () => {
    const found = tieOf([statement, announced('2031-05-11')], [statement]);
    expect(found).not.toHaveProperty('tie');
    expect(found).not.toHaveProperty('saidOn');
  });

  it('is nothing where the page names nobody', () => {
    const bare = lasting('at-most', 10, 'day');
    expect(tieOf([bare], [bare])).not.toHaveProperty('tie');
  });

  it('holds for the card, whichever of the page’s statements it is', () => {
    const own = [count('approx', 31), count('exact', 31, { via: 'OPA' })];
    const others = [source('gull', [count('exact', 31, { via: 'OPA' })])];
    const [question] = reportFor(own, others).questions;
    expect(question?.comparisons).toMatchObject([{ tie: { kind: 'same-origin' } }]);
    expect(question?.origins).toBe(0);
  });
});
