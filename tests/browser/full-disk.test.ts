import { describe, expect, test } from 'vitest';
import type { Disagreement } from '../../src/core/review/disagreement';
import type { Answer } from '../../src/messages';
import type { DrivenPage } from './drive/page';
import { until } from './drive/until';
import { openPanel } from './sidebar';
import { setStage } from './stage';

// Chromium alone lets a test into its worker.
describe('chromium, when the disk is full', () => {
  const stage = setStage('chromium', 'test');
  let page: DrivenPage;

  /**
   * Makes every write to the worker's database fail as on a full disk, or not any more. Chromium's own
   * way to set a quota does not reach an extension's worker.
   */
  const fill = async (isFull: boolean): Promise<void> => {
    const { origin } = stage.browser;
    const target = await until('the worker', async () =>
      page.puppet
        .browser()
        .targets()
        .find((one) => one.type() === 'service_worker' && one.url().startsWith(origin)),
    );
    const worker = await target.worker();
    await worker?.evaluate((full) => {
      const shelf = IDBObjectStore.prototype as IDBObjectStore & {
        realPut?: IDBObjectStore['put'];
      };
      shelf.realPut ??= shelf.put;
      shelf.put = full
        ? () => {
            throw new DOMException('No room is left.', 'QuotaExceededError');
          }
        : shelf.realPut;
    }, isFull);
  };
  const popup = async (): Promise<DrivenPage> =>
    stage.browser.openOwn(`src/ui/popup/index.html?tab=${await stage.browser.tabOf(page)}`);
  const review = (): Promise<Disagreement[]> =>
    stage.browser.withApi(async (api) => {
      const answer = (await api.runtime.sendMessage({
        name: 'review',
        request: {},
      })) as Answer<'review'>;
      return 'reply' in answer ? answer.reply.rows : [];
    });

  test('a page is compared all the same', async () => {
    page = await stage.browser.open(stage.site.address('demo-plain'));
    await openPanel(page);
    await fill(true);
    await page.reload();
    await openPanel(page);
    expect(await page.sidebarText()).toContain('Sources disagree');
  });

  test('an article that cannot be kept is said to be not kept, and nothing has changed', async () => {
    const before = JSON.stringify(await review());
    const own = await popup();
    await until('the button', () => own.puppet.$('.state button:not(.main)'));
    await own.puppet.click('.state button:not(.main)');
    await until('the words', async () =>
      (await own.text()).includes('Not kept: the browser’s storage is full.'),
    );
    expect(JSON.stringify(await review())).toBe(before);
  });

  test('a decision that cannot be kept stays on the screen, and is kept once there is room', async () => {
    await fill(true);
    const own = await stage.browser.openOwn('src/ui/review/index.html');
    await until('the desk', () => own.puppet.$('[aria-selected="true"]'));
    await own.puppet.keyboard.press('c');
    await until('the words', async () =>
      (await own.text()).includes(
        'Not saved: the browser’s storage is full. Your decision stays on this screen.',
      ),
    );
    expect(await own.text()).toContain('Confirmed as a difference');
    expect((await review())[0]?.decision.kind).toBe('open');
    await fill(false);
    await own.puppet.click('.unsaved .retry');
    await until('the decision', async () => (await review())[0]?.decision.kind === 'confirmed');
    expect(await own.text()).not.toContain('Not saved');
    await fill(true);
    await page.front();
  });

  test('it is kept once there is room again', async () => {
    await fill(false);
    const own = await popup();
    await until('the article to be kept', async () => {
      if ((await own.text()).includes('Kept under')) return true;
      await own.puppet.click('.state button:not(.main)').catch(() => undefined);
      return false;
    });
  });
});
