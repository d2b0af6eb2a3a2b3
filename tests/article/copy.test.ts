import { describe, expect, test } from 'vitest';
import { copyOf } from '../../src/article/copy';
import { HEADLINE, page, storyWith } from './page-of';

const MENU = `<ul>${'<li><a href="/x">Rubric of the paper</a></li>'.repeat(6)}</ul>`;
const copied = (body: string) => copyOf(page(body), new Set()).document.body;

describe('what a copy leaves behind', () => {
  test.each([
    ['menus', `<div>${MENU}</div>`],
    ['margins', '<aside><p>Most read today</p></aside>'],
    ['scripts and styles', '<script>let a;</script><style>a {}</style>'],
    ['what is hidden', '<p hidden>Hidden</p>'],
  ])('%s', (_, markup) => {
    expect(copied(`<p>Here.</p>${markup}`).textContent).toBe('Here.');
  });

  test('not the article, wherever it stands', () => {
    const story = `<aside>${HEADLINE}${MENU}${storyWith()}</aside>`;
    expect(copied(story).querySelectorAll('aside > p')).toHaveLength(6);
  });

  test('not a list in which the words are not the links', () => {
    const items = `<ul>${'<li><a href="/x">64 cars</a> were on board on Monday</li>'.repeat(6)}</ul>`;
    expect(copied(items).querySelectorAll('li')).toHaveLength(6);
  });
});

test('every text of a copy leads back to the live one', () => {
  const document = page(`${HEADLINE}${storyWith()}`);
  const { document: copy, live } = copyOf(document, new Set());
  const text = copy.querySelector('p')?.firstChild;
  expect(text && live.get(text)).toBe(document.querySelector('p')?.firstChild);
});
