/**
 * The extension API for the worker and the extension's own pages. No other file names it, but for
 * `browser-in-page.ts`, its small sister for content scripts.
 */
import extension from 'webextension-polyfill';

export { extension };
export type Extension = typeof extension;
