import { describe, expect, it } from 'vitest';
import {
  changed,
  DEFAULTS,
  isEntry,
  isNever,
  isQuiet,
  MOST,
  pageOf,
  pausedAt,
  siteOf,
} from '../src/settings';

describe('A site', () => {
  it('is the name of its host, whatever page of it is open', () => {
    expect(siteOf('https://www.news.example:8443/world?page=2#top')).toBe('news.example');
    expect(siteOf('http://live.news.example/')).toBe('live.news.example');
  });

  it.each(['', 'about:blank', 'file:///home/story.html', 'chrome-extension://abc/page.html'])(
    'is none where there is no web address: %s',
    (address) => {
      expect(siteOf(address)).toBeNull();
      expect(pageOf(address)).toBeNull();
    },
  );

  it('that is paused covers its subdomains, and no site that only ends alike', () => {
    const settings = { ...DEFAULTS, paused: ['news.example'] };
    expect(pausedAt(settings, 'https://live.news.example/a')).toBe('news.example');
    expect(pausedAt(settings, 'https://goodnews.example/a')).toBeNull();
    expect(pausedAt(settings, 'about:blank')).toBeNull();
  });

  it('is quiet where it is listed, and every site is where all are', () => {
    const settings = { ...DEFAULTS, quiet: ['news.example'] };
    expect(isQuiet(settings, 'https://www.news.example/a')).toBe(true);
    expect(isQuiet(settings, 'https://paper.example/a')).toBe(false);
    expect(isQuiet({ ...settings, quietEverywhere: true }, 'https://paper.example/a')).toBe(true);
  });
});

describe('A page that is never compared', () => {
  const settings = { ...DEFAULTS, neverPages: ['https://news.example/story'] };

  it('is known without the query and hash that it is opened with', () => {
    expect(isNever(settings, 'https://news.example/story?from=mail#comments')).toBe(true);
    expect(isNever(settings, 'https://news.example/story/2')).toBe(false);
  });

  it('is written down without them, for they may tell more of the reader', () => {
    expect(pageOf('https://news.example/story?user=7#x')).toBe('https://news.example/story');
    expect(isEntry('neverPages', 'https://news.example/story?user=7')).toBe(false);
  });
});

describe('A change of settings', () => {
  it('changes what it names and nothing else', () => {
    const settings = changed(DEFAULTS, { set: { opens: 'never' } });
    expect(settings).toEqual({ ...DEFAULTS, opens: 'never' });
  });

  it('adds an entry once, and takes it away again', () => {
    const once = changed(DEFAULTS, { list: 'paused', add: 'news.example' });
    const twice = changed(once, { list: 'paused', add: 'news.example' });
    expect(twice.paused).toEqual(['news.example']);
    expect(changed(twice, { list: 'paused', remove: 'news.example' })).toEqual(DEFAULTS);
  });

  it('lets the oldest page go where the list is full', () => {
    const all = Array.from({ length: MOST.neverPages + 1 }, (_, n) => `https://a.example/${n}`);
    const settings = all.reduce(
      (held, add) => changed(held, { list: 'neverPages', add }),
      DEFAULTS,
    );
    expect(settings.neverPages).toEqual(all.slice(1));
  });
});
