import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/core/figures/figure';
import { attributionLine } from '../../src/ui/parts/wording/attribution';
import { wordsFrom } from '../../src/ui/parts/words';
import { count, on, published, stated, vague } from '../core/compare/figures';
import { reportFor, source } from '../core/compare/packs';
import { english } from './words';

const words = wordsFrom(english, '2031');

/** The line of the first question of a page of 12 May 2031 that is set beside sources of other days. */
const lineOf = (own: Figure[], others: Record<string, Figure[]>, days: string[] = []) => {
  const sources = Object.entries(others).map(([id, figures], i) =>
    source(id, figures, { published: days[i] ?? '2031-05-11' }),
  );
  const report = reportFor(own, sources);
  const [question] = report.questions;
  if (!question) throw new Error('nothing is asked');
  return attributionLine(words, report, question).replace(/\s/g, ' ');
};

const at11 = published('2031-05-11');
const at12 = published('2031-05-12');

describe('the line to copy', () => {
  it('gives each article’s words with who says so, the outlet and the day, this page first', () => {
    const own = count('at-least', 64, { ...at12, phrase: 'at least 64', saidBy: 'port authority' });
    const other = vague('dozens', { ...at11, phrase: 'dozens', via: 'OPA' });
    expect(lineOf([own], { gull: [other] })).toBe(
      'at least 64 (port authority, in The Page, 12 May); dozens (OPA, in The gull, 11 May)',
    );
  });

  it('names no one where no one is named', () => {
    const own = count('exact', 31, { ...at12, phrase: '31 people' });
    expect(lineOf([own], {})).toBe('31 people (The Page, 12 May)');
  });

  it('tells the day of a count that its article states, and through whom it came', () => {
    const own = count('exact', 31, {
      ...stated('2031-05-09'),
      phrase: '31 people',
      saidBy: 'Harbour',
      via: 'OPA',
    });
    expect(lineOf([own], {})).toBe('31 people (Harbour via OPA, as of 9 May, in The Page, 12 May)');
  });

  it('adds the days that words only point to, as our insertion', () => {
    expect(lineOf([on('2031-05-14', { phrase: 'in two days' })], {})).toBe(
      'in two days [14 May] (The Page, 12 May)',
    );
  });

  it('gives the earlier source first, and each source once where it repeats a number', () => {
    const told = (day: string, phrase: string, via: string | null) =>
      count('approx', 120, { ...published(day), phrase, via });
    const line = lineOf(
      [count('almost', 100, { ...at12, phrase: 'almost 100' })],
      {
        auk: [told('2031-05-12', '120', null), told('2031-05-12', 'about 120', 'OPA')],
        gull: [count('exact', 70, { ...at11, phrase: '70' })],
      },
      ['2031-05-12', '2031-05-11'],
    );
    expect(line).toBe(
      'almost 100 (The Page, 12 May); 70 (The gull, 11 May); about 120 (OPA, in The auk, 12 May)',
    );
  });

  it('leaves out what was only added, and what counts another part', () => {
    const own = [
      count('exact', 120, { ...at12, phrase: '120' }),
      count('exact', 9, { ...at12, phrase: 'nine more', window: 'increment' }),
    ];
    const part = count('exact', 12, { ...at12, phrase: '12 officers', scope: 'officers' });
    expect(
      lineOf(own, { gull: [part, count('exact', 120, { ...at12, phrase: '120 dead' })] }),
    ).toBe('120 (The Page, 12 May); 120 dead (The gull, 11 May)');
  });

  it('is written for what only others state, too', () => {
    const others = {
      auk: [count('exact', 70, { ...at12, phrase: '70' })],
      gull: [count('at-least', 64, { ...at11, phrase: 'at least 64' })],
    };
    expect(lineOf([], others, ['2031-05-12', '2031-05-11'])).toBe(
      'at least 64 (The gull, 11 May); 70 (The auk, 12 May)',
    );
  });
});
