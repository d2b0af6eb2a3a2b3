import { mayConcern } from '../core/events/recognise';
import type { TabSummary } from '../messages';
import type { Handlers } from './door';
import type { Ready } from './ready';
import { reportOnPage } from './report-on-page';
import { bringReader, type ScriptFiles } from './scripts';
import { rememberAnswer } from './store';
import { setTab, showSidebar, summaryOf } from './tabs';
import { viewOf } from './view';

/** Reads a tab, by a right that the browser has given. What comes of it is told by the reader. */
const read = async (tab: number, files: ScriptFiles): Promise<TabSummary> => {
  try {
    await bringReader(tab, files);
  } catch {
    // The browser's words differ from browser to browser, and all mean: this page is not ours to read.
    return { state: 'forbidden' };
  }
  return { state: 'reading' };
};

/**
 * One handler for each message that the worker answers.
 *
 * @param ready - the barrier that is awaited before anything else.
 */
export const createHandlers = (worker: {
  files: ScriptFiles;
  ready: () => Promise<Ready>;
}): Handlers => ({
  glance: async (glance, { tab }) => {
    const { index } = await worker.ready();
    if (!mayConcern(index, glance)) return { reading: false };
    await bringReader(tab, worker.files);
    return { reading: true };
  },

  text: async (page, { tab, address }) => {
    const site = URL.canParse(address) ? new URL(address).hostname : '';
    const summary = await reportOnPage(page, site, await worker.ready());
    await setTab(tab, summary);
    return summary.state === 'compared' ? viewOf(summary.report) : null;
  },

  notRead: async ({ why }, { tab }) => {
    await setTab(tab, { state: why });
    return null;
  },

  summary: ({ tab }) => summaryOf(tab),

  readTab: ({ tab }) => read(tab, worker.files),

  stories: async () => {
    const { packs } = await worker.ready();
    return packs.map(({ event, sources }) => ({ title: event.title, articles: sources.length }));
  },

  // In one go: the popup may be gone the moment after the press.
  answerEvent: async ({ tab, event, site, yes }) => {
    await rememberAnswer(event, site, yes);
    return read(tab, worker.files);
  },

  showInTab: async ({ tab }) => ({ shown: await showSidebar(tab) }),
});
