import { render } from 'preact';
import { afterEach, beforeEach, vi } from 'vitest';
import type { Extension } from '../../../src/browser';
import { openReview } from '../../../src/ui/review/open';
import { DISAGREEMENTS } from '../disagreements';
import { english } from '../words';
import { reviewWorker } from './worker';

/** As long as Preact may take until what was drawn has had its effects, in milliseconds. */
const A_FRAME = 50;
export const settled = (): Promise<unknown> => vi.advanceTimersByTimeAsync(A_FRAME);

/** The page over a worker that holds these rows. */
export const open = async (rows = DISAGREEMENTS) => {
  const worker = reviewWorker(structuredClone(rows));
  const extension = {
    i18n: { getMessage: english },
    runtime: {
      id: 'ours',
      sendMessage: worker.answer,
      onMessage: { addListener: () => undefined },
    },
  };
  await openReview(document, extension as unknown as Extension);
  await settled();
  return worker;
};

export const $ = <T extends HTMLElement>(selector: string): T => {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
};
export const textOf = (selector: string): string => $(selector).textContent?.trim() ?? '';
export const titles = () =>
  [...document.querySelectorAll('.option .title')].map(({ textContent }) => textContent);
export const states = () =>
  [...document.querySelectorAll('.list .state')].map(({ textContent }) => textContent);
export const press = async (key: string): Promise<void> => {
  const at = document.activeElement ?? document.body;
  at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await settled();
};
export const click = async (selector: string): Promise<void> => {
  $(selector).click();
  await settled();
};
export const choose = async (selector: string, value: string): Promise<void> => {
  const field = $<HTMLInputElement>(selector);
  field.value = value;
  field.dispatchEvent(
    new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }),
  );
  await settled();
};
export const give = async (text: string): Promise<void> => {
  const field = $<HTMLInputElement>('input[type=file]');
  const file = { size: text.length, text: async () => text };
  Object.defineProperty(field, 'files', { value: [file], configurable: true });
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
};

/** Timers that the test moves on, and an empty page after each. */
export const perform = (): void => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(async () => {
    render(null, document.body);
    await settled();
    vi.useRealTimers();
  });
};
