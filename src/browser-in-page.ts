/**
 * The extension API inside a page. Both browsers answer it with promises, so the 3 kB (gzip) of the
 * polyfill, paid by every page that is looked at, would buy nothing here.
 */
import type { Browser } from 'webextension-polyfill';

declare const browser: Browser | undefined;
declare const chrome: Browser;

export const extensionInPage: Pick<Browser, 'runtime' | 'i18n'> =
  typeof browser === 'undefined' ? chrome : browser;
