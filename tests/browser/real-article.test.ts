import { describe, expect, test } from 'vitest';
import { hasShared, sharedFile } from '../shared';
import { BROWSERS } from './find-browsers';
import { layOut, readMarkdown } from './lay-out';
import { cardsOf, openPanel, pressWords } from './sidebar';
import { setStage, summaryOf } from './stage';

/** Verdicts between one of the five articles and the other four, as people have judged them. */
const JUDGED = [
  { measure: 'protest-start', words: 'on January 1', verdict: 'conflicts' },
  { measure: 'deaths', words: 'At least 164', verdict: 'updated' },
  { measure: 'detentions', words: 'almost 10,000', verdict: 'updated' },
  { measure: 'withdrawal-start', words: 'two days', verdict: 'agrees' },
  { measure: 'withdrawal-duration', words: '10 days', verdict: 'agrees' },
  { measure: 'emergency-duration', words: 'two-week', verdict: 'only-here' },
];

describe.runIf(hasShared).each(BROWSERS)('%s, on an article of the bundled event', (name) => {
  const stage = setStage(name, 'test');
  const visit = async () => {
    const article = readMarkdown(sharedFile('articles/young-bhartiya.md'));
    stage.site.add('young-bhartiya', layOut(article));
    const page = await stage.browser.open(stage.site.address('young-bhartiya'));
    await openPanel(page);
    return page;
  };

  test('it is compared with the other four, and left out itself', async () => {
    const page = await visit();
    const summary = await summaryOf(stage.browser, page);
    if (summary.state !== 'compared') throw new Error(`The page is ${summary.state}.`);
    expect(summary.report.self).toBe('young-bhartiya');
    expect(summary.report.sources.map(({ id }) => id).sort()).toEqual([
      'independent-press',
      'moscow-times',
      'republic',
      'tass',
    ]);
  });

  test('its figures get the verdicts that people gave them', async () => {
    const page = await visit();
    const summary = await summaryOf(stage.browser, page);
    if (summary.state !== 'compared') throw new Error(`The page is ${summary.state}.`);
    const { figures } = summary.report;
    const found = JUDGED.map(({ measure, words }) => {
      const figure = figures.find(
        (candidate) => candidate.measure === measure && candidate.phrase.includes(words),
      );
      return { measure, words, verdict: figure?.verdict ?? 'not found' };
    });
    expect(found).toEqual(JUDGED);
  });

  test('the disagreement stands first, with both days', async () => {
    const page = await visit();
    const [first] = await cardsOf(page);
    expect(first?.verdict).toBe('conflicts');
    expect(first?.text).toContain('January 1');
    expect(first?.text).toMatch(/2 January|January 2|Jan\. 2/);
    await pressWords(page, 'January 1');
    expect(await page.highlights()).toHaveProperty('second-source-shown', 1);
    await page.picture(`young-bhartiya-${name}`);
  });
});
