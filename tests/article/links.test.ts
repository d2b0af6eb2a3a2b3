import { describe, expect, it } from 'vitest';
import { readBody } from '../../src/article/body';
import { linksIn } from '../../src/article/links';
import { HEADLINE, page, storyWith } from './page-of';

const ADDRESS = 'https://paper.example/story';

/** The links of the story, each with the word it stands at. */
const linksWith = (inserted: string) => {
  const body = readBody(page(`<article>${HEADLINE}${storyWith(inserted)}</article>`));
  if (!body) throw new Error('no article');
  return linksIn(body, ADDRESS).map(({ address, start }) => ({
    address,
    at: body.text.slice(start ?? 0).split(/[\s.,]/)[0],
  }));
};
const paragraph = (words: string) =>
  `<p>The port of Vellmar had warned of the shoal, ${words}, and of two others further along the coast.</p>`;

describe('The links of an article', () => {
  it('stand where their words begin, with whole addresses', () => {
    const found = linksWith(
      paragraph(
        'the <a href="/2031/shoal#map"><b>Harbour</b> Post</a> <a href="https://gull.example/a?b=1">reported</a>',
      ),
    );
    expect(found).toEqual([
      { address: 'https://paper.example/2031/shoal', at: 'Harbour' },
      { address: 'https://gull.example/a?b=1', at: 'reported' },
    ]);
  });

  it('are none that lead nowhere else', () => {
    const found = linksWith(
      paragraph(
        '<a href="#map">see the map</a> or <a href="mailto:a@b.example">write</a> to <a href="javascript:x()">us</a>',
      ),
    );
    expect(found).toEqual([]);
  });
});
