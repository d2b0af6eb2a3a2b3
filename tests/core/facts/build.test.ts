import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../data/lexicon';
import { type BuildArticle, buildPacks } from '../../../src/core/facts/build';
import type { Pack } from '../../../src/core/facts/pack';
import { parsePack } from '../../../src/core/facts/validate';
import { writePacks } from '../../../src/core/facts/write';

const article = (id: string, text: string, parts: Partial<BuildArticle> = {}): BuildArticle => ({
  id,
  url: `https://news.example/${id}`,
  outlet: 'The Gull',
  published: '2031-05-12',
  language: 'en',
  title: 'Harbour closed after strike',
  agency: null,
  text,
  sha256: id.charCodeAt(0).toString(16).padStart(64, '0'),
  ...parts,
});

const ABOUT = { id: 'harbour', title: 'Strike at the harbour', decoys: ['regatta'] };
const articles = [
  article('tern', 'At least 31 people were injured at the harbour on Tuesday, police said.'),
  article('auk', 'The strike at the harbour of Port Gull began on 3 May and left dozens injured.'),
  article('regatta', 'Some 40 boats took part in the regatta off Port Gull.'),
  article('quake', 'The earthquake killed 12 people.', { event: 'quake', not: 'harbour' }),
  article('hafen', 'Mindestens 31 Menschen wurden im Hafen verletzt.', { language: 'de' }),
];

const packOf = (packs: Pack[], id: string): Pack | undefined =>
  packs.find(({ event }) => event.id === id);

describe('building', () => {
  const packs = buildPacks(articles, ABOUT, lexicon);
  const harbour = packOf(packs, 'harbour');

  it('makes a sound pack of each event', () => {
    expect(packs.map(({ event }) => event)).toEqual([
      { id: 'harbour', title: 'Strike at the harbour', window: null, aliases: [] },
      { id: 'quake', title: 'quake', window: null, aliases: [] },
    ]);
    for (const pack of packs) expect(parsePack(pack)).toEqual({ ok: true, pack });
  });

  it('takes for a decoy what is said to be none of the event, and for a source all else', () => {
    expect(harbour?.sources.map(({ id }) => id)).toEqual(['auk', 'hafen', 'tern']);
    expect(harbour?.decoys.map(({ id }) => id)).toEqual(['quake', 'regatta']);
  });

  it('reads figures, and none in a language that is not read', () => {
    const figures = (id: string) => harbour?.sources.find((source) => source.id === id)?.figures;
    expect(figures('tern')?.some(({ value }) => value === 31)).toBe(true);
    expect(figures('hafen')).toEqual([]);
  });

  it('keeps a short title and no long one: a pack has no sentences', () => {
    const title = 'A title that goes on for many more words than eight';
    const [pack] = buildPacks([article('tern', 'Nothing.', { title })], { id: 'harbour' }, lexicon);
    expect(pack?.sources[0]?.title).toBeNull();
    expect(harbour?.sources[0]?.title).toBe('Harbour closed after strike');
  });

  it('writes the same file for any order of the articles', () => {
    const written = writePacks(packs);
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
        expect(writePacks(buildPacks(shuffled, ABOUT, lexicon))).toBe(written);
      }),
      { numRuns: 10 },
    );
  });

  it('drops a word that no key of plain data may be', () => {
    const text = 'The constructor of the prototype at the harbour spoke of the harbour.';
    const packs = buildPacks([article('tern', text)], { id: 'harbour' }, lexicon);
    expect(packs.map((pack) => parsePack(pack).ok)).toEqual([true]);
    expect(Object.keys(packs[0]?.sources[0]?.terms.words ?? {})).toContain('harbour');
  });
});

describe('a written pack', () => {
  it('is read back as it was, and ends its last line', () => {
    const packs = buildPacks(articles, ABOUT, lexicon);
    expect(JSON.parse(writePacks(packs))).toEqual(packs);
    expect(writePacks(packs)).toMatch(/\]\n$/);
  });

  it('is a pack where there is one, and a list where there are several', () => {
    const packs = buildPacks(articles, ABOUT, lexicon);
    expect(JSON.parse(writePacks(packs.slice(0, 1)))).toEqual(packs[0]);
  });

  it('has a line for each figure', () => {
    const packs = buildPacks(articles, ABOUT, lexicon).slice(0, 1);
    const figures = packs.flatMap(({ sources }) => sources.flatMap((source) => source.figures));
    const lines = writePacks(packs).split('\n');
    expect(lines.filter((line) => line.includes('"phrase"'))).toHaveLength(figures.length);
  });
});
