import { describe, expect, test } from 'vitest';
import type { DrivenPage } from './drive/page';
import { pause, until } from './drive/until';
import { BROWSERS } from './find-browsers';
import { closePanel, isOpen, openPanel, pillText } from './sidebar';
import { setStage } from './stage';

describe.each(BROWSERS)('%s, as the reader wants it', (name) => {
  const stage = setStage(name, 'test');
  /** `demo-heavy` leaves the panel room, so it opens by itself unless the reader said otherwise. */
  const visit = (): Promise<DrivenPage> => stage.browser.open(stage.site.address('demo-heavy'));
  const change = (request: object): Promise<unknown> =>
    stage.browser.withApi(
      (api, sent) => api.runtime.sendMessage({ name: 'changeSettings', request: sent }),
      request,
    );
  const marks = async (page: DrivenPage): Promise<string[]> => Object.keys(await page.highlights());

  test('one press, and the panel never opens by itself again', async () => {
    const page = await visit();
    await until('the panel', () => isOpen(page));
    await page.pressInSidebar('[data-do="never"]');
    const next = await visit();
    await until('the pill', async () => (await pillText(next)) !== '');
    expect(await isOpen(next)).toBe(false);
    await change({ set: { opens: 'disagreements' } });
  });

  test('every figure is marked where the reader wants that', async () => {
    const page = await visit();
    await until('the panel', () => isOpen(page));
    expect(await marks(page)).not.toContain('second-source-other');
    await change({ set: { marks: 'all' } });
    await page.reload();
    await until('the panel', () => isOpen(page));
    expect(await marks(page)).toContain('second-source-other');
    await change({ set: { marks: 'differences' } });
  });

  test('a site where the pill was hidden has none, but the button counts and opens the panel', async () => {
    const page = await visit();
    await openPanel(page);
    await closePanel(page);
    await page.pressInSidebar('.pill summary');
    await page.pressInSidebar('[data-do="hide site"]');
    await until('no pill', async () => (await page.hosts()) === 0);
    const next = await visit();
    await until('the badge', async () => (await stage.browser.badge(next)) !== '');
    await pause(500);
    expect(await next.hosts()).toBe(0);
    const tab = await stage.browser.tabOf(next);
    await stage.browser.withApi(
      (api, id) => api.runtime.sendMessage({ name: 'showInTab', request: { tab: id } }),
      tab,
    );
    await until('the panel', async () => (await next.hosts()) === 1);
    expect(await isOpen(next)).toBe(true);
    await change({ list: 'quiet', remove: 'news.example' });
  });
});
