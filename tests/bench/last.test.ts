import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lastOf, readLast, tableIn, tableOf } from './last';
import { against, beside, type Line, told, weighed } from './line';

const day = new Date('2031-05-06T12:00:00Z');

describe('What the README says of speed', () => {
  it('is what the bench last wrote, to the letter', () => {
    expect(tableIn(readFileSync('README.md', 'utf8'))).toBe(tableOf(readLast()));
  });

  it('gives ratios and sizes, and no time of one machine', () => {
    const lines = [
      against('reading', 30, { what: 'a peer', value: 20 }, 2),
      weighed('a script', 1.904, 'kB', 6),
      beside('the way there', 20, { what: 'a peer', value: 5 }),
      told('waking', 400, { limit: 250 }),
    ];
    const table = tableOf(lastOf(lines, day));
    expect(table).toContain('| reading | a peer | 1.5 × | 2 × |');
    expect(table).toContain('| the way there | a peer | 4 × |  |');
    expect(table).toContain('| a script |  | 1.9 kB | 6 kB |');
    expect(table).toContain('Measured on 2031-05-06.');
    expect(table).not.toContain('waking');
  });

  it('does not hide a ratio that is broken', () => {
    const table = tableOf(lastOf([against('reading', 50, { what: 'a peer', value: 20 }, 2)], day));
    expect(table).toContain('| 2.5 ×, **which is too much** | 2 × |');
  });

  it('is not written from a run with gaps', () => {
    const gap: Line = { what: 'reading', why: 'no network', failed: false };
    expect(() => lastOf([gap], day)).toThrow('reading');
  });
});
