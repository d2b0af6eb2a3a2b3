import { type BrowserName, findBrowser } from '../find-browsers';
import { howToInstall } from '../get-browsers';
import type { DrivenBrowser, LaunchOptions } from './browser';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';

/** Starts an installed browser with the extension. Throws what to install where there is none. */
export async function launch(name: BrowserName, options: LaunchOptions): Promise<DrivenBrowser> {
  const path = findBrowser(name);
  if (path === null) throw new Error(howToInstall(name));
  return name === 'chromium' ? launchChromium(path, options) : launchFirefox(path, options);
}
