import { describe, expect, it } from 'vitest';
import { count, lasting, on, stated } from './figures';
import { judge, point } from './judge';

const said = { saidBy: 'the mayor' };

describe('the severity of a conflict', () => {
  it('of two days grows with the days between them', () => {
    const from = on('2031-05-01', said);
    expect(judge(from, on('2031-05-02', said)).severity).toBe('low');
    expect(judge(from, on('2031-05-03', said)).severity).toBe('medium');
    expect(judge(from, on('2031-05-09', said)).severity).toBe('high');
  });

  it('of two days is less where nobody is named, or where the pages name different places', () => {
    expect(judge(on('2031-05-01'), on('2031-05-09')).severity).toBe('medium');
    const here = on('2031-05-01', { ...said, where: 'the harbour' });
    const there = on('2031-05-09', { ...said, where: 'the docks' });
    expect(judge(here, there).severity).toBe('medium');
  });

  it('of two numbers grows with their distance', () => {
    const severity = (a: number, b: number) =>
      judge(count('exact', a, point), count('exact', b, point)).severity;
    expect(severity(2_030, 2_110)).toBe('low');
    expect(severity(2_030, 3_600)).toBe('medium');
    expect(severity(2_030, 8_500)).toBe('high');
  });

  it('of two numbers is less where a hedge is soft', () => {
    expect(judge(count('approx', 2_030, point), count('exact', 8_500, point)).severity).toBe(
      'medium',
    );
  });

  it('of a falling total is less: time may explain part of it', () => {
    const here = count('exact', 164, stated('2031-05-12'));
    expect(judge(here, count('exact', 19, stated('2031-05-14'))).severity).toBe('medium');
  });

  it('of opposite bounds that leave one value is the least', () => {
    expect(judge(lasting('at-least', 10, 'day'), lasting('at-most', 10, 'day')).severity).toBe(
      'low',
    );
  });
});
