import { describe, expect, test } from 'vitest';
import { until } from './drive/until';
import { BROWSERS } from './find-browsers';
import { setStage } from './stage';
import { type Stop, stopsIn, usableIn } from './stops';
import { lookAt, VIEWS } from './views';

const WALKED = ['panel-disagreement', 'sheet-disagreement', 'pill-disagreement'].concat(
  'popup-disagreement',
  'popup-maybe',
  'popup-unreadable',
  'welcome-sites',
);

const viewNamed = (name: string) => {
  const view = VIEWS.find((one) => one.name === name);
  if (!view) throw new Error(`There is no view ${name}.`);
  return view;
};

/** What stands above what the keyboard came from, or before it on its line. */
const backwards = (stops: Stop[]): string[] =>
  stops.slice(1).flatMap((stop, index) => {
    const last = stops[index];
    if (!last) return [];
    const isAbove = stop.bottom <= last.top + 1;
    const isBefore = stop.right <= last.left + 1 && stop.top < last.bottom - 1;
    return isAbove || isBefore ? [`${last.name} → ${stop.name}`] : [];
  });

describe.each(BROWSERS)('%s, with the keyboard alone', (name) => {
  const stage = setStage(name, 'test');

  test.each(WALKED)(
    'everything in %s is come to, in reading order, and seen to be',
    async (view) => {
      // The pill's menu unfolds upwards: what is in it stands above what unfolds it.
      const folds = view.startsWith('pill') ? 'drawn' : 'open';
      const page = await lookAt(stage.browser, viewNamed(view), { folds });
      const usable = await usableIn(page);
      const stops = await stopsIn(page);
      // Firefox stops at what scrolls, too: its arrow keys scroll it.
      const own = stops.filter((stop) => !stop.name.startsWith('div body'));
      expect(own.length).toBe(usable);
      expect(backwards(own)).toEqual([]);
      const unseen = stops.filter(
        ({ ring }) => ring.style === 'none' || ring.width < 2 || ring.contrast < 3,
      );
      expect(unseen.map(({ name, ring }) => ({ name, ...ring }))).toEqual([]);
    },
  );

  test.each([{ scheme: 'dark' }, { forced: true }] as const)(
    'the focus is seen with %o',
    async (media) => {
      const page = await lookAt(stage.browser, viewNamed('panel-moved'), { media });
      const stops = await stopsIn(page);
      expect(stops.length).toBeGreaterThan(4);
      const unseen = stops.filter(({ ring }) => ring.style === 'none' || ring.contrast < 3);
      expect(unseen).toEqual([]);
    },
  );

  test('N and P go from card to card, and Escape leaves the panel for its pill', async () => {
    const page = await lookAt(stage.browser, viewNamed('panel-disagreement'));
    const here = () =>
      page.evaluate(() => {
        const root = document.querySelector('second-source')?.shadowRoot;
        const cards = [...(root?.querySelectorAll('[data-figures]') ?? [])];
        return cards.findIndex((card) => card.matches(':focus'));
      });
    await page.puppet.mouse.click(1, 1);
    await page.puppet.keyboard.press('Tab');
    const seen: number[] = [];
    for (const key of ['n', 'n', 'p'] as const) {
      await page.puppet.keyboard.press(key);
      seen.push(await here());
    }
    expect(seen).toEqual([0, 1, 0]);
    await page.puppet.keyboard.press('Escape');
    await until('the pill in focus', () =>
      page.evaluate(
        () =>
          document.querySelector('second-source')?.shadowRoot?.activeElement?.className === 'open',
      ),
    );
  });
});
