import { expect } from 'vitest';
import type { Report } from '../../src/core/compare/report';
import type { DrivenBrowser } from './drive/browser';
import type { DrivenPage } from './drive/page';
import { until } from './drive/until';
import { layOut } from './lay-out';
import type { Site } from './site';
import { summaryOf } from './stage';
import type { StoryPage } from './stories';

/** The popup of a page's tab, opened as a page. */
export const popupOf = async (browser: DrivenBrowser, page: DrivenPage): Promise<DrivenPage> => {
  const tab = await browser.tabOf(page);
  return browser.openOwn(`src/ui/popup/index.html?tab=${tab}`);
};

/** Opens a page of a story, as it is laid out or as it was changed. */
export const visit = async (
  { browser, site }: { browser: DrivenBrowser; site: Site },
  { slug, article }: StoryPage,
  change: (html: string) => string = (html) => html,
): Promise<DrivenPage> => {
  site.add(slug, change(layOut(article)));
  return browser.open(site.address(slug));
};

/** Keeps a page that no story is known of from the popup, under a story of that name. */
export const keepUnder = async (
  browser: DrivenBrowser,
  page: DrivenPage,
  story: string,
): Promise<void> => {
  const popup = await popupOf(browser, page);
  await until('the form', () =>
    popup.evaluate((name) => {
      const input = document.querySelector<HTMLInputElement>('form.keep input');
      if (!input) return false;
      input.value = name;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      return true;
    }, story),
  );
  await until('the press', () =>
    popup.evaluate(() => {
      const button = document.querySelector<HTMLElement>('form.keep button');
      button?.click();
      return button !== null;
    }),
  );
  await until('the outcome', async () => (await popup.text()).includes(`Kept under “${story}”`));
  await popup.puppet.close();
  await page.front();
};

/** The report of a page; where the reader is asked for the story, the answer is yes. */
export const reportOf = async (browser: DrivenBrowser, page: DrivenPage): Promise<Report> => {
  const report = await until('the report', async () => {
    const summary = await summaryOf(browser, page);
    if (summary.state !== 'maybe') return summary.state === 'compared' && summary.report;
    const popup = await popupOf(browser, page);
    await until('yes', () =>
      popup.evaluate(() => {
        const yes = document.querySelector<HTMLElement>('.answers .main');
        yes?.click();
        return yes !== null;
      }),
    );
    await popup.puppet.close();
    return null;
  });
  await page.front();
  return report;
};

/** What a page is expected to be to those before it, held against its report. */
export const expectCards = ({ figures }: Report, { cards }: StoryPage): void => {
  const found = cards.map(({ words }) => ({
    words,
    verdict: figures.find(({ phrase }) => phrase.includes(words))?.verdict ?? 'not found',
  }));
  expect(found).toEqual(cards);
};
