import { describe, expect, test } from 'vitest';
import type { DrivenPage } from './drive/page';
import { until } from './drive/until';
import { BROWSERS } from './find-browsers';
import { closePanel, openPanel, pillText, sayWrong } from './sidebar';
import { setStage, summaryOf } from './stage';

describe.each(BROWSERS)('%s, where something is wrong', (name) => {
  const stage = setStage(name, 'test');
  const visit = async (demo: string): Promise<DrivenPage> => {
    const page = await stage.browser.open(stage.site.address(demo));
    await openPanel(page);
    return page;
  };
  const badgeIs = (page: DrivenPage, text: string): Promise<boolean> =>
    until(`the badge to be "${text}"`, async () => (await stage.browser.badge(page)) === text);
  const popupOf = async (page: DrivenPage): Promise<DrivenPage> => {
    const tab = await stage.browser.tabOf(page);
    return stage.browser.openOwn(`src/ui/popup/index.html?tab=${tab}`);
  };
  const conflicts = (page: DrivenPage): Promise<number> =>
    page.inSidebar((root) => root.querySelectorAll('.card.conflicts').length);

  test('words that are no figure disagree with nobody from then on: panel, pill, badge and popup say so at once', async () => {
    const page = await visit('demo-plain');
    expect(await conflicts(page)).toBe(1);
    await sayWrong(page, '.conflicts', 'January 3', 'Not a figure');
    await badgeIs(page, '');
    await until('the card to go', async () => (await conflicts(page)) === 0);
    expect(await page.sidebarText()).toContain('Left out by you');
    const popup = await popupOf(page);
    await until('the popup', async () => (await popup.text()).includes('can both be true'));
    expect(await popup.text()).not.toContain('disagree');
    await page.front();
    await closePanel(page);
    expect(await pillText(page)).not.toContain('disagree');
    expect((await page.highlights())['second-source-conflicts'] ?? 0).toBe(0);
  });

  test('it still holds when the worker has died, and when the extension was updated', async () => {
    await stage.browser.killWorker();
    const again = await visit('demo-plain');
    expect(await conflicts(again)).toBe(0);
    await stage.browser.update();
    await stage.browser.gateStands();
    const updated = await visit('demo-plain');
    expect(await conflicts(updated)).toBe(0);
  });

  test('undo brings it back', async () => {
    const page = await visit('demo-plain');
    await page.pressInSidebar('.left-out button');
    await badgeIs(page, '1');
    await until('the card', async () => (await conflicts(page)) === 1);
    expect(await page.sidebarText()).not.toContain('Left out by you');
  });

  test('a source’s words are wrong on every page: another that is open follows, and the next one', async () => {
    const other = await visit('demo-heavy');
    await badgeIs(other, '1');
    const page = await visit('demo-plain');
    await sayWrong(page, '.conflicts', 'Young Bhartiya', 'Not the same thing');
    await badgeIs(other, '');
    const next = await visit('demo-heavy');
    expect(await conflicts(next)).toBe(0);
    await next.pressInSidebar('.left-out button');
    await badgeIs(next, '1');
    await badgeIs(other, '1');
  });

  test('it can be said with the keyboard alone', async () => {
    const page = await visit('demo-plain');
    const { keyboard } = page.puppet;
    await page.front();
    await page.inSidebar((root) =>
      root.querySelector<HTMLElement>('.conflicts .wrong summary')?.focus(),
    );
    await keyboard.press('Enter');
    await until('the form', () =>
      page.inSidebar((root) => root.querySelector('.conflicts .wrong fieldset') !== null),
    );
    for (const key of ['Tab', ' ', 'Tab', 'ArrowDown', 'Tab', 'Enter'] as const) {
      await keyboard.press(key);
    }
    const leftOut = await until('the correction', async () => {
      const summary = await summaryOf(stage.browser, page);
      return summary.state === 'compared' && summary.report.leftOut[0];
    });
    expect(leftOut.correction.statement?.phrase).toContain('January 3');
    await page.front();
    await page.pressInSidebar('.left-out button');
    await badgeIs(page, '1');
  });

  test('a page that is not about the event is compared no more, until that is undone in the popup', async () => {
    const page = await visit('demo-strict');
    await page.pressInSidebar('.other summary');
    expect(await page.hosts()).toBe(1);
    await page.pressInSidebar('.other button');
    await until('the sidebar to go', async () => (await page.hosts()) === 0);
    await badgeIs(page, '');
    const popup = await popupOf(page);
    await until('the popup', async () =>
      (await popup.text()).includes('Nothing on it is compared'),
    );
    await popup.evaluate(() => document.querySelector<HTMLElement>('button.main')?.click());
    await page.front();
    await openPanel(page);
  });

  test('all that was said is listed on the options page, and erased there at a press', async () => {
    const page = await visit('demo-plain');
    await sayWrong(page, '.conflicts', 'January 3', 'Only a part');
    await badgeIs(page, '');
    const options = await stage.browser.openOwn('src/ui/welcome/index.html');
    await until('the list', async () => (await options.text()).includes('January 3'));
    expect(await options.text()).toMatch(/news\.example:\d+\/demo-plain/);
    await options.evaluate(() => document.querySelector<HTMLElement>('.told > button')?.click());
    await until('the count', async () => (await options.text()).includes('1 entry was erased.'));
    await badgeIs(page, '1');
  });
});
