// @vitest-environment happy-dom
import { h, render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { TabSummary } from '../../src/messages';
import { wordsFrom } from '../../src/ui/parts/words';
import { detailsOf } from '../../src/ui/popup/details';
import { Popup, type PopupProps } from '../../src/ui/popup/view';
import { arvenna } from './arvenna';
import { english } from './words';

const act = {
  onShow: vi.fn(),
  onRead: vi.fn(),
  onAnyway: vi.fn(),
  onOnce: vi.fn(),
  onAlways: vi.fn(),
  onAnswer: vi.fn(),
  onUndo: vi.fn(),
  onNever: vi.fn(),
  onKeep: vi.fn(),
  onPause: vi.fn(),
  onResume: vi.fn(),
  onCopy: vi.fn(),
  onSettings: vi.fn(),
};

const show = (summary: TabSummary, more: Partial<PopupProps> = {}): HTMLElement => {
  const place = document.createElement('div');
  const props: PopupProps = {
    words: wordsFrom(english),
    summary,
    hint: null,
    access: { mode: 'button' },
    site: 'news.example',
    stories: [{ id: 'arvenna-2031', title: 'Port strike in Arvenna', articles: 5 }],
    keeping: null,
    open: 1,
    details: 'Second Source 1.0',
    act,
    ...more,
  };
  render(h(Popup, props), place);
  return place;
};
const inState = (popup: HTMLElement) => popup.querySelector('[role=status]');
/** The buttons that a state offers, by their words. */
const buttons = (popup: HTMLElement) =>
  Object.fromEntries(
    [...(inState(popup)?.querySelectorAll('button') ?? [])].map((one) => [one.textContent, one]),
  );
const state = (summary: TabSummary) => inState(show(summary))?.textContent;

beforeEach(() => void vi.clearAllMocks());

describe('the popup', () => {
  it('says in plain words why there is nothing to see', () => {
    expect(state({ state: 'no-event' })).toContain(
      'No other source on this story yet. Keep this article;',
    );
    expect(state({ state: 'browser-page' })).toBe('Browsers do not let extensions read this page.');
    expect(state({ state: 'pdf' })).toBe('PDF files cannot be read yet.');
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

  it('asks where it is not sure, and takes each of three answers', () => {
    const event = { id: 'x', title: 'Port strike, March 2031' };
    const popup = show({ state: 'maybe', event, site: 'news.example' });
    const offered = buttons(popup);
    expect(Object.keys(offered)).toEqual(['Yes, compare', 'No', 'Never on this page']);
    for (const button of Object.values(offered)) button.click();
    expect(act.onAnswer.mock.calls).toEqual([[true], [false]]);
    expect(act.onNever).toHaveBeenCalledTimes(1);
  });

  it.each<[TabSummary, string, Record<string, keyof typeof act>]>([
    [
      { state: 'not-an-article' },
      'No news article found on this page.',
      { 'Read it anyway': 'onAnyway' },
    ],
    [
      { state: 'no-permission' },
      'Second Source may not read this site yet.',
      { 'This page once': 'onOnce', 'Always on news.example': 'onAlways' },
    ],
    [{ state: 'paused', site: 'news.example' }, 'Paused on news.example.', { Resume: 'onResume' }],
    [{ state: 'never' }, 'Never on this page, as you said.', { Resume: 'onResume' }],
    [
      { state: 'unreadable', error: 'Error' },
      'This page could not be read. Nothing was changed.',
      { 'Try again': 'onRead', 'Copy details': 'onCopy' },
    ],
  ])('says what is the matter and what can be done: %o', (summary, line, offered) => {
    const popup = show(summary);
    expect(inState(popup)?.querySelector('p')?.textContent).toBe(line);
    expect(Object.keys(buttons(popup))).toEqual(Object.keys(offered));
    for (const [words, called] of Object.entries(offered)) {
      buttons(popup)[words]?.click();
      expect(act[called]).toHaveBeenCalledTimes(1);
    }
  });

  it('offers nothing about a site where none is known or may be kept', () => {
    const popup = show({ state: 'no-permission' }, { site: null });
    expect(Object.keys(buttons(popup))).toEqual(['This page once']);
    expect(popup.querySelector('.pause, .always')).toBeNull();
    const event = { id: 'x', title: 'Port strike, March 2031' };
    const asking = show({ state: 'maybe', event, site: 'news.example' }, { site: null });
    expect(Object.keys(buttons(asking))).toEqual(['Yes, compare', 'No']);
  });

  it('names all it has in one order, and shows the counts beside the page when pressed', () => {
    const popup = show({ state: 'compared', report: arvenna, readAt: 0 });
    const text = popup.textContent ?? '';
    const order = [
      'Port strike in Arvenna',
      'Nothing later is included',
      '10 figures',
      'Show beside the page',
      'Reads: only when pressed',
      'Pause on this site',
      'Settings',
      'Nothing leaves this computer.',
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    popup.querySelector('button')?.click();
    expect(act.onShow).toHaveBeenCalledTimes(1);
  });

  it('says in every state that nothing leaves this computer', () => {
    const states: TabSummary[] = [
      { state: 'unread' },
      { state: 'no-event' },
      { state: 'compared', report: arvenna, readAt: 0 },
    ];
    for (const summary of states) {
      expect(show(summary).querySelector('footer')?.textContent).toContain(
        'Nothing leaves this computer.',
      );
    }
  });

  it('offers a site where it is not read by itself yet, and says what is', () => {
    const one = show(
      { state: 'no-event' },
      { access: { mode: 'sites', sites: ['paper.example'] } },
    );
    expect(one.querySelector('.reads summary')?.textContent).toBe('Reads by itself: 1 site');
    one.querySelector<HTMLElement>('.always')?.click();
    expect(act.onAlways).toHaveBeenCalledTimes(1);
    const access = { mode: 'sites' as const, sites: ['news.example'] };
    const same = show({ state: 'no-event' }, { access, site: 'live.news.example' });
    expect(same.querySelector('.always')).toBeNull();
    expect(show({ state: 'no-event' }, { access: { mode: 'everywhere' } }).textContent).toContain(
      'Reads by itself: every news page',
    );
  });

  it('pauses a site that is not paused, and leads to the settings', () => {
    const popup = show({ state: 'no-event' });
    popup.querySelector<HTMLElement>('.pause')?.click();
    popup.querySelector<HTMLElement>('.settings')?.click();
    expect(act.onPause).toHaveBeenCalledTimes(1);
    expect(act.onSettings).toHaveBeenCalledTimes(1);
    expect(show({ state: 'paused', site: 'news.example' }).querySelector('.pause')).toBeNull();
  });
});

describe('the details of a failure', () => {
  it('are version, browser, state and the error’s words', () => {
    const failure: TabSummary = { state: 'unreadable', error: 'TypeError: x is null' };
    expect(detailsOf('1.2', 'Firefox/153', failure)).toBe(
      'Second Source 1.2\nFirefox/153\nunreadable\nTypeError: x is null',
    );
  });
});

describe('keeping an article', () => {
  it('names a story where no source speaks of it yet, a new one or one there is', () => {
    const popup = show({ state: 'no-event' });
    document.body.replaceChildren(popup);
    const field = popup.querySelector<HTMLInputElement>('input[name=story]');
    const form = popup.querySelector('form');
    if (!field || !form) throw new Error('no field for the story');
    const name = (title: string) => {
      field.value = title;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      return new Promise((resolve) => setTimeout(resolve)).then(() =>
        form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })),
      );
    };
    return name('Flood at Sanvale')
      .then(() => expect(act.onKeep).toHaveBeenLastCalledWith({ title: 'Flood at Sanvale' }))
      .then(() => name('Port strike in Arvenna'))
      .then(() => expect(act.onKeep).toHaveBeenLastCalledWith({ event: 'arvenna-2031' }));
  });

  it('needs one press where the page is compared, and none where it is kept already', () => {
    const compared: TabSummary = {
      state: 'compared',
      report: { ...arvenna, self: null },
      readAt: 0,
    };
    const offered = () => Object.keys(buttons(show(compared)));
    expect(offered()).toContain('Keep this article');
    buttons(show(compared))['Keep this article']?.click();
    expect(act.onKeep).toHaveBeenLastCalledWith({ event: 'arvenna-2031' });
    const held: TabSummary = {
      state: 'compared',
      report: { ...arvenna, self: 'courier' },
      readAt: 0,
    };
    expect(Object.keys(buttons(show(held)))).not.toContain('Keep this article');
  });

  it('says what came of it, and that a private window keeps nothing', () => {
    const kept = { kept: { title: 'Flood at Sanvale', articles: 2 } };
    expect(inState(show({ state: 'no-event' }, { keeping: kept }))?.textContent).toContain(
      'Kept under “Flood at Sanvale”: 2 articles there now.',
    );
    const full = show({ state: 'no-event' }, { keeping: { problem: 'full' } });
    expect(inState(full)?.textContent).toContain('storage is full. Nothing has changed.');
    const hidden = show({ state: 'compared', report: arvenna, readAt: 0 }, { site: null });
    expect(inState(hidden)?.textContent).toContain('Private window: compared, not kept.');
    expect(hidden.querySelector('form')).toBeNull();
  });
});
