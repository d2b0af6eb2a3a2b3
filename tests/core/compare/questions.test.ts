import { describe, expect, it } from 'vitest';
import { count, lasting, on, published, vague } from './figures';
import { reportFor, source } from './packs';

const at12 = published('2031-05-12');

describe('the order of questions', () => {
  const own = [
    on('2031-05-20', { measure: 'strike-end' }),
    count('exact', 9, { ...at12, measure: 'boats', unit: 'boat', window: 'point' }),
    on('2031-05-01'),
    count('exact', 45, { ...at12, measure: 'detentions' }),
    lasting('exact', 3, 'day'),
    count('exact', 88, { measure: 'damage', unit: 'CHF', window: 'point' }),
    count('at-least', 31, at12),
    vague('dozens', { measure: 'injuries', ...at12 }),
    count('more-than', 2_000, { measure: 'troops', window: 'point' }),
    count('exact', 52, { measure: 'age', unit: 'year', window: 'point' }),
  ];
  const others = source('gull', [
    on('2031-05-02'),
    lasting('exact', 5, 'day'),
    count('exact', 45, { ...at12, measure: 'detentions' }),
    count('exact', 58, published('2031-05-13')),
    count('exact', 12, { measure: 'injuries', ...at12, scope: 'officers' }),
    count('more-than', 2_500, { measure: 'troops', window: 'point' }),
    count('exact', 7, { ...at12, measure: 'missing', window: 'point' }),
  ]);
  const report = reportFor(own, [others]);

  it('puts differences first; people before things, money and days', () => {
    expect(report.questions.map(({ question, verdict }) => `${verdict}: ${question}`)).toEqual([
      'conflicts: strike-start, total',
      'conflicts: closure-duration, total',
      'updated: deaths, total',
      'compatible: troops, total',
      'different-scope: injuries, total',
      'agrees: detentions, total',
      'only-here: boats, total',
      'only-here: damage, total',
      'only-here: strike-end, total',
      'only-here: missing, total',
    ]);
  });

  it('counts each of the page’s own questions once, and none that only others state', () => {
    expect(report.tally).toEqual({
      conflicts: 2,
      updated: 1,
      compatible: 1,
      agrees: 1,
      'different-scope': 1,
      'not-compared': 0,
      'only-here': 3,
    });
  });

  it('leaves a person’s age unshown, though it is read', () => {
    expect(report.figures.some(({ measure }) => measure === 'age')).toBe(true);
    expect(report.questions.some(({ measure }) => measure === 'age')).toBe(false);
  });
});

describe('questions', () => {
  it('a total and a step are one question, and each answer stands once with its weightiest verdict', () => {
    const own = [
      count('approx', 12_000, at12),
      count('exact', 1_678, { ...at12, window: 'increment' }),
    ];
    const { questions } = reportFor(own, [source('gull', [count('almost', 10_000, at12)])]);
    expect(questions).toHaveLength(1);
    expect(questions[0]?.comparisons.map(({ verdict }) => verdict)).toEqual(['updated']);
  });

  it('what only others state is one question a measure, named after the widest scope', () => {
    const { questions } = reportFor(
      [],
      [
        source('auk', [count('exact', 353, { ...at12, scope: 'officers' })]),
        source('gull', [vague('thousands', at12)]),
      ],
    );
    expect(questions).toHaveLength(1);
    expect(questions[0]).toMatchObject({
      question: 'deaths, total',
      figures: [],
      verdict: 'different-scope',
    });
  });

  it('what only others state says what the sources are to each other', () => {
    const { questions } = reportFor(
      [],
      [
        source('auk', [vague('dozens', published('2031-05-11'))]),
        source('gull', [count('at-least', 164, at12)]),
      ],
    );
    expect(questions[0]?.verdict).toBe('updated');
    expect(questions[0]?.comparisons.map(({ reason }) => reason.direction)).toEqual([
      'later-elsewhere',
      'later-here',
    ]);
  });
});
