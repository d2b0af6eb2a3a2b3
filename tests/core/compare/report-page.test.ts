import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { count, lasting, on, published, stated, vague } from './figures';
import { figureIn, reportFor, source } from './packs';

const at12 = published('2031-05-12');
const unknown = { value: null, low: null, high: null } as const;

describe('a report', () => {
  it('leaves out the source that the page itself is, whatever its address carries along', () => {
    const self = source('gull', [count('exact', 31)]);
    for (const url of [
      'https://gull.example/harbour',
      'http://www.gull.example/harbour/?utm=x#top',
    ]) {
      const report = reportFor([count('exact', 31)], [self], { url });
      expect(report.self).toBe('gull');
      expect(report.sources).toEqual([]);
      expect(figureIn(report, 'deaths').verdict).toBe('only-here');
    }
  });

  it('leaves out a source with the same text at another address', () => {
    const self = source('gull', [count('exact', 31)]);
    expect(reportFor([], [self], { sha256: self.sha256 }).self).toBe('gull');
    expect(reportFor([], [self], { sha256: 'f'.repeat(64) }).self).toBeNull();
  });

  it('gives a figure the weightiest verdict of its sources, and keeps all others visible', () => {
    const sources = [
      source('auk', [on('2031-05-02')]),
      source('gull', [on('2031-05-01')]),
      source('tern', [on('2031-05-02')]),
    ];
    const { verdict, comparisons } = figureIn(
      reportFor([on('2031-05-02')], sources),
      'strike-start',
    );
    expect(verdict).toBe('conflicts');
    expect(comparisons.map((one) => one.verdict)).toEqual(['agrees', 'conflicts', 'agrees']);
  });

  it('puts what counts the same first, then the nearest day', () => {
    const sources = [
      source('auk', [count('exact', 12, { ...at12, scope: 'officers' })]),
      source('gull', [count('exact', 20, published('2031-05-04'))]),
      source('tern', [count('exact', 40, published('2031-05-13'))]),
    ];
    const { comparisons } = figureIn(reportFor([count('exact', 31, at12)], sources), 'deaths');
    expect(comparisons.map((one) => one.source)).toEqual(['tern', 'gull', 'auk']);
  });

  it('joins repeats of one statement, and shows the one that names its speaker', () => {
    const title = count('at-least', 31, { ...at12, in: 'title', phrase: 'at least 31 dead' });
    const first = count('at-least', 31, { ...at12, phrase: 'at least 31 people' });
    const quoted = count('at-least', 31, { ...at12, saidBy: 'the mayor', phrase: 'at least 31' });
    const report = reportFor([title, first, quoted], []);
    expect(report.figures).toHaveLength(1);
    expect(report.figures[0]).toMatchObject({ saidBy: 'the mayor', phrase: 'at least 31' });
    expect(report.figures[0]?.mentions.map(({ phrase }) => phrase)).toEqual([
      'at least 31 dead',
      'at least 31 people',
      'at least 31',
    ]);
  });

  it('keeps apart what two words bound differently, on one card', () => {
    const report = reportFor([count('exact', 12_000, at12), count('approx', 12_000, at12)], []);
    expect(report.figures).toHaveLength(2);
    expect(report.questions.map(({ figures }) => figures)).toEqual([[0, 1]]);
  });

  it('lists elsewhere what others state and this page does not, ages and meetings aside', () => {
    const others = source('gull', [
      count('exact', 31, at12),
      vague('dozens', { measure: 'injuries', ...at12 }),
      count('exact', 52, { measure: 'age', unit: 'year', window: 'point' }),
      on('2031-05-11', { measure: 'other:meeting-date' }),
      count('unknown', 0, { ...unknown, measure: 'missing' }),
    ]);
    const { elsewhere } = reportFor([count('exact', 31, at12)], [others]);
    expect(elsewhere.map(({ source: id, question }) => [id, question])).toEqual([
      ['gull', 'injuries, total'],
    ]);
  });

  it('lists what others state where this page says that it does not know, before all the rest', () => {
    const others = source('gull', [
      count('exact', 31, at12),
      count('more-than', 200, { measure: 'missing' }),
    ]);
    const report = reportFor([count('unknown', 0, { ...unknown, measure: 'missing' })], [others]);
    expect(report.questions.map(({ question }) => question)).toEqual([
      'missing, total',
      'deaths, total',
    ]);
    expect(report.questions[0]).toMatchObject({ figures: [], unknown: [0] });
    expect(report.tally['not-compared']).toBe(0);
  });

  it('keeps in its own list what this page says is not known, and nobody else states', () => {
    const { questions } = reportFor([count('unknown', 0, unknown)], [source('gull', [])]);
    expect(questions).toMatchObject([{ figures: [0], verdict: 'only-here' }]);
  });

  it('adding a source never changes what another source says', () => {
    const statements = fc.array(
      fc.oneof(
        fc.integer({ min: 1, max: 99 }).map((n) => count('exact', n, at12)),
        fc.integer({ min: 1, max: 99 }).map((n) => count('at-least', n, stated('2031-05-09'))),
        fc.integer({ min: 1, max: 9 }).map((n) => on(`2031-05-0${n}`)),
      ),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(statements, statements, statements, (own, first, second) => {
        const alone = reportFor(own, [source('auk', first)]);
        const both = reportFor(own, [source('auk', first), source('gull', second)]);
        const ofAuk = ({ figures, elsewhere }: typeof alone) => [
          figures.flatMap(({ comparisons }) =>
            comparisons.filter(({ source: id }) => id === 'auk'),
          ),
          elsewhere.filter(({ source: id }) => id === 'auk'),
        ];
        expect(ofAuk(both)).toEqual(ofAuk(alone));
      }),
    );
  });
});

describe('sums that make a difference understandable', () => {
  it('a step that leads from the smaller total to the larger is named', () => {
    const sources = [source('gull', [count('almost', 10_000, at12)])];
    const own = [
      count('approx', 12_000, at12),
      count('exact', 1_678, { ...at12, window: 'increment' }),
    ];
    const [comparison] = figureIn(reportFor(own, sources), 'deaths').comparisons;
    expect(comparison?.reason.arithmetic).toEqual({
      kind: 'increment',
      from: 10_000,
      step: 1_678,
      sum: 11_678,
      covers: 12_000,
      hedges: { from: 'almost', covers: 'approx' },
    });
  });

  it('a step that leads elsewhere is not', () => {
    const sources = [source('gull', [count('almost', 10_000, at12)])];
    const own = [
      count('approx', 12_000, at12),
      count('exact', 378, { ...at12, window: 'increment' }),
    ];
    const [comparison] = figureIn(reportFor(own, sources), 'deaths').comparisons;
    expect(comparison?.reason.arithmetic).toBeUndefined();
  });

  it('a step is never added to a total of a later day, nor hung at one after its own', () => {
    const total = (day: string) => count('almost', 10_000, published(day));
    const sumsWith = (totalDay: string, stepDay: string) => {
      const step = count('exact', 1_678, { ...published(stepDay), window: 'increment' });
      const page = [count('approx', 12_000, at12), step];
      const { comparisons } = figureIn(
        reportFor(page, [source('gull', [total(totalDay)])]),
        'deaths',
      );
      return comparisons.filter(({ reason }) => reason.arithmetic).length;
    };
    expect(sumsWith('2031-05-12', '2031-05-12')).toBe(1);
    expect(sumsWith('2031-05-15', '2031-05-12')).toBe(0);
    expect(sumsWith('2031-05-11', '2031-05-10')).toBe(0);
    expect(sumsWith('2031-05-11', '2031-05-13')).toBe(0);
  });

  it('two parts that add up to a whole are named', () => {
    const sources = [source('gull', [count('exact', 225, at12)])];
    const own = [
      count('exact', 206, { ...at12, scope: 'civilians' }),
      count('exact', 19, { ...at12, scope: 'officers' }),
    ];
    const [comparison] = figureIn(reportFor(own, sources), 'deaths').comparisons;
    expect(comparison?.reason.arithmetic).toEqual({ kind: 'parts', parts: [206, 19], whole: 225 });
  });

  it('a start and a length give an end', () => {
    const own = [on('2031-05-13', { measure: 'closure-start' }), lasting('at-most', 2, 'week')];
    const [, length] = reportFor(own, []).questions;
    expect(length?.sum).toEqual({
      kind: 'end',
      start: '2031-05-13',
      length: 2,
      unit: 'week',
      end: '2031-05-27',
      hedge: 'at-most',
    });
  });

  it('a length beyond all calendars gives none, and the report all the same', () => {
    const own = [
      on('2031-05-13', { measure: 'closure-start' }),
      lasting('exact', 99_999_999_999, 'day'),
    ];
    const [, length] = reportFor(own, []).questions;
    expect(length?.verdict).toBe('only-here');
    expect(length?.sum).toBeUndefined();
  });
});
