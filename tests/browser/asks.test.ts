import { describe, expect, test } from 'vitest';
import { pause, until } from './drive/until';
import { BROWSERS } from './find-browsers';
import { cardsOf, isOpen } from './sidebar';
import { setStage } from './stage';

describe.each(BROWSERS)('%s, as it is published', (name) => {
  const stage = setStage(name, 'real');

  test('it may read no site when it is installed', async () => {
    const { origins } = await stage.browser.withApi((api) => api.permissions.getAll());
    expect(origins ?? []).toEqual([]);
  });

  test('it shows nothing by itself', async () => {
    const page = await stage.browser.open(stage.site.address('demo-plain'));
    await pause(2000);
    expect(await page.hosts()).toBe(0);
    expect(await page.highlights()).toEqual({});
    expect(await stage.browser.badge(page)).toBe('');
  });

  test('a press on its button lets it read that one page, and no other', async () => {
    const other = await stage.browser.open(stage.site.address('demo-heavy'));
    const page = await stage.browser.open(stage.site.address('demo-plain'));
    const popup = await stage.browser.pressButton(page);
    await until('the counts in the popup', async () => /\d disagree/.test(await popup.text()));
    expect(await page.hosts()).toBe(1);
    await popup.press('button.main');
    await until('the panel', () => isOpen(page));
    const [first] = await cardsOf(page);
    expect(first?.verdict).toBe('conflicts');
    expect(await other.hosts()).toBe(0);
  });
});
