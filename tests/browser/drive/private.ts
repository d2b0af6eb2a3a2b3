import type { Browser } from 'puppeteer-core';
import type { apiCaller } from './seat';
import { until } from './until';

/** Opens an address in a private window and gives its page. For a build that may read its site. */
export async function openPrivateWindow(
  browser: Browser,
  { withApi, leave }: ReturnType<typeof apiCaller>,
  url: string,
) {
  // It starts anew with what it was allowed, in its own time: a page before its gate would get none.
  await until('the gate', () => {
    leave();
    return withApi(async (api) => (await api.scripting.getRegisteredContentScripts()).length > 0);
  });
  const before = new Set(await browser.pages());
  await withApi(
    async (api, address) => (await api.windows.create({ incognito: true, url: address }))?.id,
    url,
  );
  return until('the private window', async () => {
    const pages = await browser.pages();
    return pages.find((page) => !before.has(page) && page.url() === url);
  });
}

/** What Chromium's own page for extensions can do. */
declare const chrome: {
  developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(change: {
      extensionId: string;
      incognitoAccess: boolean;
    }): Promise<void>;
  };
};

/** Lets an extension run in Chromium's private windows, as its own page does; the extension starts anew with that. */
export async function allowPrivately(browser: Browser, id: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async (extensionId) => {
    const { developerPrivate } = chrome;
    // An extension from a folder that starts anew is refused in any other mode.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, id);
  await page.close();
}
