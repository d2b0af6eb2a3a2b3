import { describe, expect, test } from 'vitest';
import { HEADLINE, STORY, storyWith } from './page-of';
import { ALL, read, readWith, withInserted } from './reading';

describe('what does not leak in', () => {
  test.each([
    [
      'a caption',
      '<figure><img src="a.jpg"><figcaption>The ferry in 2019, with 300 on board.</figcaption></figure>',
    ],
    [
      'a caption by its name',
      '<div class="photoCaption">The ferry at its launch in 2019, with 300 on board.</div>',
    ],
    ['a picture credit', '<p>Photo: 2031 Norland Pictures</p>'],
    ['a credit at the end', '<p>The ferry at its launch in 2019. (Lee Marsh/Norland Photo)</p>'],
    [
      'a byline',
      '<div class="byline"><p>By A. Reporter, who has covered ships for 12 years.</p></div>',
    ],
    [
      'a line of dates',
      '<p>Published 2 March 2031, 10:15 a.m. Updated 3 March 2031, 9:00 a.m.</p>',
    ],
    [
      'related links',
      '<div class="related"><h3>Related</h3><ul><li><a href="/a">30 drowned in 1999</a></li></ul></div>',
    ],
    ['a teaser', '<p>READ MORE: How 30 people drowned off this coast in 1999.</p>'],
    ['a linked line', '<p><a href="/a">Thirty-one people drowned off this coast in 1999.</a></p>'],
    [
      'linked items',
      '<ul><li><a href="/a">30 drowned in 1999</a></li><li><a href="/b">12 saved</a></li></ul>',
    ],
    [
      'a newsletter',
      '<form><p>Join 40,000 readers who get our letter at 7 every morning.</p></form>',
    ],
    ['a request', '<p>Sign up for our letter, read by 40,000 people every morning.</p>'],
    [
      'an author',
      '<div class="author-bio"><p>A. Reporter joined The Paper in 2015 and has won 3 prizes.</p></div>',
    ],
    ['a copyright line', '<p>© 2031 Norland News. All rights reserved by the owners.</p>'],
    ['who reported', '<p>(Reporting by A. Writer and 2 others; Editing by B. Editor.)</p>'],
    [
      'what was struck out',
      '<del><p>The ministry spoke of 300 passengers on board at first.</p></del>',
    ],
  ])('%s', (_, markup) => {
    expect(readWith(markup)).toBe(ALL);
  });

  test('what stands beside the text that the page marks as its own', () => {
    const beside = '<p>Twelve people asked 30 questions, and here are all of the answers.</p>';
    const marked = `<div itemprop="articleBody">${storyWith()}</div>`;
    expect(read(`<main>${HEADLINE}${beside}${marked}${beside}</main>`)?.text).toBe(ALL);
  });

  test('a part that has the name of its container', () => {
    const part =
      '<div class="summary"><p>Some 212 people were saved, and here is how it went.</p></div>';
    const wrapped = (story: string) => `<div class="summary">${story}</div>`;
    expect(readWith(part, wrapped)).toBe(ALL);
  });

  test.each([
    ['hidden', 'hidden'],
    ['display: none', 'style="display: none"'],
    ['visibility: hidden', 'style="color:red;visibility:hidden"'],
    ['aria-hidden', 'aria-hidden="true"'],
  ])('what the page itself hides: %s', (_, attribute) => {
    expect(
      readWith(`<p ${attribute}>The ministry spoke of 300 passengers on board at first.</p>`),
    ).toBe(ALL);
  });

  test('a second copy that a style sheet hides, but not a text that it folds up', () => {
    const style = '<style>.later { display: none }</style>';
    const copy = `<section class="later"><p>${STORY[0]?.replace('212', '211')}</p></section>`;
    const main = `<section><p>${STORY.slice(0, 3).join('</p><p>')}</p></section>`;
    const rest = `<p>${STORY.slice(3).join('</p><p>')}</p>`;
    const text = (more: string) =>
      read(`${HEADLINE}<article>${main}${more}</article>`, style)?.text;
    expect(text(`<section>${rest}</section>${copy}`)).toBe(ALL);
    expect(text(`<section class="later">${rest}</section>`)).toBe(ALL);
  });

  test('a heading that stands over nothing', () => {
    const end = '<h3>12 things to know</h3><h3>3 lessons</h3>';
    expect(read(`${HEADLINE}<article>${storyWith()}${end}</article>`)?.text).toBe(ALL);
  });

  test('an announcement of nothing', () => {
    const end = '<p>Read what 14 readers wrote about it here:</p>';
    expect(read(`${HEADLINE}<article>${storyWith()}${end}</article>`)?.text).toBe(ALL);
  });

  test('a mark that leads to a note does not run into the number before it', () => {
    const note =
      '<p>In all there were 212<sup><a href="#n3">3</a></sup> people on the list of the harbour.</p>';
    expect(readWith(note)).toContain('there were 212 people on the list');
    expect(readWith('<p>It was the 20<sup>th</sup> such ship that left from there.</p>')).toContain(
      'the 20th such',
    );
  });

  test('a container that is named after a part it holds is read', () => {
    const wrapped = (story: string) => `<div class="has-sidebar gallery">${story}</div>`;
    expect(readWith('', wrapped)).toBe(ALL);
    const each = (name: string) => (story: string) =>
      story.replaceAll('<p>', `<p class="${name}">`);
    expect(readWith('', each('promo'))).toBe(ALL);
    expect(readWith('', each('share-text'))).toBe(ALL);
  });
});

describe('sentences that only look like furniture are read', () => {
  test.each([
    'More than 160 people were ashore by dawn, the office said: nobody was missing then.',
    'Copyright fees for the film of the rescue rose to 900 crowns within a day.',
    'Related companies paid 12 million crowns for the ship when it was sold.',
    'By Tuesday evening 12 divers had looked at the hull from below.',
    'The figures were confirmed by the harbour office in a call with Reuters.',
    'Voting on the safety rules continues until 8 October at 18:00 in Orsund.',
  ])('%s', (sentence) => {
    expect(readWith(`<p>${sentence}</p>`)).toBe(withInserted(sentence));
  });
});
