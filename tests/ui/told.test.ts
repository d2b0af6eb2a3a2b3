// @vitest-environment happy-dom
import { h, render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AllSaid } from '../../src/messages';
import { wordsFrom } from '../../src/ui/parts/words';
import { Told, type ToldProps } from '../../src/ui/welcome/told';
import { english } from './words';

const onTakeBack = vi.fn();
const onForget = vi.fn();
beforeEach(() => void vi.clearAllMocks());

const base = { at: 1, event: 'arvenna-2031', kept: 'stored' } as const;
const SAID: AllSaid = {
  corrections: [
    {
      title: 'Port strike in Arvenna',
      outlet: 'Arvenna Courier',
      correction: {
        ...base,
        id: 'a'.repeat(64),
        article: { source: 'courier' },
        kind: 'part',
        statement: { measure: 'deaths', phrase: '31 people' },
      },
    },
    {
      title: null,
      outlet: null,
      correction: {
        ...base,
        id: 'b'.repeat(64),
        article: { address: 'herald.example/port' },
        kind: 'wrong-story',
        statement: null,
        kept: 'private',
      },
    },
  ],
  answers: [
    {
      id: 'c'.repeat(64),
      title: 'Port strike in Arvenna',
      site: 'news.example',
      yes: false,
      kept: 'stored',
    },
  ],
  unreadable: 0,
};
const NONE: AllSaid = { corrections: [], answers: [], unreadable: 0 };

const show = (said: AllSaid | null, outcome: ToldProps['outcome'] = null): HTMLElement => {
  const place = document.body.appendChild(document.createElement('div'));
  render(h(Told, { words: wordsFrom(english), said, outcome, onTakeBack, onForget }), place);
  return place;
};
const erase = (page: HTMLElement) =>
  [...page.querySelectorAll('button')].find(({ textContent }) => textContent === 'Erase all of it');

describe('what the reader has said, on the options page', () => {
  it('is listed with the event, and with the page or the outlet that it is about', () => {
    const lines = [...show(SAID).querySelectorAll('li bdi')].map(({ textContent }) => textContent);
    expect(lines).toEqual([
      '“31 people”, Arvenna Courier: Only a part (Port strike in Arvenna)',
      'herald.example/port: Wrong story (arvenna-2031)',
      'Pages of news.example are not about: Port strike in Arvenna',
    ]);
  });

  it('can be taken back one by one, each button naming what it takes back', () => {
    const buttons = [...show(SAID).querySelectorAll('li button')] as HTMLButtonElement[];
    expect(buttons.map((one) => one.getAttribute('aria-label'))).toEqual([
      expect.stringContaining('31 people'),
      expect.stringContaining('herald.example'),
      expect.stringContaining('news.example'),
    ]);
    for (const button of buttons) button.click();
    expect(onTakeBack.mock.calls.flat()).toEqual(['a', 'b', 'c'].map((id) => id.repeat(64)));
  });

  it('leaves the keyboard in the list when a button goes with its entry', () => {
    const page = show(SAID);
    page.querySelector<HTMLButtonElement>('li button')?.click();
    expect(document.activeElement).toBe(page.querySelector('h2'));
  });

  it('is erased by one button, which says how much it was', () => {
    erase(show(SAID))?.click();
    expect(onForget).toHaveBeenCalledTimes(1);
    const status = show(NONE, { erased: 3 }).querySelector('[role=status]');
    expect(status?.textContent).toBe('3 entries were erased.');
  });

  it('offers nothing to erase where there is nothing', () => {
    const page = show(NONE);
    expect(page.textContent).toContain('Nothing yet.');
    expect(erase(page)).toBeUndefined();
  });

  it('counts what could not be read, which can be erased like the rest', () => {
    const page = show({ ...NONE, unreadable: 1 });
    expect(page.textContent).toContain('1 entry could not be read');
    expect(erase(page)).toBeDefined();
  });

  it('says how long an entry holds that is not kept', () => {
    expect(show(SAID).querySelectorAll('li .note')).toHaveLength(1);
  });

  it('does not say "nothing" where it could not be read', () => {
    const { textContent } = show(null);
    expect(textContent).not.toContain('Nothing yet.');
    expect(textContent).toContain('cannot be read');
  });
});
