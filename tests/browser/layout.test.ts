import { describe, expect, test } from 'vitest';
import { faultsOf } from './boxes';
import { BROWSERS } from './find-browsers';
import { setStage } from './stage';
import { type Look, lookAt, VIEWS, type View } from './views';

/** Ways of looking at which a page shows whether it bends. */
const LOOKS: Record<string, Look> = {
  'in a wide window': { width: 1280 },
  'in a window of 320 pixels': { width: 320, height: 640 },
  'at 200 %': { width: 640, height: 450, scale: 2 },
  'from right to left in 320 pixels': { width: 320, height: 640, direction: 'rtl' },
};

describe.each(BROWSERS)('%s', (name) => {
  const stage = setStage(name, 'test');

  test.each(Object.entries(LOOKS))(
    '%s, nothing is cut, covered or to be scrolled sideways',
    async (_, look) => {
      const faults: string[] = [];
      for (const view of VIEWS) {
        const found = await faultsOf(await lookAt(stage.browser, view, look));
        faults.push(...found.map((fault) => `${view.name}: ${fault}`));
      }
      expect(faults).toEqual([]);
    },
  );

  test('words that are too wide, and words over other words, would be noticed', async () => {
    const [panel] = VIEWS as [View];
    const page = await lookAt(stage.browser, panel);
    await page.evaluate(() => {
      const root = document.querySelector('second-source')?.shadowRoot;
      const [first, second] = root?.querySelectorAll<HTMLElement>('.says') ?? [];
      if (!first || !second) return;
      first.style.whiteSpace = 'nowrap';
      second.style.position = 'absolute';
      second.style.insetBlockStart = '0';
    });
    const found = (await faultsOf(page)).join('\n');
    expect(found).toContain('stands outside');
    expect(found).toContain('stand over each other');
  });
});
