import type { TabSummary } from '../messages';
import { plainError } from './plain-error';

/** The words by which both browsers refuse a script: they give no code. */
const REFUSED = /cannot access|cannot be scripted|permission|showing error page/i;
/** Those that say that a right is missing; Chromium's for pages of its own name their scheme. */
const NO_RIGHT = /missing host permission|cannot access contents|must request permission/i;

const isPdf = (address: string): boolean =>
  URL.canParse(address) && /\.pdf$/i.test(new URL(address).pathname);

/**
 * Whether an address is one of the browser's own pages or of an extension's. Scripts are not even tried
 * there: Firefox neither refuses them nor runs them, and would leave a reader waiting for good.
 */
export const isBrowserPage = (address: string): boolean =>
  address !== '' && !/^(?:https?|file):/i.test(address);

/**
 * Why a tab could not be read.
 *
 * @param address - of the tab; empty where the browser does not tell it, which it does for every tab
 *   that may be read.
 * @param error - what the browser said.
 */
export const whyUnreadable = (address: string, error: unknown): TabSummary => {
  const words = error instanceof Error ? error.message : String(error);
  if (isPdf(address)) return { state: 'pdf' };
  if (!REFUSED.test(words)) return { state: 'unreadable', error: plainError(error) };
  const isHidden = address === '' && NO_RIGHT.test(words);
  return { state: isHidden ? 'no-permission' : 'browser-page' };
};
