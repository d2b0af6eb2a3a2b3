import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  CorrectedArticle,
  Correction,
  CorrectionKind,
} from '../../../src/core/compare/corrections';
import { statementKey } from '../../../src/core/compare/mentions';
import type { Report } from '../../../src/core/compare/report';
import type { Source } from '../../../src/core/facts/pack';
import type { Figure } from '../../../src/core/figures/figure';
import { figures as anyFigure } from './any-figures';
import { correct } from './corrections';
import { count, on, stated } from './figures';
import { reportFor, source } from './packs';

/** Statements of few measures, numbers and days, so that they meet, within an article as well. */
const near = fc
  .record({
    kind: fc.constantFrom<Partial<Figure>>(
      { window: 'cumulative' },
      { window: 'point', measure: 'troops' },
      { window: 'point', measure: 'closure-duration', unit: 'day' },
    ),
    scope: fc.constantFrom('total', 'total', 'people > officers'),
    day: fc.constantFrom('2031-05-09', '2031-05-12'),
    value: fc.constantFrom(31, 47, 112),
    start: fc.constantFrom(null, null, '2031-05-01', '2031-05-02'),
  })
  .map(({ kind, scope, day, value, start }) =>
    start ? on(start, { scope }) : count('exact', value, { ...kind, ...stated(day), scope }),
  );

/** Words that tell figures apart, except now and then. */
const articles = fc
  .array(fc.oneof(near, near, anyFigure), { minLength: 1, maxLength: 5 })
  .map((figures) => figures.map((figure, i) => ({ ...figure, phrase: `words ${i % 4}` })));

interface Case {
  own: Figure[];
  sources: Source[];
  corrections: Correction[];
}

const ADDRESS = 'page.example/today';

const cases: fc.Arbitrary<Case> = fc
  .tuple(
    articles,
    fc.tuple(articles, articles),
    fc.array(
      fc.tuple(
        fc.constantFrom<CorrectionKind>('not-same', 'part', 'not-figure', 'wrong-story'),
        fc.constantFrom<CorrectedArticle>(
          { address: ADDRESS },
          { source: 'auk' },
          { source: 'gull' },
        ),
        fc.nat({ max: 4 }),
      ),
      { minLength: 1, maxLength: 5 },
    ),
  )
  .map(([own, [first, second], said]) => {
    const byName: Record<string, Figure[]> = { auk: first, gull: second };
    const corrections = said.flatMap(([kind, article, at]) => {
      const figures = 'source' in article ? (byName[article.source] ?? []) : own;
      const figure = figures.at(at % figures.length);
      return figure ? [correct(kind, article, figure)] : [];
    });
    return { own, sources: [source('auk', first), source('gull', second)], corrections };
  });

const reportOf = ({ own, sources }: Case, corrections: Correction[]): Report =>
  reportFor(own, sources, {}, corrections);

/** Each two statements that disagree, named by all that they state. */
const conflictsIn = ({ figures }: Report): string[] =>
  figures.flatMap((figure) =>
    figure.comparisons
      .filter(({ verdict }) => verdict === 'conflicts')
      .map((one) => `${statementKey(figure)} / ${one.source} ${statementKey(one.figure)}`),
  );

describe('the laws of correcting', () => {
  it('no correction brings forth a disagreement that was not there before', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const before = reportOf(given, []);
        const after = reportOf(given, given.corrections);
        const known = conflictsIn(before);
        expect(conflictsIn(after).filter((pair) => !known.includes(pair))).toEqual([]);
        expect(after.tally.conflicts).toBeLessThanOrEqual(before.tally.conflicts);
      }),
      { numRuns: 200 },
    );
  });

  it('the order in which they were made is of no account', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { corrections } = given;
        expect(reportOf(given, corrections.toReversed())).toEqual(reportOf(given, corrections));
      }),
    );
  });

  it('undoing one gives what the others alone give, and undoing all what there was at first', () => {
    const frozen = (value: unknown): void => {
      if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
      Object.freeze(value);
      for (const part of Object.values(value)) frozen(part);
    };
    fc.assert(
      fc.property(cases, (given) => {
        frozen(given);
        const [last, ...others] = given.corrections.toReversed();
        const [first, less] = [reportOf(given, []), reportOf(given, others)];
        reportOf(given, last ? [...others, last] : others);
        expect(reportOf(given, others)).toEqual(less);
        expect(reportOf(given, [])).toEqual(first);
      }),
    );
  });

  it('one that finds no such words changes nothing', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const nowhere = given.corrections
          .filter(({ kind }) => kind !== 'wrong-story')
          .map(({ article, kind }) =>
            correct(kind, article, { measure: 'deaths', phrase: 'other' }),
          );
        const elsewhere = given.corrections.map((one) => ({
          ...one,
          article: 'source' in one.article ? { source: 'tern' } : { address: 'page.example/next' },
        }));
        expect(reportOf(given, [...nowhere, ...elsewhere])).toEqual(reportOf(given, []));
      }),
    );
  });

  it('each that found its words is listed once, and no other', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const ids = reportOf(given, given.corrections).leftOut.map(
          ({ correction }) => correction.id,
        );
        expect(new Set(ids).size).toBe(ids.length);
        for (const { id, kind, article } of given.corrections) {
          const isStory = kind === 'wrong-story';
          if (!isStory && 'address' in article) expect(ids).toContain(id);
        }
      }),
    );
  });
});
