import type { DrivenBrowser } from './drive/browser';
import type { Media } from './drive/media';
import type { DrivenPage } from './drive/page';
import { until } from './drive/until';
import { DESKS } from './view/desks';
import { SHELVES } from './view/kept';
import { REPORTS } from './view/reports';
import type { ViewWindow } from './view/show-view';
import { SUMMARIES } from './view/summaries';

/** One view in one state: what the page in `tests/browser/view` is asked for. */
export interface View {
  /** What it shows and in which state, as the name of its picture. */
  name: string;
  query: Record<string, string>;
}

const view = (kind: string, state: string, query: Record<string, string>): View => ({
  name: `${kind}-${state}`,
  query: { view: query.view ?? kind, ...query },
});

const reports = Object.keys(REPORTS);

export const PANELS: View[] = [
  ...reports.map((report) => view('panel', report, { report, placement: 'side' })),
  ...['disagreement', 'long'].map((report) =>
    view('sheet', report, { view: 'panel', report, placement: 'sheet' }),
  ),
];
export const PILLS: View[] = ['disagreement', 'moved', 'same', 'no-figures'].map((report) =>
  view('pill', report, { report }),
);
export const POPUPS: View[] = Object.keys(SUMMARIES).map((state) =>
  view('popup', state, { state }),
);
export const WELCOMES: View[] = ['button', 'sites', 'everywhere'].map((access) =>
  view('welcome', access, { access }),
);

export const PRIVACY: View = view('privacy', 'page', {});
export const HELP: View = view('help', 'page', {});
export const REVIEWS: View[] = Object.keys(DESKS).map((state) => view('review', state, { state }));

export const SOURCES: View[] = Object.keys(SHELVES).map((state) =>
  view('sources', state, { state }),
);
export const CHECK: View = view('check', 'form', { state: 'kept' });

/** Every view in every state that there is. */
export const VIEWS: View[] = [
  ...PANELS,
  ...PILLS,
  ...POPUPS,
  ...WELCOMES,
  PRIVACY,
  HELP,
  ...REVIEWS,
  ...SOURCES,
  CHECK,
];

/** How a view is looked at. Sizes are CSS pixels. */
export interface Look {
  /** By itself, with little motion: nothing has to be waited for then. */
  media?: Media;
  width?: number;
  height?: number;
  /** Device pixels for each CSS pixel; 2 with half the width is a page at 200 %. */
  scale?: number;
  direction?: 'ltr' | 'rtl';
  /** Whether everything that folds is unfolded (as by itself), or as it is drawn at first. */
  folds?: 'open' | 'drawn';
}

/** The tab in which each browser shows its views, one after the other: a new one for each takes a second. */
const tabs = new WeakMap<DrivenBrowser, Promise<DrivenPage>>();

async function openTab(browser: DrivenBrowser): Promise<DrivenPage> {
  const page = await browser.openOwn('tests/browser/view/index.html');
  await until('the page of views', () => page.evaluate(() => 'showView' in globalThis));
  return page;
}

/** Shows a view, drawn and at rest. The tab is the same for all views of a browser. */
export async function lookAt(
  browser: DrivenBrowser,
  { query }: View,
  {
    media = {},
    width = 1280,
    height = 900,
    scale = 1,
    direction = 'ltr',
    folds = 'open',
  }: Look = {},
): Promise<DrivenPage> {
  const opening = tabs.get(browser) ?? openTab(browser);
  tabs.set(browser, opening);
  const page = await opening;
  await page.puppet.setViewport({ width, height, deviceScaleFactor: scale });
  await browser.emulate(page, { still: true, ...media });
  const asked = String(new URLSearchParams({ ...query, direction, folds }));
  await page.evaluate((asked) => (globalThis as unknown as ViewWindow).showView(asked), asked);
  return page;
}
