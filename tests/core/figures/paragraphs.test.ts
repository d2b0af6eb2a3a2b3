import { describe, expect, it } from 'vitest';
import { pair, read } from './paragraphs';
import { ownGold } from './scoring/gold';

const kinds = ownGold().map(({ kind, paragraphs }) => ({
  kind,
  results: paragraphs.map((one) => ({ one, ...pair(one, read(one.text, one.published)) })),
}));
const all = kinds.flatMap(({ results }) => results);
const expected = all.reduce((sum, { one }) => sum + one.figures.length, 0);

/** What is not read as it should be, so that a lower rate says where. */
const report = (results: typeof all): string =>
  results
    .flatMap(({ one, missed, wrong, beyond }) => [
      ...missed.map(({ phrase }) => `${one.published}: missed "${phrase}"`),
      ...wrong.map(
        ({ expected: { phrase }, fields }) => `${one.published}: "${phrase}": ${fields}`,
      ),
      ...beyond.map(({ phrase, measure }) => `${one.published}: beyond "${phrase}" (${measure})`),
    ])
    .join('\n');

describe('seventy paragraphs about invented events of twelve kinds', () => {
  it('holds more than three hundred figures', () => {
    expect(all.length).toBeGreaterThanOrEqual(70);
    expect(expected).toBeGreaterThanOrEqual(300);
  });

  it('reads 93 % of the figures right in every field', () => {
    const right = all.reduce((sum, one) => sum + one.right, 0);
    expect(right / expected, report(all)).toBeGreaterThanOrEqual(0.93);
  });

  it('finds 97 % of them, and adds no more than 1 % of its own', () => {
    const missed = all.flatMap((one) => one.missed);
    const beyond = all.flatMap((one) => one.beyond);
    expect(missed.length / expected, report(all)).toBeLessThanOrEqual(0.03);
    expect(beyond.length / expected, report(all)).toBeLessThanOrEqual(0.01);
  });

  it.each(kinds)('reads three of four right of any kind of event ($kind)', ({ results }) => {
    const figures = results.reduce((sum, { one }) => sum + one.figures.length, 0);
    const right = results.reduce((sum, one) => sum + one.right, 0);
    expect(right / figures, report(results)).toBeGreaterThanOrEqual(0.75);
  });
});
