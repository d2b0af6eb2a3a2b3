import { describe, expect, test } from 'vitest';
import { pause, until } from './drive/until';
import { BROWSERS } from './find-browsers';
import { layOut } from './lay-out';
import { closePanel, isOpen, openPanel, pillText, pressWords } from './sidebar';
import { setStage, summaryOf } from './stage';

/** An article of the event on a page that works against whoever reads it. */
const hostile = (): string =>
  layOut({
    fields: { title: 'Kazakhstan counts', outlet: 'The Trap', published: '2022-01-15' },
    paragraphs: [
      'President Kassym-Jomart Tokayev of Kazakhstan said that the CSTO peacekeepers would leave Almaty. The protests began on January 3 in Zhanaozen, and at least 225 people were killed.',
      'About 9,900 people have been detained in Nur-Sultan and Almaty, the interior ministry said on Saturday, among them Karim Masimov.',
    ],
  }).replace(
    '<body>',
    `<body><script>
      window.roots = [];
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (options) {
        const root = attach.call(this, { ...options, mode: 'open' });
        window.roots.push(root);
        return root;
      };
      document.createElement = () => { throw new Error('not here'); };
      Object.defineProperty(document, 'adoptedStyleSheets', { value: [] });
      window.Highlight = class { constructor() { throw new Error('not here'); } };
    </script>`,
  );

describe.each(BROWSERS)('%s', (name) => {
  const stage = setStage(name, 'test');
  const visit = async (demo: string) => {
    const page = await stage.browser.open(stage.site.address(demo));
    await openPanel(page);
    return page;
  };
  const badge = async (page: Awaited<ReturnType<typeof visit>>) => stage.browser.badge(page);

  test('a panel that opens by itself leaves the keyboard with the page', async () => {
    const page = await stage.browser.open(stage.site.address('demo-heavy'));
    await until('the panel', () => isOpen(page));
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
  });

  test('Escape closes the panel, and Enter on the pill opens it again', async () => {
    const page = await visit('demo-heavy');
    await closePanel(page);
    await page.puppet.keyboard.press('Enter');
    await until('the panel', () => isOpen(page));
    await page.puppet.keyboard.press('Escape');
    await until('the pill', async () => (await pillText(page)) !== '');
    expect(await isOpen(page)).toBe(false);
  });

  test('the popup’s button opens the panel in its tab', async () => {
    const page = await visit('demo-heavy');
    await closePanel(page);
    const popup = await stage.browser.pressButton(page);
    await popup.press('button.main');
    await until('the panel', () => isOpen(page));
  });

  test('each tab has its own counts, and loses them when it goes elsewhere', async () => {
    const page = await visit('demo-heavy');
    const before = await badge(page);
    expect(before).not.toBe('');
    const other = await stage.browser.open(stage.site.address('unrelated'));
    await pause(500);
    expect(await badge(other)).toBe('');
    expect(await badge(page)).toBe(before);
    await page.go(stage.site.address('unrelated'));
    await until('no counts', async () => (await badge(page)) === '');
  });

  test('a page that is come back to has its counts again', async () => {
    const page = await visit('demo-heavy');
    const before = await badge(page);
    await page.go(stage.site.address('unrelated'));
    await page.back();
    await until('the sidebar', async () => (await page.hosts()) === 1);
    await until('the same counts', async () => (await badge(page)) === before);
    expect((await summaryOf(stage.browser, page)).state).toBe('compared');
  });

  test('a jump inside a page changes nothing', async () => {
    const page = await visit('demo-heavy');
    const before = await badge(page);
    await page.evaluate(() => {
      location.hash = 'somewhere';
      history.pushState({}, '', '?seen=1');
    });
    await pause(500);
    expect(await page.hosts()).toBe(1);
    expect(await badge(page)).toBe(before);
  });

  test('words that the page has taken away are not shown elsewhere', async () => {
    const page = await visit('demo-plain');
    await page.evaluate(() => {
      for (const paragraph of document.querySelectorAll('article p'))
        paragraph.textContent = 'Gone.';
    });
    await pressWords(page, 'At least 225 people');
    await pause(300);
    const shown = await page.evaluate(() =>
      [...(CSS.highlights.get('second-source-shown') ?? [])].map(String),
    );
    expect(shown).toEqual([]);
    expect(await isOpen(page)).toBe(true);
  });

  test('a page that works against its readers gets no hold of the panel', async () => {
    stage.site.add('hostile', hostile());
    const page = await visit('hostile');
    expect(await page.sidebarText()).toContain('at least 225 people');
    const held = await page.evaluate(
      () =>
        (window as unknown as { roots: unknown[] }).roots.length +
        [...document.querySelectorAll('*')].filter((element) => element.shadowRoot).length,
    );
    expect(held).toBe(0);
  });
});
