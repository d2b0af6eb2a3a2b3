import { describe, expect, test } from 'vitest';
import { until } from './drive/until';
import { BROWSERS } from './find-browsers';
import { cardsOf, openPanel } from './sidebar';
import { setStage } from './stage';

describe.each(BROWSERS)('%s, new to it', (name) => {
  const stage = setStage(name, 'real');

  test('the welcome page offers three ways, least access first, and chooses none', async () => {
    const page = await stage.browser.openOwn('src/ui/welcome/index.html');
    const ways = await until('the ways', async () => {
      const found = await page.evaluate(() =>
        [...document.querySelectorAll('.way h3')].map((way) => way.textContent),
      );
      return found.length > 0 && found;
    });
    expect(ways).toEqual([
      'Only when I press the buttonNow',
      'On sites I name',
      'On every news page',
    ]);
    expect(await page.evaluate(() => document.querySelectorAll('.way :checked').length)).toBe(0);
    await page.picture(`artifacts/welcome-${name}.png`);
  });

  test('only when pressed needs no permission, and says that it is done', async () => {
    const page = await stage.browser.openOwn('src/ui/welcome/index.html');
    await until('a button', () =>
      page.evaluate(() => document.querySelector('.way button') !== null),
    );
    await page.evaluate(() => document.querySelector<HTMLElement>('.way button')?.click());
    await until('the outcome', async () =>
      (await page.text()).includes('Done: only when you press.'),
    );
  });

  test('words that name no site are not asked for', async () => {
    const page = await stage.browser.openOwn('src/ui/welcome/index.html');
    await until('the field', () => page.evaluate(() => document.querySelector('input') !== null));
    await page.evaluate(() => {
      const field = document.querySelector('input');
      if (!field) return;
      field.value = 'news.example, nowhere';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await page.evaluate(() => document.querySelector('form')?.requestSubmit());
    await until('the outcome', async () => (await page.text()).includes('names no site: nowhere'));
  });

  test('the example page works before any permission', async () => {
    const page = await stage.browser.openOwn('data/example/index.html');
    await openPanel(page);
    const verdicts = (await cardsOf(page)).map(({ verdict }) => verdict);
    expect(verdicts).toContain('conflicts');
    expect(verdicts).toContain('updated');
    expect(verdicts).toContain('agrees');
    await page.picture(`artifacts/example-${name}.png`);
  });
});
