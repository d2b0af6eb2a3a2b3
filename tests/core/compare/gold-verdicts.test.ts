import { describe, expect, it } from 'vitest';
import { comparingRules } from '../../../data/comparing';
import type { Report } from '../../../src/core/compare/report';
import { reportOn } from '../../../src/core/compare/report-page';
import type { Verdict } from '../../../src/core/compare/verdict';
import type { Pack } from '../../../src/core/facts/pack';
import { hasShared } from '../../shared';
import { type GoldVerdict, goldPack, pageOf, readGold, readPack } from './gold';

function reportsOn(pack: Pack): Map<string, Report> {
  return new Map(
    pack.sources.map((source) => [
      source.id,
      reportOn(pageOf(source), source.figures, pack, comparingRules),
    ]),
  );
}

/** The verdicts between the figures of one measure in two articles, by scope and window of both. */
function verdictsBetween(report: Report | undefined, measure: string, source: string) {
  return (report?.figures ?? [])
    .filter((figure) => figure.measure === measure)
    .flatMap((figure) =>
      figure.comparisons
        .filter((comparison) => comparison.source === source)
        .map((comparison) => ({
          verdict: comparison.verdict,
          sameScope: figure.scope === comparison.figure.scope,
          sameWindow: figure.window === comparison.figure.window,
        })),
    );
}

const pairsAcross = ([first = [], second = []]: string[][]): [string, string][] =>
  first.flatMap((a) =>
    second.flatMap((b): [string, string][] => [
      [a, b],
      [b, a],
    ]),
  );

const pairsInside = (groups: string[][]): [string, string][] =>
  groups.flatMap((group) =>
    group.flatMap((a) => group.filter((b) => b !== a).map((b): [string, string] => [a, b])),
  );

const rowName = ({ measure, scope, verdict, inside }: GoldVerdict): string =>
  `${measure}, ${scope ?? 'total'}: ${verdict ?? inside}`;

describe.runIf(hasShared).each([
  ['their figures as listed', goldPack],
  ['their figures as read', readPack],
])('the verdicts between the five articles, %s', (_, packOf) => {
  const all = hasShared ? reportsOn(packOf()) : new Map<string, Report>();
  const rows = hasShared ? readGold().verdicts : [];

  it.each(rows.map((row): [string, GoldVerdict] => [rowName(row), row]))(
    'are right: %s',
    (_, row) => {
      const comparable = !row.scope?.includes(' vs ');
      const expectAll = (pairs: [string, string][], verdict: Verdict, across: boolean) => {
        for (const [a, b] of pairs) {
          const found = verdictsBetween(all.get(a), row.measure, b).filter(
            ({ sameScope, sameWindow }) => comparable === (sameScope && sameWindow) || !across,
          );
          expect(found.length, `${a} with ${b}`).toBeGreaterThan(0);
          const relevant = across ? found : found.filter(({ sameScope }) => sameScope);
          expect(new Set(relevant.map((one) => one.verdict)), `${a} with ${b}`).toEqual(
            new Set([verdict]),
          );
        }
      };
      if (row.verdict === 'only-here') {
        const id = row.groups[0]?.[0] ?? '';
        const own = all.get(id)?.figures.filter(({ measure }) => measure === row.measure) ?? [];
        expect(own.map(({ verdict }) => verdict)).toEqual(['only-here']);
        return;
      }
      if (row.inside) expectAll(pairsInside(row.groups), row.inside as Verdict, false);
      if (row.verdict && row.groups.length === 2)
        expectAll(pairsAcross(row.groups), row.verdict as Verdict, true);
      if (row.verdict && row.groups.length === 1) {
        const others = ['republic', 'independent-press', 'moscow-times', 'young-bhartiya'];
        const pairs = pairsAcross([row.groups[0] ?? [], others]);
        expectAll(pairs, row.verdict as Verdict, true);
      }
    },
  );

  it('flag no other pair', () => {
    const conflicting = rows.filter(({ verdict }) => verdict === 'conflicts');
    const measures = new Set(conflicting.map(({ measure }) => measure));
    for (const report of all.values())
      for (const { measure, comparisons } of report.figures)
        for (const { verdict } of comparisons)
          if (verdict === 'conflicts') expect(measures).toContain(measure);
  });

  it('give a start that is one day apart, with nobody named as saying so, the lowest severity', () => {
    const start = all
      .get('young-bhartiya')
      ?.figures.find(({ measure }) => measure === 'protest-start');
    expect(start?.comparisons.map(({ severity }) => severity)).toEqual(['low', 'low', 'low']);
  });
});
