import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../../../src/core/figures/quantities';
import { sentencesOf } from '../../../../src/core/text/sentences';
import { told, words } from './told';

const scraps = [
  'about',
  'more than',
  'not',
  'no',
  '5',
  '12,000',
  '3.5',
  '$',
  'US$',
  '€',
  '%',
  '-',
  '–',
  'to',
  'and',
  'or',
  'between',
  'from',
  'million',
  'bn',
  'm',
  'k',
  'people',
  'soldiers',
  'of',
  'the',
  'a',
  'half',
  'two-thirds',
  'twenty-one',
  'dozens',
  'tens of thousands',
  'km/h',
  'per',
  'year-old',
  '+',
  'rose',
  'by',
  'January',
  '2022',
  'Flight',
  '(',
  ')',
  ',',
  '.',
  '\n',
  '"',
  'how many',
  'unclear',
  '½',
  '1/16',
  '😀',
  'İ',
  '１２',
  '\u00a0',
  '10:30',
  'one',
  'in',
  'a week',
  'Rs.',
  'Lind',
];
const newsy = fc
  .array(fc.tuple(fc.constantFrom(...scraps), fc.constantFrom(' ', ' ', ' ', '')), {
    maxLength: 60,
  })
  .map((list) => list.map(([word, gap]) => word + gap).join(''));
const anything = fc.oneof(newsy, fc.string({ unit: 'binary', maxLength: 300 }));

describe('whatever the text, reading it', () => {
  it('throws nothing and finds only spans that lie in their sentence, in order', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const sentence of sentencesOf(text)) {
          let end = sentence.start;
          for (const q of findQuantities(sentence, words)) {
            expect(q.end).toBeGreaterThan(q.start);
            expect(q.end).toBeLessThanOrEqual(sentence.end);
            const first = sentence.tokens[q.firstToken];
            const last = sentence.tokens[q.lastToken];
            expect(first?.start).toBeGreaterThanOrEqual(end);
            expect(last?.end).toBeGreaterThan(first?.start ?? 0);
            end = last?.end ?? end;
          }
        }
      }),
      { numRuns: 600 },
    );
  });

  it('gives numbers that are finite, and intervals that hold the value', () => {
    fc.assert(
      fc.property(newsy, (text) => {
        for (const q of told(text)) {
          for (const bound of [q.value, q.low, q.high]) {
            if (bound !== null) expect(Number.isFinite(bound)).toBe(true);
          }
          if (q.low !== null && q.high !== null) expect(q.low).toBeLessThanOrEqual(q.high);
          if (q.value !== null && q.low !== null) expect(q.low).toBeLessThanOrEqual(q.value);
          if (q.value !== null && q.high !== null) expect(q.high).toBeGreaterThanOrEqual(q.value);
        }
      }),
      { numRuns: 600 },
    );
  });

  it('does not depend on what stands in other paragraphs', () => {
    fc.assert(
      fc.property(newsy, newsy, (before, text) => {
        const alone = told(text.replaceAll('\n', ' ').trim());
        const offset = before.length + 1;
        const both = told(`${before}\n${text.replaceAll('\n', ' ').trim()}`);
        const moved = both.filter((q) => q.start >= offset).map((q) => [q.start - offset, q.value]);
        expect(moved).toEqual(alone.map((q) => [q.start, q.value]));
      }),
      { numRuns: 300 },
    );
  });
});

describe('the steps grow with the length of the text and no faster', () => {
  let steps = 0;
  class CountingMap<K, V> extends Map<K, V> {
    override get(key: K): V | undefined {
      steps += 1;
      return super.get(key);
    }
    override has(key: K): boolean {
      steps += 1;
      return super.has(key);
    }
  }
  class CountingSet<K> extends Set<K> {
    override has(key: K): boolean {
      steps += 1;
      return super.has(key);
    }
  }
  /** The word lists with every look-up counted: reading looks words up at each step it takes. */
  function counting<T>(value: T): T {
    if (value instanceof Map) {
      const pairs = [...value].map(([k, v]: [unknown, unknown]) => [k, v] as const);
      return new CountingMap(pairs) as T;
    }
    if (value instanceof Set) return new CountingSet(value) as T;
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, counting(v)])) as T;
  }
  const counted = counting(words);
  const stepsFor = (text: string): number => {
    steps = 0;
    for (const sentence of sentencesOf(text)) findQuantities(sentence, counted);
    return steps;
  };

  it.each([
    '5 ',
    'more than 5 people ',
    '1 to ',
    '$',
    'a half of ',
    'not ',
    'two-',
    'from 5 ',
    'one hundred and ',
    'big ',
    '5 of the ',
    'how many ',
    'by ',
    'about ',
    'just ',
    '1 000 ',
  ])('for a text of nothing but "%s"', (scrap) => {
    const short = stepsFor(scrap.repeat(300));
    expect(short).toBeGreaterThan(300);
    expect(stepsFor(scrap.repeat(1200))).toBeLessThan(short * 4.2);
  });
});
