import { expect, test } from 'vitest';
import { glanceAt } from '../../src/article/glance';
import { HEADLINE, page, STORY, storyWith } from './page-of';

test('a glance takes the title and the first lines', () => {
  const { title, lead } = glanceAt(
    page(`<nav>Home</nav>${HEADLINE}<article>${storyWith()}</article>`),
  );
  expect(title).toBe('Ferry runs aground off Kettle Point');
  expect(lead.startsWith(STORY[0] ?? '?')).toBe(true);
});

test('the declared title goes before headings, which may be the name of the paper', () => {
  const head = '<meta property="og:title" content="Ferry aground">';
  expect(glanceAt(page('<h1>The Paper</h1>', head)).title).toBe('Ferry aground');
});

test('a glance is 2,000 characters at most', () => {
  const { lead } = glanceAt(page(`<main>${storyWith().repeat(9)}</main>`));
  expect(lead.length).toBe(2000);
});

test('a page without paragraphs is glanced at all the same', () => {
  expect(glanceAt(page(`<div>${STORY[0]}</div>`)).lead).toContain('212 people');
  expect(glanceAt(page('')).lead).toBe('');
});

test('an empty article element does not hide the text beside it', () => {
  expect(glanceAt(page(`<article></article><div>${storyWith()}</div>`)).lead).toContain(
    '212 people',
  );
});
