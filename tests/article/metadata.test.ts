import { describe, expect, test } from 'vitest';
import { metadataOf } from '../../src/article/metadata';
import { HEADLINE, page, pageOf, storyWith } from './page-of';

const ADDRESS = 'https://paper.example/story?from=feed#top';
const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;
const read = (head: string, body = HEADLINE) => metadataOf(page(body, head), ADDRESS);

describe('the address', () => {
  test('the canonical address counts, without its hash', () => {
    expect(read('<link rel="canonical" href="/news/ferry#main">').url).toBe(
      'https://paper.example/news/ferry',
    );
  });

  test('an AMP page is the page it stands for', () => {
    const document = pageOf(
      '<html amp lang="en"><head><link rel="canonical" href="https://paper.example/ferry"></head><body></body></html>',
    );
    expect(metadataOf(document, 'https://cdn.example/amp/paper.example/ferry').url).toBe(
      'https://paper.example/ferry',
    );
  });

  test('a template that gives every page the address of the front page is not believed', () => {
    expect(read('<link rel="canonical" href="https://paper.example/">').url).toBe(
      'https://paper.example/story?from=feed',
    );
  });

  test.each([
    '<link rel="canonical" href="javascript:alert(1)">',
    '<link rel="canonical" href="http://[broken">',
    '',
  ])('without a usable one it is where the page was found: %s', (head) => {
    expect(read(head).url).toBe('https://paper.example/story?from=feed');
  });
});

describe('the day of publication', () => {
  test('it is the day in its own offset', () => {
    const at = '2031-03-02T23:30:00-05:00';
    expect(read(`<meta property="article:published_time" content="${at}">`).published).toBe(
      '2031-03-02',
    );
  });

  test.each([
    ['a list', '[{"@type":"NewsArticle","datePublished":"2031-03-02"}]'],
    [
      'a graph',
      '{"@graph":[{"@type":"Organization"},{"@type":["NewsArticle"],"datePublished":"2031-03-02T08:00Z"}]}',
    ],
    [
      'a nested article',
      '{"@type":"WebPage","mainEntity":{"@type":"Article","datePublished":"2 March 2031"}}',
    ],
    [
      'line breaks and a comma too many',
      '{"@type":"Article","headline":"Ferry\n aground","datePublished":"2031-03-02",}',
    ],
    ['a comment around it', '<!-- {"@type":"Article","datePublished":"2031-03-02"} -->'],
    ['the page only', '{"@type":"WebPage","datePublished":"2031-03-02"}'],
  ])('JSON-LD gives it: %s', (_, json) => {
    expect(read(ld(json)).published).toBe('2031-03-02');
  });

  test.each([
    ['broken beyond repair', '{"@type":"Article","datePublished":"2031-'],
    ['wrong types', '{"@type":{"a":1},"datePublished":{"@value":7},"@graph":7}'],
    ['null', 'null'],
    ['huge', `{"@type":"Article","x":"${'y'.repeat(600_000)}","datePublished":"2031-03-02"}`],
    [
      'deep',
      `${'{"a":'.repeat(5000)}{"@type":"Article","datePublished":"2031-03-02"}${'}'.repeat(5000)}`,
    ],
    [
      'wide',
      `[${'{"@type":"Thing"},'.repeat(20_000)}{"@type":"Article","datePublished":"2031-03-02"}]`,
    ],
  ])('hostile JSON-LD does no harm: %s', (_, json) => {
    expect(read(ld(json)).published).toBeNull();
  });

  test('of several described articles the one with this title counts', () => {
    const json = `[{"@type":"Article","headline":"Storm ahead","datePublished":"2030-01-01"},
      {"@type":"Article","headline":"Ferry runs aground off Kettle Point","datePublished":"2031-03-02"}]`;
    expect(read(ld(json)).published).toBe('2031-03-02');
  });

  test("microdata gives it, and a teaser's does not count for the page's", () => {
    const teaser =
      '<div itemscope><time itemprop="datePublished" datetime="2030-01-01">x</time></div>';
    const own = `<div itemscope>${HEADLINE}<span itemprop="datePublished" content="2031-03-02"></span></div>`;
    expect(read('', teaser + own).published).toBe('2031-03-02');
    expect(read('', `${teaser.repeat(2)}${HEADLINE}`).published).toBeNull();
  });

  test('the time beside the heading counts, never the first of the page', () => {
    const today = '<div class="top"><time datetime="2035-12-31">Today</time></div>';
    const byline = '<p>By A. Reporter, <time datetime="2031-03-02T10:00">2 March</time></p>';
    expect(
      read('', `${today}<article>${HEADLINE}${byline}${storyWith()}</article>`).published,
    ).toBe('2031-03-02');
    expect(read('', `${today}<article>${HEADLINE}${storyWith()}</article>`).published).toBeNull();
  });

  test('published goes before updated, whichever is printed first', () => {
    const times =
      '<p>Updated <time datetime="2031-03-05">5 March</time></p><p>Published <time datetime="2031-03-02">2 March</time></p>';
    expect(read('', `<article>${HEADLINE}<div>${times}</div></article>`).published).toBe(
      '2031-03-02',
    );
  });

  test.each([
    ['March 2, 2031 | 10:15 am', '2031-03-02'],
    ['Posted on 2nd March 2031', '2031-03-02'],
    ['02.03.2031, 10:15', '2031-03-02'],
    ['2/3/2031', null],
  ])(
    'a line beside the heading that is a day counts, unless it means two days: %s',
    (line, day) => {
      expect(
        read('', `<main><header>${HEADLINE}<div>${line}</div></header></main>`).published,
      ).toBe(day);
    },
  );

  test('a day below the text is that of another article', () => {
    const card = '<div class="card"><b>Storm ahead</b><span>March 2, 2031</span></div>';
    expect(read('', `<main>${HEADLINE}${storyWith()}${card}</main>`).published).toBeNull();
  });

  test('a day in a sentence is no day of publication', () => {
    const text = '<p>The ship was built on March 2, 2001 in Vellmar.</p>';
    expect(read('', `<main>${HEADLINE}${text}</main>`).published).toBeNull();
  });

  test.each([
    ['https://paper.example/2031/03/02/ferry', '2031-03-02'],
    ['https://paper.example/news/2031/mar/2/ferry', '2031-03-02'],
    ['https://paper.example/ferry-20310302/', '2031-03-02'],
    ['https://paper.example/2031/03/ferry', '2031-03'],
    ['https://paper.example/2031/13/41/ferry', null],
    ['https://paper.example/ferry-2031', null],
  ])('the address is asked last: %s', (address, day) => {
    expect(metadataOf(page(HEADLINE), address).published).toBe(day);
  });

  test.each([
    ['2031-03', '2031-03'],
    ['2031-02-30', null],
    ['20310302', '2031-03-02'],
    ['Sun, 02 Mar 2031 20:00:00 GMT', '2031-03-02'],
    ['tomorrow', null],
  ])('a declared day has to be one: %s', (content, day) => {
    expect(read(`<meta name="date" content="${content}">`).published).toBe(day);
  });
});

describe('the language', () => {
  const in_ = (lang: string, head = '') =>
    metadataOf(pageOf(`<html lang="${lang}"><head>${head}</head><body></body></html>`), ADDRESS)
      .language;
  const openGraph = '<meta property="og:locale" content="de_AT">';

  test('it is the declared one: of the document, else of its text', () => {
    expect(in_('en_gb', openGraph)).toBe('en_gb');
    expect(in_('', openGraph)).toBe('de_AT');
    expect(in_('')).toBeNull();
  });

  test('what is too long for a language is cut, so that the page is read all the same', () => {
    expect(in_('x'.repeat(5000))).toBe('x'.repeat(35));
  });
});

describe('whose text it is', () => {
  test('the outlet is the declared site, else the publisher', () => {
    expect(read('<meta property="og:site_name" content="The Paper">').outlet).toBe('The Paper');
    expect(read(ld('{"@type":"Article","publisher":{"name":"Paper House"}}')).outlet).toBe(
      'Paper House',
    );
    expect(read('').outlet).toBeNull();
  });

  test('an agency is one that the page names as source or author', () => {
    expect(read('<meta name="author" content="By Reuters">').agency).toBe('Reuters');
    expect(
      read(
        ld('{"@type":"Article","author":[{"@type":"Organization","name":"Norland News Agency"}]}'),
      ).agency,
    ).toBe('Norland News Agency');
    expect(read('<meta name="author" content="Anna Afpen">').agency).toBeNull();
    expect(
      read(ld('{"@type":"Article","author":{"@type":"Person","name":"Ansa"}}')).agency,
    ).toBeNull();
  });

  test.each([
    ['a byline', '<div class="article-byline">By <span>Reuters</span></div>', 'Reuters'],
    ['a link to the author', '<a rel="author" href="/ap">Associated Press</a>', 'Associated Press'],
    [
      'the head of the text',
      '<p>ORSUND, Norland, Mar. 2 (AFP) — The night ferry ran aground off Kettle Point.</p>',
      'AFP',
    ],
    [
      'no mention in passing',
      '<p>The owner told the paper (AFP was first to report it) that it would pay.</p>',
      null,
    ],
    ['no reporter', '<div class="byline">By Ann Reuters</div>', null],
  ])('an agency is named in print: %s', (_, markup, agency) => {
    expect(read('', HEADLINE + markup).agency).toBe(agency);
  });

  test('the title is the heading most like the declared one', () => {
    const head =
      '<meta property="og:title" content="Ferry runs aground off Kettle Point | The Paper">';
    expect(read(head, `<h1>The Paper</h1><h1>Ferry runs aground at Kettle Point</h1>`).title).toBe(
      'Ferry runs aground at Kettle Point',
    );
  });

  test('an empty page declares nothing', () => {
    expect(metadataOf(pageOf(''), 'about:blank')).toEqual({
      url: null,
      outlet: null,
      published: null,
      language: null,
      title: null,
      agency: null,
    });
  });
});

describe('the outlet', () => {
  test('a text that some pages declare in its place is cut to the length of a name', () => {
    const head = `<meta property="og:site_name" content="${'The Paper '.repeat(40)}">`;
    expect(read(head).outlet).toHaveLength(200);
    expect(read('').outlet).toBeNull();
  });
});
