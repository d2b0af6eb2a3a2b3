import { describe, expect, it } from 'vitest';
import { comparingRules } from '../../../data/comparing';
import { statementsOf } from '../../../src/core/compare/mentions';
import { withinArticle } from '../../../src/core/compare/within-article';
import type { Figure } from '../../../src/core/figures/figure';
import { count, on, published, stated } from './figures';
import { figureIn, reportFor, source } from './packs';

const at12 = published('2031-05-12');

const troops = (value: number, parts: Partial<Figure> = {}): Figure =>
  count('exact', value, { measure: 'troops', window: 'point', ...parts });

describe('an article', () => {
  it('that gives two days for one start contradicts itself, and both are flagged', () => {
    const report = reportFor([on('2031-05-01'), on('2031-05-03')], []);
    expect(report.figures.map(({ verdict }) => verdict)).toEqual(['conflicts', 'conflicts']);
    expect(report.figures[0]?.comparisons[0]).toMatchObject({ source: 'page' });
  });

  it('that names two places for two starts does not', () => {
    const starts = [
      on('2031-05-01', { where: 'the harbour' }),
      on('2031-05-03', { where: 'the docks' }),
    ];
    expect(reportFor(starts, []).tally.conflicts).toBe(0);
  });

  it('whose title says another number than its text contradicts itself', () => {
    const report = reportFor([troops(2_030, { in: 'title' }), troops(3_600)], []);
    expect(report.tally.conflicts).toBe(1);
  });

  it('whose title says what its text says contradicts it nowhere else: other counts are of other things', () => {
    const titled = troops(2_030, { in: 'title' });
    const report = reportFor(
      [titled, troops(2_030, { hedge: 'at-least', high: null }), troops(3_600)],
      [],
    );
    expect(report.figures.flatMap(({ verdict }) => verdict)).not.toContain('conflicts');
  });

  it('whose title says another total than its text contradicts itself: no time lies between', () => {
    const report = reportFor(
      [count('exact', 12, { ...at12, in: 'title' }), count('exact', 15, at12)],
      [],
    );
    expect(report.tally.conflicts).toBe(1);
  });

  it('that gives two days for one start is held against no other: one of them may be of something else', () => {
    const report = reportFor(
      [on('2031-05-01'), on('2031-05-03')],
      [source('gull', [on('2031-05-02')])],
    );
    const others = report.figures.flatMap(({ comparisons }) =>
      comparisons.filter((one) => one.source === 'gull'),
    );
    expect(others.map(({ verdict }) => verdict)).toEqual(['not-compared', 'not-compared']);
  });

  it('whose title counts many times what its text counts somewhere does not contradict itself', () => {
    const report = reportFor(
      [count('exact', 131, { ...at12, in: 'title' }), count('exact', 9, at12)],
      [],
    );
    expect(report.tally.conflicts).toBe(0);
  });

  it('that recalls an earlier happening is compared by what it tells first', () => {
    const own = [count('exact', 10, at12), count('exact', 612, at12)];
    const report = reportFor(own, [source('gull', [count('exact', 14, at12)])]);
    expect(report.figures.map(({ verdict }) => verdict)).toEqual(['updated', 'not-compared']);
  });

  it('that tells of a second, smaller boat is not held to the first one', () => {
    const aboard = { ...at12, measure: 'aboard', window: 'point' } as const;
    const own = [
      count('exact', 151, { ...aboard, scope: 'people > passengers' }),
      count('exact', 9, aboard),
    ];
    const report = reportFor(own, [source('gull', [count('exact', 158, aboard)])]);
    expect(report.figures.map(({ verdict }) => verdict)).toEqual([
      'different-scope',
      'not-compared',
    ]);
  });

  it('that recalls an earlier start is compared by the one it tells first', () => {
    const own = [on('2031-05-01'), on('2031-04-10')];
    const report = reportFor(own, [source('gull', [on('2031-05-03')])]);
    expect(report.figures.map(({ verdict }) => verdict)).toEqual(['conflicts', 'not-compared']);
  });

  it('that tells two totals of two days is compared by both', () => {
    const own = [
      count('exact', 10, stated('2031-05-10')),
      count('exact', 25, stated('2031-05-12')),
    ];
    const report = reportFor(own, [source('gull', [count('exact', 14, stated('2031-05-11'))])]);
    expect(report.figures.map(({ verdict }) => verdict)).toEqual(['updated', 'updated']);
  });

  it('that counts several things in the same words is not compared where it differs', () => {
    const own = [troops(2_030, at12), troops(3_600, at12)];
    const report = reportFor(own, [source('gull', [troops(3_600, at12)])]);
    expect(report.figures.map(({ verdict }) => verdict)).toEqual(['not-compared', 'agrees']);
    expect(report.figures[0]?.comparisons[0]?.reason).toEqual({
      rule: 'assumed-field',
      fields: ['scope'],
    });
  });

  it('is not compared with a source that counts several things in the same words', () => {
    const sources = [
      source('auk', [troops(2_500, at12)]),
      source('gull', [troops(150, at12), troops(3_600, at12)]),
    ];
    const { comparisons } = figureIn(reportFor([troops(2_030, at12)], sources), 'troops');
    expect(comparisons.map(({ source: id, verdict }) => [id, verdict])).toEqual([
      ['auk', 'conflicts'],
      ['gull', 'not-compared'],
      ['gull', 'not-compared'],
    ]);
  });

  it('that is one long table takes no more steps a number than a short one', () => {
    let steps = 0;
    const rules = {
      ...comparingRules,
      isFixed: (figure: Figure) => {
        steps += 1;
        return comparingRules.isFixed(figure);
      },
    };
    const stepsFor = (rows: number): number => {
      steps = 0;
      const table = Array.from({ length: rows }, (_, i) => troops(1_001 + 200 * i));
      withinArticle(statementsOf(table), rules);
      return steps;
    };
    const short = stepsFor(100);
    expect(short).toBeGreaterThan(100);
    expect(stepsFor(400)).toBeLessThan(short * 5);
  });
});
