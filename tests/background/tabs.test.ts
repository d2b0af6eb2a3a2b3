import { beforeEach, describe, expect, it, vi } from 'vitest';

const sendMessage = vi.fn();
vi.mock('../../src/browser', () => ({ extension: { tabs: { sendMessage } } }));

const { obey } = await import('../../src/background/tabs');

beforeEach(() => {
  sendMessage.mockReset().mockResolvedValue({ reply: null });
});

describe('a keyboard command', () => {
  it('goes to the next or the previous figure of the tab it was given in', async () => {
    await obey('next-figure', 7);
    await obey('previous-figure', 7);
    expect(sendMessage.mock.calls).toEqual([
      [7, { name: 'step', request: { by: 1 } }, { frameId: 0 }],
      [7, { name: 'step', request: { by: -1 } }, { frameId: 0 }],
    ]);
  });

  it('is no error in a tab where nothing is shown, nor where it is none of ours', async () => {
    sendMessage.mockRejectedValue(new Error('Could not establish connection.'));
    await expect(obey('next-figure', 7)).resolves.toBeUndefined();
    await obey('open-the-bonnet', 7);
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });
});
