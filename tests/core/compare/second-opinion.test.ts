import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { bundledPacks } from '../../../data/bundled';
import { comparingRules } from '../../../data/comparing';
import { compareFigures } from '../../../src/core/compare/compare';
import { kinshipOf } from '../../../src/core/compare/kin';
import type { ComparedFigure } from '../../../src/core/compare/report';
import { parsePack } from '../../../src/core/facts/validate';
import type { Figure } from '../../../src/core/figures/figure';
import { demoReport } from '../../pages/report-on-demo';
import { figures } from './any-figures';
import { openPairs, reportOnPair } from './pairs';
import { opinion } from './second-opinion';

// Only a page whose story is not sure asks the browser; none of these does.
vi.mock('../../../src/browser', () => ({ extension: {} }));

type Two = [here: Figure, there: Figure];

const engine = (here: Figure, there: Figure) => {
  const { verdict, reason } = compareFigures(here, there, comparingRules);
  return { verdict, direction: (verdict === 'updated' && reason.direction) || null };
};

/** The pairs on which the two do not agree. */
const disputed = (all: Two[]): unknown[] =>
  all
    .map(([here, there]) => ({
      here: `${here.measure}: ${here.phrase}`,
      there: `${there.measure}: ${there.phrase}`,
      engine: engine(here, there),
      second: opinion(here, there),
    }))
    .filter((one) => JSON.stringify(one.engine) !== JSON.stringify(one.second));

/** Each comparison of a report; those that an article leaves undecided, since it counts several things, too. */
const compared = (all: readonly ComparedFigure[]): Two[] =>
  all.flatMap((figure) => figure.comparisons.map((one): Two => [figure, one.figure]));

/** Of two figures, that which a list names. */
const named = (here: Figure, there: Figure): Figure =>
  here.measure.startsWith('other:') ? there : here;

/** Told of no day, and no running total. */
const timeless = (figure: Figure): Figure => ({
  ...figure,
  window: 'point',
  asOf: null,
  asOfFrom: null,
});

describe('a second opinion, that shares no code with the engine', () => {
  const reported = openPairs().map((pair) => reportOnPair(pair).report.figures);

  it('is the same of every two figures of the bundled sources', () => {
    const two = bundledPacks.flatMap((data) => {
      const read = parsePack(data);
      if (!read.ok) throw new Error(read.problem.what);
      const all = read.pack.sources.map((source) => source.figures);
      return all.flatMap((ours) =>
        all.flatMap((theirs) =>
          ours.flatMap((here) =>
            theirs
              .filter((there) => kinshipOf(here, there, comparingRules) !== null)
              .map((there): Two => [here, there]),
          ),
        ),
      );
    });
    expect(two.length).toBeGreaterThan(100);
    expect(disputed(two)).toEqual([]);
  });

  it.each(['demo-plain', 'demo-heavy', 'demo-strict'])('is the same of %s', async (demo) => {
    const two = compared((await demoReport(demo)).figures);
    expect(two.length).toBeGreaterThan(5);
    expect(disputed(two)).toEqual([]);
  });

  it('is the same of the pairs of short articles', () => {
    const two = reported.flatMap(compared);
    expect(two.length).toBeGreaterThan(50);
    expect(disputed(two)).toEqual([]);
  });

  it('is the same of figures that two articles name in two ways, as of one', () => {
    const met = reported
      .flat()
      .flatMap((here) => here.comparisons.map((one) => ({ here, one })))
      .filter(({ here, one: { figure } }) => kinshipOf(here, figure, comparingRules) === null)
      .filter(({ one: { verdict } }) => verdict === 'conflicts' || verdict === 'updated');
    expect(met.length).toBeGreaterThan(3);
    for (const { here, one } of met) {
      const { measure, window } = named(here, one.figure);
      const as = (figure: Figure): Figure => ({
        ...figure,
        measure,
        window,
        scope: 'total',
        assumed: [],
      });
      const told = opinion(as(here), as(one.figure), true).verdict;
      // What is learnt may call a difference a contradiction whatever the days are: told of none, it must be one.
      const atOnce = opinion(timeless(as(here)), timeless(as(one.figure)), true).verdict;
      expect(one.verdict === 'conflicts' ? [told, atOnce] : [told]).toContain(one.verdict);
    }
  });

  it('is the same of whatever figures there may be', () => {
    fc.assert(
      fc.property(figures, figures, fc.boolean(), fc.boolean(), (here, other, alike, atOnce) => {
        const { measure, unit } = here;
        const window = atOnce ? here.window : other.window;
        const there = alike && unit !== 'date' ? { ...other, measure, window, unit } : other;
        fc.pre((here.unit === 'date') === (there.unit === 'date'));
        fc.pre(typeof there.value !== 'string' || there.unit === 'date');
        expect(opinion(here, there)).toEqual(engine(here, there));
      }),
      { numRuns: 3000 },
    );
  });
});
