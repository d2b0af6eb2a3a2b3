import type { Extension } from '../../../src/browser';
import type { Answer, Envelope, MessageName, TabSummary } from '../../../src/messages';
import { DEFAULTS } from '../../../src/settings';
import { EVERYWHERE } from '../../../src/ui/parts/access';
import type { MessageSource } from '../../../src/ui/parts/words';

const GRANTED: Record<string, string[]> = {
  sites: ['*://*.herald.example/*', '*://*.courier.example/*'],
  everywhere: [EVERYWHERE],
};

/** What a reader may have set who names sites: something in every list, and a setting that was broken. */
export const SETTINGS = {
  settings: {
    ...DEFAULTS,
    quiet: ['gazette.example'],
    paused: ['a-rather-long-name-of-a-newspaper.courier.example', 'observer.example'],
    neverPages: [
      'https://herald.example/2031/03/12/the-strike-at-the-port-of-arvenna-day-ten.html',
    ],
  },
  repaired: ['opens', 'marks'],
};

/** How a desk's worker answers. */
export type Desk = (envelope: Envelope) => Promise<Answer<MessageName>>;

/**
 * The extension API as one of its own pages sees it, but for what the view is to show: the words, what
 * is known of the tab, and which sites are granted. A request for more is refused.
 */
export const standIn = (
  extension: Extension,
  given: { message: MessageSource; summary: TabSummary | undefined; access: string; desk?: Desk },
): Extension => {
  const silent = { addListener: () => undefined };
  const replaced: Record<string, object> = {
    i18n: { getMessage: given.message },
    permissions: {
      getAll: async () => ({ origins: GRANTED[given.access] ?? [] }),
      request: async () => false,
      remove: async () => true,
      onAdded: silent,
      onRemoved: silent,
    },
    tabs: {
      query: async () => [{ id: 1 }],
      get: async () => ({ id: 1, url: 'https://herald.example/strike-day-ten' }),
    },
    runtime: {
      id: extension.runtime.id,
      getURL: extension.runtime.getURL,
      getManifest: extension.runtime.getManifest,
      onMessage: silent,
      openOptionsPage: async () => undefined,
      sendMessage: async (envelope: Envelope) => {
        if (['summary', 'readTab', 'answerEvent'].includes(envelope.name)) {
          return { reply: given.summary };
        }
        if (given.desk) return given.desk(envelope);
        if (envelope.name === 'settings' && given.access === 'sites') return { reply: SETTINGS };
        return extension.runtime.sendMessage(envelope);
      },
    },
  };
  return new Proxy(extension, {
    get: (target, name: string) => replaced[name] ?? Reflect.get(target, name),
  });
};
