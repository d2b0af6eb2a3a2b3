import type { Report } from '../../core/compare/report';
import type { TabSummary } from '../../messages';
import { held, heldUnder, hold, letGo } from './session';

const TAB = 'tab:';
const key = (tab: number): string => `${TAB}${tab}`;

/** What is known of tabs and not yet in storage. */
const coming = new Map<number, TabSummary>();

/** Knows something of a tab at once; `rememberTab` keeps it. */
export const knowTab = (tab: number, summary: TabSummary): void => void coming.set(tab, summary);

/** Whether this is still the latest that is known of a tab. */
export const isLatest = (tab: number, summary: TabSummary): boolean => coming.get(tab) === summary;

/**
 * Keeps what is known of a tab until the browser closes: in session storage, because the worker may be
 * stopped between two messages. As one text: of an object, Chromium copies every value by itself, which
 * takes longer than reading a page. What the browser has no room for is known while the worker lives.
 *
 * @throws what the browser says where storage is full.
 */
export const rememberTab = async (tab: number, summary: TabSummary): Promise<void> => {
  knowTab(tab, summary);
  await hold(key(tab), JSON.stringify(summary));
  if (isLatest(tab, summary)) coming.delete(tab);
};

// Written by `rememberTab` alone, in this session of this version, and out of reach of pages.
const summaryFrom = (text: unknown): TabSummary => JSON.parse(text as string) as TabSummary;

/** What is known of a tab; `unread` where nothing is. */
export const recallTab = async (tab: number): Promise<TabSummary> => {
  const known = coming.get(tab);
  if (known) return known;
  const text = await held(key(tab));
  return text === undefined ? { state: 'unread' } : summaryFrom(text);
};

/** The report that the page in a tab was given; null where it is not compared. */
export const reportOf = async (tab: number): Promise<Report | null> => {
  const held = await recallTab(tab);
  return held.state === 'compared' ? held.report : null;
};

/** Forgets a tab that was closed or went elsewhere. */
export const forgetTab = (tab: number): Promise<void> => {
  coming.delete(tab);
  return letGo(key(tab));
};

/** The tabs of which something is known that is so. */
export const tabsThat = async (isSo: (summary: TabSummary) => boolean): Promise<number[]> => {
  const kept = (await heldUnder(TAB)).map(
    ([name, text]) => [Number(name.slice(TAB.length)), summaryFrom(text)] as const,
  );
  return [...new Map([...kept, ...coming])]
    .filter(([, summary]) => isSo(summary))
    .map(([tab]) => tab);
};
