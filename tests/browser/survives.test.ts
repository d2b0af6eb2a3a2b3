import { describe, expect, test } from 'vitest';
import { until } from './drive/until';
import { BROWSERS } from './find-browsers';
import { openPanel } from './sidebar';
import { setStage, summaryOf } from './stage';

describe.each(BROWSERS)('%s', (name) => {
  const stage = setStage(name, 'test');

  test('a page is served by a worker that was not running', async () => {
    await stage.browser.killWorker();
    const page = await stage.browser.open(stage.site.address('demo-plain'));
    await openPanel(page);
    expect(await stage.browser.workerRuns()).toBe(true);
  });

  test('what was found is still known after the worker has died', async () => {
    const page = await stage.browser.open(stage.site.address('demo-plain'));
    await openPanel(page);
    const before = await summaryOf(stage.browser, page);
    const badge = await stage.browser.badge(page);
    await stage.browser.killWorker();
    expect(await stage.browser.workerRuns()).toBe(false);
    expect(await summaryOf(stage.browser, page)).toEqual(before);
    expect(await stage.browser.badge(page)).toBe(badge);
  });

  test('a page is served though the worker dies again and again while it loads', async () => {
    const page = await stage.browser.open(stage.site.address('unrelated'));
    const loading = page.go(stage.site.address('demo-heavy'));
    for (let kills = 0; kills < 5; kills++) await stage.browser.killWorker();
    await loading;
    await openPanel(page);
    await until('the report', async () => (await page.sidebarText()).includes('detained'));
  });

  test('a page that is loaded again gets its sidebar again', async () => {
    const page = await stage.browser.open(stage.site.address('demo-strict'));
    await openPanel(page);
    await stage.browser.killWorker();
    await page.reload();
    await openPanel(page);
    expect(await page.hosts()).toBe(1);
  });
});
