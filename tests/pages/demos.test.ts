import { describe, expect, test, vi } from 'vitest';
import { demoFile, demoReport } from './report-on-demo';

// Only a page whose story is not sure asks the browser; none of these does.
vi.mock('../../src/browser', () => ({ extension: {} }));

/** What a demo page must make the extension say; the same file is held against real browsers. */
interface Expected {
  cards: { words: string; measure: string; verdict: string }[];
  never: string[];
}

describe.each(['demo-plain', 'demo-heavy', 'demo-strict'])('%s', (demo) => {
  const { cards, never } = JSON.parse(demoFile(`${demo}/expected.json`)) as Expected;

  test.each(cards)('"$words" is $measure: $verdict', async ({ words, measure, verdict }) => {
    const { figures } = await demoReport(demo);
    const carrying = figures.filter(({ phrase }) => phrase.includes(words));
    expect(carrying.map((figure) => `${figure.measure}: ${figure.verdict}`)).toContain(
      `${measure}: ${verdict}`,
    );
  });

  test('nothing that stands beside the article is taken for a figure of it', async () => {
    const { figures } = await demoReport(demo);
    const phrases = figures.map(({ phrase }) => phrase);
    expect(never.filter((words) => phrases.some((phrase) => phrase.includes(words)))).toEqual([]);
  });

  test('no other disagreement is shown', async () => {
    const { figures } = await demoReport(demo);
    const known = cards.filter(({ verdict }) => verdict === 'conflicts').map(({ words }) => words);
    const others = figures.filter(
      ({ verdict, phrase }) =>
        verdict === 'conflicts' && !known.some((words) => phrase.includes(words)),
    );
    expect(others.map(({ phrase }) => phrase)).toEqual([]);
  });
});
