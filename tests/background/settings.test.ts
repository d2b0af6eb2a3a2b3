import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULTS } from '../../src/settings';

let held: Record<string, unknown> = {};
let isFull = false;
const local = {
  get: async (key: string) => ({ [key]: structuredClone(held[key]) }),
  set: async (items: Record<string, unknown>) => {
    if (isFull) throw new Error('QUOTA_BYTES quota exceeded');
    Object.assign(held, structuredClone(items));
  },
};
vi.mock('../../src/browser', () => ({ extension: { storage: { local } } }));

const { changeSettings, settingsNow, settingsWithRepairs } = await import(
  '../../src/background/settings'
);

beforeEach(() => {
  held = {};
  isFull = false;
});

describe('Settings', () => {
  it('hold their defaults until somebody changes one', async () => {
    expect(await settingsNow()).toEqual(DEFAULTS);
    expect(held).toEqual({});
  });

  it('are kept, and hold at once', async () => {
    await changeSettings({ list: 'paused', add: 'news.example' });
    expect(await settingsNow()).toEqual({ ...DEFAULTS, paused: ['news.example'] });
  });

  it('that are changed at the same moment are all kept', async () => {
    await Promise.all([
      changeSettings({ set: { opens: 'never' } }),
      changeSettings({ list: 'quiet', add: 'news.example' }),
      changeSettings({ list: 'quiet', add: 'paper.example' }),
    ]);
    expect(await settingsNow()).toEqual({
      ...DEFAULTS,
      opens: 'never',
      quiet: ['news.example', 'paper.example'],
    });
  });

  it('stay as they were where the storage is full, and can be changed again later', async () => {
    isFull = true;
    await expect(changeSettings({ set: { opens: 'never' } })).rejects.toThrow('quota');
    expect(await settingsNow()).toEqual(DEFAULTS);
    isFull = false;
    await changeSettings({ set: { opens: 'always' } });
    expect((await settingsNow()).opens).toBe('always');
  });

  it('that cannot be read are told until they are set anew', async () => {
    held.settings = { version: 1, marks: 5, opens: 'never' };
    expect(await settingsWithRepairs()).toEqual({
      settings: { ...DEFAULTS, opens: 'never' },
      repaired: ['marks'],
    });
    await changeSettings({ set: { marks: 'all' } });
    expect((await settingsWithRepairs()).repaired).toEqual([]);
  });
});
