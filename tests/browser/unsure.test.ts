import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { until } from './drive/until';
import { BROWSERS } from './find-browsers';
import { openPanel } from './sidebar';
import { setStage, summaryOf } from './stage';

/** An article about the event that tells no day at all. */
const undated = readFileSync('data/example/index.html', 'utf8')
  .replace(/<meta property="article:published_time"[^>]*>/, '')
  .replace(/<(?:link|script)[^>]*>/g, '')
  .replace(/on (?:January \d+|Friday)|14 January 2022/g, 'one day');

describe.each(BROWSERS)('%s, where the story is not sure', (name) => {
  const stage = setStage(name, 'test');
  const visit = async (path: string) => {
    stage.site.add(path, undated);
    const page = await stage.browser.open(stage.site.address(path));
    await until('the question', async () => {
      const { state } = await summaryOf(stage.browser, page);
      return state === 'maybe';
    });
    return page;
  };

  test('a reader who says no is not asked again on that site, nor shown anything', async () => {
    const page = await visit('undated');
    expect(await page.hosts()).toBe(0);
    expect(await stage.browser.badge(page)).toBe('?');
    const popup = await stage.browser.pressButton(page);
    await popup.press('.answers button:not(.main)');
    await until('no event', async () => {
      const { state } = await summaryOf(stage.browser, page);
      return state === 'no-event';
    });
    expect(await stage.browser.badge(page)).toBe('');
    stage.site.add('undated-too', undated);
    const next = await stage.browser.open(stage.site.address('undated-too'));
    await until('no event there either', async () => {
      const { state } = await summaryOf(stage.browser, next);
      return state === 'no-event';
    });
  });
});

describe.each(BROWSERS)('%s, where the story is not sure', (name) => {
  const stage = setStage(name, 'test');

  test('a reader who says yes gets the sidebar', async () => {
    stage.site.add('undated', undated);
    const page = await stage.browser.open(stage.site.address('undated'));
    await until('the question', async () => (await stage.browser.badge(page)) === '?');
    const popup = await stage.browser.pressButton(page);
    await popup.press('.answers .main');
    await openPanel(page);
    expect(await stage.browser.badge(page)).not.toBe('?');
  });
});
