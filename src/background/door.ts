import { type BaseIssue, getDotPath, safeParse } from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { extension } from '../browser';
import {
  type Answer,
  type HeardName,
  type MessageName,
  type Messages,
  type Reply,
  type Request,
  STORAGE_FULL,
} from '../messages';
import { requestSchemas } from './request-schemas';

/** Who sent a message, as the browser says. For messages from pages, the tab and its address. */
export interface Caller {
  tab: number;
  address: string;
  /** Whether its window is a private one. */
  isPrivate: boolean;
}

export type Handlers = {
  [N in HeardName]: (request: Request<N>, caller: Caller) => Promise<Reply<N>>;
};

/** Who may send what: the runtime form of the list's `from`, which the compiler holds against it. */
const SENDERS: { [N in HeardName]: Messages[N]['from'] } = {
  glance: 'page',
  text: 'page',
  notRead: 'page',
  hide: 'page',
  neverByItself: 'page',
  form: 'page',
  correct: 'page',
  undo: 'page',
  bringBack: 'page',
  keepPage: 'page',
  openOwnPage: 'page',
  summary: 'ui',
  readTab: 'ui',
  answerEvent: 'ui',
  showInTab: 'ui',
  settings: 'ui',
  changeSettings: 'ui',
  stories: 'ui',
  said: 'ui',
  takeBack: 'ui',
  forgetAll: 'ui',
  keepTab: 'ui',
  keptArticles: 'ui',
  dropKept: 'ui',
  putBack: 'ui',
  forgetKept: 'ui',
  eraseAll: 'ui',
  checkText: 'ui',
  review: 'ui',
  openCount: 'ui',
  decide: 'ui',
  undecide: 'ui',
  noteOn: 'ui',
  importReview: 'ui',
  forgetReview: 'ui',
};

const isHeard = (name: unknown): name is HeardName =>
  typeof name === 'string' && Object.hasOwn(SENDERS, name);

/** The one page of ours that is read like a page of the web: it may ask no more than they may. */
const EXAMPLE_PAGE = 'data/example/index.html';

/** Page: the top frame of a tab, on the web. UI: one of this extension's own pages. */
const kindOf = (sender: Runtime.MessageSender): 'page' | 'ui' | null => {
  if (sender.id !== extension.runtime.id) return null;
  const address = sender.url?.replace(/[?#].*$/, '') ?? '';
  const isOurs = address.startsWith(extension.runtime.getURL(''));
  if (isOurs && address !== extension.runtime.getURL(EXAMPLE_PAGE)) return 'ui';
  return sender.tab?.id !== undefined && sender.frameId === 0 ? 'page' : null;
};

/** A reason quotes what it was given, which may be of any length. UTF-16 units. */
const LONGEST_REASON = 200;

/** The one reason why a request is none: where, and what stands there. */
const reasonOf = (issue: BaseIssue<unknown>): string => {
  const where = getDotPath(issue);
  return (where ? `${where}: ${issue.message}` : issue.message).slice(0, LONGEST_REASON);
};

/** A full disk has the same words in every browser, so that our pages can say what helps. */
const wordsOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return error.name === 'QuotaExceededError' ? STORAGE_FULL : error.message;
};

/**
 * Checks one message: who sent it, and whether it has the shape that the list gives it.
 *
 * @returns the handler's answer, or the words why there is none; never throws.
 */
export const receive = async (
  handlers: Handlers,
  envelope: unknown,
  sender: Runtime.MessageSender,
): Promise<Answer<MessageName>> => {
  const { name, request } = (envelope ?? {}) as { name?: unknown; request?: unknown };
  if (!isHeard(name)) return { error: 'Refused: no message of that name.' };
  if (kindOf(sender) !== SENDERS[name])
    return { error: `Refused: ${name} from an unknown sender.` };
  const parsed = safeParse(requestSchemas[name], request, { abortEarly: true });
  if (!parsed.success) return { error: `Refused: ${name}: ${reasonOf(parsed.issues[0])}` };
  const { tab } = sender;
  const caller: Caller = {
    tab: tab?.id ?? -1,
    address: sender.url ?? '',
    isPrivate: tab?.incognito ?? false,
  };
  try {
    const handle = handlers[name] as (
      request: unknown,
      caller: Caller,
    ) => Promise<Reply<HeardName>>;
    return { reply: await handle(parsed.output, caller) };
  } catch (error) {
    return { error: wordsOf(error) };
  }
};

/** Answers messages by `sendResponse`: older Chromes ignore a promise that a listener returns. */
export const openDoor = (handlers: Handlers): void => {
  extension.runtime.onMessage.addListener((envelope, sender, sendResponse) => {
    void receive(handlers, envelope, sender).then(sendResponse);
    return true;
  });
};
