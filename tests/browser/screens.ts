import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { faultsOf, faultsOfSidebar } from './boxes';
import { contactSheet, type Picture } from './contact-sheet';
import { builtFor } from './drive/built';
import { launch } from './drive/launch';
import type { DrivenPage } from './drive/page';
import { closePanel, openPanel } from './sidebar';
import { openSite } from './site';
import { lookAt, VIEWS, type View } from './views';

/** Where the pictures go, with a page that shows them all. Taken by `npm run screens`, never checked in. */
const FOLDER = 'artifacts/screens';
const SCHEMES = ['light', 'dark'] as const;
const WIDTHS = [320, 768, 1280];
const DEMOS = ['demo-plain', 'demo-heavy', 'demo-strict'];

const pictures: Picture[] = [];
const faults: string[] = [];

type Look = Pick<Picture, 'scheme' | 'width'>;

const note = (view: string, { scheme, width }: Look, found: string[]): string => {
  const name = `${view}-${scheme}-${width}`;
  faults.push(...found.map((fault) => `${name}: ${fault}`));
  pictures.push({ view, scheme, width, file: `${name}.png` });
  return `${FOLDER}/${name}.png`;
};

/** As much of a view as there is of it: a window as high as all it says, and of that our part. */
async function wholeOf(page: DrivenPage, width: number): Promise<object> {
  const height = await page.evaluate(() => {
    const root = document.querySelector('second-source')?.shadowRoot;
    const body = root?.querySelector('.body');
    const above = root?.querySelector('.top')?.clientHeight ?? 0;
    if (body) return above + body.scrollHeight + 8;
    return root ? 240 : document.documentElement.scrollHeight;
  });
  await page.puppet.setViewport({ width, height: Math.max(height, 120) });
  return page.evaluate(() => {
    const root = document.querySelector('second-source')?.shadowRoot;
    const ours = root?.querySelector('.panel, .pill') ?? document.querySelector('.ours');
    const box = (ours ?? document.body).getBoundingClientRect();
    // A menu may be unfolded above the pill.
    const above = root?.querySelector('[open] > .choices')?.getBoundingClientRect() ?? box;
    const left = Math.max(0, Math.min(box.left, above.left) - 24);
    const top = Math.max(0, Math.min(box.top, above.top) - 24);
    return {
      x: left,
      y: top,
      width: Math.min(innerWidth, box.right + 24) - left,
      height: Math.min(innerHeight, box.bottom + 24) - top,
    };
  });
}

const site = await openSite();
const browser = await launch('chromium', { dist: builtFor('chromium', 'test'), offline: true });

async function pictureView(
  view: View,
  look: (typeof SCHEMES)[number],
  width: number,
  folds: 'drawn' | 'open' = 'drawn',
) {
  const page = await lookAt(browser, view, { media: { scheme: look }, width, folds });
  const name = folds === 'open' ? `${view.name}-unfolded` : view.name;
  const path = note(name, { scheme: look, width }, await faultsOf(page));
  // A sheet is as high as a third of its window.
  const isSheet = view.query.placement === 'sheet';
  const clip = isSheet ? undefined : await wholeOf(page, width);
  await page.puppet.screenshot({
    path: path as `${string}.png`,
    ...(clip && { clip: clip as never }),
  });
}

async function picturePage(name: string, page: DrivenPage) {
  for (const scheme of SCHEMES) {
    for (const width of WIDTHS) {
      await page.puppet.setViewport({ width, height: 900 });
      await browser.emulate(page, { scheme, still: true });
      await page.reload();
      await openPanel(page);
      await page.picture(note(name, { scheme, width }, await faultsOfSidebar(page)));
      await closePanel(page);
      await page.picture(note(`${name}-pill`, { scheme, width }, await faultsOfSidebar(page)));
    }
  }
}

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
try {
  await browser.gateStands();
  for (const view of VIEWS) {
    for (const scheme of SCHEMES) {
      for (const width of WIDTHS) {
        await pictureView(view, scheme, width);
        // Folds are alike in all states: they are unfolded in one.
        if (/disagreement|corrected/.test(view.name))
          await pictureView(view, scheme, width, 'open');
      }
    }
  }
  await picturePage('example', await browser.openOwn('data/example/index.html'));
  for (const demo of DEMOS) await picturePage(demo, await browser.open(site.address(demo)));
} finally {
  await browser.close();
  await site.close();
}
writeFileSync(`${FOLDER}/index.html`, contactSheet(pictures));
console.log(`${pictures.length} pictures: ${FOLDER}/index.html`);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
