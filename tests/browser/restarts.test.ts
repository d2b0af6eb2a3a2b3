import { expect, test } from 'vitest';
import { until } from './drive/until';
import { setProfile } from './profile';
import { openPanel, sayWrong } from './sidebar';

const { start } = setProfile();

/** `demo-plain`, with its panel open. */
const open = async () => {
  const { browser, site } = await start();
  const page = await browser.open(site.address('demo-plain'));
  await openPanel(page);
  const conflicts = (): Promise<number> =>
    page.inSidebar((root) => root.querySelectorAll('.card.conflicts').length);
  return { browser, page, conflicts };
};

test('chromium: what was said holds after the browser was closed and started again', async () => {
  const first = await open();
  expect(await first.conflicts()).toBe(1);
  await sayWrong(first.page, '.conflicts', 'January 3', 'Not a figure');
  await until('the card to go', async () => (await first.conflicts()) === 0);
  await first.browser.close();
  const second = await open();
  expect(await second.conflicts()).toBe(0);
  expect(await second.page.sidebarText()).toContain('Left out by you');
  await second.browser.close();
});
