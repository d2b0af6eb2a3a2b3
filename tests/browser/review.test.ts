import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { DrivenPage } from './drive/page';
import { until } from './drive/until';
import { BROWSERS } from './find-browsers';
import { openPanel } from './sidebar';
import { pagesFolder } from './site';
import { setStage } from './stage';

const REVIEW = 'src/ui/review/index.html';
const ASKED = 'Protests began';
const demo = readFileSync(join(pagesFolder, 'demo-plain', 'page.html'), 'utf8');

describe.each(BROWSERS)('%s, reviewing', (name) => {
  const stage = setStage(name, 'test');
  const badgeIs = (page: DrivenPage, text: string): Promise<boolean> =>
    until(`the badge to be "${text}"`, async () => (await stage.browser.badge(page)) === text);
  const conflicts = (page: DrivenPage): Promise<number> =>
    page.inSidebar((root) => root.querySelectorAll('.card.conflicts').length);
  const visit = async (path = 'demo-plain'): Promise<DrivenPage> => {
    const page = await stage.browser.open(stage.site.address(path));
    await openPanel(page);
    return page;
  };
  const openDesk = async (): Promise<DrivenPage> => {
    const desk = await stage.browser.openOwn(REVIEW);
    await until('the list', () => desk.evaluate(() => !!document.querySelector('.option')));
    return desk;
  };
  /** What a person reads, with every blank a plain one. */
  const textOf = async (desk: DrivenPage): Promise<string> =>
    (await desk.text()).replace(/\s+/g, ' ');
  const says = (desk: DrivenPage, words: string): Promise<boolean> =>
    until(`the desk to say "${words}"`, async () => (await textOf(desk)).includes(words));
  /** The questions in each state, as they are listed. */
  const listed = (desk: DrivenPage): Promise<Record<string, string[]>> =>
    desk.evaluate(() =>
      Object.fromEntries(
        [...document.querySelectorAll('.list fieldset')].map((group) => [
          group.querySelector('.state')?.textContent ?? '',
          [...group.querySelectorAll('.title')].map((title) => title.textContent ?? ''),
        ]),
      ),
    );
  const stateOf = async (desk: DrivenPage, title: string): Promise<string> =>
    Object.entries(await listed(desk)).find(([, titles]) => titles.includes(title))?.[0] ?? '';
  const press = (desk: DrivenPage, key: string): Promise<void> =>
    desk.puppet.keyboard.press(key as 'j');
  /** Goes to a question with the keyboard alone. */
  const goTo = async (desk: DrivenPage, title: string): Promise<void> => {
    await desk.front();
    await desk.evaluate(() => document.querySelector<HTMLElement>('.option')?.focus());
    const here = () =>
      desk.evaluate(() => document.querySelector('[aria-selected=true] .title')?.textContent);
    const all = Object.values(await listed(desk)).flat().length;
    for (let step = 0; step < all; step++) await press(desk, 'k');
    for (let step = 0; step < all && (await here()) !== title; step++) await press(desk, 'j');
    expect(await here()).toBe(title);
  };
  const allKept = (desk: DrivenPage): Promise<boolean> =>
    until('all to be kept', () =>
      desk.evaluate(() => document.querySelector('main')?.dataset.waiting === '0'),
    );
  /** What is handed to the reader as a file, and the file's name. */
  const saved = (desk: DrivenPage, format: string): Promise<{ text: string; name: string }> =>
    desk.evaluate(async (wanted) => {
      const given = new Promise<Blob>((resolve) => {
        const create = URL.createObjectURL;
        URL.createObjectURL = (blob) => {
          URL.createObjectURL = create;
          resolve(blob as Blob);
          return create(blob);
        };
      });
      const named = new Promise<string>((resolve) => {
        const click = HTMLAnchorElement.prototype.click;
        HTMLAnchorElement.prototype.click = function () {
          HTMLAnchorElement.prototype.click = click;
          resolve(this.download);
        };
      });
      document.querySelector<HTMLElement>(`.files button.${wanted}`)?.click();
      // Not `text()`: that leaves out the mark at the front.
      const bytes = await (await given).arrayBuffer();
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
      return { text, name: await named };
    }, format);
  const give = (desk: DrivenPage, text: string): Promise<void> =>
    desk.evaluate((json) => {
      const field = document.querySelector<HTMLInputElement>('.files input');
      if (!field) return;
      const files = new DataTransfer();
      files.items.add(new File([json], 'review.json', { type: 'application/json' }));
      field.files = files.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }, text);
  const clickOn = (desk: DrivenPage, selector: string): Promise<void> =>
    desk.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);

  test('what a page disagrees on is listed, dismissed by keyboard, gone from the page, and back on undo', async () => {
    const page = await visit();
    await badgeIs(page, '1');
    const desk = await openDesk();
    await goTo(desk, ASKED);
    expect(await textOf(desk)).toContain('3 January 2022');
    expect(await textOf(desk)).toContain('Seen on 1 page');
    await press(desk, 'd');
    await press(desk, '4');
    await says(desk, `${ASKED}: Dismissed: they are of different days`);
    await badgeIs(page, '');
    await until('the card to go', async () => (await conflicts(page)) === 0);
    expect(await page.sidebarText()).toContain('Dismissed by you');
    await desk.front();
    await press(desk, 'u');
    await says(desk, `Undone. ${ASKED}: Open`);
    await badgeIs(page, '1');
    await until('the card', async () => (await conflicts(page)) === 1);
    // Else it would say in the next tests what it says now.
    await page.puppet.close();
  });

  test('a list with its decisions outlives the worker and the page', async () => {
    const desk = await openDesk();
    await goTo(desk, ASKED);
    await press(desk, 'd');
    await press(desk, '3');
    await says(desk, `${ASKED}: Dismissed: they mean different places`);
    await allKept(desk);
    const before = JSON.stringify(await listed(desk));
    await stage.browser.killWorker();
    const again = await openDesk();
    await until('the same list', async () => JSON.stringify(await listed(again)) === before);
  });

  test('a page that says another day from then on brings it back, and says what it said before', async () => {
    const desk = await openDesk();
    await until('it is dismissed', async () =>
      (await stateOf(desk, ASKED)).startsWith('Dismissed'),
    );
    stage.site.add('demo-plain', demo.replaceAll('January 3', 'January 5'));
    const page = await visit();
    await badgeIs(page, '1');
    await desk.front();
    await until('it is open', async () => (await stateOf(desk, ASKED)).startsWith('Open'));
    await goTo(desk, ASKED);
    expect(await textOf(desk)).toContain('now says 5 January 2022; it said 3 January 2022.');
  });

  test('what is saved as JSON and erased comes back whole from the file', async () => {
    const desk = await openDesk();
    await goTo(desk, ASKED);
    await press(desk, 'c');
    await says(desk, `${ASKED}: Confirmed as a difference`);
    const before = await saved(desk, 'json');
    expect(before.name).toMatch(/^second-source-review-\d{4}-\d\d-\d\d\.json$/);
    await clickOn(desk, '.files [aria-expanded]');
    await clickOn(desk, '.files .erase');
    await says(desk, 'Erased: ');
    // What the sources say among themselves is listed anew, with nothing decided.
    expect(await stateOf(desk, ASKED)).toMatch(/^Open/);
    await give(desk, '{"format":"something else"}');
    await says(desk, 'Your list is unchanged.');
    await give(desk, before.text);
    await says(desk, 'Added: ');
    await until('all of it', async () => (await stateOf(desk, ASKED)).startsWith('Confirmed'));
    const rowsOf = (text: string) =>
      (JSON.parse(text) as { disagreements: { id: string; decision: object }[] }).disagreements;
    const kept = (text: string) =>
      rowsOf(text)
        .map(({ id, decision }) => ({ id, decision }))
        .sort((a, b) => a.id.localeCompare(b.id));
    const after = await saved(desk, 'json');
    expect(kept(after.text)).toEqual(kept(before.text));
  });

  test('a spreadsheet gets one line a statement, in UTF-8, with the page’s words', async () => {
    const desk = await openDesk();
    const { text, name: file } = await saved(desk, 'csv');
    expect(file).toMatch(/\.csv$/);
    expect(text.startsWith('\uFEFFStory,Question,State,')).toBe(true);
    const lines = text.trimEnd().split('\r\n');
    expect(lines.filter((line) => line.includes(`,${ASKED},`)).length).toBeGreaterThan(2);
    expect(lines.some((line) => line.includes('January 5'))).toBe(true);
  });

  test('the panel’s last button opens the list', async () => {
    const page = await visit('demo-heavy');
    const listsOpen = () =>
      stage.browser.withApi(
        async (api, path) =>
          (await api.tabs.query({})).filter(({ url }) => url?.endsWith(path)).length,
        REVIEW,
      );
    const before = await listsOpen();
    await page.pressInSidebar('footer [data-do="review"]');
    await until('one more list', async () => (await listsOpen()) === before + 1);
  });

  test('the popup says how many wait, and leads to the list', async () => {
    const desk = await openDesk();
    const open = Number(
      await desk.evaluate(() => document.querySelector('.sum')?.textContent?.split(' ')[0]),
    );
    const popup = await stage.browser.openOwn('src/ui/popup/index.html?tab=1');
    await until('the number', async () => (await popup.text()).includes(`Review (${open} open)`));
    const leads = await popup.evaluate(
      () => document.querySelector<HTMLAnchorElement>('a.review')?.pathname,
    );
    expect(leads).toBe(`/${REVIEW}`);
  });
});
