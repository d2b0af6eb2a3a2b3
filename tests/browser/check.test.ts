import { describe, expect, test } from 'vitest';
import type { DrivenPage } from './drive/page';
import { until } from './drive/until';
import { BROWSERS } from './find-browsers';
import { keepUnder, visit } from './keeping';
import { rowsOnDisk } from './rows-on-disk';
import { cardsOf, pressWords } from './sidebar';
import { setStage } from './stage';
import { STORIES } from './stories';

const [story] = STORIES;
if (!story) throw new Error('There is no story.');
const [first, second] = story.pages;
const DRAFT = { text: second.article.paragraphs.join('\n\n'), day: '2031-04-10' };

/** Types a text and a day, and presses the button. */
const check = (page: DrivenPage, { text, day }: typeof DRAFT): Promise<void> =>
  page.evaluate(
    async (text, day) => {
      const type = (selector: string, value: string): void => {
        const field = document.querySelector<HTMLTextAreaElement>(selector);
        if (!field) return;
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      };
      type('textarea', text);
      type('[type=date]', day);
      await new Promise((resolve) => setTimeout(resolve, 100));
      document.querySelector<HTMLElement>('button.main')?.click();
    },
    text,
    day,
  );

describe.each(BROWSERS)('%s, a text that is no page yet', (name) => {
  const stage = setStage(name, 'test');

  test('is compared with what was kept; its words are shown in it, and nothing of it is stored', async () => {
    const { browser } = stage;
    await keepUnder(browser, await visit(stage, first), story.name);
    const before = await rowsOnDisk(browser);
    const page = await browser.openOwn('src/ui/check/index.html');
    await until('the form', () => page.evaluate(() => document.querySelector('form') !== null));
    await check(page, DRAFT);
    await until('the panel', async () => (await page.hosts()) === 1);
    const cards = await cardsOf(page);
    expect(cards.map(({ verdict }) => verdict)).toEqual(['conflicts', 'updated', 'agrees']);
    expect(cards[0]?.text).toContain('Your text');
    await pressWords(page, 'April 5');
    const shown = () => page.evaluate(() => document.querySelector('mark.shown')?.textContent);
    expect(await shown()).toContain('April 5');
    await page.picture(`check-${name}`);
    expect(await rowsOnDisk(browser)).toBe(before);
    await page.pressInSidebar('[data-do="close"]');
    await until('the form', () => page.evaluate(() => document.querySelector('form') !== null));
    expect(await page.hosts()).toBe(0);
  });
});
