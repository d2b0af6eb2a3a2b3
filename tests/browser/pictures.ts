import { builtFor } from './drive/built';
import { launch } from './drive/launch';
import type { DrivenPage } from './drive/page';
import { until } from './drive/until';
import { openPanel } from './sidebar';
import { openSite } from './site';

/** The pictures that the README shows; taken anew by `npm run pictures`. */
const FOLDER = 'tests/browser/pictures';

const site = await openSite();
const browser = await launch('chromium', { dist: builtFor('chromium', 'test'), offline: true });
try {
  await browser.gateStands();
  const page: DrivenPage = await browser.open(site.address('demo-plain'));
  await page.puppet.setViewport({ width: 1280, height: 860 });
  await page.reload();
  await openPanel(page);
  console.log(await page.picture(`${FOLDER}/sidebar.png`));

  const tab = await browser.tabOf(page);
  const popup = await browser.openOwn(`src/ui/popup/index.html?tab=${tab}`);
  await until('the popup’s button', () => popup.puppet.$('button.main'));
  const size = await popup.evaluate(() => {
    const { width, height } = (
      document.querySelector('main') ?? document.body
    ).getBoundingClientRect();
    return { width: Math.ceil(width), height: Math.ceil(height) };
  });
  await popup.puppet.setViewport(size);
  console.log(await popup.picture(`${FOLDER}/popup.png`));

  const review = await browser.openOwn('src/ui/review/index.html');
  await until('the disagreement', () => review.puppet.$('[aria-selected="true"]'));
  await review.puppet.setViewport({ width: 1180, height: 820 });
  console.log(await review.picture(`${FOLDER}/review.png`));
} finally {
  await browser.close();
  await site.close();
}
