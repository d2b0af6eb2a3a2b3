import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import type { TabSummary } from '../../src/messages';
import type { DrivenBrowser, RecordedRequest } from './drive/browser';
import { builtFor } from './drive/built';
import { launch } from './drive/launch';
import type { DrivenPage } from './drive/page';
import { until } from './drive/until';
import type { BrowserName } from './find-browsers';
import { openSite, pagesFolder, type Site } from './site';

/** A browser with the extension, and the pages it is shown. Ready once the first test runs. */
export interface Stage {
  browser: DrivenBrowser;
  site: Site;
  /** Ends the browser before the tests do, to see every request it made. */
  strike(): Promise<RecordedRequest[]>;
}

/**
 * Waits for the page that opens at install: coming later, it would close a popup that a test looks at. It
 * may have opened in the very tab from which it is looked for, and be gone: then there is none to wait for.
 */
async function welcomeOf(browser: DrivenBrowser): Promise<void> {
  const isThere = () =>
    browser.withApi(async (api) => {
      const tabs = await api.tabs.query({});
      return tabs.some(({ url, status }) => url?.includes('/welcome/') && status === 'complete');
    });
  await until('the welcome page', isThere, 4).catch(() => undefined);
}

/** Says what the worker broke on, where that is why the gate never comes. */
async function gateOf(browser: DrivenBrowser): Promise<void> {
  await browser.gateStands().catch(async (error: unknown) => {
    throw new Error(`${error}\n${(await browser.errors()).join('\n')}`);
  });
}

/**
 * Sets a stage up before the tests of a group, and takes it down after them.
 *
 * @param change - gives the folder of another build, made from that of the one that was asked for.
 */
export function setStage(
  name: BrowserName,
  variant: 'real' | 'test',
  change: (dist: string) => string = (dist) => dist,
): Stage {
  let requests: Promise<RecordedRequest[]> | undefined;
  const end = async (): Promise<RecordedRequest[]> => {
    const { browser } = stage;
    if (!browser) return [];
    const errors = await browser.errors();
    const made = await browser.close();
    expect(errors, 'errors that nobody caught in the extension').toEqual([]);
    return made;
  };
  const stage = {
    strike: () => {
      requests ??= end();
      return requests;
    },
  } as Stage;
  beforeAll(async () => {
    stage.site = await openSite();
    stage.browser = await launch(name, { dist: change(builtFor(name, variant)), offline: true });
    await welcomeOf(stage.browser);
    if (variant === 'test') await gateOf(stage.browser);
  });
  afterAll(async () => {
    await stage.strike();
    await stage.site?.close();
  });
  return stage;
}

/** What a demo page must make the extension say. */
export interface Expected {
  /** Words of the page that carry a figure, with what is asked and what came out. */
  cards: { words: string; measure: string; verdict: string }[];
  /** Words that are no figure of the article, though they look like one. */
  never: string[];
}

export const expectedOf = (page: string): Expected =>
  JSON.parse(readFileSync(join(pagesFolder, page, 'expected.json'), 'utf8')) as Expected;

/** What the extension knows of a page's tab, asked as its popup asks. */
export async function summaryOf(browser: DrivenBrowser, page: DrivenPage): Promise<TabSummary> {
  const tab = await browser.tabOf(page);
  const answer = await browser.withApi(
    async (api, id) =>
      (await api.runtime.sendMessage({ name: 'summary', request: { tab: id } })) as unknown,
    tab,
  );
  if (answer && typeof answer === 'object' && 'reply' in answer) return answer.reply as TabSummary;
  throw new Error(`The worker gave no summary: ${JSON.stringify(answer)}`);
}
