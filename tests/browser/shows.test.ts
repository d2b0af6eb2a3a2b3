import { describe, expect, test } from 'vitest';
import { until } from './drive/until';
import { BROWSERS } from './find-browsers';
import { cardsOf, closePanel, openPanel, pillText, pressWords } from './sidebar';
import { expectedOf, setStage, summaryOf } from './stage';

const DEMOS = ['demo-plain', 'demo-heavy', 'demo-strict'];

describe.each(BROWSERS)('%s', (name) => {
  const stage = setStage(name, 'test');
  const visit = async (demo: string) => {
    const page = await stage.browser.open(stage.site.address(demo));
    await openPanel(page);
    return page;
  };

  describe.each(DEMOS)('%s', (demo) => {
    test('every figure gets the verdict that its sources give it, and no other words get one', async () => {
      const page = await visit(demo);
      const summary = await summaryOf(stage.browser, page);
      if (summary.state !== 'compared') throw new Error(`The page is ${summary.state}.`);
      const { figures } = summary.report;
      const { cards, never } = expectedOf(demo);
      const found = cards.map(({ words, measure }) => {
        const figure = figures.find(
          (candidate) => candidate.measure === measure && candidate.phrase.includes(words),
        );
        return { words, measure, verdict: figure?.verdict ?? 'not found' };
      });
      expect(found).toEqual(cards);
      for (const words of never) {
        expect(figures.map(({ phrase }) => phrase).join('\n')).not.toContain(words);
      }
    });

    test('the panel has a card with the page’s own words for each of them', async () => {
      const page = await visit(demo);
      const cards = await cardsOf(page);
      for (const { words, verdict } of expectedOf(demo).cards) {
        const card = cards.find(({ text }) => text.includes(words));
        expect(card, words).toBeDefined();
        if (verdict === 'conflicts') expect(card?.text).toContain('Sources disagree');
      }
    });

    test('pill, badge, popup and panel give the same number of disagreements', async () => {
      const page = await visit(demo);
      const disagreements = (await cardsOf(page)).filter(
        ({ verdict }) => verdict === 'conflicts',
      ).length;
      expect(disagreements).toBeGreaterThan(0);
      await closePanel(page);
      const words = `${disagreements} disagree`;
      expect(await pillText(page)).toContain(words);
      expect(await stage.browser.badge(page)).toBe(String(disagreements));
      const tab = await stage.browser.tabOf(page);
      const popup = await stage.browser.openOwn(`src/ui/popup/index.html?tab=${tab}`);
      await until(`"${words}" in the popup`, async () => (await popup.text()).includes(words));
    });

    test('the words of disagreements and later counts are marked, with no change to the page', async () => {
      const page = await visit(demo);
      const verdicts = expectedOf(demo).cards.map(({ verdict }) => verdict);
      const marks = await page.highlights();
      for (const verdict of ['conflicts', 'updated']) {
        const due = verdicts.filter((one) => one === verdict).length;
        expect(marks[`second-source-${verdict}`] ?? 0).toBeGreaterThanOrEqual(due);
      }
    });

    test('a press on a card’s words brings the page to them', async () => {
      const page = await visit(demo);
      const words = expectedOf(demo).cards.at(-1)?.words ?? '';
      await page.puppet.setViewport({ width: 1280, height: 420 });
      // Firefox is told to shrink and does so later: what is scrolling then stands still half-way.
      await until('a low window', () => page.evaluate(() => innerHeight === 420));
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await cardsOf(page);
      await pressWords(page, words);
      await until(`"${words}" in view`, () =>
        page.evaluate(() => {
          const shown = [...(CSS.highlights.get('second-source-shown') ?? [])][0];
          if (!(shown instanceof Range)) return false;
          const { top, bottom } = shown.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        }),
      );
    });
  });
});
