import { describe, expect, test } from 'vitest';
import { everything, readBody, reading } from '../../src/article/body';
import { HEADLINE, page, pageOf, STORY, storyWith } from './page-of';
import { ALL, read, readWith, withInserted } from './reading';

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

describe('a page that is read though it is no article', () => {
  const all = (body: string) => everything(page(body))?.text;

  test('gives all it says, sentence or not, in the order of the page', () => {
    expect(
      all(
        `${HEADLINE}<table><tr><td>On board</td><td>212 people</td></tr></table><div>64 cars</div>`,
      ),
    ).toBe('On board\n\n212 people\n\n64 cars');
  });

  test('gives nothing of menus and margins, nor what cannot be seen', () => {
    expect(
      all(
        `<nav>Home</nav><main><p hidden>12 lifeboats</p><p>64 cars</p><button>Share</button></main>
         <aside>Most read</aside><footer>Imprint</footer>`,
      ),
    ).toBe('64 cars');
  });

  test('is none where it says nothing', () => {
    expect(everything(page('<nav>Home</nav>'))).toBeNull();
  });
});
