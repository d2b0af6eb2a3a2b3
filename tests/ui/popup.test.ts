// @vitest-environment happy-dom
import { h, render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import type { TabSummary } from '../../src/messages';
import { wordsFrom } from '../../src/ui/parts/words';
import { Popup } from '../../src/ui/popup/view';
import { arvenna } from './arvenna';
import { english } from './words';

const calls = { onShow: vi.fn(), onRead: vi.fn(), onChange: vi.fn(), onAnswer: vi.fn() };

const show = (summary: TabSummary): HTMLElement => {
  const place = document.createElement('div');
  const access = { mode: 'button' as const };
  const props = { words: wordsFrom(english), summary, hint: null, access, ...calls };
  render(h(Popup, props), place);
  return place;
};
const state = (summary: TabSummary) => show(summary).querySelector('[role=status]')?.textContent;

describe('the popup', () => {
  it('says in plain words why there is nothing to see', () => {
    expect(state({ state: 'not-an-article' })).toBe('No news article found on this page.');
    expect(state({ state: 'no-event' })).toBe('No other source on this story yet.');
    expect(state({ state: 'forbidden' })).toBe('Browsers do not let extensions read this page.');
    expect(state({ state: 'language', language: 'ru' })).toBe(
      'This article seems to be in Russian. Only English is read so far.',
    );
    expect(
      state({
        state: 'maybe',
        event: { id: 'x', title: 'Port strike, March 2031' },
        site: 'news.example',
      }),
    ).toContain('Is this about: Port strike, March 2031?');
  });

  it('asks where it is not sure, and takes either answer', () => {
    const event = { id: 'x', title: 'Port strike, March 2031' };
    const popup = show({ state: 'maybe', event, site: 'news.example' });
    const [yes, no] = popup.querySelectorAll<HTMLButtonElement>('.answers button');
    expect([yes?.textContent, no?.textContent]).toEqual(['Yes, compare', 'No']);
    yes?.click();
    no?.click();
    expect(calls.onAnswer.mock.calls).toEqual([[true], [false]]);
  });

  it('offers to try again where reading failed, and says that nothing was changed', () => {
    const popup = show({ state: 'unreadable' });
    expect(popup.textContent).toContain('This page could not be read. Nothing was changed.');
    popup.querySelector('button')?.click();
    expect(calls.onRead).toHaveBeenCalledTimes(1);
  });

  it('names event, edge and counts in this order, and shows them beside the page when pressed', () => {
    const popup = show({ state: 'compared', report: arvenna });
    const text = popup.textContent ?? '';
    const order = ['Port strike in Arvenna', 'Nothing later is included', '10 figures', 'Show'];
    const places = order.map((words) => text.indexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    popup.querySelector('button')?.click();
    expect(calls.onShow).toHaveBeenCalledTimes(1);
  });

  it('says in every state that nothing leaves this computer', () => {
    const states: TabSummary[] = [
      { state: 'unread' },
      { state: 'no-event' },
      { state: 'compared', report: arvenna },
    ];
    for (const summary of states) {
      expect(show(summary).querySelector('footer')?.textContent).toContain(
        'Nothing leaves this computer.',
      );
    }
  });
});
