// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Envelope } from '../../src/messages';
import { wordsFrom } from '../../src/ui/parts/words';
import { openSources } from '../../src/ui/sources/open';
import { Sources, type SourcesProps } from '../../src/ui/sources/view';
import { manyKept } from '../core/facts/many-kept';
import { KEPT } from './kept';
import { english } from './words';

const onRemove = vi.fn();
const onErase = vi.fn();
let page: HTMLElement;

const show = (more: Partial<SourcesProps> = {}): void => {
  const words = wordsFrom(english);
  const props = { words, kept: KEPT, outcome: null, onRemove, onErase, onUndo: null, ...more };
  void act(() => render(h(Sources, props), page));
};
const press = (name: string): void => {
  const buttons = [...page.querySelectorAll('button')];
  const button = buttons.find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  );
  if (!button) throw new Error(`No button ${name}.`);
  void act(() => button.click());
};
const textOf = (element: Element | undefined | null): string =>
  (element?.textContent ?? '').replace(/[\u00a0\u2060]/g, ' ');
const status = (): string => textOf(page.querySelector('[role=status]'));

beforeEach(() => {
  vi.clearAllMocks();
  document.body.replaceChildren();
  page = document.body.appendChild(document.createElement('div'));
});

describe('the list of sources', () => {
  it('names each article with its outlet, its day, where it is from, and how many figures it has', () => {
    show();
    const articles = [...page.querySelectorAll('.articles > li')].map(textOf);
    expect(articles[0]).toMatch(
      /^The cranes stand still.*Arvenna Courier.*published 13 March 2031.*bundled.*2 figures/,
    );
    expect(articles[1]).toMatch(/^Southport Gazette.*kept on 14 March 2031.*1 figure/);
    expect(articles[2]).toMatch(/^The Orrin leaves its banks.*No figures/);
  });

  it('begins with the stories of which the reader kept something', () => {
    const [, own] = KEPT.stories;
    const bundled = { event: { id: 'b', title: 'Bundled' }, articles: [] };
    show({ kept: { ...KEPT, stories: [bundled, ...(own ? [own] : [])] } });
    expect([...page.querySelectorAll('.story h2')].map(textOf)).toEqual([
      'Flood at Sanvale, April 2031',
      'Bundled',
    ]);
  });

  it('links to the very words of an article, and tells nobody where the reader comes from', () => {
    show();
    const links = [...page.querySelectorAll('a')];
    expect(links.map(({ href }) => href)).toContain(
      'https://courier.example/strike#:~:text=almost%205%2C000%20people',
    );
    expect(links.filter(({ rel }) => rel !== 'noreferrer')).toEqual([]);
  });

  it('says in words how much is stored', () => {
    show();
    expect(page.textContent).toContain('about 124 kilobytes');
    show({ kept: { ...KEPT, bytes: 2_460_000 } });
    expect(page.textContent).toContain('about 2.5 megabytes');
  });

  it('does not look empty where it could not be read', () => {
    show({ kept: null });
    expect(page.textContent).toContain('cannot be read at the moment');
  });
});

describe('removing', () => {
  it('is offered for what the reader kept, and never for what was bundled', () => {
    show();
    expect(
      [...page.querySelectorAll('.story button')].map((one) => one.getAttribute('aria-label')),
    ).toEqual([
      'Remove: Southport Gazette',
      'Remove what you kept on it: Port strike in Arvenna, March 2031',
      'Remove: The Orrin leaves its banks',
      'Remove this story: Flood at Sanvale, April 2031',
    ]);
  });

  it('asks once, in place; no leaves all as it was', () => {
    show();
    press('Remove: Southport Gazette');
    expect(onRemove).not.toHaveBeenCalled();
    const asking = page.querySelector('[role=group]');
    expect(asking?.getAttribute('aria-label')).toBe('Remove this article?');
    expect(document.activeElement?.textContent).toBe('No');
    press('No');
    expect(onRemove).not.toHaveBeenCalled();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Remove: Southport Gazette');
  });

  it('removes one article, or all that was kept on a story', () => {
    show();
    press('Remove: Southport Gazette');
    press('Yes, remove');
    expect(onRemove).toHaveBeenLastCalledWith(['gazette']);
    press('Remove this story: Flood at Sanvale, April 2031');
    press('Yes, remove');
    expect(onRemove).toHaveBeenLastCalledWith(['herald']);
  });

  it('says what came of it, and leaves the keyboard at the top of the list', () => {
    show();
    press('Remove: Southport Gazette');
    press('Yes, remove');
    expect(document.activeElement).toBe(page.querySelector('h1'));
    show({ outcome: { removed: 1 } });
    expect(status()).toBe('1 article was removed.');
    show({ outcome: 'failed' });
    expect(status()).toContain('did not work');
  });
});

describe('undoing a removal', () => {
  const [story] = manyKept(1, 1);
  const asked: [string, unknown][] = [];
  const replies: Record<string, unknown> = {
    keptArticles: KEPT,
    dropKept: { dropped: 1, removed: [story] },
    putBack: { back: 1 },
    eraseAll: { articles: 1, disagreements: 0, said: 0, listed: 0 },
  };
  const extension = {
    i18n: { getMessage: english },
    runtime: {
      sendMessage: async ({ name, request }: Envelope) => {
        asked.push([name, request]);
        return { reply: replies[name] };
      },
    },
  } as unknown as Parameters<typeof openSources>[1];
  const settled = () => act(() => new Promise((resolve) => setTimeout(resolve, 10)));
  const UNDO = 'Undo the last removal';
  const remove = async (): Promise<void> => {
    press('Remove: Southport Gazette');
    press('Yes, remove');
    await settled();
  };

  beforeEach(async () => {
    asked.length = 0;
    await openSources(document, extension);
    page = document.body;
  });
  afterEach(() => render(null, document.body));

  it('gives back the last first, as it was, until there is nothing more to undo', async () => {
    expect(() => press(UNDO)).toThrow();
    await remove();
    await remove();
    for (const _ of [1, 2]) {
      press(UNDO);
      expect(document.activeElement).toBe(page.querySelector('h1'));
      await settled();
      expect(asked.filter(([name]) => name === 'putBack').at(-1)?.[1]).toEqual({
        removed: [story],
      });
      expect(status()).toBe('1 article is back, as it was.');
    }
    expect(() => press(UNDO)).toThrow();
  });

  it('is not offered any more where everything was erased', async () => {
    await remove();
    press('Erase everything');
    press('Yes, erase');
    await settled();
    expect(() => press(UNDO)).toThrow();
  });
});

describe('erasing everything', () => {
  it('asks once, and says how much it was of what there was', () => {
    show();
    press('Erase everything');
    expect(onErase).not.toHaveBeenCalled();
    press('Yes, erase');
    expect(onErase).toHaveBeenCalledTimes(1);
    const erased = { articles: 4, disagreements: 12, said: 3, listed: 0 };
    show({ outcome: { erased } });
    expect(status()).toBe('Erased: 4 articles, 12 disagreements and 3 corrections and answers.');
    show({ outcome: { erased: { articles: 0, disagreements: 0, said: 0, listed: 0 } } });
    expect(status()).toBe('There was nothing to erase.');
  });
});
