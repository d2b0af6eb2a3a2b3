import { describe, expect, it } from 'vitest';
import { comparingRules } from '../../../data/comparing';
import { compareFigures } from '../../../src/core/compare/compare';
import type { Reason, Verdict } from '../../../src/core/compare/verdict';
import type { Figure } from '../../../src/core/figures/figure';
import { between, count, lasting, on, published, stated, vague } from './figures';

const MIRROR = { 'later-here': 'later-elsewhere', 'later-elsewhere': 'later-here' } as const;

/** Judges both ways round, and finds the second to mirror the first. */
function judge(here: Figure, there: Figure) {
  const judgement = compareFigures(here, there, comparingRules);
  const back = compareFigures(there, here, comparingRules);
  const { direction } = judgement.reason;
  const mirrored =
    direction === 'later-here' || direction === 'later-elsewhere' ? MIRROR[direction] : direction;
  expect(back).toEqual({
    ...judgement,
    reason: { ...judgement.reason, ...(direction && { direction: mirrored }) },
  });
  return judgement;
}

function expectVerdict(here: Figure, there: Figure, verdict: Verdict, reason: Partial<Reason>) {
  expect(judge(here, there)).toMatchObject({ verdict, reason });
}

const point = { window: 'point', measure: 'troops', ...published('2031-05-11') } as const;
const later = { ...point, ...published('2031-05-13') };

describe('figures that say the same', () => {
  it.each<[string, Figure, Figure, Partial<Reason>]>([
    ['164 and at least 164', count('exact', 164), count('at-least', 164), { rule: 'same-value' }],
    [
      'more than 2,000 and 2,030',
      count('more-than', 2_000, point),
      count('exact', 2_030, later),
      { rule: 'within-hedge' },
    ],
    [
      '10 days and no more than 10 days',
      lasting('exact', 10, 'day'),
      lasting('at-most', 10, 'day'),
      { rule: 'same-value' },
    ],
    [
      '"in two days", resolved to the 13th, and 13 January',
      on('2031-01-13', { phrase: 'in two days' }),
      on('2031-01-13'),
      { rule: 'same-value' },
    ],
    [
      'almost 10,000 and 9,900',
      count('almost', 10_000),
      count('exact', 9_900),
      { rule: 'within-hedge' },
    ],
    [
      '1,700 and 1,678: a rounded number covers its neighbours',
      count('exact', 1_700),
      count('exact', 1_678),
      { rule: 'within-rounding' },
    ],
    [
      'about 12,000 and 12,400',
      count('approx', 12_000),
      count('exact', 12_400),
      { rule: 'within-hedge' },
    ],
    [
      'two weeks and 14 days',
      lasting('exact', 2, 'week'),
      lasting('exact', 14, 'day'),
      { rule: 'same-value' },
    ],
    [
      'a month and 30 days: a month has no fixed length',
      lasting('exact', 1, 'month'),
      lasting('exact', 30, 'day'),
      {},
    ],
    [
      'by Thursday the 13th and the 13th',
      on('2031-01-13', { low: null, hedge: 'at-most' }),
      on('2031-01-13'),
      { rule: 'same-value' },
    ],
    [
      'last week and last week',
      between('2031-01-06', '2031-01-12'),
      between('2031-01-06', '2031-01-12'),
      { rule: 'same-value' },
    ],
    [
      'fewer than 50 and 46',
      count('less-than', 50, point),
      count('exact', 46, point),
      { rule: 'within-hedge' },
    ],
    [
      'two pages that say the number is not known',
      count('unknown', 0, { value: null, low: null, high: null }),
      count('unknown', 0, { value: null, low: null, high: null }),
      { rule: 'same-value' },
    ],
  ])('agree: %s', (_, here, there, reason) => expectVerdict(here, there, 'agrees', reason));

  it.each<[string, Figure, Figure]>([
    ['4,500 does not cover 4,353', count('exact', 4_500, point), count('exact', 4_353, point)],
    ['4,500 does not cover 4,578', count('exact', 4_500, point), count('exact', 4_578, point)],
    ['dozens is no 46', vague('dozens'), count('exact', 46)],
    ['almost 10,000 is no 9,100', count('almost', 10_000), count('exact', 9_100)],
    ['more than 2,000 is no 2,500', count('more-than', 2_000, point), count('exact', 2_500, point)],
    ['at least 10 is no at most 10', count('at-least', 10, point), count('at-most', 10, point)],
  ])('are not made of different ones: %s', (_, here, there) =>
    expect(judge(here, there).verdict).not.toBe('agrees'),
  );
});

describe('figures that can both be true', () => {
  it.each<[string, Figure, Figure, Partial<Reason>]>([
    [
      'more than 2,000 and over 2,500',
      count('more-than', 2_000, point),
      count('more-than', 2_500, later),
      { rule: 'open-ended' },
    ],
    [
      'last week and 6 January',
      between('2031-01-06', '2031-01-12'),
      on('2031-01-06'),
      { rule: 'day-within-range' },
    ],
    ['dozens and 46', vague('dozens'), count('exact', 46), { rule: 'vague-and-precise' }],
    [
      'dozens and 46 on a later day',
      vague('dozens', published('2031-05-11')),
      count('exact', 46, published('2031-05-12')),
      { rule: 'vague-and-precise' },
    ],
    [
      'at least 100 on a later day than at least 164',
      count('at-least', 164, stated('2031-05-09')),
      count('at-least', 100, stated('2031-05-15')),
      { rule: 'open-ended' },
    ],
    [
      'almost 10,000 and 9,100',
      count('almost', 10_000, point),
      count('exact', 9_100, point),
      { rule: 'overlap' },
    ],
    [
      'by the 7th and by the 9th',
      on('2031-01-07', { low: null, hedge: 'at-most' }),
      on('2031-01-09', { low: null, hedge: 'at-most' }),
      { rule: 'open-ended' },
    ],
    [
      'thousands and 353, at a point: a vague word never conflicts',
      vague('thousands', point),
      count('exact', 353, point),
      { rule: 'vague-and-precise' },
    ],
    [
      'almost 300 and more than 300: "almost" is no bound',
      count('almost', 300, point),
      count('more-than', 300, point),
      { rule: 'open-ended' },
    ],
  ])('are told so: %s', (_, here, there, reason) =>
    expectVerdict(here, there, 'compatible', reason),
  );
});

describe('counts that time may explain', () => {
  it.each<[string, Figure, Figure, Partial<Reason>]>([
    [
      'at least 164 on the 9th, 225 on the 15th',
      count('at-least', 164, stated('2031-05-09')),
      count('exact', 225, stated('2031-05-15')),
      { rule: 'running-total', direction: 'later-elsewhere', daysApart: 6 },
    ],
    [
      'almost 10,000 and about 12,000, both of the 12th',
      count('almost', 10_000, published('2031-05-12')),
      count('approx', 12_000, published('2031-05-12')),
      { direction: 'same-day', daysApart: 0 },
    ],
    [
      'dozens on the 11th, at least 164 on the 12th',
      vague('dozens', published('2031-05-11')),
      count('at-least', 164, published('2031-05-12')),
      { direction: 'later-elsewhere', daysApart: 1 },
    ],
    [
      '164 on the 12th, fewer than 50 on the 14th, both days only of publication',
      count('exact', 164, published('2031-05-12')),
      count('less-than', 50, published('2031-05-14')),
      { direction: 'lower-later', daysApart: 2 },
    ],
    [
      'more than 2,000, then over 2,500: the later total is the larger, though both can be true',
      count('more-than', 2_000, published('2031-05-11')),
      count('more-than', 2_500, published('2031-05-13')),
      { direction: 'later-elsewhere' },
    ],
    [
      'at least 164, then 170: within a tenth, yet a count that grew',
      count('at-least', 164, published('2031-05-11')),
      count('exact', 171, published('2031-05-12')),
      { direction: 'later-elsewhere' },
    ],
    [
      'a total of a month, and one of a day after it',
      count('exact', 164, published('2031-04')),
      count('exact', 225, published('2031-05-02')),
      { direction: 'later-elsewhere' },
    ],
    [
      'missing people fewer on a later day',
      count('exact', 31, { ...point, measure: 'missing' }),
      count('exact', 12, { ...later, measure: 'missing' }),
      { direction: 'lower-later', daysApart: 2 },
    ],
  ])('are told so: %s', (_, here, there, reason) => expectVerdict(here, there, 'updated', reason));
});

describe('figures that do not fit together', () => {
  it.each<[string, Figure, Figure, Partial<Reason>]>([
    [
      'a start on the 1st and on the 2nd',
      on('2031-01-01'),
      on('2031-01-02'),
      { rule: 'two-days', daysApart: 1 },
    ],
    [
      'at least 10 days and no more than 10 days',
      lasting('at-least', 10, 'day'),
      lasting('at-most', 10, 'day'),
      { rule: 'opposite-bounds' },
    ],
    [
      'a fixed quantity with two values',
      lasting('exact', 10, 'day'),
      lasting('exact', 3, 'week'),
      { rule: 'two-values' },
    ],
    [
      'a total that falls between two stated days',
      count('at-least', 164, stated('2031-05-12')),
      count('less-than', 50, stated('2031-05-14')),
      { rule: 'falling-total', daysApart: 2 },
    ],
    [
      'a part larger than its whole',
      count('exact', 353, { ...stated('2031-05-12'), scope: 'people > officers' }),
      count('exact', 300, stated('2031-05-12')),
      { rule: 'part-exceeds-whole' },
    ],
    [
      'a strength measured twice, reported on two days',
      count('exact', 6.4, { ...point, measure: 'magnitude', unit: 'magnitude' }),
      count('exact', 7.1, { ...later, measure: 'magnitude', unit: 'magnitude' }),
      { rule: 'two-values' },
    ],
    [
      'a day and a week it does not lie in',
      between('2031-01-06', '2031-01-12'),
      on('2031-01-14'),
      { rule: 'two-days', daysApart: 2 },
    ],
  ])('conflict: %s', (_, here, there, reason) => {
    expectVerdict(here, there, 'conflicts', reason);
    expect(judge(here, there).severity).not.toBeNull();
  });

  it('only conflicts have a severity', () => {
    expect(judge(count('exact', 164), count('at-least', 164)).severity).toBeNull();
  });
});

describe('figures that count something else', () => {
  it.each<[string, Figure, Figure, Partial<Reason>]>([
    [
      '353 officers injured and thousands injured',
      count('exact', 353, { measure: 'injuries', scope: 'people > officers' }),
      vague('thousands', { measure: 'injuries' }),
      { rule: 'other-scope', fields: ['scope'] },
    ],
    [
      '1,678 in 24 hours and 12,000 in all',
      count('exact', 1_678, { window: 'increment' }),
      count('exact', 12_000),
      { rule: 'other-window', fields: ['window'] },
    ],
    [
      'announced on the 11th and again on the 12th',
      on('2031-01-11', { measure: 'closure-announced' }),
      on('2031-01-12', { measure: 'closure-announced' }),
      { rule: 'other-occasion', daysApart: 1 },
    ],
    [
      'a number that is not round, once of officers and once of all',
      count('exact', 353, { scope: 'officers' }),
      count('exact', 353),
      { rule: 'same-number-other-scope' },
    ],
    [
      'a round number, once of officers and once of all: no hint of a lost scope',
      count('exact', 300, { scope: 'officers' }),
      count('exact', 300),
      { rule: 'other-scope' },
    ],
    [
      'the past 24 hours of two days',
      count('exact', 120, { window: 'increment', ...published('2031-05-11') }),
      count('exact', 90, { window: 'increment', ...published('2031-05-12') }),
      { rule: 'other-occasion' },
    ],
    [
      'a part larger than a whole that was counted the day before',
      count('exact', 353, { ...stated('2031-05-12'), scope: 'officers' }),
      count('exact', 300, stated('2031-05-11')),
      { rule: 'other-scope' },
    ],
    [
      'more planned than have come: a plan is no part',
      count('exact', 3_000, { ...point, ...stated('2031-05-11'), scope: 'planned' }),
      count('exact', 2_030, { ...point, ...stated('2031-05-11') }),
      { rule: 'other-scope' },
    ],
    [
      'a rise of 6 % and 6 %',
      count('exact', 6, { unit: 'percent', trend: 'up' }),
      count('exact', 6, { unit: 'percent' }),
      { rule: 'other-scope', fields: ['trend'] },
    ],
  ])('are shown beside, never flagged: %s', (_, here, there, reason) =>
    expectVerdict(here, there, 'different-scope', reason),
  );

  it('a scope is the same in any order of its parts and any spelling of its letters', () => {
    const here = count('exact', 31, { scope: 'Harbour; people > officers' });
    const there = count('exact', 31, { scope: 'people >  officers; harbour' });
    expect(judge(here, there).verdict).toBe('agrees');
  });
});

describe('figures of which it cannot be decided', () => {
  it.each<[string, Figure, Figure, Partial<Reason>]>([
    [
      'the scope of one was assumed, and they differ',
      count('exact', 31, { ...point, assumed: ['scope'] }),
      count('exact', 45, point),
      { rule: 'assumed-field', fields: ['scope'] },
    ],
    [
      'the day of a start was assumed, and they differ',
      on('2031-01-01', { assumed: ['value'] }),
      on('2031-01-02'),
      { rule: 'assumed-field', fields: ['value'] },
    ],
    [
      'one has no day, and the totals differ',
      count('exact', 164),
      count('exact', 225, published('2031-05-15')),
      { rule: 'assumed-field', fields: ['asOf'] },
    ],
    [
      'one page says that the number is not known',
      count('unknown', 0, { ...point, value: null, low: null, high: null }),
      count('more-than', 2_000, point),
      { rule: 'no-value' },
    ],
    [
      'its own article calls it superseded, and it differs',
      count('exact', 164, { ...stated('2031-05-12'), superseded: true }),
      count('exact', 19, stated('2031-05-14')),
      { rule: 'superseded-value' },
    ],
    [
      'two currencies',
      count('exact', 88, { ...point, unit: 'CHF' }),
      count('exact', 90, { ...point, unit: 'NOK' }),
      { rule: 'other-unit' },
    ],
    [
      'a measure named after the words beside it, and they differ',
      count('exact', 14, { ...point, measure: 'other:lighthouse' }),
      count('exact', 17, { ...point, measure: 'other:lighthouse' }),
      { rule: 'assumed-field', fields: ['measure'] },
    ],
  ])('are not compared: %s', (_, here, there, reason) =>
    expectVerdict(here, there, 'not-compared', reason),
  );

  it('an assumption does no harm where the two say the same', () => {
    const here = count('exact', 31, { assumed: ['scope', 'asOf'] });
    expect(judge(here, count('exact', 31)).verdict).toBe('agrees');
  });

  it('who says it may be assumed without any doubt about the number', () => {
    const here = on('2031-01-01', { assumed: ['saidBy'] });
    expect(judge(here, on('2031-01-02')).verdict).toBe('conflicts');
  });

  it('a superseded value still agrees with those who have not moved on', () => {
    const here = count('exact', 164, { ...stated('2031-05-12'), superseded: true });
    expect(judge(here, count('at-least', 164, stated('2031-05-12'))).verdict).toBe('agrees');
  });
});
