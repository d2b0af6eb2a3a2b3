import { describe, expect, it } from 'vitest';
import type { Checked } from '../../src/cli/check';
import { command, file, jsonLines } from './command';
import { ABOUT, AUK, GULL, lines, PAGE, REGATTA } from './stories';

/** A pack of the two sources, or of the articles given. */
async function pack(name = 'pack.json', ...articles: object[]): Promise<string> {
  const output = file(name);
  const about = file('about.json', JSON.stringify(ABOUT));
  const sources = lines(...(articles.length > 0 ? articles : [AUK, GULL]));
  const { status } = await command(['build', '-', '-o', output, '--about', about], sources);
  expect(status).toBe(0);
  return output;
}

const check = async (args: string[], ...articles: object[]) => {
  const outcome = await command(['check', ...args, '--json'], lines(...articles));
  return { ...outcome, pages: jsonLines<Checked>(outcome) };
};

describe('check', () => {
  it('recognises the event and compares the page with its sources', async () => {
    const { status, err, pages } = await check(['--pack', await pack()], PAGE);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const [page] = pages;
    expect(Object.keys(page ?? {})).toEqual([
      'id',
      'url',
      'event',
      'maybe',
      'self',
      'figures',
      'elsewhere',
      'ms',
    ]);
    expect(page).toMatchObject({
      id: 'page',
      url: PAGE.url,
      event: { id: 'strike', title: ABOUT.title, sure: true },
      maybe: null,
      self: null,
    });
    const start = page?.figures.find(({ measure }) => measure === 'strike-start');
    expect(start).toMatchObject({ question: 'strike-start, total', verdict: 'conflicts' });
    expect(start?.comparisons.map(({ source, verdict }) => [source, verdict])).toEqual([
      ['auk', 'agrees'],
      ['gull', 'conflicts'],
    ]);
    expect(Object.keys(start?.comparisons[0] ?? {}).sort()).toEqual(
      ['figure', 'origin', 'outlet', 'reason', 'severity', 'source', 'verdict'].sort(),
    );
    const figure = 'measure noun value low high hedge trend unit scope where window asOf asOfFrom';
    expect(Object.keys(start ?? {}).sort()).toEqual(
      `phrase in start end ${figure} saidBy via superseded assumed question verdict mentions comparisons`
        .split(' ')
        .sort(),
    );
    expect(page?.elsewhere.map(({ source, question }) => [source, question])).toEqual([
      ['auk', 'injuries, total'],
      ['gull', 'injuries, total'],
    ]);
    for (const time of Object.values(page?.ms ?? {})) expect(time).toBeGreaterThan(0);
  });

  it('leaves a page out that is itself a source, and says so', async () => {
    const { pages } = await check(['--pack', await pack()], {
      ...AUK,
      id: 'seen',
      url: 'http://www.auk.example/strike?from=feed#top',
    });
    expect(pages[0]?.self).toBe('auk');
    const sources = pages[0]?.figures.flatMap(({ comparisons }) => comparisons);
    expect(new Set(sources?.map(({ source }) => source))).toEqual(new Set(['gull']));
  });

  it('reads no figures of a page about something else', async () => {
    const { status, pages } = await check(['--pack', await pack()], REGATTA);
    expect(status).toBe(0);
    expect(pages[0]).toMatchObject({
      event: null,
      maybe: null,
      self: null,
      figures: [],
      elsewhere: [],
      ms: { read: 0 },
    });
  });

  it('reads no figures where it is not sure of the event: that is asked first', async () => {
    const { pages } = await check(['--pack', await pack()], { ...PAGE, published: '2041-11-02' });
    expect(pages[0]).toMatchObject({
      event: null,
      maybe: { id: 'strike', title: ABOUT.title },
      figures: [],
      ms: { read: 0 },
    });
  });

  it('compares with --event whatever the score', async () => {
    const { pages } = await check(['--pack', await pack(), '--event', 'strike'], REGATTA);
    expect(pages[0]).toMatchObject({ event: { id: 'strike', title: ABOUT.title }, maybe: null });
    expect(Object.keys(pages[0]?.event ?? {})).toEqual(['id', 'title', 'score', 'sure']);
    expect(pages[0]?.figures.map(({ verdict }) => verdict)).toContain('only-here');
  });

  it('merges the packs of one event', async () => {
    const args = ['--pack', await pack('a.json', AUK), '--pack', await pack('b.json', GULL)];
    const { pages } = await check(args, PAGE);
    const start = pages[0]?.figures.find(({ measure }) => measure === 'strike-start');
    expect(start?.comparisons.map(({ source }) => source)).toEqual(['auk', 'gull']);
  });

  it('finds the right one of several events in one file', async () => {
    const output = file('packs.json');
    const sources = lines(
      { ...AUK, event: 'strike' },
      { ...GULL, event: 'strike' },
      { ...REGATTA, event: 'regatta' },
    );
    await command(['build', '-', '-o', output], sources);
    const { pages } = await check(['--pack', output], PAGE, { ...REGATTA, id: 'again' });
    expect(pages.map(({ event }) => event?.id)).toEqual(['strike', 'regatta']);
  });

  it('reads no figures in a language that is not read, and says so', async () => {
    const { status, err, pages } = await check(['--pack', await pack(), '--event', 'strike'], {
      ...PAGE,
      language: 'de',
    });
    expect(status).toBe(0);
    expect(pages[0]).toMatchObject({
      event: { id: 'strike' },
      figures: [],
      elsewhere: [],
      ms: { read: 0 },
    });
    expect(err).toBe('stdin:1: figures in the language "de" are not read\n');
  });

  it('prints a table for people without --json', async () => {
    const args = ['check', '--pack', await pack(), '-'];
    const { out } = await command(args, lines(PAGE, REGATTA));
    expect(out).toContain(`page: ${ABOUT.title}; compared with 2 sources`);
    expect(out).toContain('sources disagree');
    expect(out).toContain('not on this page');
    expect(out).toContain('regatta: no known event');
  });

  it('says in it what the page itself calls unknown', async () => {
    const unsure = { ...PAGE, text: `${PAGE.text} It was not clear how many people were injured.` };
    const { out } = await command(['check', '--pack', await pack(), '-'], lines(unsure));
    expect(out).toMatch(/injuries, total +not known, this page says +"[^"]*how many people/);
  });

  it('prints the same keys of every answer, also of one that shares its speaker with the page', async () => {
    const told = { ...PAGE, text: `${PAGE.text} The strike will end on May 20, Ada Fenwick said.` };
    const source = { ...AUK, text: `${AUK.text} The strike will end on May 20, Ada Fenwick said.` };
    const { pages } = await check(['--pack', await pack('tied.json', source)], told);
    const end = pages[0]?.figures.find(({ measure }) => measure === 'strike-end');
    expect(end?.comparisons.map((one) => Object.keys(one).sort().join(' '))).toEqual([
      'figure origin outlet reason severity source verdict',
    ]);
    expect(end).not.toHaveProperty('origin');
  });
});

describe('bad packs', () => {
  it('that cannot be read or are none are named, and nothing is checked without one', async () => {
    const odd = file('odd.json', '{"format": "recipe"}');
    const { status, out, err } = await check(['--pack', file('no.json'), '--pack', odd], PAGE);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toMatch(/no\.json: cannot be read\n.*odd\.json: format: not a fact pack\. .+\n$/);
  });

  it('do not keep the good ones from being used', async () => {
    const odd = file('odd.json', '[');
    const { status, pages } = await check(['--pack', odd, '--pack', await pack()], PAGE);
    expect(status).toBe(1);
    expect(pages[0]?.event?.id).toBe('strike');
  });

  it('without the event that --event names are wrong usage', async () => {
    const { status, err } = await check(['--pack', await pack(), '--event', 'flood'], PAGE);
    expect(status).toBe(2);
    expect(err).toContain('no pack has the event "flood"');
  });
});
