import { describe, expect, test } from 'vitest';
import type { DrivenPage } from './drive/page';
import { pause, until } from './drive/until';
import { BROWSERS } from './find-browsers';
import { closePanel, isOpen, openPanel, pillText } from './sidebar';
import { setStage } from './stage';

describe.each(BROWSERS)('%s, when the extension is updated while pages are open', (name) => {
  const stage = setStage(name, 'test');
  let page: DrivenPage;
  const welcomes = (): Promise<number> =>
    stage.browser.withApi(async (api) => {
      const tabs = await api.tabs.query({});
      return tabs.filter(({ url }) => url?.includes('/welcome/')).length;
    });

  test('a page that was read gets a pill of the new one in place of the old', async () => {
    page = await stage.browser.open(stage.site.address('demo-plain'));
    await openPanel(page);
    await closePanel(page);
    await stage.browser.update();
    await stage.browser.gateStands();
    await page.front();
    // It opens by itself as on a page that is new: the old one stood closed.
    await until('the new sidebar', () => isOpen(page));
    expect(await page.hosts()).toBe(1);
  });

  test('the old script is silent, also where the page moves on', async () => {
    await page.evaluate(() => history.pushState(null, '', '?moved'));
    await pause(2500);
    expect(await page.hosts()).toBe(1);
    await closePanel(page);
    expect(await pillText(page)).toContain('disagree');
  });

  test('pages that are opened from then on are looked at as before', async () => {
    const next = await stage.browser.open(stage.site.address('demo-heavy'));
    await openPanel(next);
    expect(await next.hosts()).toBe(1);
  });

  test('the welcome page does not come again', async () => {
    const before = await welcomes();
    await stage.browser.update();
    await stage.browser.gateStands();
    await pause(1000);
    expect(await welcomes()).toBeLessThanOrEqual(before);
  });
});
