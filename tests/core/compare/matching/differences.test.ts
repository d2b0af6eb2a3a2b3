import { describe, expect, it } from 'vitest';
import { comparingRules } from '../../../../data/comparing';
import { judgeMatched } from '../../../../src/core/compare/matched';
import { count, stated } from '../figures';

/** Two that are told of one quantity by all but their names. */
const told = (one: number, days: [string, string]) =>
  judgeMatched(
    null,
    count('exact', 240, { measure: 'other:shelter', window: 'point', ...stated(days[0]) }),
    count('exact', 310, { measure: 'other:night', window: 'point', ...stated(days[1]) }),
    { one, contradicting: 0.5, isOfWhole: true },
    comparingRules,
  )?.verdict ?? null;

const later: [string, string] = ['2031-05-09', '2031-05-12'];
const together: [string, string] = ['2031-05-12', '2031-05-12'];

describe('A difference of two figures that match', () => {
  it('is told where time explains it and nearly all speaks for one quantity', () => {
    expect(told(0.85, later)).toBe('updated');
    expect(told(0.75, later)).toBeNull();
  });

  it('is a conflict only where still more speaks for one quantity', () => {
    expect(told(0.85, together)).toBeNull();
    expect(told(0.95, together)).toBe('conflicts');
  });
});
