import type { BrowserName } from '../find-browsers';
import type { Media } from './media';
import type { DrivenPage } from './page';

/** How a browser is started: with a new, empty profile that is deleted at the end, unless one is given. */
export interface LaunchOptions {
  /** The folder of the built extension. */
  dist: string;
  headless?: boolean;
  /** A folder whose profile is used, and left as it is then. Chromium alone: Firefox drops our add-on when it ends. */
  profile?: string;
  /**
   * For tests: host names of the demo pages are looked up on this machine, and requests are recorded.
   * Where a person looks on, what they do is nobody's business.
   */
  offline?: boolean;
}

/** A request as the browser itself recorded it, below anything a page or an extension could hide. */
export interface RecordedRequest {
  url: string;
  /**
   * The origin on whose behalf it was made, or `navigation` where Chromium opened a page in a tab;
   * null for the browser's own.
   */
  initiator: string | null;
}

/** The toolbar button's popup, opened by a press of the button. */
export interface Popup {
  text(): Promise<string>;
  /** Presses the first element of that selector that has these words in it, as a person does. */
  press(selector: string, words?: string): Promise<void>;
}

/** A running browser with the extension in it. */
export interface DrivenBrowser {
  readonly name: BrowserName;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly origin: string;
  /** Waits until the extension has put its gate on the sites that it may read. */
  gateStands(): Promise<void>;
  /** Opens an address in a new tab and brings it to the front. */
  open(url: string): Promise<DrivenPage>;
  /** Opens an address in a private window, in which the extension was allowed to run. */
  openPrivate(url: string): Promise<DrivenPage>;
  /** Opens one of the extension's own pages in a tab, from its path in the built extension. */
  openOwn(path: string): Promise<DrivenPage>;
  /** Runs a function where the extension's API is, and answers with its (JSON) value. */
  withApi<T, A extends unknown[]>(
    run: (api: ExtensionApi, ...args: A) => Promise<T>,
    ...args: A
  ): Promise<T>;
  /** The extension API's number for the tab of that page. */
  tabOf(page: DrivenPage): Promise<number>;
  /** The text on the toolbar button while that page is in front. */
  badge(page: DrivenPage): Promise<string>;
  /** Presses the toolbar button, as a person does: the extension may then read the page. */
  pressButton(page: DrivenPage): Promise<Popup>;
  /**
   * Grants sites or takes them back, as the browser's own prompt and menu do. Null where a browser
   * lets nobody but a person do that.
   */
  setAccess: ((origins: string[], granted: boolean) => Promise<void>) | null;
  /** Installs the same extension over itself: to the browser that is an update, with pages open. */
  update(): Promise<void>;
  /** Brings a page to the front and shows it as it looks to a reader with that system. */
  emulate(page: DrivenPage, media: Media): Promise<void>;
  /** Ends the background script at once, as a browser does when it was idle. */
  killWorker(): Promise<void>;
  workerRuns(): Promise<boolean>;
  /** The errors that nobody caught in the extension's own scripts so far. */
  errors(): Promise<string[]>;
  /** Waits until a person has closed the browser. */
  closed(): Promise<void>;
  /** Ends the browser and answers with every request it made, where it was `offline`. */
  close(): Promise<RecordedRequest[]>;
}

/** The part of the extension API that tests ask. */
export type ExtensionApi = Pick<
  import('webextension-polyfill').Browser,
  'action' | 'permissions' | 'runtime' | 'scripting' | 'storage' | 'tabs' | 'windows'
>;
