import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sessionMemory } from './memory';

const memory = sessionMemory();
const local = sessionMemory();
const said = vi.fn(async () => ({ reply: null }));
vi.mock('../../src/browser', () => ({
  extension: {
    storage: { session: memory.area, local: local.area },
    tabs: { sendMessage: said },
    action: {
      setBadgeText: vi.fn(),
      setTitle: vi.fn(),
      setBadgeBackgroundColor: vi.fn(),
      setBadgeTextColor: vi.fn(),
    },
    i18n: { getMessage: () => '' },
  },
}));

const { erasingHandlers } = await import('../../src/background/erasing');
const { changeSettings, settingsNow } = await import('../../src/background/settings');
const { corrections } = await import('../../src/background/store/said');
const { closeDatabase, database } = await import('../../src/background/store/database');
const { rememberTab } = await import('../../src/background/store/tabs');

const erase = () => erasingHandlers.eraseAll({}, { tab: 1, address: '', isPrivate: false });

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  memory.items.clear();
  local.items.clear();
  vi.clearAllMocks();
});

describe('erasing everything', () => {
  it('leaves nothing of what was read, kept or said, and tells how much it was', async () => {
    const base = await database();
    for (const id of ['a', 'b']) await base.put('articles', { id, event: { id: 'e' } });
    await base.put('disagreements', { id: 'd', event: { id: 'e' } });
    await base.put('answers', { id: 'n', event: 'e' });
    const article = { address: 'herald.example/flood' };
    const fault = { kind: 'wrong-story', statement: null } as const;
    // One that was said in a private window stands in memory alone.
    await corrections.keep({ id: 'c', at: 1, event: 'e', article, ...fault }, true);
    await changeSettings({ list: 'paused', add: 'herald.example' });
    expect(await erase()).toEqual({ articles: 2, disagreements: 1, said: 2, listed: 1 });
    for (const store of base.objectStoreNames) expect(await base.count(store)).toBe(0);
    expect([...memory.items.values()].flat()).toEqual([]);
    expect((await settingsNow()).paused).toEqual([]);
    expect(await erase()).toEqual({ articles: 0, disagreements: 0, said: 0, listed: 0 });
  });

  it('takes back what is shown beside open pages, and has none of them read anew', async () => {
    await rememberTab(7, { state: 'no-event' });
    await erase();
    expect(said).toHaveBeenCalledTimes(1);
    expect(said).toHaveBeenCalledWith(7, { name: 'leave', request: {} }, { frameId: 0 });
    expect([...memory.items]).toEqual([]);
  });

  it('leaves as they are the choices that say nothing of what was read', async () => {
    await changeSettings({ set: { marks: 'all' } });
    await erase();
    expect((await settingsNow()).marks).toBe('all');
  });
});
