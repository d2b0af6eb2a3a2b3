import { describe, expect, test } from 'vitest';
import { until } from './drive/until';
import { BROWSERS } from './find-browsers';
import { keepUnder, reportOf, visit } from './keeping';
import { setProfile } from './profile';
import { rowsOnDisk } from './rows-on-disk';
import { openPanel } from './sidebar';
import { setStage } from './stage';
import { STORIES } from './stories';

const [story] = STORIES;
if (!story) throw new Error('There is no story.');
const [first, second] = story.pages;

describe.each(BROWSERS)('%s, in a private window', (name) => {
  const stage = setStage(name, 'test');

  test('a page is compared with what was kept, and nothing of it is kept', async () => {
    const page = await visit(stage, first);
    await keepUnder(stage.browser, page, story.name);
    const open = await visit(stage, second);
    await openPanel(open);
    const before = await rowsOnDisk(stage.browser);
    const hidden = await stage.browser.openPrivate(stage.site.address(second.slug));
    await openPanel(hidden);
    expect(await hidden.sidebarText()).toContain('1 disagreement');
    expect(await hidden.inSidebar((root) => root.querySelector('[data-do="keep"]'))).toBeNull();
    expect(await rowsOnDisk(stage.browser)).toBe(before);
    // Beside the same page in another window there is a button, and it keeps.
    await open.front();
    await open.reload();
    await openPanel(open);
    await open.pressInSidebar('[data-do="keep"]');
    await until('the row', async () => (await rowsOnDisk(stage.browser)) === before + 1);
  });
});

describe('chromium, closed and started again', () => {
  const { start } = setProfile();

  test('compares with what was kept before', async () => {
    const before = await start();
    await keepUnder(before.browser, await visit(before, first), story.name);
    await before.browser.close();
    const after = await start();
    const page = await visit(after, second);
    const { sources } = await reportOf(after.browser, page);
    expect(sources.map(({ outlet }) => outlet)).toEqual([first.article.fields.outlet]);
    await until('the panel', async () => (await page.hosts()) === 1);
    await after.browser.close();
  });
});
