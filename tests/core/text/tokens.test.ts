import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../src/core/text/tokens';

const cut = (text: string): string[] => tokenize(text).map((token) => token.text);

describe('a text is cut into words, numbers and signs', () => {
  it.each([
    ['law-enforcement officers', ['law-enforcement', 'officers']],
    ["the city's boats didn’t", ['the', "city's", 'boats', 'didn’t']],
    ['12,000 boats', ['12,000', 'boats']],
    ['4.8 or 4,8', ['4.8', 'or', '4', ',', '8']],
    ['in 2019.', ['in', '2019', '.']],
    ['$5bn', ['$', '5', 'bn']],
    ['10%', ['10', '%']],
    ['24-hour', ['24', '-', 'hour']],
    ['two-week', ['two-week']],
    ['10:30', ['10', ':', '30']],
    ['the 7th and the 1990s', ['the', '7th', 'and', 'the', '1990s']],
    ['on Jan. 2', ['on', 'Jan.', '2']],
    ['in the U.S. for', ['in', 'the', 'U.S.', 'for']],
    ['J. Lind', ['J.', 'Lind']],
    ['COVID-19 and S&P', ['COVID-19', 'and', 'S&P']],
    ['Rs2,500, KSh3,000', ['Rs', '2,500', ',', 'KSh', '3,000']],
    ['RM1,200 and USD10m', ['RM', '1,200', 'and', 'USD10m']],
    ['It cost $5.4m. Then', ['It', 'cost', '$', '5.4', 'm', '.', 'Then']],
    ['½ of it', ['½', 'of', 'it']],
    ['12\u00a0000\u00a0boats', ['12\u00a0000', 'boats']],
    ['no\u00a0break', ['no', 'break']],
  ])('%s', (text, tokens) => {
    expect(cut(text)).toEqual(tokens);
  });

  it('and every token says where it stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
        let end = 0;
        for (const token of tokenize(text)) {
          const ordered = token.start >= end && token.end > token.start;
          const blank = text.slice(end, token.start).trim() === '';
          if (!ordered || !blank || text.slice(token.start, token.end) !== token.text) return false;
          end = token.end;
        }
        return text.slice(end).trim() === '';
      }),
      { numRuns: 150 },
    );
  });

  it('inside the given part only, with offsets of the whole', () => {
    const tokens = tokenize('one two three', 4, 7);
    expect(tokens.map(({ text, start, end }) => [text, start, end])).toEqual([['two', 4, 7]]);
  });
});
