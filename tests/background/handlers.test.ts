import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULTS } from '../../src/settings';

let held: Record<string, unknown> = {};
const local = {
  get: async (key: string) => ({ [key]: structuredClone(held[key]) }),
  set: async (items: Record<string, unknown>) => void Object.assign(held, structuredClone(items)),
};
vi.mock('../../src/browser', () => ({ extension: { storage: { local } } }));

const { createHandlers } = await import('../../src/background/handlers');
const { settingsNow } = await import('../../src/background/settings');

const handlers = createHandlers({
  files: { gate: '', reader: '', marks: '' },
  ready: () => Promise.reject(new Error('not asked here')),
});
const caller = { tab: 7, address: 'https://www.news.example/story?user=7', isPrivate: false };

beforeEach(() => {
  held = {};
});

describe('A page that its reader wants quiet', () => {
  it('speaks for its own site', async () => {
    await handlers.hide({ where: 'site' }, caller);
    expect(await settingsNow()).toEqual({ ...DEFAULTS, quiet: ['news.example'] });
  });

  it('speaks for all where the reader said so', async () => {
    await handlers.hide({ where: 'everywhere' }, caller);
    expect(await settingsNow()).toEqual({ ...DEFAULTS, quietEverywhere: true });
  });

  it('leaves no trace of its site in a private window', async () => {
    await handlers.hide({ where: 'site' }, { ...caller, isPrivate: true });
    expect(held).toEqual({});
  });

  it('can have the panel wait until it is asked for', async () => {
    await handlers.neverByItself({}, caller);
    expect(await settingsNow()).toEqual({ ...DEFAULTS, opens: 'never' });
  });
});

describe('A page whose site is paused', () => {
  const glance = { title: 'A flood in Sanvale', lead: '' };

  it('is not even looked into, and others are', async () => {
    await handlers.changeSettings({ list: 'paused', add: 'news.example' }, caller);
    expect(await handlers.glance(glance, caller)).toEqual({ reading: false });
    const elsewhere = { ...caller, address: 'https://paper.example/story' };
    await expect(handlers.glance(glance, elsewhere)).rejects.toThrow('not asked here');
  });
});
