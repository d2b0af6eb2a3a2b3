import { describe, expect, test } from 'vitest';
import type { TabSummary } from '../../src/messages';
import { pause, until } from './drive/until';
import { BROWSERS } from './find-browsers';
import { openPanel, pressWords } from './sidebar';
import { setStage } from './stage';
import { theStates } from './states';

describe.each(BROWSERS)('%s, as it is published, at a press of its button', (name) => {
  const stage = setStage(name, 'real');
  const { open, press, says } = theStates(stage);

  test('a page that is no article is called that, and read if that is wanted', async () => {
    const page = await open('table');
    const popup = await press(page);
    await says(popup, 'No news article found on this page.');
    expect(await page.hosts()).toBe(0);
    await popup.press('button', 'Read it anyway');
    await says(popup, 'Unrest in Kazakhstan, January 2022');
    await openPanel(page);
    expect(await page.sidebarText()).toContain('225 people');
  });

  test('a shop is no article either, and read in any case it is on no story', async () => {
    const popup = await press(await open('not-an-article'));
    await says(popup, 'No news article found on this page.');
    await popup.press('button', 'Read it anyway');
    await says(
      popup,
      'No other source on this story yet. Keep this article; the next one on the story is compared with it.',
    );
  });

  test('an article on another story has no other source yet', async () => {
    const popup = await press(await open('unrelated'));
    await says(
      popup,
      'No other source on this story yet. Keep this article; the next one on the story is compared with it.',
    );
  });

  test('an article in a language that is not read is named as that', async () => {
    const popup = await press(await open('russian'));
    await says(popup, 'This article seems to be in Russian. Only English is read so far.');
  });

  test('pages of the browser itself are said to be out of reach', async () => {
    const page = await stage.browser.openOwn('data/example/index.html');
    const address = name === 'chromium' ? 'chrome://version' : 'about:license';
    await page.puppet.goto(address, { waitUntil: [] });
    await pause(500);
    const popup = await press(page);
    await says(popup, 'Browsers do not let extensions read this page.');
  });

  test('PDF files are said not to be read yet', async () => {
    const page = await open('unrelated');
    await page.puppet.goto(stage.site.address('report.pdf'), { waitUntil: [] });
    await pause(1000);
    const popup = await press(page);
    await says(popup, 'PDF files cannot be read yet.');
  });

  test('a page that no press has opened may not be read, and it is said what would help', async () => {
    const page = await open('demo-plain');
    const tab = await stage.browser.tabOf(page);
    const popup = await stage.browser.openOwn(`src/ui/popup/index.html?tab=${tab}`);
    const saying = (words: string) =>
      until(`"${words}"`, async () => (await popup.text()).includes(words));
    await saying('Second Source may not read this site yet.');
    await popup.evaluate(() => document.querySelector<HTMLElement>('.state button.main')?.click());
    await saying('Press the button in the toolbar on this page: then it may be read this once.');
    const pressed = await press(page);
    await says(pressed, 'disagree');
  });
});

describe.each(BROWSERS)('%s', (name) => {
  const stage = setStage(name, 'test');
  const { open, press, says, state } = theStates(stage);

  test.each([
    ['no-figures', 'No figures found in this article.'],
    ['none-comparable', '2 figures found. The 5 sources give none of them.'],
    ['all-same', '2 of 2 compared figures match another source. Agreement is not proof.'],
  ])('%s is said in the popup and in the panel', async (path, words) => {
    const page = await open(path);
    await openPanel(page);
    expect((await page.sidebarText()).replace(/\s+/g, ' ')).toContain(words);
    const popup = await press(page);
    await until(words, async () => (await popup.text()).replace(/\s+/g, ' ').includes(words));
  });

  test('a page without a date is told not to say which count is later', async () => {
    const page = await open('undated');
    await until('the question', async () => (await state(page)) === 'maybe');
    const popup = await press(page);
    await says(popup, 'Is this about: Unrest in Kazakhstan, January 2022?');
    await popup.press('button', 'Yes, compare');
    await openPanel(page);
    expect(await page.sidebarText()).toContain(
      'This page gives no date, so we do not say which count is later.',
    );
  });

  test('a page that changes while it is read is shown as it was read, with the time', async () => {
    const page = await open('restless');
    await openPanel(page);
    const line = /This page has changed\. Shown as read at \d\d:\d\d\.\s*Read again/;
    await until('the line', async () => line.test(await page.sidebarText()));
    await page.evaluate(() => void Object.assign(window, { calm: true }));
    await page.pressInSidebar('.changed button', 'Read again');
    await until('no such line', async () => !line.test(await page.sidebarText()));
    expect(await page.sidebarText()).toMatch(/\d people/);
  });

  test('words that are gone are said to be, and a link says where it leads if they are', async () => {
    const page = await open('demo-plain');
    await openPanel(page);
    await page.evaluate(() => {
      for (const paragraph of document.querySelectorAll('article p')) paragraph.textContent = '…';
    });
    await pressWords(page, 'At least 225 people');
    await until('the words', async () =>
      (await page.sidebarText()).includes('These words are no longer on the page.'),
    );
    const hints = await page.inSidebar((root) => [
      ...new Set([...root.querySelectorAll<HTMLElement>('a.show')].map(({ title }) => title)),
    ]);
    expect(hints).toEqual([
      'Opens the article at these words, or at its top if they have changed.',
    ]);
  });

  test('a failure can be tried again, and its details name neither page nor words of it', async () => {
    const page = await open('demo-plain');
    await says(await press(page), 'disagree');
    // What a reader that failed leaves behind: no page is known that makes it fail.
    const failed: TabSummary = { state: 'unreadable', error: 'TypeError: body is null' };
    const tab = await stage.browser.tabOf(page);
    // The worker answers before it keeps: what it keeps later would take this back.
    await until('the failure known', async () => {
      await stage.browser.withApi(
        (api, id, summary) => api.storage.session.set({ [`tab:${id}`]: summary }),
        tab,
        JSON.stringify(failed),
      );
      return (await state(page)) === 'unreadable';
    });
    const popup = await press(page);
    await says(popup, 'This page could not be read. Nothing was changed.');
    const details =
      (await popup.text()).split('Nothing was changed.')[1]?.split('Try again')[0] ?? '';
    expect(details).toMatch(/Second Source \d.*unreadable.*body is null/is);
    expect(details).not.toMatch(/news\.example|demo-plain|Kazakhstan/);
    await popup.press('button', 'Copy details');
    await says(popup, 'The details are on your clipboard.');
    await popup.press('button', 'Try again');
    await says(popup, 'disagree');
  });
});
