import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/core/figures/figure';
import { command, file, jsonLines, line } from './command';

interface Read {
  id: string;
  language: string | null;
  title: string | null;
  length: number;
  figures: Figure[];
}

const STRIKE = 'At least 31 people were injured at the harbour, police said on Tuesday.';

const read = async (args: string[], stdin?: string) => {
  const outcome = await command(['read', ...args, '--json'], stdin);
  return { ...outcome, articles: jsonLines<Read>(outcome) };
};

describe('read', () => {
  it('prints a line for each article, with every key', async () => {
    const { status, articles, err } = await read(
      ['-'],
      line({ id: 'a', title: 'Harbour closed', language: 'en', text: STRIKE }),
    );
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const { figures, ...head } = articles[0] as Read;
    expect(head).toEqual({
      id: 'a',
      language: 'en',
      title: 'Harbour closed',
      length: STRIKE.length,
    });
    expect(Object.keys(figures[0] ?? {}).sort()).toEqual(
      [
        'phrase in start end measure noun value low high hedge trend unit scope where window',
        'asOf asOfFrom saidBy via superseded assumed',
      ]
        .join(' ')
        .split(' ')
        .sort(),
    );
  });

  it('gives phrases that stand in the text or the title where their offsets say', async () => {
    const title = 'At least 31 hurt in the harbour';
    const { articles } = await read(['-'], line({ title, text: STRIKE }));
    const figures = articles[0]?.figures ?? [];
    expect(new Set(figures.map((figure) => figure.in))).toEqual(new Set(['title', 'text']));
    for (const { in: part, start, end, phrase } of figures)
      expect((part === 'title' ? title : STRIKE).slice(start, end)).toBe(phrase);
  });

  it('takes the text after the front matter, with CRLF as LF, trimmed', async () => {
    const path = file(
      'strike.md',
      `---\r\nid: gull\r\ntitle: "Harbour: closed"\r\npublished: 2031-05-12\r\n---\r\n\r\n${STRIKE}\r\n\r\nMore.\r\n`,
    );
    const { articles } = await read([path]);
    expect(articles[0]).toMatchObject({
      id: 'gull',
      title: 'Harbour: closed',
      length: `${STRIKE}\n\nMore.`.length,
    });
  });

  it('takes a .txt without a front matter for all text, and its name for its id', async () => {
    const { articles } = await read([file('strike.txt', `${STRIKE}\n`)]);
    expect(articles[0]).toMatchObject({ id: 'strike.txt', title: null, length: STRIKE.length });
  });

  it('joins sentences by one space', async () => {
    const { articles } = await read(['-'], line({ sentences: ['One.', 'Two.'] }));
    expect(articles[0]?.length).toBe('One. Two.'.length);
  });

  it('names an article without an id after the line it stands on', async () => {
    const { articles } = await read([], `\n${line({ text: STRIKE })}`);
    expect(articles.map(({ id }) => id)).toEqual(['stdin:2']);
    const path = file('strikes.jsonl', line({ text: STRIKE }));
    expect((await read([path])).articles.map(({ id }) => id)).toEqual(['strikes.jsonl:1']);
  });

  it('takes a number for an id', async () => {
    const { articles } = await read([], line({ id: 7, text: STRIKE }));
    expect(articles[0]?.id).toBe('7');
  });

  it('reads the article of a page, and what the page says of itself', async () => {
    const words = 'The strike at the harbour went on while ships waited outside the port. ';
    const html = `<!doctype html><html lang="en"><head><title>Harbour closed - The Gull</title>
      <meta property="og:title" content="Harbour closed"><meta property="og:type" content="article">
      <meta property="article:published_time" content="2031-05-12T23:30:00+02:00"></head>
      <body><nav><a href="/">12 new jobs</a></nav><article><h1>Harbour closed</h1>
      <p>${STRIKE} ${words.repeat(3)}</p><p>${words.repeat(4)}</p></article></body></html>`;
    for (const { articles } of [
      await read([file('page.html', html)]),
      await read([], line({ id: 'page.html', html })),
    ]) {
      expect(articles[0]).toMatchObject({
        id: 'page.html',
        language: 'en',
        title: 'Harbour closed',
      });
      const counts = articles[0]?.figures.filter(({ unit }) => unit === 'people') ?? [];
      expect(counts.map(({ value, asOf }) => [value, asOf])).toEqual([[31, expect.anything()]]);
    }
  });

  it('lets a line say more than its page, and what it says goes first', async () => {
    const html = `<html lang="en"><body><article><h1>Harbour</h1><p>${`${STRIKE} `.repeat(8)}</p></article></body></html>`;
    const { articles } = await read([], line({ html, title: 'Given', published: '2031-05-12' }));
    expect(articles[0]?.title).toBe('Given');
  });

  it('reads a folder as its .md files, in order', async () => {
    const first = file('b.md', STRIKE);
    file('a.md', STRIKE);
    file('c.html', '<p>not this one</p>');
    const { articles } = await read([first.replace(/b\.md$/, '')]);
    expect(articles.map(({ id }) => id)).toEqual(['a.md', 'b.md']);
  });

  it('prints no figures in a language that is not read, and one line on standard error', async () => {
    const { status, articles, err } = await read(
      [],
      line({ id: 'hafen', language: 'de', text: 'Im Hafen wurden 31 Menschen verletzt.' }),
    );
    expect(status).toBe(0);
    expect(articles).toEqual([
      { id: 'hafen', language: 'de', title: null, length: 37, figures: [] },
    ]);
    expect(err).toBe('stdin:1: figures in the language "de" are not read\n');
  });

  it('takes a page that its template calls English for what its words are', async () => {
    const paragraph =
      '<p>Im Hafen von Orsund wurden am Montag 31 Menschen verletzt, und die Fähre ist mit dem Heck auf Grund gelaufen, wie es bei der Polizei heißt, die das Schiff nun mit einem Kran von den Felsen ziehen will.</p>';
    const html = `<html lang="en"><body><article>${paragraph.repeat(3)}</article></body></html>`;
    const { articles, err } = await read([], line({ id: 'hafen', html }));
    expect(articles).toMatchObject([{ id: 'hafen', language: 'de', figures: [] }]);
    expect(err).toBe('stdin:1: figures in the language "de" are not read\n');
  });

  it('prints a table for people without --json', async () => {
    const { out } = await command(['read'], line({ id: 'a', text: STRIKE }));
    expect(out).toMatch(/^a\n/);
    expect(out).toContain('"At least 31 people"');
  });
});

describe('bad input', () => {
  const GOOD = line({ id: 'good', text: STRIKE });

  it.each<[string, string, RegExp]>([
    ['a line that is no JSON', '{"id":\n', /^stdin:1: not JSON\n$/],
    ['a line that is no object', '[1]\n', /^stdin:1: .+\n$/],
    ['an article without text', line({ id: 'x' }), /^stdin:1: no text, sentences or html\n$/],
    ['an empty text', line({ text: ' \n ' }), /^stdin:1: an article without text\n$/],
    ['a text that is a number', line({ text: 7 }), /^stdin:1: text: .+\n$/],
    [
      'a day that is none',
      line({ text: 'x', published: '2031-02-30' }),
      /^stdin:1: published .+\n$/,
    ],
    ['a page without an article', line({ html: '<p>hi</p>' }), /^stdin:1: no article .+\n$/],
  ])('%s: one clear line, the rest still read, exit 1', async (_, bad, message) => {
    const { status, articles, err } = await read([], bad + GOOD);
    expect(err).toMatch(message);
    expect(status).toBe(1);
    expect(articles.map(({ id }) => id)).toEqual(['good']);
  });

  it('a file that is not there, or of another kind, is named', async () => {
    const odd = file('photo.png', 'x');
    const { status, articles, err } = await read([file('missing.md'), odd, '-'], GOOD);
    expect(status).toBe(1);
    expect(articles).toHaveLength(1);
    expect(err.split('\n')).toEqual([
      expect.stringMatching(/missing\.md: no such file$/),
      expect.stringMatching(/photo\.png: neither \.html, \.md, \.txt nor \.jsonl$/),
      '',
    ]);
  });

  it('a front matter that does not end is named', async () => {
    const { status, err } = await read([file('a.md', '---\nid: a\nno end')]);
    expect(status).toBe(1);
    expect(err).toMatch(/a\.md: the front matter does not end\n$/);
  });

  it('two articles of one id are one too many', async () => {
    const { status, articles, err } = await read([], GOOD + GOOD);
    expect(status).toBe(1);
    expect(articles).toHaveLength(1);
    expect(err).toBe('stdin:2: the id "good" stands twice\n');
  });
});

describe('the day of publication', () => {
  const asOf = async (published: string | null) => {
    const { articles } = await read(
      [],
      line({ id: 'a', language: 'en', published, text: 'The strike left 31 people injured.' }),
    );
    return articles[0]?.figures.find(({ value }) => value === 31)?.asOf;
  };

  it('is that of a time in its own offset', async () => {
    expect(await asOf('2031-05-12T23:30:00-08:00')).toBe('2031-05-12');
    expect(await asOf('2031-05-12')).toBe('2031-05-12');
  });

  it('may be absent', async () => {
    expect(await asOf(null)).toBeNull();
  });
});
