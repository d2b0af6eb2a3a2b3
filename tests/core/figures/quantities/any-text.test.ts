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
const anything = fc.oneof(newsy, fc.string({ unit: 'binary', maxLength: 120 }));

describe('whatever the text, reading it', () => {
  it('throws nothing and finds only spans that lie in their sentence, in order', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const sentence of sentencesOf(text)) {
          let end = sentence.start;
          for (const q of findQuantities(sentence, words)) {
            const first = sentence.tokens[q.firstToken];
            const last = sentence.tokens[q.lastToken];
            if (!first || !last || first.start < end || last.end < first.end) return false;
            if (q.end <= q.start || q.start < sentence.start || q.end > sentence.end) return false;
            end = last.end;
          }
        }
        return true;
      }),
      { numRuns: 150 },
    );
  });

  it('gives numbers that are finite, and intervals that hold the value', () => {
    fc.assert(
      fc.property(newsy, (text) => {
        return told(text).every(({ value, low, high }) => {
          const finite = [value, low, high].every((b) => b === null || Number.isFinite(b));
          const least = low ?? Number.NEGATIVE_INFINITY;
          const most = high ?? Number.POSITIVE_INFINITY;
          return finite && least <= most && (value === null || (least <= value && value <= most));
        });
      }),
      { numRuns: 150 },
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
      { numRuns: 150 },
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
    'a half of ',
    'not ',
    'two-two ',
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
    expect(short).toBeGreaterThanOrEqual(300);
    expect(stepsFor(scrap.repeat(1200))).toBeLessThan(short * 4.2);
  });
});
