import { mayConcern } from '../core/events/recognise';
import type { TabSummary } from '../messages';
import { siteOf } from '../settings';
import { inShort } from '../ui/panel/draw';
import { checkingHandlers } from './checking';
import { correctingHandlers, keepAnswer, saidHandlers, saidIn } from './correcting';
import type { Handlers } from './door';
import { erasingHandlers } from './erasing';
import { isBrowserPage, whyUnreadable } from './forbidden';
import { keepingHandlers } from './keeping';
import { plainError } from './plain-error';
import type { Ready } from './ready';
import { reportOnPage } from './report-on-page';
import { bringBackHandlers, reviewed, reviewHandlers } from './reviewing';
import { bringReader, type ScriptFiles } from './scripts';
import { changeSettings, settingsNow, settingsWithRepairs } from './settings';
import { addressOf, leftAlone } from './standing';
import {
  isPrivateTab,
  leaveTab,
  readAnyway,
  setTab,
  setTabAfterAnswer,
  showSidebar,
  summaryOf,
} from './tabs';
import { viewOf } from './view';

/** Leaves a tab alone where the reader has said so, and says what they said; else null. */
const leaveAlone = async (tab: number, address: string): Promise<TabSummary | null> => {
  const left = leftAlone(await settingsNow(), address);
  if (left) await leaveTab(tab, left);
  return left;
};

/** Reads a tab, by a right that the browser has given. What comes of it is told by the reader. */
const read = async (tab: number, files: ScriptFiles, anyway = false): Promise<TabSummary> => {
  const address = await addressOf(tab);
  const left = await leaveAlone(tab, address);
  if (left) return left;
  if (isBrowserPage(address)) return { state: 'browser-page' };
  try {
    if (anyway && (await readAnyway(tab))) return { state: 'reading' };
    await bringReader(tab, files);
    if (anyway) await readAnyway(tab);
  } catch (error) {
    return whyUnreadable(address, error);
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
  glance: async (glance, { tab, address }) => {
    if (leftAlone(await settingsNow(), address)) return { reading: false };
    const { index } = await worker.ready();
    if (!mayConcern(index, glance)) return { reading: false };
    await bringReader(tab, worker.files);
    return { reading: true };
  },

  text: async (page, { tab, address, isPrivate }) => {
    const settings = await settingsNow();
    const left = leftAlone(settings, address);
    const found =
      left ?? (await reportOnPage(page, address, await worker.ready(), saidIn(isPrivate)));
    if (found.state !== 'compared') {
      setTabAfterAnswer(tab, found);
      return null;
    }
    const report = await reviewed(found.report, page, address, isPrivate, settings);
    const summary = { ...found, report };
    setTabAfterAnswer(tab, { ...found, report: inShort(report) });
    return viewOf(summary, settings, address, isPrivate ? 'private' : 'page');
  },

  notRead: async ({ why, error }, { tab }) => {
    const failed = why === 'unreadable';
    await setTab(tab, failed ? { state: why, error: plainError(error) } : { state: why });
    return null;
  },

  // The sender's own site: a page has no say about others. Of a private window nothing is kept.
  hide: async ({ where }, { address, isPrivate }) => {
    const site = siteOf(address);
    if (where === 'everywhere') await changeSettings({ set: { quietEverywhere: true } });
    else if (site && !isPrivate) await changeSettings({ list: 'quiet', add: site });
    return null;
  },

  neverByItself: async () => {
    await changeSettings({ set: { opens: 'never' } });
    return null;
  },

  summary: async ({ tab }) =>
    (await leaveAlone(tab, await addressOf(tab))) ?? (await summaryOf(tab)),

  readTab: ({ tab, anyway }) => read(tab, worker.files, anyway),

  settings: settingsWithRepairs,

  changeSettings,

  stories: async () => (await worker.ready()).stories,

  // In one go: the popup may be gone the moment after the press.
  answerEvent: async ({ tab, event, site, yes }) => {
    await keepAnswer(event, site, yes, await isPrivateTab(tab));
    return read(tab, worker.files);
  },

  ...correctingHandlers,
  ...saidHandlers(worker.ready),
  ...keepingHandlers(worker.ready),
  ...checkingHandlers(worker.ready),
  ...erasingHandlers,
  ...bringBackHandlers,
  ...reviewHandlers(worker.ready),

  showInTab: async ({ tab }) => ({ shown: await showSidebar(tab) }),
});
