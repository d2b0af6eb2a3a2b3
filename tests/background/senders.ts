import type { Runtime } from 'webextension-polyfill';

/** Our extension's id, and the address that its own pages begin with, where it stands in for the browser's. */
export const OURS = {
  id: 'ours',
  getURL: (path: string) => `chrome-extension://ours/${path}`,
};

/** The top frame of a tab on the web. */
export const page: Runtime.MessageSender = {
  id: OURS.id,
  frameId: 0,
  url: 'https://news.example/story',
  tab: { id: 7 } as Runtime.MessageSender['tab'],
};

/** One of the extension's own pages. */
export const popup: Runtime.MessageSender = {
  id: OURS.id,
  url: OURS.getURL('src/ui/popup/index.html'),
};
