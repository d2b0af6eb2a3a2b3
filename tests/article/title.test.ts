import { expect, test } from 'vitest';
import { titleOf } from '../../src/article/title';
import { page } from './page-of';

const OG = '<meta property="og:title" content="Ferry runs aground off Kettle Point | The Paper">';
const read = (body: string, head = OG) => {
  const { text, heading } = titleOf(page(body, head));
  return [text, heading?.localName ?? null];
};

test('the title is in the words of the heading most like the declared one', () => {
  const logo = '<h1>The Paper</h1>';
  expect(read(`${logo}<h1>Ferry <i>runs</i> aground at Kettle Point</h1>`)).toEqual([
    'Ferry runs aground at Kettle Point',
    'h1',
  ]);
});

test('a heading of the second level is the title only where none of the first is', () => {
  const teaser = '<h2>Ferry runs aground off Kettle Point</h2>';
  expect(read(teaser)).toEqual(['Ferry runs aground off Kettle Point', 'h2']);
  expect(read(`<h1>Ferry runs aground at Kettle Point</h1>${teaser}`)).toEqual([
    'Ferry runs aground at Kettle Point',
    'h1',
  ]);
});

test('the only heading is the title even in other words, unless it is but a name', () => {
  expect(read('<h1>All saved as ship hits a rock</h1>')).toEqual([
    'All saved as ship hits a rock',
    'h1',
  ]);
  expect(read('<h1>The Paper</h1>')).toEqual([
    'Ferry runs aground off Kettle Point | The Paper',
    null,
  ]);
});

test('without Open Graph the title of the window is asked, without the name of the outlet', () => {
  expect(read('<h1>The Paper</h1><h1>Ferry runs aground off Kettle Point</h1>', '')).toEqual([
    'Ferry runs aground off Kettle Point',
    'h1',
  ]);
});
