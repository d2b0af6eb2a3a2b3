import { describe, expect, it } from 'vitest';
import { hasShared } from '../../shared';
import {
  differences,
  goldFigures,
  readAt,
  readShared,
  repeats,
  sameScope,
  sharedArticle,
} from './gold';

/** Readings beyond what a person listed, each with its reason. */
const BEYOND: Record<string, string> = {
  'independent-press: for Thursday': 'the day of a conference that is still to come',
  'moscow-times: Tuesday': 'the day a nomination won support in parliament',
  'republic: earlier last week': 'when the protests intensified',
  'young-bhartiya: last week': 'when protests rocked the country',
  'young-bhartiya: not clear how many soldiers': 'the page says that it does not know',
};

describe.runIf(hasShared)('the five articles, against what a person read', () => {
  const results = Object.entries(hasShared ? goldFigures() : {}).map(([id, gold]) => {
    const article = sharedArticle(id);
    const read = readShared(id);
    const matched = gold.map((one) => {
      const best = readAt(article, read, one)
        .map((figure) => ({ figure, wrong: differences(one, figure) }))
        .sort((a, b) => a.wrong.length - b.wrong.length)[0];
      return { one, figure: best?.figure ?? null, wrong: best?.wrong ?? ['not read'] };
    });
    return { id, read, matched };
  });

  it('gets at least 44 of the 46 figures right in every field', () => {
    const wrong = results.flatMap(({ id, matched }) =>
      matched
        .filter((one) => one.wrong.length > 0)
        .map(({ one, wrong }) => `${id}: "${one.phrase}": ${wrong.join(', ')}`),
    );
    expect(results.flatMap(({ matched }) => matched)).toHaveLength(46);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(2);
  });

  it('reads nothing beyond them but repeats, and what is listed with its reason', () => {
    const beyond = results.flatMap(({ id, read, matched }) => {
      const listed = matched.flatMap(({ figure }) => (figure ? [figure] : []));
      return read
        .filter((figure) => !listed.includes(figure))
        .filter((figure) => !listed.some((one) => repeats(figure, one)))
        .map((figure) => `${id}: ${figure.phrase}`);
    });
    expect(beyond.filter((one) => !(one in BEYOND))).toEqual([]);
    expect(beyond.length).toBeLessThanOrEqual(6);
  });

  it('quotes exactly the words that stand at its offsets, eight at most', () => {
    for (const { id, read } of results) {
      const article = sharedArticle(id);
      for (const figure of read) {
        const text = article[figure.in] ?? '';
        expect(text.slice(figure.start, figure.end)).toBe(figure.phrase);
        expect(figure.phrase.split(/\s+/).length).toBeLessThanOrEqual(8);
      }
    }
  });
});

describe('telling whether two names of a scope mean the same', () => {
  it('takes a state and the word for its people as one, and never a part for the whole', () => {
    expect(sameScope('Tajik contingent', 'Tajikistan')).toBe(true);
    expect(sameScope('law enforcement', 'people > law enforcement officers')).toBe(true);
    expect(sameScope('total', 'total')).toBe(true);
    expect(sameScope('total', 'people > officers')).toBe(false);
    expect(sameScope('people > officers', 'people > children')).toBe(false);
  });
});
