/**
 * What tests do in Firefox's own window, in functions that are sent there as text: each must stand
 * alone. The names below are Firefox's; only what is used is declared.
 */
interface ExtensionInParent {
  backgroundState: string;
  terminateBackground(options: { disableResetIdleForTest: boolean }): Promise<void>;
}

interface FrameMessages {
  loadFrameScript(url: string, delayed: boolean): void;
  addMessageListener(name: string, hear: (message: { data: string }) => void): void;
  removeMessageListener(name: string, hear: (message: { data: string }) => void): void;
}

type PopupBrowser = Element & {
  messageManager: FrameMessages;
  currentURI?: { spec: string };
};

type PopupPanel = Element & { state: string; hidePopup(): void };

interface BrowserWindow extends Window {
  document: Document;
}

interface HttpChannel {
  URI: { spec: string };
  loadInfo: { triggeringPrincipal: { origin: string } | null };
}

interface ConsoleMessage {
  errorMessage?: string;
  sourceName?: string;
  flags?: number;
}

declare const WebExtensionPolicy: {
  getByID(id: string): { mozExtensionHostname: string; extension: ExtensionInParent };
};
declare const Services: {
  wm: { getMostRecentWindow(type: string): BrowserWindow };
  console: {
    registerListener(listener: { observe(message: ConsoleMessage): void }): void;
  };
  obs: {
    addObserver(
      hear: (subject: { QueryInterface(i: unknown): HttpChannel }) => void,
      topic: string,
    ): void;
  };
};
type ChangeAccess = (
  id: string,
  change: { permissions: string[]; origins: string[]; data_collection: string[] },
  extension: ExtensionInParent,
) => Promise<void>;

declare const ChromeUtils: {
  importESModule(url: string): {
    AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
    ExtensionPermissions: { add: ChangeAccess; remove: ChangeAccess };
    ExtensionParent: {
      apiManager: {
        global: {
          browserActionFor(extension: ExtensionInParent): {
            triggerAction(window: BrowserWindow): Promise<void>;
          };
        };
      };
    };
  };
};
declare const Ci: { nsIHttpChannel: unknown };
declare const seenErrors: string[];
declare const seenRequests: { url: string; initiator: string | null }[];

/** From now on notes every request of the whole browser, also those of workers and extensions. */
export function recordRequests(): null {
  const seen: typeof seenRequests = [];
  Object.assign(globalThis, { seenRequests: seen });
  Services.obs.addObserver((subject) => {
    const channel = subject.QueryInterface(Ci.nsIHttpChannel);
    const by = channel.loadInfo.triggeringPrincipal?.origin ?? null;
    seen.push({
      url: channel.URI.spec,
      initiator: by === '[System Principal]' ? null : by,
    });
  }, 'http-on-modify-request');
  return null;
}

/** From now on notes every error that nobody caught in a script of an extension. */
export function recordErrors(): null {
  const WARNING = 1;
  const seen: string[] = [];
  // The listener must stay reachable, or it is collected and hears nothing more.
  const listener = {
    observe({ errorMessage, sourceName, flags = 0 }: ConsoleMessage) {
      if (!errorMessage || !sourceName?.startsWith('moz-extension:')) return;
      if ((flags & WARNING) === 0) seen.push(errorMessage);
    },
  };
  Object.assign(globalThis, { seenErrors: seen, errorListener: listener });
  Services.console.registerListener(listener);
  return null;
}

export const recordedErrors = () => seenErrors;

export const recordedRequests = () => seenRequests;

/** The random host name that this profile gave to the extension's pages. */
export const hostOfExtension = (id: string) => WebExtensionPolicy.getByID(id).mozExtensionHostname;

export const backgroundState = (id: string) =>
  WebExtensionPolicy.getByID(id).extension.backgroundState;

export async function endBackground(id: string): Promise<null> {
  const { extension } = WebExtensionPolicy.getByID(id);
  await extension.terminateBackground({ disableResetIdleForTest: true });
  return null;
}

/** Grants origins (a JSON list) to the extension or takes them back, as the browser's menus do. */
export async function changeAccess(id: string, origins: string, granted: string): Promise<null> {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  const { extension } = WebExtensionPolicy.getByID(id);
  const change = { permissions: [], origins: JSON.parse(origins) as string[], data_collection: [] };
  if (granted === 'true') await ExtensionPermissions.add(id, change, extension);
  else await ExtensionPermissions.remove(id, change, extension);
  return null;
}

/** Lets the extension run in private windows, as its own settings page does; it starts anew with that. */
export async function allowPrivateWindows(id: string): Promise<null> {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  const { AddonManager } = ChromeUtils.importESModule(
    'resource://gre/modules/AddonManager.sys.mjs',
  );
  const permissions = ['internal:privateBrowsingAllowed'];
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionPermissions.add(id, { permissions, origins: [], data_collection: [] }, extension);
  await (await AddonManager.getAddonByID(id)).reload();
  return null;
}

/** Presses the extension's toolbar button in the front window. */
export async function pressToolbarButton(id: string): Promise<null> {
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  );
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const { extension } = WebExtensionPolicy.getByID(id);
  // A press while its popup is open would only close that.
  const open = window.document.querySelector('browser.webextension-popup-browser');
  const panel = open?.closest<PopupPanel>('panel');
  if (panel && panel.state !== 'closed') {
    await new Promise((resolve) => {
      panel.addEventListener('popuphidden', resolve, { once: true });
      panel.hidePopup();
    });
  }
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  return null;
}

/**
 * Runs a text of script in the toolbar button's popup, where `content` is its window, and answers
 * with what it gives; null where no popup is open.
 */
export async function inToolbarPopup(script: string): Promise<string | null> {
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const popup = window.document.querySelector<PopupBrowser>('browser.webextension-popup-browser');
  if (!popup?.currentURI?.spec.startsWith('moz-extension:')) return null;
  const name = 'second-source:answer';
  const code = `sendAsyncMessage('${name}', String(${script}))`;
  return new Promise((resolve) => {
    const hear = ({ data }: { data: string }) => {
      popup.messageManager.removeMessageListener(name, hear);
      resolve(data);
    };
    popup.messageManager.addMessageListener(name, hear);
    // A popup that closes itself at a press takes its answer with it.
    window.setTimeout(() => resolve(null), 2000);
    popup.messageManager.loadFrameScript(`data:text/javascript,${encodeURIComponent(code)}`, false);
  });
}
