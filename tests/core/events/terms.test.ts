import { describe, expect, it } from 'vitest';
import { countTerms, termsOf } from '../../../src/core/events/terms';

describe('the terms of an article', () => {
  it('keep names apart from words', () => {
    const { names, words } = termsOf(
      null,
      'The ferry from Port Selby sank. Divers of Selby found it.',
    );
    expect(names).toEqual({ port: 1, selby: 2 });
    expect(words).toEqual({ divers: 1, ferry: 1, found: 1, sank: 1 });
  });

  it('take the capital of a sentence, a quotation or a headline for no name', () => {
    const { names } = termsOf(
      'Storm Hits Coast',
      '“Nobody slept,” she said. Roofs flew: “Whole barns went.”',
    );
    expect(names).toEqual({});
  });

  it('know a name at the head of a sentence by its other places', () => {
    const { names } = termsOf(
      'Okafor saves all',
      'Okafor kept goal. Nobody beat Okafor, or tried.',
    );
    expect(names).toEqual({ okafor: 3 });
  });

  it('take an initial for no end of a sentence', () => {
    expect(termsOf(null, 'They met John F. Tolland there.').names).toHaveProperty('tolland');
  });

  it('leave out what is in every text, possessives, accents and the case of letters', () => {
    const { names, words } = termsOf(
      null,
      'It was the José’s and of Zoë and the MAYOR’S with whom they had been.',
    );
    expect({ names, words }).toEqual({ names: { jose: 1, mayor: 1, zoe: 1 }, words: {} });
  });

  it('count the parts of a hyphened name, since others write it without', () => {
    expect(termsOf(null, 'in Nor-Amun').names).toEqual(termsOf(null, 'in Nor Amun').names);
  });

  it('are sorted, so that no order of words can be got back', () => {
    const { words } = termsOf(null, 'zebras yawned under xenial willows, visibly amused');
    expect(Object.keys(words)).toEqual(Object.keys(words).sort());
    expect(termsOf(null, 'amused zebras yawned')).toEqual(termsOf(null, 'yawned, amused, zebras'));
  });

  it('of five long articles cost about 6 kB, however long these are', () => {
    const letters = 'bcdfghjklmnpqrstvwxz';
    const coin = (n: number): string =>
      [n % 20, Math.floor(n / 20) % 20, Math.floor(n / 400)].map((i) => `${letters[i]}a`).join('');
    const text = Array.from({ length: 3000 }, (_, n) => coin(n));
    const named = text
      .map((word, n) => (n % 2 ? `the ${word}` : `${word.toUpperCase()}`))
      .join(' ');
    const terms = termsOf(null, named);
    expect(JSON.stringify(Array.from({ length: 5 }, () => terms)).length).toBeLessThan(7000);
    expect(Object.keys(countTerms(null, named).words).length).toBeGreaterThan(1000);
  });

  it('that stand in an article most often are the ones kept', () => {
    const rare = Array.from(
      { length: 200 },
      (_, n) => `filler${String.fromCharCode(97 + (n % 26), 97 + Math.floor(n / 26))}`,
    );
    const { words } = termsOf(null, `${rare.join(' ')} sluice sluice sluice`);
    expect(words.sluice).toBe(3);
  });
});
