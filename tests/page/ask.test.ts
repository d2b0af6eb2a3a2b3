import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { askWorker } from '../../src/page/ask';

const glance = { title: 'A flood in Sanvale', lead: '' };

const runtimeThat = (sendMessage: () => Promise<unknown>) =>
  ({ runtime: { id: 'ours', sendMessage } }) as unknown as { runtime: Runtime.Static };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Lets the pauses between tries pass. */
const settled = async <T>(promise: Promise<T>): Promise<T> => {
  promise.catch(() => undefined);
  await vi.runAllTimersAsync();
  return promise;
};

describe('A page asks the worker', () => {
  it('a worker that was killed in the middle is asked again', async () => {
    const send = vi
      .fn<() => Promise<unknown>>()
      .mockRejectedValueOnce(new Error('The message port closed.'))
      .mockResolvedValueOnce(undefined)
      .mockResolvedValue({ reply: { reading: true } });
    const answer = settled(askWorker(runtimeThat(send))('glance', glance));
    expect(await answer).toEqual({ reading: true });
    expect(send).toHaveBeenCalledTimes(3);
  });

  it('a worker that refuses is not asked again', async () => {
    const send = vi.fn(async () => ({ error: 'Refused: glance' }));
    await expect(settled(askWorker(runtimeThat(send))('glance', glance))).rejects.toThrow(
      'Refused',
    );
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('a script left over from before an update falls silent', async () => {
    const send = vi.fn(async () => Promise.reject(new Error('Extension context invalidated.')));
    const orphan = { runtime: { id: undefined, sendMessage: send } };
    const ask = askWorker(orphan as unknown as { runtime: Runtime.Static });
    await expect(settled(ask('glance', glance))).rejects.toThrow('invalidated');
    expect(send).toHaveBeenCalledTimes(1);
  });
});
