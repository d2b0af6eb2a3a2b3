import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import type { DrivenBrowser, LaunchOptions, Popup } from './browser';
import { emulateInChromium } from './media';
import { readNetLog } from './net-log';
import { DrivenPage, HOST } from './page';
import { allowPrivately, openPrivateWindow } from './private';
import { apiCaller } from './seat';
import { until } from './until';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** Hosts of the demo pages are this machine; every other name ends in "not found". */
const OFFLINE = '--host-resolver-rules=MAP *.example 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

async function inClosedRoot<T>(page: Page, source: string, args: unknown[]): Promise<T> {
  const cdp = await page.createCDPSession();
  try {
    const host = await cdp.send('Runtime.evaluate', {
      expression: `document.querySelector('${HOST}')`,
    });
    if (!host.result.objectId) throw new Error('The page has no host element.');
    const { node } = await cdp.send('DOM.describeNode', {
      objectId: host.result.objectId,
      pierce: true,
    });
    const root = node.shadowRoots?.[0];
    if (root?.shadowRootType !== 'closed') throw new Error('The host has no closed shadow root.');
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
    const answer = await cdp.send('Runtime.callFunctionOn', {
      functionDeclaration: `function (...args) { return (${source})(this, ...args); }`,
      objectId: object.objectId,
      arguments: args.map((value) => ({ value })),
      awaitPromise: true,
      returnByValue: true,
    });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description);
    return answer.result.value as T;
  } finally {
    await cdp.detach();
  }
}

/**
 * What Chromium itself rejects a call with whose worker was ended before the answer came
 * (`extension_function_dispatcher.cc`): nobody is left who could catch it.
 */
const WORKER_IS_GONE = /^(?:Error: )?No SW$/;

/**
 * Listens to every worker and page of an extension, from its first moment on. A worker is listened to
 * over the session by which it can be ended: a second one would keep it alive.
 */
function hearErrors(browser: Browser): string[] {
  const errors: string[] = [];
  const listen = async (target: Target): Promise<void> => {
    if (!target.url().startsWith('chrome-extension:')) return;
    const cdp = (await target.worker())?.client ?? (await target.createCDPSession());
    cdp.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
      const error = exceptionDetails.exception?.description ?? exceptionDetails.text;
      if (!WORKER_IS_GONE.test(error)) errors.push(error);
    });
    await cdp.send('Runtime.enable');
  };
  // A target may be gone before it can be listened to.
  browser.on('targetcreated', (target) => void listen(target).catch(() => undefined));
  return errors;
}

const endOf = async (target: Target): Promise<void> => (await target.worker())?.close();

/** The popup is a page of its own to the debugger, for as long as nothing else takes the focus. */
async function popupOf(browser: Browser, address: string): Promise<Popup> {
  const page = await until('the popup', async () => {
    const target = browser.targets().find((candidate) => candidate.url() === address);
    return target?.asPage();
  });
  return {
    text: () => page.evaluate(() => document.body.innerText),
    press: async (selector, words = '') => {
      await until(`${selector} with "${words}" in the popup`, () =>
        page.evaluate(
          (wanted, text) => {
            const all = [...document.querySelectorAll<HTMLElement>(wanted)];
            const found = all.find(({ innerText }) => innerText.includes(text));
            // Not at once: what it opens or closes would take the answer with it.
            if (found) setTimeout(() => found.click());
            return found !== undefined;
          },
          selector,
          words,
        ),
      );
    },
  };
}

/** Starts Chromium (or a sister of it) with the extension, over a pipe: no port is opened. */
export async function launchChromium(
  executablePath: string,
  options: LaunchOptions,
): Promise<DrivenBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'second-source-'));
  const log = join(folder, 'requests.json');
  const browser = await puppeteer.launch({
    executablePath,
    headless: options.headless ?? true,
    pipe: true,
    ...(options.profile ? { userDataDir: options.profile } : {}),
    enableExtensions: true,
    defaultViewport: options.headless === false ? null : { width: 1280, height: 900 },
    args: [
      ...FLAGS,
      '--window-size=1280,1000',
      ...(options.offline ? [OFFLINE, `--log-net-log=${log}`] : []),
    ],
  });
  const errors = hearErrors(browser);
  const id = await browser.installExtension(options.dist).catch(async (error: unknown) => {
    await browser.close();
    throw error;
  });
  const origin = `chrome-extension://${id}`;
  const workers = () =>
    browser
      .targets()
      .filter((target) => target.type() === 'service_worker' && target.url().startsWith(origin));
  // Always a new tab: the welcome page takes the blank one, at a moment of its own.
  const show = async (url: string) => {
    const page = new DrivenPage(await browser.newPage(), inClosedRoot);
    await page.front();
    await page.go(url);
    return page;
  };
  const api = apiCaller(() => show(`${origin}/manifest.json`));

  return {
    name: 'chromium',
    origin,
    open: show,
    openPrivate: async (url) => {
      await allowPrivately(browser, id);
      return new DrivenPage(await openPrivateWindow(browser, api, url), inClosedRoot);
    },
    openOwn: (path) => show(`${origin}/${path}`),
    ...api,
    pressButton: async (page) => {
      const popup = await api.withApi((extension) => extension.action.getPopup({}));
      await page.front();
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error('The extension is not there.');
      await page.puppet.triggerExtensionAction(extension);
      return popupOf(browser, popup);
    },
    setAccess: null,
    update: async () => {
      await browser.installExtension(options.dist);
      api.leave();
    },
    emulate: async (page, media) => {
      await page.front();
      await emulateInChromium(page.puppet, media);
    },
    killWorker: async () => {
      const running = workers();
      await until('the worker’s end', async () => {
        const left = running.filter((target) => browser.targets().includes(target));
        // It may end by itself before it is told to, and it may need to be told again.
        for (const target of left) {
          await endOf(target).catch(() => undefined);
        }
        return left.length === 0;
      });
    },
    workerRuns: async () => workers().length > 0,
    errors: async () => [...errors],
    closed: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: async () => {
      await browser.close();
      const requests = options.offline ? readNetLog(log) : [];
      rmSync(folder, { recursive: true, force: true });
      return requests;
    },
  };
}
