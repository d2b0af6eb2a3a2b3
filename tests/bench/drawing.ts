import type { TabSummary } from '../../src/messages';
import { DEFAULTS } from '../../src/settings';
import { drawSidebar } from '../../src/ui/panel/draw';
import type { DrivenBrowser } from '../browser/drive/browser';
import { until } from '../browser/drive/until';
import type { Site } from '../browser/site';
import { english } from '../ui/words';
import { bringInto, callIn } from './in-page/call';
import { type Line, told } from './line';
import { largestCase } from './report';
import { median, timed } from './samples';

const ROUNDS = 9;

type Compared = Extract<TabSummary, { state: 'compared' }>;

/** What the worker found on a page that is in front, asked as the popup asks. */
const comparedOn = async (browser: DrivenBrowser, tab: number): Promise<Compared> =>
  until('the report', () =>
    browser.withApi(async (api, id) => {
      const answer: unknown = await api.runtime.sendMessage({
        name: 'summary',
        request: { tab: id },
      });
      const { reply } = answer as { reply?: TabSummary };
      return reply?.state === 'compared' ? reply : null;
    }, tab),
  );

const times = async (work: () => number | Promise<number>): Promise<number[]> => {
  const found: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) found.push(await work());
  return found;
};

/** What the sidebar costs: to draw in the worker (here in Node), and to build in the page (in Chromium). */
export const drawingLines = async (browser: DrivenBrowser, site: Site): Promise<Line[]> => {
  const { demo } = await largestCase(browser, site);
  const page = await browser.open(site.address(demo));
  const { report, readAt } = await comparedOn(browser, await browser.tabOf(page));
  const draw = () =>
    drawSidebar(report, { order: DEFAULTS.order, opens: true, beside: 'page' }, english, readAt);
  const [first = Number.NaN, ...later] = await times(() => timed(draw));
  const drawing = draw();
  await page.front();
  await bringInto(page);
  const built = [];
  for (let round = 0; round < ROUNDS; round += 1) built.push(await callIn(page, 'build', drawing));
  const of = `${demo}: ${report.figures.length} figures, ${built[0]?.elements ?? 0} elements`;
  return [
    told('drawing the sidebar, in Node', median(later), {
      note: `the first ${first.toFixed(0)} ms; ${of}`,
    }),
    told('building it in the page', median(built.map((one) => one.built)), { note: of }),
    told('the same with its style and first layout', median(built.map(({ shown }) => shown))),
  ];
};
