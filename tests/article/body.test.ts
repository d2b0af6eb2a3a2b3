import { describe, expect, test } from 'vitest';
import { readBody, reading } from '../../src/article/body';
import { HEADLINE, page, pageOf, STORY, storyWith } from './page-of';

const ALL = STORY.join('\n\n');
const read = (body: string, head = '') => readBody(page(body, head));
/** The text read where something stands between the second and the third paragraph of the story. */
const readWith = (inserted: string, around = (story: string) => story) =>
  read(`${HEADLINE}<div class="story">${around(storyWith(inserted))}</div>`)?.text;
const withInserted = (text: string) => [...STORY.slice(0, 2), text, ...STORY.slice(2)].join('\n\n');

describe('what is read', () => {
  test('the paragraphs of the article, and nothing else of the page', () => {
    const body = read(
      `<header><b>The Paper</b><nav><a href="/">Home</a></nav></header><main>${HEADLINE}<article>${storyWith()}</article></main>
       <aside><h3>Most read</h3><p>In 1999 a ferry sank off the coast, and 30 people drowned that night.</p></aside>
       <footer><p>Copyright 2031 The Paper, registered in Vellmar under number 5501.</p></footer>`,
    );
    expect(body?.text).toBe(ALL);
    expect(body?.title).toBe('Ferry runs aground off Kettle Point');
  });

  test('a heading in the header of the page is still the title, and where it stands is known', () => {
    const body = read(`<header class="top">${HEADLINE}</header><div>${storyWith()}</div>`);
    expect(body?.title).toBe('Ferry runs aground off Kettle Point');
    expect(body?.titlePieces[0]?.node.data).toBe('Ferry runs aground off Kettle Point');
    expect(body?.text).toBe(ALL);
  });

  test('a title that no heading carries is the declared one, standing nowhere', () => {
    const body = read(`<div>${storyWith()}</div>`, '<meta property="og:title" content="Aground">');
    expect(body?.title).toBe('Aground');
    expect(body?.titlePieces).toEqual([]);
  });

  test('a dateline is part of its paragraph', () => {
    const dateline =
      '<p>KETTLE POINT (Norland News) — The tugs arrived at noon on Tuesday with 14 men.</p>';
    expect(readWith(dateline)).toContain('KETTLE POINT (Norland News) — The tugs arrived');
    const named =
      '<p><span class="dateline">KETTLE POINT, March 2</span> — The tugs came at noon with 14 men.</p>';
    expect(readWith(named)).toContain('KETTLE POINT, March 2 — The tugs came');
  });

  test.each([
    [
      'a list',
      '<ul><li>212 people on board</li><li>64 cars</li></ul>',
      '212 people on board\n\n64 cars',
    ],
    [
      'a heading over paragraphs',
      '<h2>At the pier</h2><p>About 30 volunteers from two villages cooked soup for everyone there.</p>',
      'At the pier\n\nAbout 30 volunteers from two villages cooked soup for everyone there.',
    ],
    [
      'a paragraph with a small picture',
      '<p>The captain <img class="emoji" alt="ship" src="s.png"> has sailed <svg></svg> for 19 years.</p>',
      'The captain has sailed for 19 years.',
    ],
    [
      'an item that ends in its source',
      '<ul><li>64 cars were on board, according to AFP</li></ul>',
      '64 cars were on board, according to AFP',
    ],
    [
      'what announces a list',
      '<p>The harbour office counted 64 cars of these kinds:</p><ul><li>40 vans</li></ul>',
      'The harbour office counted 64 cars of these kinds:\n\n40 vans',
    ],
    [
      'a quotation',
      '<blockquote><p>We counted 212 names twice, and then we counted them again.</p></blockquote>',
      'We counted 212 names twice, and then we counted them again.',
    ],
    [
      'a sentence in quotation marks',
      '<p>“We counted 212 names twice, and then again.”</p>',
      '“We counted 212 names twice, and then again.”',
    ],
    [
      'a paragraph that is a div',
      '<div>The captain, who is 51, has sailed this route for nineteen years.</div>',
      'The captain, who is 51, has sailed this route for nineteen years.',
    ],
    [
      'a broken line',
      '<p>The list names 200 passengers,<br>12 crew and two dogs on board.</p>',
      'The list names 200 passengers, 12 crew and two dogs on board.',
    ],
  ])('%s of the article is read', (_, markup, text) => {
    expect(readWith(markup)).toBe(withInserted(text));
  });

  test('lines that are statements of their own stay apart', () => {
    expect(readWith('<p>Saved: 212 people<br>Lost: 64 cars and 9 dogs.</p>')).toBe(
      withInserted('Saved: 212 people\nLost: 64 cars and 9 dogs.'),
    );
  });

  test('paragraphs parted by two line breaks are paragraphs', () => {
    const body = read(`${HEADLINE}<div class="text">${STORY.join('<br>\n<br>')}</div>`);
    expect(body?.text).toBe(ALL);
  });

  test('a text that the page marks as its own goes before a longer one', () => {
    const marked = `<div itemprop="articleBody">${storyWith()}</div>`;
    const tale = storyWith().replaceAll('ferry', 'train').repeat(3);
    expect(
      read(`${HEADLINE}<div><div>${marked}</div></div><div class="story">${tale}</div>`)?.text,
    ).toBe(ALL);
  });

  test('a short article is read too', () => {
    expect(read(`${HEADLINE}<article><p>${STORY[0]}</p></article>`)?.text).toBe(STORY[0]);
  });

  test('a page in which a dialog hides everything from screen readers is read all the same', () => {
    expect(read(`<div aria-hidden="true"><main>${HEADLINE}${storyWith()}</main></div>`)?.text).toBe(
      ALL,
    );
  });

  test('a page without text is no article', () => {
    expect(readBody(pageOf(''))).toBeNull();
    expect(read('<h1>Nothing</h1>')).toBeNull();
  });
});

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

describe('several articles', () => {
  const other = (heading: string) =>
    `<article><header><h1>${heading}</h1></header>${storyWith().replaceAll('ferry', 'train').repeat(2)}</article>`;

  test('the one the title belongs to is read, even where a longer one follows', () => {
    const first = `<article>${HEADLINE}${storyWith()}</article>`;
    expect(read(`<main>${first}${other('Train stops in a tunnel')}</main>`)?.text).toBe(ALL);
    expect(read(`<main>${other('Train stops in a tunnel')}${first}</main>`)?.text).toBe(ALL);
  });

  test('the posts of a live blog are one text', () => {
    const posts = STORY.map(
      (text, index) =>
        `<article class="post"><time>1${index}:00</time><h2>Hour ${index}</h2><p>${text}</p><p>${text.replace('ferry', 'ship')} It goes on.</p></article>`,
    ).join('');
    const text = read(`<main>${HEADLINE}<div class="posts">${posts}</div></main>`)?.text ?? '';
    for (const paragraph of STORY) expect(text).toContain(paragraph);
  });

  test('a text whose head stands in an article of its own is read', () => {
    const split = `<article class="head">${HEADLINE}</article><article class="text"><header><h2>What we know</h2></header>${storyWith()}</article>`;
    expect(read(`<main>${split}</main>`)?.text).toContain(STORY[5]);
  });
});

describe('reading leaves the page alone', () => {
  test('the page is as it was', () => {
    const document = page(
      `${HEADLINE}<article>${storyWith('<figure hidden><img src="a.jpg"></figure>')}</article>`,
    );
    const before = document.documentElement.outerHTML;
    readBody(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('it comes in tasks, and a page that changes between them is read as it then stands', () => {
    const document = page(`${HEADLINE}<article>${storyWith()}</article>`);
    const tasks = reading(document);
    expect(tasks.next().done).toBe(false);
    expect(tasks.next().done).toBe(false);
    document.querySelector('article p')?.remove();
    const last = tasks.next();
    expect(last.done && last.value?.text).toBe(STORY.slice(1).join('\n\n'));
  });
});
