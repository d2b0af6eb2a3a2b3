import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { TabSummary } from '../../src/messages';
import { sessionMemory } from './memory';

const session = sessionMemory();
vi.mock('../../src/browser', () => ({
  extension: {
    storage: { session: session.area },
    runtime: { sendMessage: () => Promise.reject(new Error('Nobody listens.')) },
    action: new Proxy({}, { get: () => async () => undefined }),
    tabs: { sendMessage: async () => ({ reply: null }) },
    i18n: { getMessage: () => '' },
  },
}));

const { afterAnswer, allDone } = await import('../../src/background/after-answer');
const { setTabAfterAnswer, summaryOf } = await import('../../src/background/tabs');
const { forgetTab, rememberTab, recallTab, tabsThat } = await import(
  '../../src/background/store/tabs'
);

const TAB = 7;
const found: TabSummary = { state: 'no-event' };

beforeEach(async () => {
  await forgetTab(TAB);
  session.items.clear();
});

describe('what is put off until a page has its answer', () => {
  it('is known at once, and kept a moment later', async () => {
    setTabAfterAnswer(TAB, found);
    expect(await summaryOf(TAB)).toEqual(found);
    expect(await tabsThat(() => true)).toEqual([TAB]);
    expect(session.items.size).toBe(0);
    await allDone();
    expect(session.items.size).toBe(1);
    expect(await recallTab(TAB)).toEqual(found);
  });

  it('is not kept of a tab that was closed meanwhile', async () => {
    setTabAfterAnswer(TAB, found);
    await forgetTab(TAB);
    await allDone();
    expect(session.items.size).toBe(0);
    expect(await recallTab(TAB)).toEqual({ state: 'unread' });
  });

  it('is not kept over what was found later', async () => {
    setTabAfterAnswer(TAB, found);
    const later: TabSummary = { state: 'not-an-article' };
    await rememberTab(TAB, later);
    await allDone();
    expect(await recallTab(TAB)).toEqual(later);
  });

  it('is still known where the browser has no room to keep it', async () => {
    session.area.set.mockRejectedValueOnce(new Error('Quota exceeded.'));
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    setTabAfterAnswer(TAB, found);
    await allDone();
    expect(warned).toHaveBeenCalled();
    expect(await summaryOf(TAB)).toEqual(found);
  });

  it('costs nothing else where it fails', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const other = vi.fn(async () => undefined);
    afterAnswer(() => Promise.reject(new Error('No.')));
    afterAnswer(other);
    await allDone();
    expect(other).toHaveBeenCalledTimes(1);
  });
});
