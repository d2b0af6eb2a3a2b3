import { describe, expect, it } from 'vitest';
import { accessFrom, EVERYWHERE, patternsOf } from '../../src/ui/parts/access';

describe('What a reader has allowed', () => {
  it('is nothing but the button where nothing was granted', () => {
    expect(accessFrom([])).toEqual({ mode: 'button' });
  });

  it('is the sites that were named, each once and in order', () => {
    const granted = ['*://*.news.example/*', '*://daily.example/*', '*://news.example/*'];
    expect(accessFrom(granted)).toEqual({
      mode: 'sites',
      sites: ['daily.example', 'news.example'],
    });
  });

  it.each([EVERYWHERE, '<all_urls>', 'https://*/*'])('is every page with %s', (pattern) => {
    expect(accessFrom(['*://*.news.example/*', pattern])).toEqual({ mode: 'everywhere' });
  });
});

describe('Sites that a reader types', () => {
  it('may be names or whole addresses, with blanks, commas or lines between them', () => {
    const typed = 'news.example, https://www.daily.example/world?page=2\n paper.example';
    expect(patternsOf(typed)).toEqual({
      patterns: ['*://*.news.example/*', '*://*.daily.example/*', '*://*.paper.example/*'],
      unclear: [],
    });
  });

  it('are asked for once each', () => {
    expect(patternsOf('news.example www.news.example').patterns).toEqual(['*://*.news.example/*']);
  });

  it.each(['nowhere', '*', '*.example.org', 'file:///etc', '<script>'])(
    'that name no site are told, not asked for: %s',
    (typed) => {
      expect(patternsOf(typed)).toEqual({ patterns: [], unclear: [typed] });
    },
  );

  it('come back as what they were', () => {
    expect(accessFrom(patternsOf('news.example').patterns)).toEqual({
      mode: 'sites',
      sites: ['news.example'],
    });
  });
});
