import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { readBody } from '../../src/article/body';
import { metadataOf } from '../../src/article/metadata';
import { ready } from '../../src/background/ready';
import { reportOnPage } from '../../src/background/report-on-page';
import { pageOf } from '../article/page-of';

// Only a page whose story is not sure asks the browser; none of these does.
vi.mock('../../src/browser', () => ({ extension: {} }));

/** What a demo page must make the extension say; the same file is held against real browsers. */
interface Expected {
  cards: { words: string; measure: string; verdict: string }[];
  never: string[];
}

const fileOf = (path: string): string =>
  readFileSync(new URL(path, import.meta.url).pathname, 'utf8');

async function reportOf(demo: string) {
  const address = `https://news.example/${demo}`;
  const page = pageOf(fileOf(`${demo}/page.html`), address);
  const body = readBody(page);
  if (!body) throw new Error('No article was found.');
  const summary = await reportOnPage(
    { ...metadataOf(page, address), title: body.title, text: body.text, asArticle: true },
    address,
    await ready(),
    async () => ({ answer: undefined, corrections: [] }),
  );
  if (summary.state !== 'compared') throw new Error(`The page is ${summary.state}.`);
  return summary.report;
}

describe.each(['demo-plain', 'demo-heavy', 'demo-strict'])('%s', (demo) => {
  const { cards, never } = JSON.parse(fileOf(`${demo}/expected.json`)) as Expected;

  test.each(cards)('"$words" is $measure: $verdict', async ({ words, measure, verdict }) => {
    const { figures } = await reportOf(demo);
    const carrying = figures.filter(({ phrase }) => phrase.includes(words));
    expect(carrying.map((figure) => `${figure.measure}: ${figure.verdict}`)).toContain(
      `${measure}: ${verdict}`,
    );
  });

  test('nothing that stands beside the article is taken for a figure of it', async () => {
    const { figures } = await reportOf(demo);
    const phrases = figures.map(({ phrase }) => phrase);
    expect(never.filter((words) => phrases.some((phrase) => phrase.includes(words)))).toEqual([]);
  });

  test('no other disagreement is shown', async () => {
    const { figures } = await reportOf(demo);
    const known = cards.filter(({ verdict }) => verdict === 'conflicts').map(({ words }) => words);
    const others = figures.filter(
      ({ verdict, phrase }) =>
        verdict === 'conflicts' && !known.some((words) => phrase.includes(words)),
    );
    expect(others.map(({ phrase }) => phrase)).toEqual([]);
  });
});
