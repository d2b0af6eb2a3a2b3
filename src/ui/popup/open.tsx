import { render } from 'preact';
import type { Runtime } from 'webextension-polyfill';
import type { Extension } from '../../browser';
import type { Envelope, Reply, Story, TabSummary } from '../../messages';
import { pageOf, type SettingsChange, siteOf } from '../../settings';
import { accessFrom, patternsOf } from '../parts/access';
import { askThrough } from '../parts/ask';
import { wordsOfPage } from '../parts/page-words';
import { detailsOf } from './details';
import type { Keeping } from './keep';
import { Popup, type PopupActions } from './view';

/** The tab that the popup speaks of: the active one, or the one that `?tab=` names where it is opened as a page. */
const tabOf = async (page: Document, { tabs }: Pick<Extension, 'tabs'>): Promise<number> => {
  const named = new URLSearchParams(page.location.search).get('tab');
  if (named !== null) return Number(named);
  const [active] = await tabs.query({ active: true, currentWindow: true });
  return active?.id ?? -1;
};

/** To a reader, a worker that fails is the same as a page that cannot be read. */
const failed = (error: unknown): TabSummary => ({
  state: 'unreadable',
  error: error instanceof Error ? error.name : 'Error',
});

/** Shows what is known of the tab, and follows it as it changes. */
export const openPopup = async (page: Document, extension: Extension): Promise<void> => {
  const { permissions, runtime, tabs } = extension;
  const ask = askThrough(extension);
  const tab = await tabOf(page, extension);
  const words = wordsOfPage(page, extension);
  const { version } = runtime.getManifest();
  let summary: TabSummary = { state: 'unread' };
  let hint: string | null = null;
  let access = accessFrom([]);
  /** Empty where the browser does not tell it. */
  let address = '';
  let isPrivate = false;
  let stories: Story[] = [];
  let keeping: Keeping = null;
  let open: number | null = null;

  const details = (): string =>
    detailsOf(version, page.defaultView?.navigator.userAgent ?? '', summary);
  const paint = (): void =>
    render(
      <Popup
        words={words}
        summary={summary}
        hint={hint}
        access={access}
        // Of a private window nothing is kept, neither its sites nor its pages.
        site={isPrivate ? null : siteOf(address)}
        stories={stories}
        keeping={keeping}
        open={open}
        details={details()}
        act={act}
      />,
      page.body,
    );
  const show = (found: TabSummary, line: string | null = null): void => {
    [summary, hint] = [found, line];
    paint();
  };
  /** What is known beside the summary: it may change while the popup is open. */
  const lookAround = async (): Promise<void> => {
    const { origins = [] } = await permissions.getAll();
    access = accessFrom(origins);
    const found = await tabs.get(tab).catch(() => null);
    address = found?.url ?? '';
    isPrivate = found?.incognito ?? false;
  };

  const follow = async (reading: Promise<Reply<'readTab'>>): Promise<TabSummary> => {
    show({ state: 'reading' });
    const answer = await reading.catch(failed);
    // What comes of the reading is told by `tabChanged`, which may have come before this answer.
    if (answer.state !== 'reading') show(answer);
    return answer;
  };
  const read = (): Promise<TabSummary> => follow(ask('readTab', { tab, anyway: false }));
  const refresh = async (): Promise<void> => {
    await lookAround();
    const found = await ask('summary', { tab }).catch(failed);
    // Opening the popup is the press that lets us look at this one page.
    if (found.state === 'unread') await read();
    else show(found);
    if (found.state === 'no-event') {
      stories = await ask('stories', {}).catch(() => []);
      paint();
    }
    open = await ask('openCount', {}).then(
      (reply) => reply.open,
      () => null,
    );
    paint();
  };
  const change = async (what: SettingsChange): Promise<void> => {
    try {
      await ask('changeSettings', what);
      await refresh();
    } catch {
      show(summary, words.say('not_saved'));
    }
  };

  const act: PopupActions = {
    onShow: async () => {
      const { shown } = await ask('showInTab', { tab });
      if (shown) page.defaultView?.close();
      else show(summary, words.say('popup_not_shown'));
    },
    onRead: () => void read(),
    onAnyway: () => void follow(ask('readTab', { tab, anyway: true })),
    onOnce: async () => {
      const answer = await read();
      if (answer.state === 'no-permission') show(answer, words.say('popup_once_hint'));
    },
    onAlways: async () => {
      const { patterns } = patternsOf(siteOf(address) ?? '');
      // The browser takes a request for a press only if nothing was awaited before it.
      const allowed = await permissions.request({ origins: patterns }).catch(() => false);
      await lookAround();
      if (!allowed) show(summary, words.say('outcome_refused'));
      else if (summary.state === 'compared') paint();
      else await read();
    },
    onAnswer: (yes) => {
      if (summary.state !== 'maybe') return;
      const { event, site } = summary;
      void follow(ask('answerEvent', { tab, event: event.id, site, yes }));
    },
    onUndo: () => {
      if (summary.state !== 'not-this-event') return;
      const { correction: id } = summary;
      show({ state: 'reading' });
      // The page is read again by itself, which `tabChanged` tells.
      void ask('takeBack', { id }).catch((error: unknown) => show(failed(error)));
    },
    onNever: () => {
      const add = pageOf(address);
      if (add) void change({ list: 'neverPages', add });
    },
    onKeep: async (under) => {
      keeping = await ask('keepTab', { tab, under }).catch((): Keeping => ({ problem: 'moved' }));
      paint();
    },
    onPause: () => {
      const add = siteOf(address);
      if (add) void change({ list: 'paused', add });
    },
    onResume: () => {
      const site = summary.state === 'paused' ? summary.site : null;
      const never = pageOf(address);
      if (site) void change({ list: 'paused', remove: site });
      else if (never) void change({ list: 'neverPages', remove: never });
    },
    onCopy: async () => {
      const { clipboard } = page.defaultView?.navigator ?? {};
      const copied = await clipboard?.writeText(details()).then(
        () => true,
        () => false,
      );
      show(summary, words.say(copied ? 'popup_copied' : 'popup_not_copied'));
    },
    onSettings: () => void runtime.openOptionsPage(),
  };

  runtime.onMessage.addListener((envelope: unknown, sender: Runtime.MessageSender) => {
    const { name, request } = (envelope ?? {}) as Partial<Envelope<'tabChanged'>>;
    if (sender.id === runtime.id && name === 'tabChanged' && request?.tab === tab) void refresh();
    return undefined;
  });
  await refresh();
};
