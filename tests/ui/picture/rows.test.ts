import { describe, expect, it } from 'vitest';
import type { Question, Report } from '../../../src/core/compare/report';
import { isTelling, type PictureRow, rowsOf } from '../../../src/ui/parts/picture/rows';
import { arvenna } from '../arvenna';
import { against, count, date, reportOf } from '../report';
import { pullOut } from './pull-out';

const asked = (report: Report, measure: string): Question => {
  const found = report.questions.find((question) => question.measure === measure);
  if (!found) throw new Error(`nobody asks for ${measure}`);
  return found;
};
const rowsFor = (report: Report, measure: string) => rowsOf(report, asked(report, measure));

const brief = ({ kind, said, statements }: PictureRow) => ({
  kind,
  said,
  by: statements.map(({ answer }) => answer?.source ?? 'page'),
});

describe('the rows of a drawing', () => {
  it('begin with this page, then have the sources as the card has them', () => {
    const rows = rowsFor(arvenna, 'deaths');
    expect(rows.map(brief)).toEqual([
      { kind: 'own', said: null, by: ['page'] },
      { kind: 'other', said: null, by: ['wire'] },
    ]);
  });

  it('join sources that name the same day, one mark each, and never this page with them', () => {
    expect(rowsFor(arvenna, 'protest-start').map(brief)).toEqual([
      { kind: 'own', said: null, by: ['page'] },
      { kind: 'other', said: null, by: ['courier', 'gazette'] },
      { kind: 'other', said: null, by: ['observer'] },
    ]);
  });

  it('never join two outlets’ numbers, even where they are the same', () => {
    const rows = rowsFor(arvenna, 'detentions').filter(({ kind }) => kind === 'other');
    expect(rows.map(({ statements }) => statements.length)).toEqual([1, 1]);
  });

  it('tell who announced a day, who reports it as begun, and who means a part', () => {
    expect(rowsFor(pullOut, 'withdrawal-start').map(brief)).toEqual([
      { kind: 'own', said: '2031-03-11', by: ['page'] },
      { kind: 'begun', said: null, by: ['observer'] },
      { kind: 'other', said: '2031-03-11', by: ['wire'] },
      { kind: 'other', said: '2031-03-12', by: ['gazette'] },
      { kind: 'other', said: '2031-03-12', by: ['courier'] },
      { kind: 'part', said: '2031-03-12', by: ['courier'] },
    ]);
  });

  it('set no open end to a day that is reported as begun, elsewhere or here', () => {
    const elsewhere = rowsFor(pullOut, 'withdrawal-start').find(({ begun }) => begun);
    expect(elsewhere?.extent.open).toBeNull();
    const latest = date('on Thursday', '2031-03-13', { hedge: 'at-most', low: null });
    const past = { ...latest, begun: true };
    const { comparisons } = asked(pullOut, 'withdrawal-start');
    const report = reportOf([
      { measure: 'withdrawal-start', verdict: 'agrees', here: [past], comparisons },
    ]);
    const [own] = rowsFor(report, 'withdrawal-start');
    expect(own).toMatchObject({ kind: 'own', begun: true, extent: { open: null } });
  });

  it('do not call begun what is only to begin by a day', () => {
    const here = [{ ...date('in two days', '2031-03-13'), saidOn: '2031-03-11' }];
    const comparisons = asked(pullOut, 'withdrawal-start').comparisons.map(
      ({ begun, ...one }) => one,
    );
    const report = reportOf([
      { measure: 'withdrawal-start', verdict: 'agrees', here, comparisons },
    ]);
    const kinds = rowsFor(report, 'withdrawal-start').map(({ kind }) => kind);
    expect(kinds).not.toContain('begun');
  });

  it('call nothing begun where nobody looks ahead', () => {
    const kinds = rowsFor(arvenna, 'protest-start').map(({ kind }) => kind);
    expect(kinds).not.toContain('begun');
  });

  it('leave out another occasion', () => {
    expect(rowsFor(pullOut, 'withdrawal-announced').map(brief)).toEqual([
      { kind: 'own', said: null, by: ['page'] },
      { kind: 'other', said: null, by: ['wire'] },
    ]);
  });

  it('hang a step at the total that it leads on from', () => {
    const step = rowsFor(arvenna, 'detentions').find(({ extent }) => extent.body === 'step');
    expect(step?.extent).toMatchObject({ low: 5000, high: 5312 });
  });

  it('hang a step at nothing where the only total it could lead on from is a later one', () => {
    const question = asked(arvenna, 'detentions');
    const comparisons = question.comparisons.map((one) => ({
      ...one,
      reason: { ...one.reason, direction: 'lower-later' as const },
    }));
    const rows = rowsOf(arvenna, { ...question, comparisons });
    const step = rows.find(({ extent }) => extent.body === 'step');
    expect(step?.extent).toMatchObject({ low: 0, high: 312 });
  });

  it('have what was added below the totals, whoever says it', () => {
    const bodies = rowsFor(arvenna, 'detentions').map(({ extent }) => extent.body);
    expect(bodies).toEqual(['soft', 'soft', 'soft', 'step']);
  });

  it('leave out what an article says again with less to it', () => {
    const report = reportOf([
      {
        measure: 'detentions',
        verdict: 'updated',
        here: [count('almost 5,000', 5000, { hedge: 'almost', low: 4500 })],
        comparisons: [
          against('wire', 'updated', { rule: 'running-total' }, count('5,300 held', 5300)),
          against(
            'wire',
            'updated',
            { rule: 'running-total' },
            count('about 5,300', 5300, { hedge: 'approx', low: 5035, high: 5565, via: 'OPA' }),
          ),
        ],
      },
    ]);
    const phrases = rowsFor(report, 'detentions').map(
      ({ statements }) => statements[0].figure.phrase,
    );
    expect(phrases).toEqual(['almost 5,000', 'about 5,300']);
  });

  it('draw what the others say where the page itself has no number', () => {
    expect(rowsFor(arvenna, 'troops').map(brief)).toEqual([
      { kind: 'other', said: null, by: ['observer'] },
    ]);
  });

  it('have the others’ whole before a part of it, where the page has no figure', () => {
    const of = (scope: string) => count('about it', 353, { scope });
    const rule = { rule: 'other-scope' } as const;
    const report = reportOf([
      {
        measure: 'injuries',
        verdict: 'different-scope',
        here: [],
        comparisons: [
          against('gazette', 'different-scope', rule, of('people > officers')),
          against('wire', 'different-scope', rule, of('total')),
        ],
      },
    ]);
    expect(rowsFor(report, 'injuries').map(({ kind }) => kind)).toEqual(['other', 'part']);
  });

  it('leave out what the page calls an earlier value, and what is given in another unit', () => {
    const report = reportOf([
      {
        measure: 'deaths',
        verdict: 'updated',
        here: [count('64', 64), count('not 12, as was said', 12, { superseded: true })],
        comparisons: [
          against(
            'wire',
            'not-compared',
            { rule: 'other-unit' },
            count('3 boats', 3, { unit: 'boat' }),
          ),
          against(
            'gazette',
            'compatible',
            { rule: 'overlap' },
            count('2 crews', 2, { unit: 'crew' }),
          ),
        ],
      },
    ]);
    expect(rowsFor(report, 'deaths').map(({ statements }) => statements[0].figure.phrase)).toEqual([
      '64',
    ]);
  });
});

describe('a drawing', () => {
  const pair = (here: ReturnType<typeof count>, there: ReturnType<typeof count>) =>
    rowsFor(
      reportOf([
        {
          measure: 'deaths',
          verdict: 'conflicts',
          here: [here],
          comparisons: [against('wire', 'conflicts', { rule: 'two-values' }, there)],
        },
      ]),
      'deaths',
    );

  it('tells more than words from three statements on, or by a band or an open end', () => {
    expect(isTelling(pair(count('64', 64), count('46', 46)))).toBe(false);
    expect(isTelling(rowsFor(arvenna, 'protest-start'))).toBe(true);
    const atLeast = count('at least 64', 64, { hedge: 'at-least', high: null });
    expect(isTelling(pair(atLeast, count('46', 46)))).toBe(true);
    const about = count('about 50', 50, { hedge: 'approx', low: 48, high: 52 });
    expect(isTelling(pair(count('64', 64), about))).toBe(true);
  });

  it('counts every source of a joined row', () => {
    const rows = rowsFor(
      reportOf([
        {
          measure: 'protest-start',
          verdict: 'conflicts',
          here: [date('on March 1', '2031-03-01')],
          comparisons: ['wire', 'courier'].map((source) =>
            against(source, 'conflicts', { rule: 'two-days' }, date('on March 2', '2031-03-02')),
          ),
        },
      ]),
      'protest-start',
    );
    expect(rows).toHaveLength(2);
    expect(isTelling(rows)).toBe(true);
  });
});
