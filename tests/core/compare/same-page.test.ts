import { describe, expect, it } from 'vitest';
import { addressKey } from '../../../src/core/text/address';

describe('One article, wherever it is linked from', () => {
  it.each([
    'http://news.example/2031/flood',
    'https://news.example/2031/flood/',
    'https://www.news.example/2031/flood?from=feed&page=2',
    'https://NEWS.example:443/2031/flood#comments',
  ])('is known by %s', (url) => {
    expect(addressKey(url)).toBe('news.example/2031/flood');
  });

  it.each([
    'https://news.example/2031/Flood',
    'https://news.example:8080/2031/flood',
    'https://m.news.example/2031/flood',
  ])('is another one at %s', (url) => {
    expect(addressKey(url)).not.toBe('news.example/2031/flood');
  });

  it('is not known by what is no web address', () => {
    expect(addressKey('file:///2031/flood')).toBeNull();
  });
});
