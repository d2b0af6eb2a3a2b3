import { describe, expect, test } from 'vitest';
import type { DrivenPage } from './drive/page';
import { until } from './drive/until';
import { BROWSERS } from './find-browsers';
import { rowsOnDisk } from './rows-on-disk';
import { openPanel, sayWrong } from './sidebar';
import { setStage } from './stage';

describe.each(BROWSERS)('%s, in a private window', (name) => {
  const stage = setStage(name, 'test');
  const conflicts = (page: DrivenPage): Promise<number> =>
    page.inSidebar((root) => root.querySelectorAll('.card.conflicts').length);

  test('what is said is wrong takes effect there, is written nowhere, and holds for no other window', async () => {
    const address = stage.site.address('demo-plain');
    const other = await stage.browser.open(address);
    await openPanel(other);
    const before = await rowsOnDisk(stage.browser);
    const page = await stage.browser.openPrivate(address);
    await openPanel(page);
    expect(await conflicts(page)).toBe(1);
    await sayWrong(page, '.conflicts', 'January 3', 'Not a figure');
    await until('the card to go', async () => (await conflicts(page)) === 0);
    expect(await page.sidebarText()).toContain('Private window');
    expect(await rowsOnDisk(stage.browser)).toBe(before);
    await other.front();
    await other.reload();
    await openPanel(other);
    expect(await conflicts(other)).toBe(1);
    await sayWrong(other, '.conflicts', 'January 3', 'Only a part');
    await until('a row', async () => (await rowsOnDisk(stage.browser)) > before);
  });
});
