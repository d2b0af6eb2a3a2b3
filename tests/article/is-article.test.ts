import { expect, test } from 'vitest';
import { looksLikeArticle } from '../../src/article/is-article';
import { page, storyWith } from './page-of';

const SHORT = '<h1>Ferry runs aground</h1><p>All were saved.</p>';
const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;

test.each([
  ['Open Graph', page(SHORT, '<meta property="og:type" content="article">')],
  ['JSON-LD', page(SHORT, ld('{"@context":"https://schema.org","@type":"NewsArticle"}'))],
  ['a type among several', page(SHORT, ld('{"@type":["Thing","ReportageNewsArticle"]}'))],
  ['a graph', page(SHORT, ld('{"@graph":[{"@type":"WebSite"},{"@type":"Article"}]}'))],
  ['JSON-LD that is broken', page(SHORT, ld('{"@type":"NewsArticle","headline":"a\n"b",}'))],
  ['a live blog', page(SHORT, ld('{"@type":"LiveBlogPosting"}'))],
  ['microdata', page(`<div itemscope itemtype="http://schema.org/NewsArticle">${SHORT}</div>`)],
])('a page that calls itself an article is one: %s', (_, document) => {
  expect(looksLikeArticle(document)).toBe(true);
});

test('a page of long paragraphs is an article, whatever it calls itself', () => {
  expect(looksLikeArticle(page(`<div>${storyWith()}</div>`))).toBe(true);
});

test('paragraphs parted by line breaks alone are an article too', () => {
  const text = storyWith().replace(/<p>|<\/p>/g, '<br><br>');
  expect(looksLikeArticle(page(`<div class="text">${text}</div>`))).toBe(true);
});

test.each([
  ['a short page', page(SHORT)],
  ['a shop', page(SHORT, ld('{"@type":"Product","name":"Lamp"}'))],
  ['an article list', page(SHORT, ld('{"@type":"ArticleList"}'))],
  ['a front page', page(`<ul>${'<li><a href="/x">Ferry runs aground</a></li>'.repeat(80)}</ul>`)],
  ['a site', page(SHORT, '<meta property="og:type" content="website">')],
  ['hidden paragraphs', page(SHORT + storyWith().replaceAll('<p>', '<p hidden>'))],
  ['nothing', page('')],
])('other pages are left alone: %s', (_, document) => {
  expect(looksLikeArticle(document)).toBe(false);
});

test('a look leaves the page as it was', () => {
  const document = page(storyWith());
  const before = document.documentElement.outerHTML;
  looksLikeArticle(document);
  expect(document.documentElement.outerHTML).toBe(before);
});
