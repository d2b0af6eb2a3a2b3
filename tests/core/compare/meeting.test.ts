import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../src/core/compare/verdict';
import { type GoldPair, openPairs, type PairSide, reportOnPair } from './pairs';

const CASES: Record<
  string,
  { meet: [here: string, there: string, verdict: Verdict][]; apart: [string, string][] }
> = JSON.parse(readFileSync(new URL('meeting/cases.json', import.meta.url), 'utf8'));

const side = (text: string): PairSide => ({
  outlet: 'The Orrin Post',
  published: '2031-05-15',
  text,
  phrase: null,
});

const reportOnTexts = (here: string, there: string) =>
  reportOnPair({
    id: 'meeting',
    kind: 'meeting',
    here: side(here),
    there: side(there),
    verdict: 'conflicts',
    direction: null,
    why: '',
  });

/** The verdicts between figures of two texts, whatever their measures are called. */
const verdicts = (here: string, there: string): Verdict[] =>
  reportOnTexts(here, there).report.figures.flatMap(({ comparisons }) =>
    comparisons.map(({ verdict }) => verdict),
  );

describe.each(Object.entries(CASES))('%s', (_, { meet, apart }) => {
  it.each(meet)('are set against each other: %s | %s: %s', (here, there, verdict) => {
    expect(verdicts(here, there)).toContain(verdict);
    expect(verdicts(there, here).sort()).toEqual(verdicts(here, there).sort());
  });

  it.each(apart)('are no disagreement: %s | %s', (here, there) => {
    expect(verdicts(here, there)).not.toContain('conflicts');
    expect(verdicts(there, here)).not.toContain('conflicts');
  });
});

/** What each figure of one article is to each of the other, whichever of the two is the page. */
const told = (pair: GoldPair): string[] =>
  reportOnPair(pair)
    .report.figures.flatMap((one) =>
      one.comparisons
        .filter(({ source }) => source === 'there')
        .map(({ figure, verdict }) => [verdict, ...[one.phrase, figure.phrase].sort()].join(' | ')),
    )
    .sort();

describe('two articles', () => {
  const pairs = openPairs().filter((_, at) => at % 3 === 0);
  const both = pairs.map((pair) => [
    told(pair),
    told({ ...pair, here: pair.there, there: pair.here }),
  ]);

  it('say the same of each other, whichever of them is the page', () => {
    expect(both.flat(2).length).toBeGreaterThan(50);
    for (const [here, there] of both) expect(there).toEqual(here);
  });
});

it('what has met a figure of the page is no question that only others answer', () => {
  const [here, there] = [
    'The dyke above Orrin crumbled on 4 May, flooding the lower quarter.',
    'Water poured into Orrin when the dyke gave way on 7 May. Four boats were sent.',
  ];
  const { report } = reportOnTexts(here, there);
  const met = report.figures.flatMap(({ comparisons }) => comparisons.map(({ figure }) => figure));
  expect(met.length).toBeGreaterThan(0);
  expect(report.elsewhere.length).toBeGreaterThan(0);
  for (const { figure } of report.elsewhere) expect(met).not.toContain(figure);
});
