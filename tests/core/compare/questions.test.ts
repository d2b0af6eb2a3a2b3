import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/core/figures/figure';
import { between, count, lasting, on, published, vague } from './figures';
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

describe('the order of days', () => {
  const day = (measure: string) => on('2031-05-01', { measure });

  it('follows the thing itself, and its announcement comes last', () => {
    const { questions } = reportFor(
      [
        day('closure-announced'),
        count('exact', 40, { measure: 'equipment', unit: 'piece', window: 'point' }),
        day('arrest-date'),
        day('closure-end'),
        lasting('exact', 3, 'day'),
        day('closure-start'),
      ],
      [],
    );
    expect(questions.map(({ measure }) => measure)).toEqual([
      'closure-start',
      'closure-duration',
      'closure-end',
      'arrest-date',
      'closure-announced',
      'equipment',
    ]);
  });

  it('is that of the page where nothing else decides', () => {
    const [one, two] = [day('strike-start'), day('closure-start')];
    const measures = (own: Figure[]) => reportFor(own, []).questions.map(({ measure }) => measure);
    expect(measures([one, two])).toEqual(['strike-start', 'closure-start']);
    expect(measures([two, one])).toEqual(['closure-start', 'strike-start']);
  });
});

describe('what only others state', () => {
  const asked = (...sources: Figure[][]) =>
    reportFor(
      [],
      sources.map((figures, i) => source(['auk', 'gull', 'tern'][i] ?? '', figures)),
    ).questions.map(({ measure }) => measure);
  const regions = count('exact', 14, { measure: 'regions', unit: 'region', window: 'point' });
  const troops = count('more-than', 2_000, { measure: 'troops', window: 'point' });

  it('begins with people, and ends with what is counted anew for each thing said of it', () => {
    const days = [on('2031-05-01')];
    expect(asked([regions, ...days, troops, count('exact', 9)])).toEqual([
      'deaths',
      'troops',
      'strike-start',
      'regions',
    ]);
  });

  it('goes on with what more sources state, then by day', () => {
    const end = (day: string, event: string) => on(day, { measure: `${event}-end` });
    const sources = [[end('2031-05-12', 'curfew'), end('2031-05-07', 'strike')]];
    expect(asked(...sources)).toEqual(['strike-end', 'curfew-end']);
    expect(asked(...sources, [end('2031-05-12', 'curfew')])).toEqual(['curfew-end', 'strike-end']);
  });
});

describe('a day that is only mentioned', () => {
  const lastWeek = between('2031-05-05', '2031-05-11', { measure: 'protest-date' });
  const seized = on('2031-05-06', { measure: 'other:seize-date' });

  it('is not shown for itself, here or elsewhere', () => {
    expect(reportFor([lastWeek, seized], []).questions).toEqual([]);
    expect(reportFor([], [source('gull', [lastWeek, seized])]).questions).toEqual([]);
  });

  it('is shown as soon as both name it', () => {
    const others = [on('2031-05-07', { measure: 'protest-date' }), seized];
    const { questions } = reportFor([lastWeek, seized], [source('gull', others)]);
    expect(questions.map(({ verdict }) => verdict)).toEqual(['compatible', 'agrees']);
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
