import { describe, expect, it } from 'vitest';
import { comparingRules } from '../../../data/comparing';
import { compareFigures } from '../../../src/core/compare/compare';
import { read } from './paragraphs';

const lengths = (text: string): string[] =>
  read(text)
    .filter(({ unit }) => unit === 'day')
    .map(({ value, scope }) => `${value} ${scope}`);

describe('a length that a decision has changed', () => {
  it.each<[string, string[]]>([
    ['She extended the state of emergency by 15 days.', ['15 extension']],
    ['The strike was prolonged by three days.', ['3 extension']],
    ['The curfew was shortened to 10 days.', ['10 as changed']],
    ['The emergency will now last 45 days.', ['45 as changed']],
    [
      'The emergency, declared for 30 days, was extended by a further 15 days.',
      ['30 total', '15 extension'],
    ],
    ['The governor declared a 15-day extension of the curfew.', ['15 extension']],
    ['The emergency will last 45 days.', ['45 total']],
  ])('is told from the one set at first: %s', (text, expected) => {
    expect(lengths(text)).toEqual(expected);
  });

  it('never conflicts with the one set at first', () => {
    const [now] = read('The emergency will now last 45 days.');
    const [then] = read('The emergency will last 30 days.');
    if (!now || !then) throw new Error('not read');
    expect(now.measure).toBe(then.measure);
    expect(compareFigures(now, then, comparingRules).verdict).toBe('different-scope');
  });
});

describe('an end that a decision has moved', () => {
  it('is told from the one set at first', () => {
    const [moved] = read('The state of emergency was extended until May 30.');
    expect(moved).toMatchObject({ measure: 'emergency-end', scope: 'as changed' });
    const [first] = read('The state of emergency ends on May 19.');
    expect(first).toMatchObject({ measure: 'emergency-end', scope: 'total' });
  });
});

it('a verb behind an inserted clause says on its own what its day is', () => {
  const measures = read('The strike, which began on Monday, ends on Friday.').map(
    ({ measure }) => measure,
  );
  expect(measures).toEqual(['strike-start', 'strike-end']);
});

describe('people aboard', () => {
  it('are passengers and crew, each a part of them', () => {
    const scopes = (text: string) => read(text).map(({ value, scope }) => `${value} ${scope}`);
    expect(scopes('There were 151 passengers and seven crew aboard.')).toEqual([
      '151 people > passengers',
      '7 people > crew',
    ]);
    expect(scopes('The ferry had 158 passengers and crew on board.')).toEqual(['158 total']);
    expect(scopes('The ferry had 158 people on board.')).toEqual(['158 total']);
  });

  it.each([
    ['All 72 people on board died when the plane went down.', 'deaths'],
    ['All 72 on board were killed.', 'deaths'],
    ['All 72 people aboard were rescued.', 'rescued'],
    ['The ferry sank with 72 people aboard.', 'aboard'],
  ])('count by what became of them, where that is told: %s', (text, measure) => {
    expect(read(text).find(({ value }) => value === 72)).toMatchObject({ measure, scope: 'total' });
  });
});
