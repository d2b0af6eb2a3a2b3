import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { TabSummary } from '../../src/messages';
import type { DrivenBrowser, RecordedRequest } from './drive/browser';
import { builtFor } from './drive/built';
import { launch } from './drive/launch';
import type { DrivenPage } from './drive/page';
import type { BrowserName } from './find-browsers';
import { openSite, pagesFolder, type Site } from './site';

/** A browser with the extension, and the pages it is shown. Ready once the first test runs. */
export interface Stage {
  browser: DrivenBrowser;
  site: Site;
  /** Ends the browser before the tests do, to see every request it made. */
  strike(): Promise<RecordedRequest[]>;
}

/** Sets a stage up before the tests of a group, and takes it down after them. */
export function setStage(name: BrowserName, variant: 'real' | 'test'): Stage {
  let requests: Promise<RecordedRequest[]> | undefined;
  const stage = {
    strike: () => {
      requests ??= stage.browser.close();
      return requests;
    },
  } as Stage;
  beforeAll(async () => {
    stage.site = await openSite();
    stage.browser = await launch(name, { dist: builtFor(name, variant), offline: true });
    if (variant === 'test') await stage.browser.gateStands();
  });
  afterAll(async () => {
    await stage.strike?.();
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
