import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { DrivenPage } from './drive/page';
import { until } from './drive/until';
import { BROWSERS } from './find-browsers';
import { openPanel } from './sidebar';
import { pagesFolder } from './site';
import { setStage, summaryOf } from './stage';

const ARTICLE = readFileSync(join(pagesFolder, 'demo-plain', 'page.html'), 'utf8');
const styled = (css: string): string => ARTICLE.replace('</head>', `<style>${css}</style></head>`);
const scripted = (script: string): string =>
  ARTICLE.replace('</head>', `<script>${script}</script></head>`);
/** The article in a form with a part of that name, which then stands before the form's own property. */
const inFormWith = (name: string): string =>
  ARTICLE.replace('<article>', `<form><fieldset name="${name}"></fieldset><article>`).replace(
    '</article>',
    '</article></form>',
  );

/** Where the panel stands in the window, in CSS pixels; width 0 where it is not drawn. */
const widthOfPanel = (page: DrivenPage): Promise<number> =>
  page.inSidebar((root) => {
    const panel = root.querySelector('.panel');
    const { opacity, visibility } = getComputedStyle(root.host);
    const isSeen = opacity === '1' && visibility === 'visible';
    return isSeen ? (panel?.getBoundingClientRect().width ?? 0) : 0;
  });

describe.each(BROWSERS)('%s', (name) => {
  const stage = setStage(name, 'test');
  const open = async (page: string, html: string): Promise<DrivenPage> => {
    stage.site.add(page, html);
    return stage.browser.open(stage.site.address(page));
  };
  const compared = (page: DrivenPage) =>
    until('the report', async () => {
      const summary = await summaryOf(stage.browser, page);
      return summary.state === 'compared' && summary.report.figures.length;
    });

  test.each(['parentElement', 'parentNode', 'nextSibling', 'firstChild', 'nextElementSibling'])(
    'a form that has a part called %s neither stops the page nor hides the article',
    async (property) => {
      const plain = await compared(await open('plain', ARTICLE));
      const page = await open(`form-${property}`, inFormWith(property));
      expect(await compared(page)).toBe(plain);
      expect(await page.evaluate(() => document.title)).toContain('Kazakhstan');
    },
  );

  test.each([
    ['hides what it does not know', 'second-source { display: none !important }'],
    ['takes the look of everything', '* { all: unset !important; opacity: 0 !important }'],
    ['keeps what is not its own out of sight', ':root > :not(head, body) { visibility: hidden }'],
  ])('the panel is seen on a page whose style %s', async (_, css) => {
    const page = await open('styled', styled(css));
    await openPanel(page);
    expect(await widthOfPanel(page)).toBeGreaterThan(300);
  });

  test('a page that has put its own code in the place of the browser’s is read all the same', async () => {
    const page = await open(
      'patched',
      scripted(`
        for (const { prototype } of [Array, Element, Node, Document, EventTarget, String])
          for (const key of ['querySelector', 'append', 'remove', 'createElement', 'flatMap', 'at',
            'addEventListener', 'matchAll', 'appendChild', 'getAttribute'])
            if (key in prototype) prototype[key] = () => { throw new Error('patched'); };
        window.Highlight = undefined;
        CSS.highlights.set = CSS.highlights.delete = () => { throw new Error('patched'); };`),
    );
    expect(await compared(page)).toBeGreaterThan(0);
    await until('the host', async () => (await page.hosts()) === 1);
  });

  test('a page that removes the sidebar again and again goes on, and so do we', async () => {
    const page = await open(
      'removing',
      scripted(`
        window.removed = 0;
        new MutationObserver(() => {
          for (const host of document.querySelectorAll('second-source')) {
            host.remove();
            window.removed += 1;
          }
        }).observe(document.documentElement, { childList: true });`),
    );
    expect(await compared(page)).toBeGreaterThan(0);
    const removed = () => page.evaluate(() => (window as { removed?: number }).removed ?? 0);
    await until('a removal', async () => (await removed()) > 0);
    expect(await removed()).toBeLessThan(3);
    await openPanel(await open('plain', ARTICLE));
  });

  test('an article that is rewritten every 50 ms stays the page’s own, and the next page is served', async () => {
    const page = await open(
      'rewriting',
      scripted(`setInterval(() => {
        const article = document.querySelector('article');
        article?.replaceWith(article.cloneNode(true));
        document.body.dataset.turns = Number(document.body.dataset.turns ?? 0) + 1;
      }, 50);`),
    );
    const turns = () => page.evaluate(() => Number(document.body.dataset.turns ?? 0));
    const before = await turns();
    await until('the page to go on', async () => (await turns()) > before + 20);
    expect(await page.evaluate(() => document.querySelectorAll('article').length)).toBe(1);
    await openPanel(await open('plain', ARTICLE));
  });

  test('bidirectional controls in a page’s words turn none of ours round', async () => {
    const page = await open(
      'turned',
      ARTICLE.replace('At least 225 people', '\u202eAt least 225 people\u2067'),
    );
    await openPanel(page);
    expect(await page.sidebarText()).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(await page.sidebarText()).toContain('At least 225 people');
  });
});
