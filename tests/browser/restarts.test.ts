import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtFor } from './drive/built';
import { launch } from './drive/launch';
import { until } from './drive/until';
import { openPanel, sayWrong } from './sidebar';
import { openSite, type Site } from './site';

const profile = mkdtempSync(join(tmpdir(), 'second-source-profile-'));
let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
  rmSync(profile, { recursive: true, force: true });
});

/** A browser on the same profile each time, with `demo-plain` and its panel open. */
const start = async () => {
  const dist = builtFor('chromium', 'test');
  const browser = await launch('chromium', { dist, offline: true, profile });
  await browser.gateStands();
  const page = await browser.open(site.address('demo-plain'));
  await openPanel(page);
  const conflicts = (): Promise<number> =>
    page.inSidebar((root) => root.querySelectorAll('.card.conflicts').length);
  return { browser, page, conflicts };
};

test('chromium: what was said holds after the browser was closed and started again', async () => {
  const first = await start();
  expect(await first.conflicts()).toBe(1);
  await sayWrong(first.page, '.conflicts', 'January 3', 'Not a figure');
  await until('the card to go', async () => (await first.conflicts()) === 0);
  await first.browser.close();
  const second = await start();
  expect(await second.conflicts()).toBe(0);
  expect(await second.page.sidebarText()).toContain('Left out by you');
  await second.browser.close();
});
