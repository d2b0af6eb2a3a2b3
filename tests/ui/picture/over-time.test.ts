import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/core/figures/figure';
import { overTimeOf } from '../../../src/ui/parts/picture/over-time';
import { rowsOf } from '../../../src/ui/parts/picture/rows';
import { against, count, date, reportOf } from '../report';

const on = (day: string, phrase: string, value: number, more: Partial<Figure> = {}) =>
  count(phrase, value, { asOf: `2031-03-${day}`, ...more });
const conflict = { rule: 'falling-total' } as const;

/** A page of the 12th, and what others say: the Courier twice, the Gazette once. */
const report = reportOf([
  {
    measure: 'deaths',
    verdict: 'conflicts',
    here: [on('12', '64 people', 64)],
    comparisons: [
      against('courier', 'conflicts', conflict, on('10', '20 people', 20)),
      against('courier', 'conflicts', conflict, on('14', '80 people', 80)),
      against(
        'gazette',
        'conflicts',
        conflict,
        on('13', 'at least 50 people', 50, { hedge: 'at-least', high: null }),
      ),
    ],
  },
]);
const rows = () => {
  const [question] = report.questions;
  if (!question) throw new Error('no question');
  return rowsOf(report, question);
};

describe('counts by their days', () => {
  it('stand to scale, both ways', () => {
    const plan = overTimeOf(rows());
    const at = (value: number) =>
      plan?.dots.find(({ statement }) => statement.figure.value === value);
    const [first, last] = [at(20), at(80)];
    const page = at(64);
    if (!first || !last || !page) throw new Error('a count is missing');
    expect((page.day - first.day) / (last.day - first.day)).toBeCloseTo(2 / 4);
    expect(((page.at ?? 0) - (first.at ?? 0)) / ((last.at ?? 0) - (first.at ?? 0))).toBeCloseTo(
      44 / 60,
    );
    expect(plan?.numbers[0]).toEqual({ place: 0, at: 0 });
  });

  it('are joined only where one source gave two: no outlet goes on from another', () => {
    const steps = overTimeOf(rows())?.steps ?? [];
    expect(steps).toHaveLength(1);
    for (const [from, to] of steps) {
      expect(from.statement.answer?.source).toBe(to.statement.answer?.source);
      expect(from.day).toBeLessThan(to.day);
    }
  });

  it('are not drawn where all are of one day, or are days themselves', () => {
    const oneDay = rows().filter(({ statements: [{ figure }] }) => figure.asOf === '2031-03-12');
    expect(overTimeOf(oneDay)).toBeNull();
    const starts = reportOf([
      {
        measure: 'protest-start',
        verdict: 'conflicts',
        here: [date('on March 1', '2031-03-01', { asOf: '2031-03-12' })],
        comparisons: [
          against(
            'courier',
            'conflicts',
            { rule: 'two-days' },
            date('on March 2', '2031-03-02', { asOf: '2031-03-13' }),
          ),
        ],
      },
    ]);
    const [question] = starts.questions;
    expect(question && overTimeOf(rowsOf(starts, question))).toBeNull();
  });

  it('keep an open end inside the drawing', () => {
    const open = overTimeOf(rows())?.dots.find((dot) => dot.open === 'up');
    expect(open?.high).toBeLessThan(0.95);
  });
});
