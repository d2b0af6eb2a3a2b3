import { extension } from '../browser';
import type { TabSummary } from '../messages';

const key = (tab: number): string => `tab:${tab}`;

/**
 * Keeps what is known of a tab until the browser closes: in session storage, because the worker may be
 * stopped between two messages.
 *
 * @throws what the browser says where storage is full.
 */
export const rememberTab = async (tab: number, summary: TabSummary): Promise<void> => {
  await extension.storage.session.set({ [key(tab)]: summary });
};

/** What is known of a tab; `unread` where nothing is. */
export const recallTab = async (tab: number): Promise<TabSummary> => {
  const held = await extension.storage.session.get(key(tab));
  // Written by `rememberTab` alone, in this session of this version, and out of reach of pages.
  return (held[key(tab)] as TabSummary | undefined) ?? { state: 'unread' };
};

/** Forgets a tab that was closed or went elsewhere. */
export const forgetTab = async (tab: number): Promise<void> => {
  await extension.storage.session.remove(key(tab));
};

const answerKey = (event: string, site: string): string => `answer:${event}@${site}`;

/** Keeps a reader's answer, until the browser closes: whether pages of a site are about an event. */
export const rememberAnswer = async (event: string, site: string, yes: boolean): Promise<void> => {
  await extension.storage.session.set({ [answerKey(event, site)]: yes });
};

/** What the reader answered; undefined where nobody was asked. */
export const recallAnswer = async (event: string, site: string): Promise<boolean | undefined> => {
  const key = answerKey(event, site);
  return (await extension.storage.session.get(key))[key] as boolean | undefined;
};

const SETTINGS = 'settings';

/** The settings as they were kept, in whatever state; undefined where none were. */
export const loadSettings = async (): Promise<unknown> =>
  (await extension.storage.local.get(SETTINGS))[SETTINGS];

/**
 * Keeps the settings for good.
 *
 * @throws what the browser says where storage is full.
 */
export const saveSettings = async (settings: unknown): Promise<void> => {
  await extension.storage.local.set({ [SETTINGS]: settings });
};
