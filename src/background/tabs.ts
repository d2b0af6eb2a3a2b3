import { extension } from '../browser';
import type { Envelope, TabSummary } from '../messages';
import { showBadge } from './badge';
import { rememberTab } from './store';

/** Keeps a tab's new state, then shows it on the button and tells an open popup. */
export const setTab = async (tab: number, summary: TabSummary): Promise<void> => {
  await rememberTab(tab, summary);
  await showBadge(tab, summary);
  const changed: Envelope<'tabChanged'> = { name: 'tabChanged', request: { tab } };
  // Nobody listens unless a popup is open, which the browser reports as an error.
  await extension.runtime.sendMessage(changed).catch(() => undefined);
};

/** Opens the sidebar in a tab. False where there is none. */
export const showSidebar = async (tab: number): Promise<boolean> => {
  const open: Envelope<'openSidebar'> = { name: 'openSidebar', request: {} };
  return extension.tabs.sendMessage(tab, open, { frameId: 0 }).then(
    () => true,
    () => false,
  );
};
