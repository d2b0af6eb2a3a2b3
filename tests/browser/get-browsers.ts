import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import { BROWSERS, type BrowserName, downloads, findBrowser, VARIABLES } from './find-browsers';

const PACKAGES: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** One by one, because not every system has both packages: Ubuntu has neither but as a snap. */
function installWithApt(names: BrowserName[]): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const apt = (...args: string[]) => {
    console.log(`apt-get ${args.join(' ')}`);
    return spawnSync('apt-get', args, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status;
  };
  if (apt('update') !== 0) console.log('apt-get update failed; trying to install all the same.');
  for (const name of names) apt('install', '-y', '--no-install-recommends', PACKAGES[name]);
}

async function download(name: BrowserName): Promise<void> {
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error('There is no download for this system.');
  const browser = name === 'chromium' ? Browser.CHROME : Browser.FIREFOX;
  const buildId = await resolveBuildId(browser, platform, 'stable');
  console.log(`Downloading ${browser} ${buildId} to ${downloads}`);
  await install({ browser, buildId, cacheDir: downloads, platform });
}

/**
 * Sees to it that both browsers are on this machine: an installed one, else Debian's package (as
 * root), else the test tool's own download. Returns those that are still missing.
 */
export async function getBrowsers(): Promise<BrowserName[]> {
  const missing = () => BROWSERS.filter((name) => findBrowser(name) === null);
  if (missing().length > 0) installWithApt(missing());
  for (const name of missing()) {
    await download(name).catch((error: unknown) => {
      console.log(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    });
  }
  return missing();
}

/** What a person can do about a browser that could not be found or fetched. */
export function howToInstall(name: BrowserName): string {
  return [
    `No ${name} was found, and none could be installed. Do one of these:`,
    `  Debian, Ubuntu (as root):  apt-get update && apt-get install ${PACKAGES[name]}`,
    `  elsewhere:                 install ${name === 'chromium' ? 'Chromium, Chrome or Edge' : 'Firefox'}`,
    `  somewhere else already:    ${VARIABLES[name]}=/path/to/the/program npm test`,
  ].join('\n');
}
