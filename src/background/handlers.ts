import { mayConcern } from '../core/events/recognise';
import type { Handlers } from './door';
import type { Ready } from './ready';
import { reportOnPage } from './report-on-page';
import { bringReader, type ScriptFiles } from './scripts';
import { setTab, showSidebar, summaryOf } from './tabs';

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

  text: async (page, { tab }) => {
    const summary = await reportOnPage(page, await worker.ready());
    await setTab(tab, summary);
    return summary;
  },

  notRead: async ({ why }, { tab }) => {
    await setTab(tab, { state: why });
    return null;
  },

  summary: ({ tab }) => summaryOf(tab),

  readTab: async ({ tab }) => {
    try {
      await bringReader(tab, worker.files);
    } catch {
      // The browser's words differ from browser to browser, and all mean: this page is not ours to read.
      return { state: 'forbidden' };
    }
    return { state: 'reading' };
  },

  stories: async () => {
    const { packs } = await worker.ready();
    return packs.map(({ event, sources }) => ({ title: event.title, articles: sources.length }));
  },

  showInTab: async ({ tab }) => ({ shown: await showSidebar(tab) }),
});
