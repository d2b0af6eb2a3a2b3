import { describe, expect, test } from 'vitest';
import { violationsOf } from './axe';
import type { Media } from './drive/media';
import type { DrivenPage } from './drive/page';
import { until } from './drive/until';
import { BROWSERS } from './find-browsers';
import { openPanel } from './sidebar';
import { setStage } from './stage';
import { lookAt, VIEWS } from './views';

const FORCED: Media = { forced: true };
const TOLD = ['panel-disagreement', 'pill-disagreement', 'popup-maybe', 'welcome-sites'];

const viewNamed = (name: string) => {
  const view = VIEWS.find((one) => one.name === name);
  if (!view) throw new Error(`There is no view ${name}.`);
  return view;
};

const MARKS = ['conflicts', 'updated', 'other', 'shown'].map((kind) => `second-source-${kind}`);

/** How a part of a page looks, as the bytes of its picture. The part is named by a function that stands alone. */
async function looksOf(page: DrivenPage, find: () => DOMRect | undefined): Promise<string> {
  const box = (await page.puppet.evaluate(
    `(() => { const box = (${find})(); return box && { x: box.x, y: box.y, width: box.width, height: box.height }; })()`,
  )) as { x: number; y: number; width: number; height: number } | undefined;
  if (!box) throw new Error('There is nothing to picture.');
  return page.puppet.screenshot({ clip: box, encoding: 'base64' });
}

describe.each(BROWSERS)('%s', (name) => {
  const stage = setStage(name, 'test');

  const paragraph = () => document.querySelector('article p')?.getBoundingClientRect();
  /** Which of our marks are seen on words that carry them. */
  const seenMarks = async (media: Media): Promise<string[]> => {
    const page = await stage.browser.open(stage.site.address('demo-plain'));
    await openPanel(page);
    await stage.browser.emulate(page, media);
    await page.evaluate(() => CSS.highlights.clear());
    const without = await looksOf(page, paragraph);
    const seen: string[] = [];
    for (const mark of MARKS) {
      await page.evaluate((highlight) => {
        const range = document.createRange();
        range.selectNodeContents(document.querySelector('article p') ?? document);
        CSS.highlights.clear();
        CSS.highlights.set(highlight, new Highlight(range));
      }, mark);
      if ((await looksOf(page, paragraph)) !== without) seen.push(mark);
    }
    return seen;
  };

  describe('where the system has its own few colours', () => {
    test.each(TOLD)('axe finds nothing to mend in %s', async (view) => {
      const page = await lookAt(stage.browser, viewNamed(view), { media: FORCED });
      expect(await violationsOf(page)).toEqual([]);
    });

    test('every chip keeps its edge, and a pressed switch looks pressed', async () => {
      const page = await lookAt(stage.browser, viewNamed('panel-disagreement'), { media: FORCED });
      const edges = await page.evaluate(() => {
        const root = document.querySelector('second-source')?.shadowRoot;
        return [...(root?.querySelectorAll('.chip') ?? [])].map((chip) => {
          const { borderTopStyle, borderTopWidth } = getComputedStyle(chip);
          return borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) > 0;
        });
      });
      expect(edges.length).toBeGreaterThan(3);
      expect(edges).not.toContain(false);
      const button = () =>
        document
          .querySelector('second-source')
          ?.shadowRoot?.querySelector('[data-do=order]')
          ?.getBoundingClientRect();
      const before = await looksOf(page, button);
      await page.evaluate(() => {
        const root = document.querySelector('second-source')?.shadowRoot;
        root?.querySelector('[data-do=order]')?.setAttribute('aria-pressed', 'true');
      });
      expect(await looksOf(page, button)).not.toBe(before);
    });

    test('marked words still look marked', async () => {
      expect(await seenMarks(FORCED)).toEqual(MARKS);
    });
  });

  test('marked words look marked on a screen, and like any others on paper', async () => {
    expect(await seenMarks({})).toEqual(MARKS);
    expect(await seenMarks({ print: true })).toEqual([]);
  });

  test('on paper there is neither pill nor panel', async () => {
    const page = await stage.browser.open(stage.site.address('demo-plain'));
    await openPanel(page);
    const places = () =>
      page.inSidebar((root) => root.querySelector('.ours')?.getClientRects().length);
    expect(await places()).toBe(1);
    await stage.browser.emulate(page, { print: true });
    expect(await places()).toBe(0);
  });

  test('nothing moves where the reader asked for little motion', async () => {
    const moving = async (still: boolean): Promise<number> => {
      const page = await lookAt(stage.browser, viewNamed('panel-disagreement'), {
        media: { still },
        folds: 'drawn',
      });
      return page.evaluate(
        () => document.querySelector('second-source')?.shadowRoot?.getAnimations().length ?? -1,
      );
    };
    expect(await moving(false)).toBe(1);
    expect(await moving(true)).toBe(0);
  });

  test('a page in full screen has the screen to itself, and the panel again after', async () => {
    const page = await stage.browser.open(stage.site.address('demo-plain'));
    await openPanel(page);
    const places = () =>
      page.inSidebar((root) => root.querySelector('.ours')?.getClientRects().length);
    await page.evaluate(() => {
      const toggle = () =>
        document.fullscreenElement
          ? document.exitFullscreen()
          : document.documentElement.requestFullscreen();
      document.addEventListener('click', () => void toggle(), { capture: true });
    });
    await page.puppet.mouse.click(5, 5);
    await until('full screen', () => page.evaluate(() => document.fullscreenElement !== null));
    await until('no panel', async () => (await places()) === 0);
    await page.puppet.mouse.click(5, 5);
    await until('the panel', async () => (await places()) === 1);
  });
});
