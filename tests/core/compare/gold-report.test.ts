import { describe, expect, it } from 'vitest';
import { comparingRules } from '../../../data/comparing';
import type { Report } from '../../../src/core/compare/report';
import { reportOn } from '../../../src/core/compare/report-page';
import { hasShared } from '../../shared';
import { goldPack, pageOf } from './gold';

function reportOf(id: string): Report {
  const pack = goldPack();
  const source = pack.sources.find((one) => one.id === id);
  if (!source) throw new Error(`no source ${id}`);
  return reportOn(pageOf(source), source.figures, pack, comparingRules);
}

const shown = ({ questions }: Report): string[] =>
  questions
    .filter(({ figures }) => figures.length > 0)
    .map(({ verdict, question }) => `${verdict}: ${question}`);

const elsewhere = ({ questions }: Report): string[] =>
  questions.filter(({ figures }) => figures.length === 0).map(({ measure }) => measure);

const questionIn = ({ questions }: Report, question: string) =>
  questions.find((one) => one.question === question);

describe.runIf(hasShared)('what a reader is shown beside the article with 1 January', () => {
  const report = hasShared ? reportOf('young-bhartiya') : null;
  if (!report) return;

  it('is nine questions, differences first', () => {
    expect(shown(report)).toEqual([
      'conflicts: protest-start, total',
      'updated: deaths, total',
      'updated: detentions, total',
      'different-scope: deployment-start, russia',
      'agrees: withdrawal-start, total',
      'agrees: withdrawal-duration, total',
      'agrees: withdrawal-announced, total',
      'only-here: price-change, lpg',
      'only-here: emergency-duration, total',
    ]);
  });

  it('counts three further origins for the start of the pull-out, and one for its length', () => {
    expect(questionIn(report, 'withdrawal-start, total')?.origins).toBe(3);
    expect(questionIn(report, 'withdrawal-duration, total')?.origins).toBe(1);
    expect(questionIn(report, 'withdrawal-announced, total')?.origins).toBe(0);
  });

  it('says what sums explain', () => {
    expect(questionIn(report, 'withdrawal-duration, total')?.sum).toMatchObject({
      start: '2022-01-13',
      end: '2022-01-23',
    });
    const [detained] = questionIn(report, 'detentions, total')?.comparisons ?? [];
    expect(detained?.reason.arithmetic).toMatchObject({ from: 10_000, step: 1_678, sum: 11_678 });
  });

  it('ends with what only others state: the injured and the troops first', () => {
    expect(elsewhere(report).slice(0, 3)).toEqual(['injuries', 'troops', 'order-restored']);
    expect(elsewhere(report)).not.toContain('age');
    expect(questionIn(report, 'troops, total')?.verdict).toBe('compatible');
  });
});

describe.runIf(hasShared)('what a reader is shown beside an article with 2 January', () => {
  const report = hasShared ? reportOf('republic') : null;
  if (!report) return;

  it('is eight questions, differences first', () => {
    expect(shown(report)).toEqual([
      'conflicts: protest-start, total',
      'updated: detentions, total',
      'compatible: deployment-start, total',
      'different-scope: injuries, law enforcement',
      'agrees: withdrawal-start, total',
      'agrees: withdrawal-announced, total',
      'only-here: other:worst-protests-in, total',
      'only-here: other:spread-duration, total',
    ]);
  });

  it('keeps in sight that two others say the same', () => {
    const verdicts = questionIn(report, 'protest-start, total')?.comparisons.map(
      ({ verdict }) => verdict,
    );
    expect(verdicts).toEqual(['conflicts', 'agrees', 'agrees']);
  });

  it('joins the total, its heading and its step on one card', () => {
    expect(questionIn(report, 'detentions, total')?.figures).toHaveLength(3);
  });
});
