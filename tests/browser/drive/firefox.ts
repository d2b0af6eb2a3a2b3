import puppeteer, { type Page } from 'puppeteer-core';
import type { DrivenBrowser, LaunchOptions } from './browser';
import { FirefoxScope, type NodeValue } from './firefox-scope';
import {
  allowPrivateWindows,
  backgroundState,
  changeAccess,
  endBackground,
  hostOfExtension,
  inToolbarPopup,
  pressToolbarButton,
  recordErrors,
  recordedErrors,
  recordedRequests,
  recordRequests,
} from './firefox-window';
import { emulateInFront } from './media';
import { DrivenPage, HOST, type InClosedRoot } from './page';
import { openPrivateWindow } from './private';
import { apiCaller } from './seat';
import { until } from './until';

/** Firefox asks its makers for lists by itself; a test of "no requests" is clearer without. */
const QUIET = {
  'services.settings.server': 'data:,#none',
  'browser.newtabpage.activity-stream.feeds.system.topsites': false,
  'devtools.jsonview.enabled': false,
  // A request for access that a press made is granted at once: its prompt is out of reach of tests.
  'extensions.webextOptionalPermissionPrompts': false,
};

/** The context's id stands on puppeteer's frame, which does not declare it. */
const contextOf = (page: Page): string => (page.mainFrame() as unknown as { _id: string })._id;

function closedRootReader(scope: FirefoxScope): InClosedRoot {
  return async <T>(page: Page, source: string, args: unknown[]) => {
    const context = contextOf(page);
    const host = await scope.call<NodeValue | { type: 'null' }>(
      context,
      `() => document.querySelector('${HOST}')`,
      [],
      { serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' } },
    );
    const root = 'value' in host ? host.value.shadowRoot : undefined;
    if (!root) throw new Error('The page has no host element with a shadow root.');
    return scope.callJson<T>(context, source, [{ sharedId: root.sharedId }], args);
  };
}

/** Starts Firefox with the extension as a temporary add-on, over WebDriver BiDi. */
export async function launchFirefox(
  executablePath: string,
  options: LaunchOptions,
): Promise<DrivenBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless ?? true,
    defaultViewport: options.headless === false ? null : { width: 1280, height: 900 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...QUIET,
      ...(options.offline ? { 'network.dns.localDomains': 'news.example,other.example' } : {}),
    },
  });
  const scope = new FirefoxScope(browser);
  if (options.offline) await scope.inWindow(recordRequests);
  await scope.inWindow(recordErrors);
  const id = await browser.installExtension(options.dist).catch(async (error: unknown) => {
    await browser.close();
    throw error;
  });
  const origin = `moz-extension://${await scope.inWindow(hostOfExtension, id)}`;
  const inClosedRoot = closedRootReader(scope);
  // Always a new tab: the welcome page takes the blank one, at a moment of its own.
  const open = async (url: string) => {
    const page = new DrivenPage(await browser.newPage(), inClosedRoot);
    await page.front();
    await page.go(url);
    return page;
  };
  // Firefox reports no load of an extension's page over BiDi: waiting for it would never end.
  const openOwn = async (path: string) => {
    const page = new DrivenPage(await browser.newPage(), inClosedRoot);
    const url = `${origin}/${path}`;
    await page.puppet.goto(url, { waitUntil: [] });
    await until(`${path} to load`, () =>
      page.evaluate(
        (wanted) => location.href === wanted && document.readyState === 'complete',
        url,
      ),
    );
    return page;
  };

  const api = apiCaller(() => openOwn('manifest.json'));

  return {
    name: 'firefox',
    origin,
    open,
    openPrivate: async (url) => {
      // The extension's own tabs go with it, and a window without tabs would go as well.
      await browser.newPage();
      await scope.inWindow(allowPrivateWindows, id);
      return new DrivenPage(await openPrivateWindow(browser, api, url), inClosedRoot);
    },
    openOwn,
    ...api,
    pressButton: async (page) => {
      await page.front();
      await scope.inWindow(pressToolbarButton, id);
      const ask = (script: string) => scope.inWindow(inToolbarPopup, script);
      await until('the popup', () => ask('content.document.readyState'));
      return {
        text: async () => (await ask('content.document.body.innerText')) ?? '',
        press: async (selector, words = '') => {
          const element = `[...content.document.querySelectorAll(${JSON.stringify(selector)})].find(
            ({ innerText }) => innerText.includes(${JSON.stringify(words)}))`;
          await until(
            `${selector} with "${words}" in the popup`,
            async () => (await ask(`!!${element}`)) === 'true',
          );
          // What only a person's press may do, this one may do too.
          await ask(`(() => {
            const hand = content.windowUtils.setHandlingUserInput(true);
            content.document.notifyUserGestureActivation();
            try { ${element}.click(); } finally { hand.destruct(); }
          })()`);
        },
      };
    },
    setAccess: async (origins, granted) => {
      await scope.inWindow(changeAccess, id, JSON.stringify(origins), String(granted));
    },
    update: async () => {
      await browser.installExtension(options.dist);
      api.leave();
    },
    emulate: async (page, media) => {
      await page.front();
      const missing = await scope.inWindow(emulateInFront, JSON.stringify(media));
      if (missing.length > 0) throw new Error(`This Firefox cannot emulate ${missing.join()}.`);
    },
    killWorker: async () => {
      await scope.inWindow(endBackground, id);
    },
    workerRuns: async () => (await scope.inWindow(backgroundState, id)) === 'running',
    errors: () => scope.inWindow(recordedErrors),
    closed: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: async () => {
      if (!browser.connected) return [];
      const requests = options.offline ? await scope.inWindow(recordedRequests) : [];
      await browser.close();
      return requests;
    },
  };
}
