import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { safeParse } from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageText, Request } from '../../src/messages';
import { sessionMemory } from './memory';

const memory = sessionMemory();
let given: unknown = null;
vi.mock('../../src/browser', () => ({
  extension: {
    storage: { session: memory.area, local: sessionMemory().area },
    tabs: {
      get: async () => ({ incognito: false }),
      sendMessage: async (_tab: number, { name }: { name: string }) => ({
        reply: name === 'giveText' ? given : null,
      }),
    },
  },
}));
vi.stubGlobal('navigator', { storage: { estimate: async () => ({ usage: 4096 }) } });

const { keepingHandlers } = await import('../../src/background/keeping');
const { requestSchemas } = await import('../../src/background/request-schemas');
const { loadAnew, ready } = await import('../../src/background/ready');
const { clearArticles, keepArticle, keptArticles } = await import(
  '../../src/background/store/articles'
);
const { closeDatabase } = await import('../../src/background/store/database');

/** Each is kept by the whole engine, on a disk. */
const RUNS = 50;

const here = keepingHandlers(ready);
const caller = { tab: 7, address: 'https://herald.example/flood', isPrivate: false };

const PAGE: PageText = {
  url: 'https://herald.example/flood',
  outlet: 'Herald',
  published: '2031-04-08',
  language: 'en',
  title: 'Sanvale flood: 19 dead',
  agency: null,
  text: 'At least 19 people were killed when the river Orrin flooded Sanvale on Monday.',
};

/** As the door lets it in; null where it refuses it. */
const throughDoor = (page: unknown): Request<'keepPage'> | null => {
  const { success, output } = safeParse(requestSchemas.keepPage, { page });
  return success ? output : null;
};
const keep = async (page: unknown) => {
  const request = throughDoor(page);
  if (!request) throw new Error('The door refuses this page.');
  await here.keepPage(request, caller);
  const { items, broken } = await keptArticles();
  expect(broken).toBe(0);
  return items.map(({ source }) => source);
};

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  loadAnew();
  const event = (await ready()).stories[0];
  memory.items.set('tab:7', JSON.stringify({ state: 'compared', report: { event } }));
});

describe('what is said to be kept can be read again', () => {
  it('of a page whose day is none of the calendar: it is kept without a day', async () => {
    for (const published of ['2031-02-31', '2031-00', '0000-00-00', '9031-04-08']) {
      const [source] = await keep({ ...PAGE, published });
      expect(source?.published, published).toBeNull();
    }
    for (const published of ['2031-02-28', '2031-04']) {
      const [source] = await keep({ ...PAGE, published });
      expect(source?.published).toBe(published);
    }
  });

  it('of a page with a title that no source may have, or with empty names', async () => {
    const [source] = await keep({
      ...PAGE,
      title: `Sanvale ${'e'.repeat(400)}`,
      outlet: '',
      agency: '',
      language: '',
    });
    expect(source).toMatchObject({ title: null, outlet: null, agency: null });
    expect(source?.figures.map(({ phrase }) => phrase)).toContain('At least 19 people');
  });

  it('of a page with an address that is too long to be kept, and of each such page by itself', async () => {
    const long = (last: string) => `https://herald.example/${'a'.repeat(2_500)}${last}`;
    await keep({ ...PAGE, url: long('1') });
    await keep({ ...PAGE, url: long('2'), text: `${PAGE.text} It rains.` });
    const sources = await keep({ ...PAGE, url: long('1') });
    expect(sources.map(({ url }) => url)).toEqual([null, null]);
    const half = (last: string) => `https://herald.example/${'a'.repeat(500)}${last}`;
    await keep({ ...PAGE, url: half('1') });
    await keep({ ...PAGE, url: half('2') });
    const all = await keep({ ...PAGE, url: half('1') });
    expect(
      all
        .map(({ url }) => url)
        .filter(Boolean)
        .sort(),
    ).toEqual([half('1'), half('2')]);
  });

  it('whatever a page sends that the door lets in', async () => {
    const words = fc.constantFrom(
      'About 4,000 people',
      'at least 12 were killed',
      'on 31 February 2031',
      'in 99999999999999999999 days',
      'said Ilse Marrow',
      '€3bn',
      '__proto__',
      'constructor',
      'Ǆ́'.repeat(200),
    );
    const text = fc
      .array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 40 })), { maxLength: 30 })
      .map((parts) => parts.join(' '));
    const short = fc.option(fc.string({ unit: 'binary', maxLength: 250 }));
    const two = fc.integer({ min: 0, max: 99 }).map((part) => String(part).padStart(2, '0'));
    const year = fc.integer({ min: 0, max: 9_999 }).map((part) => String(part).padStart(4, '0'));
    const day = fc.oneof(
      fc.tuple(year, two, two).map((parts) => parts.join('-')),
      fc.tuple(year, two).map((parts) => parts.join('-')),
    );
    const page = fc.record({
      url: fc.option(
        fc.oneof(
          fc.webUrl(),
          fc
            .string({ unit: 'binary', maxLength: 3_000 })
            .map((path) => `https://a.example/${path}`),
          fc.string({ maxLength: 40 }).map((rest) => `http://${rest}`),
        ),
      ),
      outlet: short,
      published: fc.option(day),
      language: fc.option(fc.oneof(fc.constant('en'), fc.string({ maxLength: 40 }))),
      title: fc.option(fc.oneof(text, fc.string({ maxLength: 2_000 }))),
      agency: short,
      text,
    });
    let kept = 0;
    await fc.assert(
      fc.asyncProperty(page, async (one) => {
        fc.pre(throughDoor(one) !== null);
        await clearArticles();
        kept += (await keep(one)).length;
      }),
      { numRuns: RUNS },
    );
    expect(kept).toBe(RUNS);
  });
});

describe('what could not be read again', () => {
  it('is never written', async () => {
    const [source] = await keep(PAGE);
    const [article] = (await keptArticles()).items;
    if (!source || !article) throw new Error('Nothing was kept.');
    const broken = { ...article, id: 'other', source: { ...source, published: '2031-02-31' } };
    await expect(keepArticle(broken)).rejects.toThrow('published');
    expect((await keptArticles()).items).toEqual([article]);
  });

  it('is not taken from a tab whose answer is no page', async () => {
    for (const answer of [{ ...PAGE, published: 'last week' }, { text: 'Nothing else.' }, 'page']) {
      given = answer;
      const under = { title: 'Flood at Sanvale, April 2031' };
      expect(await here.keepTab({ tab: 7, under }, caller)).toEqual({ problem: 'moved' });
    }
    expect((await keptArticles()).items).toEqual([]);
  });
});
