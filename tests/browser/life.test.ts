import { describe, expect, test } from 'vitest';
import type { DrivenPage } from './drive/page';
import { until } from './drive/until';
import { BROWSERS } from './find-browsers';
import { closePanel, openPanel } from './sidebar';
import { setStage, summaryOf } from './stage';

describe.each(BROWSERS)('%s', (name) => {
  const stage = setStage(name, 'test');
  const visit = async (): Promise<DrivenPage> => {
    const page = await stage.browser.open(stage.site.address('demo-plain'));
    await openPanel(page);
    return page;
  };

  test('a site that goes on to another story without loading loses the sidebar of the first', async () => {
    const page = await visit();
    await page.evaluate(() => {
      history.pushState(null, '', '/another-story');
      document.title = 'Leeks';
      const story =
        'Leeks want deep soil, and they want it moist, and they repay a patient gardener.';
      document.body.innerHTML = `<main><h1>Leeks</h1>${`<p>${story}</p>`.repeat(12)}</main>`;
    });
    await until('no sidebar', async () => (await page.hosts()) === 0);
    await until('no event', async () => {
      const { state } = await summaryOf(stage.browser, page);
      return state === 'no-event';
    });
    expect(await page.highlights()).toEqual({});
  });

  test('a live page that gets another number is read again', async () => {
    const page = await visit();
    await page.evaluate(() => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const text = texts.currentNode as Text;
        text.data = text.data.replace('225', '226');
      }
    });
    await until('the new number', async () => (await page.sidebarText()).includes('226'));
    expect(await page.hosts()).toBe(1);
  });

  /** Where the first mark of a kind stands in the window, scrolled into view. */
  const pointOn = async (page: DrivenPage, mark: string): Promise<{ x: number; y: number }> => {
    const point = await page.evaluate((name) => {
      const [range] = CSS.highlights.get(name) ?? [];
      if (!(range instanceof Range)) return null;
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }, `second-source-${mark}`);
    if (!point) throw new Error(`No words are marked ${mark}.`);
    return point;
  };
  const tip = (page: DrivenPage): Promise<string | null> =>
    page.inSidebar((root) => root.querySelector('.tip')?.textContent ?? null);

  test('a press on marked words opens the panel at their card', async () => {
    const page = await visit();
    await closePanel(page);
    const { x, y } = await pointOn(page, 'updated');
    await page.puppet.mouse.click(x, y);
    await until('the card in focus', () =>
      page.inSidebar((root) => root.activeElement?.closest('.card') !== null),
    );
  });

  test('a mark under the pointer says what is asked and how the others stand to it', async () => {
    const page = await visit();
    const { x, y } = await pointOn(page, 'conflicts');
    await until('the tip', async () => {
      // Again and again, as a hand does: the scrolling before may just have ended.
      await page.puppet.mouse.move(x - 1, y);
      await page.puppet.mouse.move(x, y);
      return (await tip(page))?.endsWith(': Sources disagree');
    });
    await page.puppet.mouse.move(x, 1);
    await until('no tip', async () => (await tip(page)) === null);
  });

  test('N goes to the next figure, on its card and in the page', async () => {
    const page = await visit();
    await page.pressInSidebar('.panel .down');
    const shown = () =>
      page.evaluate(() =>
        [...(CSS.highlights.get('second-source-shown') ?? [])].map(String).join(),
      );
    const first = await until('a figure shown', shown);
    await page.puppet.keyboard.press('n');
    await until('another figure', async () => ![first, ''].includes(await shown()));
    await page.puppet.keyboard.press('p');
    await until('the first figure again', async () => (await shown()) === first);
  });

  test('a pill that was hidden takes its marks with it, and both come back when they are asked for', async () => {
    const page = await visit();
    await closePanel(page);
    await page.pressInSidebar('.pill summary');
    await page.pressInSidebar('[data-do="hide"]');
    await until('no pill', async () => (await page.hosts()) === 0);
    expect(await page.highlights()).toEqual({});
    const tab = await stage.browser.tabOf(page);
    await stage.browser.withApi(
      (api, id) => api.runtime.sendMessage({ name: 'showInTab', request: { tab: id } }),
      tab,
    );
    await until('the panel', async () => (await page.hosts()) === 1);
    expect(await page.highlights()).not.toEqual({});
  });
});
