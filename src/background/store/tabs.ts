import type { Report } from '../../core/compare/report';
import type { TabSummary } from '../../messages';
import { held, heldUnder, hold, letGo } from './session';

const TAB = 'tab:';
const key = (tab: number): string => `${TAB}${tab}`;

/**
 * Keeps what is known of a tab until the browser closes: in session storage, because the worker may be
 * stopped between two messages. As one text: of an object, Chromium copies every value by itself, which
 * takes longer than reading a page.
 *
 * @throws what the browser says where storage is full.
 */
export const rememberTab = (tab: number, summary: TabSummary): Promise<void> =>
  hold(key(tab), JSON.stringify(summary));

// Written by `rememberTab` alone, in this session of this version, and out of reach of pages.
const summaryFrom = (text: unknown): TabSummary => JSON.parse(text as string) as TabSummary;

/** What is known of a tab; `unread` where nothing is. */
export const recallTab = async (tab: number): Promise<TabSummary> => {
  const text = await held(key(tab));
  return text === undefined ? { state: 'unread' } : summaryFrom(text);
};

/** The report that the page in a tab was given; null where it is not compared. */
export const reportOf = async (tab: number): Promise<Report | null> => {
  const held = await recallTab(tab);
  return held.state === 'compared' ? held.report : null;
};

/** Forgets a tab that was closed or went elsewhere. */
export const forgetTab = (tab: number): Promise<void> => letGo(key(tab));

/** The tabs of which something is known that is so. */
export const tabsThat = async (isSo: (summary: TabSummary) => boolean): Promise<number[]> =>
  (await heldUnder(TAB))
    .filter(([, text]) => isSo(summaryFrom(text)))
    .map(([name]) => Number(name.slice(TAB.length)));
