import type { Runtime } from 'webextension-polyfill';
import type { extensionInPage } from '../browser-in-page';
import type { Answer, Envelope, Reply, Request, SentBy } from '../messages';

/** What is said to pages: `tabChanged` is for our own pages. */
type Heard = Exclude<SentBy<'worker'>, 'tabChanged'>;

/** Answers what the worker sends to this page; a message that a page or a tab sent is not heard; nor is any after the signal. */
export const hearWorker = (
  { runtime }: Pick<typeof extensionInPage, 'runtime'>,
  signal: AbortSignal,
  handlers: { [N in Heard]: (request: Request<N>) => Reply<N> | undefined },
): void => {
  const isHeard = (name: unknown): name is Heard =>
    typeof name === 'string' && Object.hasOwn(handlers, name);
  const listen = (
    envelope: unknown,
    sender: Runtime.MessageSender,
    sendResponse: (answer: Answer<Heard>) => void,
  ): undefined => {
    const { name, request } = (envelope ?? {}) as Partial<Envelope>;
    if (sender.id !== runtime.id || sender.tab || signal.aborted || !isHeard(name)) return;
    // Only the worker is heard, and it sends what the list says.
    const handle = handlers[name] as (request: unknown) => Reply<Heard> | undefined;
    sendResponse({ reply: handle(request) ?? null });
  };
  // The types know no listener that answers at once and then returns nothing; both browsers do.
  runtime.onMessage.addListener(listen as unknown as Runtime.OnMessageListenerNoResponse);
};
