import { resolve } from 'node:path';
import type { Answer, ReadPage } from '../../src/messages';
import type { DrivenBrowser } from '../browser/drive/browser';
import { launch } from '../browser/drive/launch';
import type { DrivenPage } from '../browser/drive/page';
import type { Site } from '../browser/site';
import { bringInto, callIn, script } from './in-page/call';
import { against, beside, type Line, told } from './line';
import { DEMOS } from './pages';
import { interleaved, type Pair } from './samples';
import { installStub } from './stub';
import { enterWorld, type World } from './world';

/** At most so many times what a page waits for a worker that need not read. */
const LIMIT = 2;
const ROUNDS = 15;
const WARM = 4;
const KILLS = 5;

type Told = Answer<'text'>;

/**
 * How long a page waits, in milliseconds since it sent its text: for the answer, or until pill and panel
 * stand in the page with their style and first layout.
 */
const waitFor = (what: 'answer' | 'sidebar', world: World): Promise<number> =>
  world.evaluate(`(async () => {
    const start = performance.now();
    const { reply } = await chrome.runtime.sendMessage(globalThis.benchMessage);
    if (${what === 'sidebar'}) inPage.build(reply.drawing);
    return performance.now() - start;
  })()`);

const prepare = (world: World, message: object): Promise<void> =>
  world.evaluate(`${script()}; void (globalThis.benchMessage = ${JSON.stringify(message)})`);

/** A demo page with what the reader sends of it, and what the worker answers. */
export interface Case {
  demo: string;
  sent: { name: 'text'; request: ReadPage };
  answer: Told;
}

const caseOn = async (browser: DrivenBrowser, site: Site, demo: string): Promise<Case> => {
  const page = await browser.open(site.address(demo));
  await bringInto(page);
  const request = await callIn(page, 'pageText');
  if (!request) throw new Error(`${demo} is no article.`);
  const sent = { name: 'text' as const, request };
  const world = await enterWorld(page, browser.origin);
  const answer = await world.evaluate<Told>(`chrome.runtime.sendMessage(${JSON.stringify(sent)})`);
  if (!('reply' in answer) || !answer.reply) throw new Error(`${demo} was not compared.`);
  await page.puppet.close();
  return { demo, sent, answer };
};

/** The demo page with the longest answer. */
export const largestCase = async (browser: DrivenBrowser, site: Site): Promise<Case> => {
  const cases: Case[] = [];
  for (const demo of DEMOS) cases.push(await caseOn(browser, site, demo));
  const size = ({ answer }: Case): number => JSON.stringify(answer).length;
  const [largest] = cases.toSorted((a, b) => size(b) - size(a));
  if (!largest) throw new Error('There is no demo page.');
  return largest;
};

const kB = (value: unknown): string => (JSON.stringify(value).length / 1000).toFixed(0);

/** What the worker takes beside the same one where it need not read: it keeps, draws and sends the same. */
const readingLine = async (
  browser: DrivenBrowser,
  site: Site,
  { demo, sent }: Case,
): Promise<Line> => {
  const other = await launch('chromium', {
    dist: resolve('dist/test-unread-chrome'),
    offline: true,
  });
  try {
    await other.gateStands();
    const enter = async (at: DrivenBrowser): Promise<World> => {
      const world = await enterWorld(await at.open(site.address(demo)), at.origin);
      await prepare(world, sent);
      return world;
    };
    const [ours, theirs] = [await enter(browser), await enter(other)];
    const { ours: value, peer } = await interleaved(
      ROUNDS,
      () => waitFor('answer', ours),
      () => waitFor('answer', theirs),
      WARM,
    );
    const what = 'the same worker where it has read the text before';
    return against('the worker’s report on a page', value, { what, value: peer }, LIMIT, demo);
  } finally {
    await other.close();
  }
};

/** What the worker takes for its report on a page, beside others that need not read it; warm, and after its end. */
export const reportLines = async (browser: DrivenBrowser, site: Site): Promise<Line[]> => {
  const largest = await largestCase(browser, site);
  const { demo, sent, answer: given } = largest;
  const besideItself = await readingLine(browser, site, largest);
  const page: DrivenPage = await browser.open('about:blank');
  const stub = await installStub(page.puppet.browser(), given);
  try {
    await page.go(site.address(demo));
    const ours = await enterWorld(page, browser.origin);
    const theirs = await enterWorld(page, stub.origin);
    for (const world of [ours, theirs]) await prepare(world, sent);
    const waits = (what: 'answer' | 'sidebar'): Promise<Pair> =>
      interleaved(
        ROUNDS,
        () => waitFor(what, ours),
        () => waitFor(what, theirs),
        WARM,
      );
    const answer = await waits('answer');
    const shown = await waits('sidebar');
    const woken = await interleaved(
      KILLS,
      async () => {
        await browser.killWorker();
        return waitFor('answer', ours);
      },
      async () => {
        await stub.killWorker();
        return waitFor('answer', theirs);
      },
    );
    const size = `${demo}: ${kB(sent)} kB there, ${kB(given)} kB back`;
    const peer = 'a worker that has the answer ready';
    return [
      besideItself,
      against(
        'report on a page, from its text to its panel',
        shown.ours,
        { what: peer, value: shown.peer },
        LIMIT,
        size,
      ),
      beside('the way to the worker and back alone', answer.ours, {
        what: peer,
        value: answer.peer,
      }),
      told('the same after the worker was killed', woken.ours, {
        note: `median of ${KILLS}; ${peer}: ${woken.peer.toFixed(0)} ms`,
      }),
    ];
  } finally {
    stub.remove();
  }
};
