import { extension } from '../browser';
import type { Answer, Envelope, PageText, Request, SentBy, TabSummary } from '../messages';
import { afterAnswer } from './after-answer';
import { showBadge } from './badge';
import { forgetTab, isLatest, knowTab, recallTab, rememberTab, tabsThat } from './store/tabs';

/** Keeps a tab's new state, then shows it on the button and tells an open popup. */
export const setTab = async (tab: number, summary: TabSummary): Promise<void> => {
  await rememberTab(tab, summary);
  const changed: Envelope<'tabChanged'> = { name: 'tabChanged', request: { tab } };
  await Promise.all([
    showBadge(tab, summary),
    // Nobody listens unless a popup is open, which the browser reports as an error.
    extension.runtime.sendMessage(changed).catch(() => undefined),
  ]);
};

/** The same for a page that waits for an answer, which goes first. */
export const setTabAfterAnswer = (tab: number, summary: TabSummary): void => {
  knowTab(tab, summary);
  afterAnswer(async () => {
    // Meanwhile the page may have been read again, or be gone.
    if (isLatest(tab, summary)) await setTab(tab, summary);
  });
};

type ToPage = Exclude<SentBy<'worker'>, 'tabChanged'>;

/** Says something to the reader in a tab. False where none hears it. */
const sayTo = async <N extends ToPage>(
  tab: number,
  name: N,
  request: Request<N>,
): Promise<boolean> => {
  const envelope: Envelope<N> = { name, request };
  return extension.tabs.sendMessage(tab, envelope, { frameId: 0 }).then(
    () => true,
    () => false,
  );
};

/** What the reader in a tab has read last; null where there is none, or where it read no article. */
export const askForText = async (tab: number): Promise<PageText | null> => {
  const envelope: Envelope<'giveText'> = { name: 'giveText', request: {} };
  // Our own reader answers, with what the list says; where none is, the browser reports an error.
  const answer = (await extension.tabs
    .sendMessage(tab, envelope, { frameId: 0 })
    .catch(() => null)) as Answer<'giveText'> | null;
  return answer && 'reply' in answer ? answer.reply : null;
};

/** Whether a tab is in a private window. */
export const isPrivateTab = async (tab: number): Promise<boolean> =>
  (await extension.tabs.get(tab)).incognito;

/** Has the page in a tab read again. */
export const readAgainIn = (tab: number): Promise<boolean> => sayTo(tab, 'readAgain', {});

/** Has every page read again that is, or is not, compared on one of these events, wherever it is open. */
export const readAgainOn = async (events: Iterable<string>): Promise<void> => {
  const wanted = new Set<string | null>(events);
  const tabs = await tabsThat((summary) => wanted.has(eventOf(summary)));
  await Promise.all(tabs.map((tab) => sayTo(tab, 'readAgain', {})));
};

const eventOf = (summary: TabSummary): string | null => {
  if (summary.state === 'compared') return summary.report.event?.id ?? null;
  return summary.state === 'not-this-event' ? summary.event.id : null;
};

/** Has a tab's reader read all there is on the page. False where there is no reader. */
export const readAnyway = (tab: number): Promise<boolean> => sayTo(tab, 'readAnyway', {});

/** Takes back what was shown of a tab that the reader wants left alone. */
export const leaveTab = async (tab: number, summary: TabSummary): Promise<void> => {
  await sayTo(tab, 'leave', {});
  await forgetTab(tab);
  await showBadge(tab, summary);
};

/** Opens the sidebar in a tab. False where there is none. */
export const showSidebar = (tab: number): Promise<boolean> => sayTo(tab, 'openSidebar', {});

const STEPS: Record<string, 1 | -1> = { 'next-figure': 1, 'previous-figure': -1 };

/** Does in a tab what a keyboard command of the manifest asks. */
export const obey = async (command: string, tab: number): Promise<void> => {
  const by = STEPS[command];
  if (by) await sayTo(tab, 'step', { by });
};

/**
 * What is known of a tab. What was found on a page holds while its reader is there and answers: asked
 * only when somebody wants to know, because listening to every tab's every step would wake the worker
 * for all pages there are. The browser itself empties a tab's badge when it goes elsewhere.
 */
export const summaryOf = async (tab: number): Promise<TabSummary> => {
  const held = await recallTab(tab);
  if (held.state === 'unread' || (await sayTo(tab, 'stillThere', {}))) return held;
  await forgetTab(tab);
  return { state: 'unread' };
};
