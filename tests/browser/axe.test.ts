import { describe, expect, test } from 'vitest';
import { violationsOf } from './axe';
import { BROWSERS } from './find-browsers';
import { openPanel } from './sidebar';
import { setStage } from './stage';
import { lookAt, VIEWS, type View } from './views';

const SCHEMES = ['light', 'dark'] as const;

describe.each(BROWSERS)('%s', (name) => {
  const stage = setStage(name, 'test');

  describe.each(SCHEMES)('in %s colours', (scheme) => {
    test.each(VIEWS)('axe finds nothing to mend in $name', async (view) => {
      const page = await lookAt(stage.browser, view, { media: { scheme } });
      expect(await violationsOf(page)).toEqual([]);
    });

    test('axe finds nothing to mend in the example page', async () => {
      const page = await stage.browser.openOwn('data/example/index.html');
      await stage.browser.emulate(page, { scheme });
      await openPanel(page);
      expect(await violationsOf(page)).toEqual([]);
    });
  });

  test('axe sees into the panel: it reports a button that was left without a name', async () => {
    const [panel] = VIEWS as [View];
    const page = await lookAt(stage.browser, panel);
    await page.evaluate(() => {
      const root = document.querySelector('second-source')?.shadowRoot;
      root?.querySelector('.body')?.append(document.createElement('button'));
    });
    expect((await violationsOf(page)).join('\n')).toContain('button-name: second-source');
  });
});
