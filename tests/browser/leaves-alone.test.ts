import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pause, until } from './drive/until';
import { BROWSERS } from './find-browsers';
import { openPanel } from './sidebar';
import { PAGES, pagesFolder } from './site';
import { setStage, summaryOf } from './stage';

/** Long enough for a sidebar to appear where one would: they take about 0.3 s. Milliseconds. */
const LONG_ENOUGH = 2000;

const DEMOS = PAGES.filter((name) => name.startsWith('demo-'));

/** A page that tries to load addresses, and says in its title how each attempt went. */
const pryingPage = (addresses: string[]): string => `<!doctype html><body><script>
  const attempt = (address) => fetch(address).then(() => 'loaded', () => 'refused');
  Promise.all(${JSON.stringify(addresses)}.map(attempt)).then((results) => {
    document.title = results.join(' ');
  });
</script>`;

describe.each(BROWSERS)('%s', (name) => {
  const stage = setStage(name, 'test');

  test.each(['unrelated', 'not-an-article'])('nothing shows on a page that is %s', async (kind) => {
    const page = await stage.browser.open(stage.site.address(kind));
    await pause(LONG_ENOUGH);
    expect(await page.hosts()).toBe(0);
    expect(await page.highlights()).toEqual({});
    expect(await stage.browser.badge(page)).toBe('');
    expect(await summaryOf(stage.browser, page)).toEqual({ state: 'unread' });
  });

  test.each(DEMOS)('%s stays as it was served, but for our one element', async (demo) => {
    const page = await stage.browser.open(stage.site.address(demo));
    await openPanel(page);
    const file = readFileSync(join(pagesFolder, demo, 'page.html'), 'utf8');
    const served = await page.evaluate(
      (html) => new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML,
      file,
    );
    expect(await page.html()).toBe(served);
    expect(await page.hosts()).toBe(1);
  });

  test('no page can load a file of the extension, and so find out that it is there', async () => {
    const files = ['manifest.json', 'marks.css', 'src/ui/popup/index.html'];
    const addresses = files.map((file) => `${stage.browser.origin}/${file}`);
    stage.site.add('prying', pryingPage(addresses));
    const page = await stage.browser.open(stage.site.address('prying'));
    const said = await until('the attempts', () => page.evaluate(() => document.title));
    expect(said).toBe('refused refused refused');
  });

  test('the whole browser makes no request but for the pages themselves', async () => {
    const { site, browser } = stage;
    const before = site.requests.length;
    for (const name of PAGES) {
      const page = await browser.open(site.address(name));
      if (name.startsWith('demo-')) await openPanel(page);
    }
    const tab = await browser.withApi(async (api) => (await api.tabs.query({}))[1]?.id ?? 0);
    await browser.openOwn(`src/ui/popup/index.html?tab=${tab}`);
    await pause(LONG_ENOUGH);

    const served = site.requests.slice(before).map(({ path }) => path.slice(1));
    const allowed = new Set<string>([...PAGES, 'favicon.ico']);
    expect(served.filter((path) => !allowed.has(path))).toEqual([]);
    expect(served.filter((path) => path !== 'favicon.ico').sort()).toEqual([...PAGES].sort());

    const home = `${new URL(site.address('demo-plain')).origin}/`;
    const made = await stage.strike();
    // A record that lacks the pages themselves would show nothing else either.
    const recorded = new Set(made.map(({ url }) => url));
    for (const name of PAGES) expect(recorded).toContain(site.address(name));
    const foreign = made.filter(
      ({ url, initiator }) => initiator !== null && !url.startsWith(home),
    );
    expect(foreign).toEqual([]);
  });
});

/** Firefox tells nobody which scripts of an extension run in a page; they are the same files there. */
describe('chromium', () => {
  const stage = setStage('chromium', 'test');

  test.each([
    { page: 'unrelated', scripts: ['gate'] },
    { page: 'not-an-article', scripts: ['gate'] },
    { page: 'demo-plain', scripts: ['gate', 'reader'] },
  ])('of our scripts, a page that is $page runs $scripts', async ({ page: kind, scripts }) => {
    const page = await stage.browser.open('about:blank');
    const cdp = await page.puppet.createCDPSession();
    const run: string[] = [];
    cdp.on('Debugger.scriptParsed', ({ url }) => {
      if (url.startsWith(stage.browser.origin)) run.push(url.replace(/.*\/|\.js$/g, ''));
    });
    await cdp.send('Debugger.enable');
    await page.go(stage.site.address(kind));
    await pause(LONG_ENOUGH);
    expect(run).toEqual(scripts);
  });
});
