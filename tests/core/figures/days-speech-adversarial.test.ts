import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../data/lexicon';
import type { DayContext } from '../../../src/core/figures/days';
import { type Hearing, hear } from '../../../src/core/figures/speech';
import { sentencesOf } from '../../../src/core/text/sentences';

const context: DayContext = {
  published: '2023-05-17',
  speechDay: null,
  window: { from: '2023-05-01', to: '2023-05-20' },
  language: 'en',
};
const read = (text: string): Hearing => hear(sentencesOf(text), context, lexicon);

/** Pieces that dates and speeches are made of, to be thrown together in any order. */
const PIECES =
  'January|Jan.|May|march|31|30|0|2023|99999|1st|second|Monday|Sun|Wednesday’s|today|tomorrow|last|next|this|week|weekend|' +
  'days|years|ago|later|earlier|early|late|mid|the|of|in|on|by|from|to|until|between|and|or|before|after|' +
  'no later than|at the latest|said|told|Reuters|according to|quoted|as saying|adding that|announced|he|she|' +
  'police|President|Anna|Weir|who|that|will|would|not|,|.|:|;|“|”|"|\'|(|)|-|–|—|/|?|!|\n|5-8|constructor|toString|__proto__|13.01.2023|2023-05-17|☃|𝟙|é';
const soup = fc
  .array(fc.constantFrom(...PIECES.split('|')), { maxLength: 60 })
  .map((pieces) => pieces.join(' '));

describe('any text at all', () => {
  it('is read without an error, with days in order inside the text', () => {
    fc.assert(
      fc.property(fc.oneof(soup, fc.string({ maxLength: 200 })), (text) => {
        const { days, speeches, attributionAt } = read(text);
        let last = 0;
        for (const { start, end, low, high, value } of days) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(low === null || high === null || low <= high).toBe(true);
          expect(value === null || /^\d{4}-\d{2}-\d{2}$/.test(value)).toBe(true);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
        for (const { start, end } of speeches) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        attributionAt(text.length);
      }),
      { numRuns: 400, examples: [['Wednesday’s or before January']] },
    );
  });

  it('is read the same way twice', () => {
    fc.assert(
      fc.property(soup, (text) => {
        expect(read(text).days).toEqual(read(text).days);
      }),
      { numRuns: 50 },
    );
  });

  it('names the same days whatever the page knows of the event, as long as it is near', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const without = hear(sentencesOf(text), { ...context, window: null }, lexicon);
        expect(read(text).days).toEqual(without.days);
      }),
      { numRuns: 100 },
    );
  });
});

/** How often the tokens of a text are asked for: a measure of work that does not depend on the machine. */
function lookups(text: string): number {
  let count = 0;
  const sentences = sentencesOf(text).map((sentence) => ({
    ...sentence,
    tokens: new Proxy(sentence.tokens, {
      get(target, key, receiver): unknown {
        count += 1;
        return Reflect.get(target, key, receiver);
      },
    }),
  }));
  hear(sentences, context, lexicon);
  return count;
}

describe('the work', () => {
  const patterns = [
    'January ',
    'said ',
    'Monday and ',
    'by the early ',
    'in two days ',
    '" ',
    'Anna Weir, ',
    'according to ',
    'the last ',
    'police and ',
    ', he said, ',
    'told Reuters that ',
    '5-8 May ',
    'who said ',
    'X quoted Y as saying ',
    '1.1.1.1.',
    '(',
    'a ',
  ];
  for (const pattern of patterns) {
    it(`grows with the length of the text: ${JSON.stringify(pattern)} over and over`, () => {
      const [short, long] = [lookups(pattern.repeat(300)), lookups(pattern.repeat(1200))];
      expect(long / short).toBeLessThan(4.6);
    });
  }
});
