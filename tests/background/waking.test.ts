import 'fake-indexeddb/auto';
import { IDBFactory, IDBIndex, IDBObjectStore } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { manyKept } from '../core/facts/many-kept';
import { sessionMemory } from './memory';

vi.mock('../../src/browser', () => ({
  extension: { storage: { session: sessionMemory().area, local: sessionMemory().area } },
}));

const { countOpen } = await import('../../src/background/open-count');
const { loadAnew, ready } = await import('../../src/background/ready');
const { clearArticles, dropArticles, keepArticle } = await import(
  '../../src/background/store/articles'
);
const { closeDatabase, database } = await import('../../src/background/store/database');
const { forgetKnown } = await import('../../src/background/store/known');

/** Six articles on two floods. */
const kept = manyKept(6, 2);
/** What a worker finds that has just been woken. */
const woken = () => {
  loadAnew();
  return ready();
};
const articlesOn = async (event: string) =>
  (await woken()).stories.find(({ id }) => id === event)?.articles ?? 0;
/** How often articles were read, all of them or those of an event, while something was done. */
const readsOf = async (done: () => Promise<unknown>): Promise<[all: number, ofEvent: number]> => {
  const all = vi.spyOn(IDBObjectStore.prototype, 'getAll');
  const ofEvent = vi.spyOn(IDBIndex.prototype, 'getAll');
  await done();
  const counted: [number, number] = [all.mock.calls.length, ofEvent.mock.calls.length];
  all.mockRestore();
  ofEvent.mockRestore();
  return counted;
};

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  for (const article of kept) await keepArticle(article);
});

describe('a worker that is woken', () => {
  it('reads the articles of an event when a page is about it, and no others', async () => {
    await woken();
    const known = await readsOf(async () => {
      const { packOf } = await woken();
      const found = await packOf('own-1');
      expect(found?.pack.sources).toHaveLength(3);
      expect(found?.keptAt.size).toBe(3);
      await packOf('own-1');
    });
    expect(known).toEqual([0, 1]);
  });

  it('knows the same stories by the same words as before', async () => {
    const made = await woken();
    const again = await woken();
    expect(again.index).toEqual(made.index);
    expect(again.stories).toEqual(made.stories);
  });

  it('knows what was kept and removed since', async () => {
    expect(await articlesOn('own-0')).toBe(3);
    await dropArticles([kept[0]?.id ?? '']);
    expect(await articlesOn('own-0')).toBe(2);
    await clearArticles();
    expect(await articlesOn('own-0')).toBe(0);
    for (const article of kept.slice(0, 1)) await keepArticle(article);
    expect(await articlesOn('own-0')).toBe(1);
  });

  it('remembers nothing where nothing is kept', async () => {
    await countOpen(await woken());
    const base = await database();
    expect(await base.count('known')).toBeGreaterThan(0);
    await clearArticles();
    await countOpen(await woken());
    expect(await base.count('known')).toBe(0);
  });

  it('knows what was kept while it was waking', async () => {
    const [first, ...rest] = kept;
    if (!first) throw new Error('Nothing to keep.');
    await dropArticles([first.id]);
    loadAnew();
    const waking = ready();
    await keepArticle(first);
    await waking;
    expect(await articlesOn('own-0')).toBe(
      rest.filter(({ event }) => event.id === 'own-0').length + 1,
    );
  });

  it('takes nothing that another version made, and nothing that is no index', async () => {
    const base = await database();
    await base.put('known', { id: 'stories', value: { stories: [], index: { events: [] } } });
    expect(await articlesOn('own-0')).toBe(3);
    const value = { stories: [], index: (await ready()).index };
    await base.put('known', {
      id: 'stories',
      value: structuredClone({ ...value, index: { ...value.index, background: null } }),
    });
    await forgetKnown();
    expect(await articlesOn('own-0')).toBe(3);
  });

  it('compares with what is bundled where the disk cannot be read', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
      throw new DOMException('Broken.', 'UnknownError');
    });
    await forgetKnown();
    const { stories } = await woken();
    expect(stories.length).toBeGreaterThan(0);
    expect(stories.some(({ id }) => id.startsWith('own-'))).toBe(false);
    vi.restoreAllMocks();
    expect(await articlesOn('own-0')).toBe(3);
  });
});

describe('the number of open disagreements', () => {
  it('is found once for the articles that there are', async () => {
    const open = await countOpen(await woken());
    expect(open).toBeGreaterThan(0);
    const [, ofEvent] = await readsOf(async () => {
      expect(await countOpen(await woken())).toBe(open);
    });
    expect(ofEvent).toBe(0);
  });

  it('is that of the articles that are left', async () => {
    const open = await countOpen(await woken());
    await dropArticles(kept.filter(({ event }) => event.id === 'own-1').map(({ id }) => id));
    expect(await countOpen(await woken())).toBeLessThan(open);
    await clearArticles();
    const bundled = await countOpen(await woken());
    for (const article of kept) await keepArticle(article);
    expect(await countOpen(await woken())).toBe(open);
    expect(bundled).toBeLessThan(open);
  });
});
