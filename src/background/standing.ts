import { extension } from '../browser';
import type { TabSummary } from '../messages';
import { isNever, pausedAt, type Settings } from '../settings';

/** What the reader has said of an address, where it is that it be left alone; else null. */
export const leftAlone = (settings: Settings, address: string): TabSummary | null => {
  if (isNever(settings, address)) return { state: 'never' };
  const site = pausedAt(settings, address);
  return site === null ? null : { state: 'paused', site };
};

/** The address of a tab; empty where the browser does not tell it, or where there is no such tab. */
export const addressOf = async (tab: number): Promise<string> => {
  const found = await extension.tabs.get(tab).catch(() => null);
  return found?.url ?? '';
};
