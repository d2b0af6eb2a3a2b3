import { describe, expect, it } from 'vitest';
import { against, cellsOf, stateOf, told } from './line';
import { interleaved, median } from './samples';

describe('the bench', () => {
  it('takes the middle, which one slow run cannot move', () => {
    expect(median([3, 900, 1, 2, 4])).toBe(3);
    expect(median([4, 1])).toBe(2.5);
    expect(median([])).toBeNaN();
  });

  it('measures both sides in turn, each first in every other round', async () => {
    const order: string[] = [];
    const side = (name: string, value: number) => () => {
      order.push(name);
      return value;
    };
    const pair = await interleaved(2, side('ours', 6), side('peer', 2), 1);
    expect(pair).toEqual({ ours: 6, peer: 2 });
    expect(order).toEqual(['peer', 'ours', 'ours', 'peer', 'peer', 'ours']);
  });

  it('fails where a ratio is broken, and where nothing could be measured', () => {
    const line = (value: number) => against('x', value, { what: 'y', value: 2 }, 4);
    expect(stateOf(line(8))).toBe('ok');
    expect(stateOf(line(8.1))).toBe('BROKEN');
    expect(stateOf(line(median([])))).toBe('BROKEN');
  });

  it('marks a time of this machine that is over, and fails on none', () => {
    expect(stateOf(told('x', 51, { limit: 50 }))).toBe('over');
    expect(stateOf(told('x', 51))).toBe('told');
  });

  it('never calls a pass what was not run', () => {
    const line = { what: 'x', why: 'no network', failed: false };
    expect(stateOf(line)).toBe('not run');
    expect(stateOf({ ...line, failed: true })).toBe('FAILED');
    expect(cellsOf(line)).toContain('no network');
  });
});
