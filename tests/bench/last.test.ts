import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lastOf, ratesIn, rateTable, readLast, speedIn, speedTable } from './last';
import { against, beside, type Line, rated, told, weighed } from './line';

const day = new Date('2031-05-06T12:00:00Z');

describe('What the README says that the bench measured', () => {
  it('is what the bench last wrote, to the letter', () => {
    const readme = readFileSync('README.md', 'utf8');
    expect(speedIn(readme)).toBe(speedTable(readLast()));
    expect(ratesIn(readme)).toBe(rateTable(readLast()));
  });

  it('gives ratios and sizes, and no time of one machine', () => {
    const lines = [
      against('reading', 30, { what: 'a peer', value: 20 }, 2),
      weighed('a script', 1.904, 'kB', 6),
      beside('the way there', 20, { what: 'a peer', value: 5 }),
      told('waking', 400, { limit: 250 }),
    ];
    const table = speedTable(lastOf(lines, day));
    expect(table).toContain('| reading | a peer | 1.5 × | 2 × |');
    expect(table).toContain('| the way there | a peer | 4 × |  |');
    expect(table).toContain('| a script |  | 1.9 kB | 6 kB |');
    expect(table).toContain('Measured on 2031-05-06.');
    expect(table).not.toContain('waking');
  });

  it('does not hide a ratio that is broken', () => {
    const table = speedTable(
      lastOf([against('reading', 50, { what: 'a peer', value: 20 }, 2)], day),
    );
    expect(table).toContain('| 2.5 ×, **which is too much** | 2 × |');
  });

  it('gives what is wrong how often, and how far that may be chance', () => {
    const rates = [
      rated('values wrong', { hits: 5, of: 100 }, 5),
      rated('misread', { hits: 9, of: 10 }, 8),
    ];
    const table = rateTable(lastOf(rates, day));
    expect(table).toContain('| values wrong | 5.0 % | 100 | 2.2 % to 11.2 % | 5 % |');
    expect(table).toContain('| misread | 90.0 %, **which is too much** | 10 |');
    expect(ratesIn(`before\n${table}\nafter`)).toBe(table);
  });

  it('is not written from a run with gaps', () => {
    const gap: Line = { what: 'reading', why: 'no network', failed: false };
    expect(() => lastOf([gap], day)).toThrow('reading');
  });
});
