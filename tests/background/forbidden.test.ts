import { describe, expect, it } from 'vitest';
import { isBrowserPage, whyUnreadable } from '../../src/background/forbidden';

const NO_RIGHT = [
  'Missing host permission for the tab',
  'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
  'Cannot access contents of url "https://news.example/". Extension manifest must request permission to access this host.',
];

describe('Pages of the browser itself', () => {
  it.each([
    'about:config',
    'chrome://settings/',
    'moz-extension://0a1b/page.html',
    'view-source:https://news.example/',
  ])('are known by their address: %s', (address) => expect(isBrowserPage(address)).toBe(true));

  it.each(['https://news.example/', 'HTTP://news.example/', 'file:///home/story.html', ''])(
    'are not taken for it where it may well be read: "%s"',
    (address) => expect(isBrowserPage(address)).toBe(false),
  );
});

describe('Why a tab cannot be read', () => {
  it.each(NO_RIGHT)(
    'a right is missing where the browser does not even tell its address: %s',
    (words) => {
      expect(whyUnreadable('', new Error(words))).toEqual({ state: 'no-permission' });
    },
  );

  it.each([
    ['chrome://settings/', 'Cannot access a chrome:// URL'],
    ['', 'Cannot access a chrome:// URL'],
    ['', 'The extensions gallery cannot be scripted.'],
    ['about:config', 'Missing host permission for the tab'],
    ['https://addons.mozilla.org/', 'Missing host permission for the tab'],
    ['https://news.example/', 'Frame with ID 0 is showing error page'],
  ])('it is the browser’s own page, or as good as: %s', (address, words) => {
    expect(whyUnreadable(address, new Error(words))).toEqual({ state: 'browser-page' });
  });

  it('it is a PDF file, by its address', () => {
    const words = 'Missing host permission for the tab';
    expect(whyUnreadable('https://news.example/Report.PDF?v=2', new Error(words))).toEqual({
      state: 'pdf',
    });
  });

  it('anything else is a failure, with its words and without its address', () => {
    const error = new Error('Frame 0 of https://news.example/story was removed.');
    expect(whyUnreadable('https://news.example/story', error)).toEqual({
      state: 'unreadable',
      error: 'Error: Frame 0 of … was removed.',
    });
  });
});
