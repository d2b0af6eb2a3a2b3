import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readBody } from '../../src/article/body';
import { looksLikeArticle } from '../../src/article/is-article';
import { type Metadata, metadataOf } from '../../src/article/metadata';
import { pageOf } from './page-of';

/** What is to be read of a page, block by block. */
interface Expected {
  about: string;
  metadata: Metadata;
  text: string[];
}

/** What the demo pages promise of themselves: words that carry figures, and what is never shown. */
interface Demo {
  cards: { words: string }[];
  never: string[];
}

const folder = fileURLToPath(new URL('../pages/', import.meta.url));
const names = (start: string) => readdirSync(folder).filter((name) => name.startsWith(start));
const read = (name: string, file: string) => readFileSync(`${folder}${name}/${file}`, 'utf8');

describe.each(names('article-'))('the page %s', (name) => {
  const { about, metadata, text }: Expected = JSON.parse(read(name, 'read.json'));
  const document = pageOf(read(name, 'page.html'));

  test(`is read as people read it: ${about}`, () => {
    expect(looksLikeArticle(document)).toBe(true);
    expect(readBody(document)?.text.split('\n\n')).toEqual(text);
  });

  test('says what it declares about itself', () => {
    expect(metadataOf(document, 'https://paper.example/story')).toEqual(metadata);
    expect(readBody(document)?.title).toBe(metadata.title);
  });
});

const demo = (name: string) => {
  const body = readBody(pageOf(read(name, 'page.html')));
  const expected: Demo = JSON.parse(read(name, 'expected.json'));
  return { ...expected, words: `${body?.title}\n${body?.text}` };
};

test.each(names('demo-'))('every figure that %s is to show is in its text', (name) => {
  const { cards, words } = demo(name);
  expect(cards.filter((card) => !words.includes(card.words))).toEqual([]);
});

test('numbers in advertisements, teasers, captions and comments stay outside', () => {
  const { never, words } = demo('demo-heavy');
  expect(never.filter((number) => words.includes(number))).toEqual([]);
});

test('a page that is no article is not taken for one', () => {
  expect(looksLikeArticle(pageOf(read('not-an-article', 'page.html')))).toBe(false);
});
