import { describe, expect, test } from 'vitest';
import type { DrivenPage } from './drive/page';
import { until } from './drive/until';
import { BROWSERS } from './find-browsers';
import { keepUnder, reportOf, visit } from './keeping';
import { rowsOnDisk } from './rows-on-disk';
import { openPanel } from './sidebar';
import { setStage } from './stage';
import { STORIES } from './stories';

const press = (page: DrivenPage, words: string): Promise<true> =>
  until(`a button ${words}`, () =>
    page.evaluate((wanted) => {
      const buttons = [...document.querySelectorAll('button')];
      const found = buttons.find(({ innerText }) => innerText === wanted);
      found?.click();
      return found !== undefined;
    }, words),
  );
const says = (page: DrivenPage, words: string): Promise<true> =>
  until(words, async () => (await page.text()).includes(words));

const [story] = STORIES;
if (!story) throw new Error('There is no story.');
const [first, second, third] = story.pages;

describe.each(BROWSERS)('%s, what was kept', (name) => {
  const stage = setStage(name, 'test');

  test('is listed by its story, and removed one by one or all at once; nothing is left then', async () => {
    const { browser } = stage;
    await keepUnder(browser, await visit(stage, first), story.name);
    const page = await visit(stage, second);
    await openPanel(page);
    await page.pressInSidebar('[data-do="keep"]');
    await until('the day', async () => (await page.sidebarText()).includes('Kept on '));

    const sources = await browser.openOwn('src/ui/sources/index.html');
    await says(sources, story.name);
    for (const { article } of [first, second]) await says(sources, article.fields.title ?? '');
    await sources.picture(`sources-${name}`);
    await press(sources, 'Remove');
    await press(sources, 'Yes, remove');
    await says(sources, '1 article was removed.');
    expect(await sources.text()).not.toContain(first.article.fields.title);
    const next = await visit(stage, third);
    expect((await reportOf(browser, next)).sources).toHaveLength(1);

    await sources.front();
    await press(sources, 'Erase everything');
    await press(sources, 'Yes, erase');
    await says(sources, 'Erased: 1 article and ');
    expect(await rowsOnDisk(browser)).toBe(0);
    await until('the panels to go', async () => (await next.hosts()) + (await page.hosts()) === 0);
  });
});
