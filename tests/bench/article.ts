import type { DrivenBrowser } from '../browser/drive/browser';
import type { Site } from '../browser/site';
import { bringInto, callIn } from './in-page/call';
import { against, inWords, type Line, told } from './line';
import { type BenchPage, newsPages } from './pages';
import { median } from './samples';

/** So many of the largest pages, each loaded so many times: a reader meets each page for the first time. */
const LARGEST = 10;
const LOADS = 3;
/** From this on a task is felt: https://www.w3.org/TR/longtasks-1/. Milliseconds. */
const FELT = 50;

interface Read {
  name: string;
  tasks: number;
  longest: number;
  peer: number;
}

const readOnce = async (
  browser: DrivenBrowser,
  address: string,
  oursFirst: boolean,
): Promise<{ tasks: number[]; peer: number }> => {
  const page = await browser.open(address);
  await bringInto(page);
  const early = oursFirst ? await callIn(page, 'tasks') : null;
  const peer = await callIn(page, 'readability');
  const tasks = early ?? (await callIn(page, 'tasks'));
  await page.puppet.close();
  return { tasks, peer };
};

const readPage = async (
  browser: DrivenBrowser,
  site: Site,
  { name, html }: BenchPage,
): Promise<Read> => {
  site.add(name, html);
  const loads: { tasks: number[]; peer: number }[] = [];
  for (let load = 0; load < LOADS; load += 1) {
    loads.push(await readOnce(browser, site.address(name), load % 2 === 0));
  }
  return {
    name,
    tasks: loads[0]?.tasks.length ?? 0,
    longest: median(loads.map(({ tasks }) => Math.max(...tasks))),
    peer: median(loads.map(({ peer }) => peer)),
  };
};

/** Whether reading an article lets the page have its turn, in Chromium, on a page that was just loaded. */
export const articleLines = async (browser: DrivenBrowser, site: Site): Promise<Line[]> => {
  const { pages, where } = newsPages();
  const largest = pages.toSorted((a, b) => b.html.length - a.html.length).slice(0, LARGEST);
  const reads: Read[] = [];
  for (const page of largest) reads.push(await readPage(browser, site, page));
  const tasks = reads.map((read) => read.tasks);
  const slowest = Math.max(...reads.map(({ longest }) => longest));
  const worst = Math.max(...reads.map(({ longest, peer }) => longest / peer));
  const on = `the ${reads.length} largest of ${where}, ${Math.min(...tasks)} to ${Math.max(...tasks)} tasks each, median of ${LOADS} loads`;
  return [
    told('reading an article: the longest of all tasks', slowest, { limit: FELT, note: on }),
    against(
      'reading an article: the longest task',
      median(reads.map(({ longest }) => longest)),
      { what: 'Readability in one task', value: median(reads.map(({ peer }) => peer)) },
      1,
      `median of ${on}; the worst page ${inWords(worst)}`,
    ),
  ];
};
