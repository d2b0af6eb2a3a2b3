import { render } from 'preact';
import type { Runtime } from 'webextension-polyfill';
import type { Extension } from '../../browser';
import type { Envelope, Reply } from '../../messages';
import { accessFrom } from '../parts/access';
import { askThrough } from '../parts/ask';
import { wordsOfPage } from '../parts/page-words';
import { Popup } from './view';

/** The tab that the popup speaks of: the active one, or the one that `?tab=` names where it is opened as a page. */
const tabOf = async (page: Document, { tabs }: Pick<Extension, 'tabs'>): Promise<number> => {
  const named = new URLSearchParams(page.location.search).get('tab');
  if (named !== null) return Number(named);
  const [active] = await tabs.query({ active: true, currentWindow: true });
  return active?.id ?? -1;
};

/** To a reader, a worker that fails is the same as a page that cannot be read. */
const failed = (): Reply<'summary'> => ({ state: 'unreadable' });

/** Shows what is known of the tab, and follows it as it changes. */
export const openPopup = async (page: Document, extension: Extension): Promise<void> => {
  const ask = askThrough(extension);
  const tab = await tabOf(page, extension);
  const words = wordsOfPage(page, extension);

  const follow = async (reading: Promise<Reply<'readTab'>>): Promise<void> => {
    paint({ state: 'reading' });
    const answer = await reading.catch(failed);
    // What comes of the reading is told by `tabChanged`, which may have come before this answer.
    if (answer.state !== 'reading') paint(answer);
  };
  const read = (): Promise<void> => follow(ask('readTab', { tab }));
  const { origins = [] } = await extension.permissions.getAll();
  const access = accessFrom(origins);
  const paint = (summary: Reply<'summary'>, hint: string | null = null): void => {
    const show = async (): Promise<void> => {
      const { shown } = await ask('showInTab', { tab });
      if (shown) page.defaultView?.close();
      else paint(summary, words.say('popup_not_shown'));
    };
    render(
      <Popup
        words={words}
        summary={summary}
        hint={hint}
        access={access}
        onShow={() => void show()}
        onChange={() => void extension.runtime.openOptionsPage()}
        onRead={() => void read()}
        onAnswer={(yes) => {
          if (summary.state !== 'maybe') return;
          const { event, site } = summary;
          void follow(ask('answerEvent', { tab, event: event.id, site, yes }));
        }}
      />,
      page.body,
    );
  };
  const refresh = async (): Promise<void> => {
    const summary = await ask('summary', { tab }).catch(failed);
    // Opening the popup is the press that lets us look at this one page.
    await (summary.state === 'unread' ? read() : paint(summary));
  };

  extension.runtime.onMessage.addListener((envelope: unknown, sender: Runtime.MessageSender) => {
    const { name, request } = (envelope ?? {}) as Partial<Envelope<'tabChanged'>>;
    if (sender.id === extension.runtime.id && name === 'tabChanged' && request?.tab === tab) {
      void refresh();
    }
    return undefined;
  });
  await refresh();
};
