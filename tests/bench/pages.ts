import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { pagesFolder } from '../browser/site';
import { hasShared, sharedFile, sharedPath } from '../shared';

/** A page to be measured on. */
export interface BenchPage {
  name: string;
  html: string;
}

/** Demo pages that are articles on the bundled event. */
export const DEMOS = ['demo-plain', 'demo-heavy', 'demo-strict'] as const;

const demoPages = (): BenchPage[] =>
  DEMOS.map((name) => ({
    name,
    html: readFileSync(join(pagesFolder, name, 'page.html'), 'utf8'),
  }));

const realPages = (): BenchPage[] =>
  Object.keys(JSON.parse(sharedFile('eval/pages/truth.json')) as object).map((id) => ({
    name: id.slice(0, 8),
    html: gunzipSync(readFileSync(sharedPath(`eval/pages/${id}.html.gz`))).toString('utf8'),
  }));

/** Nothing of a page runs or loads: its scripts would be measured with ours. */
const STILL =
  '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">';

const stilled = ({ name, html }: BenchPage): BenchPage => ({
  name: `bench-${name}`,
  html: html.replace(/<head\b[^>]*>|$/i, (head) => `${head}${STILL}`),
});

/** News pages as they were served, with nothing in them that runs; our demo pages where there are none. */
export const newsPages = (): { pages: BenchPage[]; where: string } => {
  const pages = (hasShared ? realPages() : demoPages()).map(stilled);
  const which = hasShared ? 'real news pages' : 'demo pages of ours: no ../shared here';
  return { pages, where: `${pages.length} ${which}` };
};
