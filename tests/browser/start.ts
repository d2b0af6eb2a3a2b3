import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { DrivenBrowser } from './drive/browser';
import { builtFor } from './drive/built';
import { launch } from './drive/launch';
import { BROWSERS, type BrowserName, findBrowser } from './find-browsers';
import { howToInstall } from './get-browsers';
import { openPanel } from './sidebar';
import { openSite } from './site';

/** The page that a newcomer sees first. */
const PAGE = 'demo-plain';

const WHAT_IT_IS = `Second Source, shown on a demonstration page: an invented newspaper about a real event.
In this demonstration the extension may read every site without asking, so that nothing has to be
clicked first. The real build asks for nothing at install: there you press its button on a page.`;

/** On other systems than Linux there is always a screen; nobody looks at it in a test. */
const hasScreen = (): boolean =>
  !process.env.CI &&
  (process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));

function chosen(): BrowserName | undefined {
  const [wanted] = process.argv.slice(2);
  if (wanted === undefined) return BROWSERS.find((name) => findBrowser(name) !== null);
  const name = BROWSERS.find((known) => known === wanted);
  if (!name) throw new Error(`npm start -- ${wanted}: give ${BROWSERS.join(' or ')}, or nothing.`);
  if (findBrowser(name) === null) throw new Error(howToInstall(name));
  return name;
}

/** Without a browser, the engine still says in words what the sidebar would show. */
function showWithoutBrowser(): void {
  console.log(
    'No Chromium, Chrome, Edge or Firefox was found here. In words, the demo page says:\n',
  );
  spawnSync(
    process.execPath,
    [
      'dist/cli/second-source.js',
      'check',
      '--pack',
      'data/packs/kazakhstan-2022.json',
      `tests/pages/${PAGE}/page.html`,
    ],
    { stdio: 'inherit' },
  );
  console.log(`
To see it in a browser of yours:
  npm run build
  Chromium, Chrome, Edge: chrome://extensions, "Developer mode", "Load unpacked", ${resolve('dist/chrome')}
  Firefox:                about:debugging, "This Firefox", "Load Temporary Add-on…", ${resolve('dist/firefox/manifest.json')}`);
}

/** Without a screen: what the sidebar says, and a picture of it. */
async function showInWords(browser: DrivenBrowser, address: string): Promise<void> {
  const page = await browser.open(address);
  await openPanel(page);
  const said = await page.sidebarText();
  console.log(`\n${said}\n\nPicture: ${resolve(await page.picture(`start-${browser.name}`))}`);
}

async function showInBrowser(name: BrowserName): Promise<void> {
  const site = await openSite('127.0.0.1');
  const headless = !hasScreen();
  const browser = await launch(name, { dist: builtFor(name, 'test'), headless });
  try {
    await browser.gateStands();
    if (headless) {
      console.log(`${name}, without a screen, on ${site.address(PAGE)}`);
      await showInWords(browser, site.address(PAGE));
    } else {
      await browser.open(site.address(PAGE));
      console.log(`${name} shows ${site.address(PAGE)}. Other pages: /demo-heavy, /demo-strict.`);
      console.log('Close the browser, or press Ctrl+C here, to end. Its profile is thrown away.');
      await browser.closed();
    }
  } finally {
    await browser.close();
    await site.close();
  }
}

try {
  const name = chosen();
  console.log(`${WHAT_IT_IS}\n`);
  if (name) await showInBrowser(name);
  else showWithoutBrowser();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
