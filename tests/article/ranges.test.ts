import { describe, expect, test } from 'vitest';
import { readBody } from '../../src/article/body';
import { rangeOf } from '../../src/article/ranges';
import { HEADLINE, page, storyWith } from './page-of';

/** The article with a paragraph of markup in it, and the range of some words of it. */
function find(paragraph: string, words: string) {
  const document = page(
    `${HEADLINE}<article>${storyWith(`<p id="here">${paragraph}</p>`)}</article>`,
  );
  const body = readBody(document);
  if (!body) throw new Error('The page was not read.');
  const start = body.text.indexOf(words);
  const range = rangeOf(body, start, start + words.length, words);
  return { document, body, start, end: start + words.length, range };
}

describe('words of the text are found where they stand in the page', () => {
  test.each([
    [
      'in plain text',
      'The list names at least 164 people from nine towns.',
      'at least 164 people',
      'at least 164 people',
    ],
    [
      'across inline elements',
      'The list names <b>at <i>least</i></b> <a href="/x">164</a> people from nine towns.',
      'at least 164 people',
      'at least 164 people',
    ],
    [
      'with white space that is not shown',
      'The list names   at\n      least <!-- so far -->\t164  people from nine towns.',
      'at least 164 people',
      'at\n      least \t164  people',
    ],
    [
      'with entities',
      'The list names &quot;164 &amp; more&quot; people from nine towns.',
      '"164 & more"',
      '"164 & more"',
    ],
    [
      'with spaces that do not break',
      'The list names 1&nbsp;640&#8239;people from nine small towns.',
      '1 640 people',
      '1\u00a0640\u202fpeople',
    ],
    [
      'over a broken line',
      'The list names 164<br>people from nine small towns.',
      '164 people',
      '164people',
    ],
    [
      'with soft hyphens',
      'The list names 164 passen&shy;gers from nine small towns.',
      '164 passengers',
      '164 passen\u00adgers',
    ],
    [
      'beside a note',
      'The list names 164<sup><a href="#n">2</a></sup> people from nine towns.',
      '164 people',
      '1642 people',
    ],
    [
      'after characters of two units',
      'The list 🚢🚢 names 164 people from nine towns.',
      '164 people',
      '164 people',
    ],
  ])('%s', (_, paragraph, words, standing) => {
    expect(find(paragraph, words).range?.toString()).toBe(standing);
  });

  test('across two paragraphs', () => {
    const { body } = find('The list names 164 people from nine towns.', 'nine towns.');
    const words = 'nine towns.\n\nThe ship';
    const start = body.text.indexOf(words);
    expect(rangeOf(body, start, start + words.length, words)?.toString()).toContain('The ship');
  });

  test('in the title', () => {
    const { body } = find('The list names 164 people from nine towns.', '164');
    const title = { text: body.title, pieces: body.titlePieces };
    const start = body.title.indexOf('Kettle');
    expect(
      rangeOf(title, start, start + 6, 'Kettle')?.startContainer.parentElement?.localName,
    ).toBe('h1');
  });

  test('the range lies in the live page', () => {
    const { document, range } = find('The list names 164 people from nine towns.', '164');
    expect(document.getElementById('here')?.contains(range?.startContainer ?? null)).toBe(true);
  });
});

describe('where the page moved there is no range', () => {
  const sentence = 'The list names <b>164</b> people from nine towns.';
  const moved = (change: (here: Element) => void) => {
    const { document, body, start, end } = find(sentence, '164 people');
    const here = document.getElementById('here');
    if (here) change(here);
    return rangeOf(body, start, end, '164 people');
  };

  test('words that stayed are found', () => {
    expect(moved(() => {})?.toString()).toBe('164 people');
    expect(moved((here) => here.before('A late line.'))?.toString()).toBe('164 people');
  });

  test.each<[string, (here: Element) => void]>([
    ['another number', (here) => here.querySelector('b')?.replaceChildren('225')],
    [
      'another number in the same node',
      (here) => {
        const text = here.querySelector('b')?.firstChild;
        if (text) text.nodeValue = '225';
      },
    ],
    [
      'a word put before',
      (here) => {
        const text = here.querySelector('b')?.firstChild;
        if (text) text.nodeValue = 'about 164';
      },
    ],
    ['a paragraph taken away', (here) => here.remove()],
    [
      'a paragraph written anew',
      (here) => {
        here.textContent = 'The list names 164 people from nine towns.';
      },
    ],
    ['a word put between', (here) => here.querySelector('b')?.after(' or 165')],
  ])('%s', (_, change) => {
    expect(moved(change)).toBeNull();
  });

  test('offsets that do not fit the words they came with give none', () => {
    const { body, start, end } = find(sentence, '164 people');
    expect(rangeOf(body, start, end, '165 people')).toBeNull();
    expect(rangeOf(body, start + 1, end + 1, '164 people')).toBeNull();
    expect(rangeOf(body, start, start, '')).toBeNull();
    expect(rangeOf(body, body.text.length, body.text.length + 3, '164')).toBeNull();
    expect(rangeOf(body, -5, -2, '164')).toBeNull();
  });
});
