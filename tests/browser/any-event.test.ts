import { describe, expect, test } from 'vitest';
import type { DrivenPage } from './drive/page';
import { until } from './drive/until';
import { BROWSERS } from './find-browsers';
import { expectCards, keepUnder, popupOf, reportOf, visit } from './keeping';
import { cardsOf, openPanel } from './sidebar';
import { setStage, summaryOf } from './stage';
import { STORIES } from './stories';

describe.each(BROWSERS)('%s, on any event', (name) => {
  const stage = setStage(name, 'test');
  /** Badge, popup and panel give the same number of disagreements. */
  const expectEverywhere = async (page: DrivenPage, conflicts: number): Promise<void> => {
    await until('the badge', async () => (await stage.browser.badge(page)) === String(conflicts));
    const popup = await popupOf(stage.browser, page);
    const words = `${conflicts} disagreement`;
    await until('the popup', async () => (await popup.text()).includes(words));
    await popup.puppet.close();
    await page.front();
    expect(await page.sidebarText()).toContain(words);
  };

  describe.each(STORIES)('$name', ({ name: story, pages: [first, second, third], changed }) => {
    test('no source is known of the first page: it is kept under a story that the reader names', async () => {
      const page = await visit(stage, first);
      await keepUnder(stage.browser, page, story);
      const { report } = await until('the source', async () => {
        const summary = await summaryOf(stage.browser, page);
        return summary.state === 'compared' && summary;
      });
      expect(report.event?.title).toBe(story);
      expect(report.self).not.toBeNull();
    });

    test('the second is compared with it, figure by figure, and kept from the panel', async () => {
      const page = await visit(stage, second);
      const report = await reportOf(stage.browser, page);
      expect(report.event?.title).toBe(story);
      expect(report.sources.map(({ outlet }) => outlet)).toEqual([first.article.fields.outlet]);
      expectCards(report, second);
      await openPanel(page);
      await expectEverywhere(page, report.tally.conflicts);
      await page.pressInSidebar('[data-do="keep"]');
      await until('the day', async () => (await page.sidebarText()).includes('Kept on '));
      expect(await page.sidebarText()).not.toContain('Keep this article');
    });

    test('the third is compared with two, the disagreement first, with the words of both', async () => {
      const page = await visit(stage, third);
      const report = await reportOf(stage.browser, page);
      expect(report.sources.map(({ outlet }) => outlet).sort()).toEqual(
        [first, second].map(({ article }) => article.fields.outlet).sort(),
      );
      expectCards(report, third);
      await openPanel(page);
      await expectEverywhere(page, report.tally.conflicts);
      const [card] = await cardsOf(page);
      expect(card?.verdict).toBe('conflicts');
      expect(card?.text).toContain(second.article.fields.outlet);
      await page.picture(`any-event-${third.slug}-${name}`);
    });

    test('a page that was changed since it was kept shows what it said then', async () => {
      const page = await visit(stage, first, (html) => html.replaceAll(changed.from, changed.to));
      await reportOf(stage.browser, page);
      await openPanel(page);
      for (const words of [changed.from, changed.to]) {
        await until(words, async () =>
          (await cardsOf(page)).some(({ text }) => text.includes(words)),
        );
      }
      expect((await cardsOf(page)).map(({ text }) => text).join()).toMatch(
        /When you kept it, on [^,]+, it said/,
      );
    });

    test('what was kept is still compared with after the worker has died', async () => {
      await stage.browser.killWorker();
      const page = await visit(stage, third);
      const report = await reportOf(stage.browser, page);
      expect(report.sources).toHaveLength(2);
    });
  });
});
