import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DrivenBrowser } from '../browser/drive/browser';
import { builtFor } from '../browser/drive/built';
import type { Site } from '../browser/site';
import { bringInto } from './in-page/call';
import { against, inWords, type Line } from './line';
import { newsPages } from './pages';
import { mediansOf, type Pair } from './samples';

/** At most so many times what Readability's probe alone takes. */
const LIMIT = 4;
const ROUNDS = 7;
/** A page's clock ticks every 0.1 ms: each sample takes at least so long. Milliseconds. */
const SAMPLE = 3;

/** The gate as it is built, which finds the extension's API by these names. */
const gateText = (): string => {
  const folder = builtFor('chromium', 'real');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const file = files.find((path) => /(?:^|[\\/])gate[^\\/]*\.js$/.test(path));
  if (!file) throw new Error(`${folder} has no gate.`);
  return readFileSync(join(folder, file), 'utf8');
};

/**
 * Runs gate and probe in turn, many times a sample. The gate is done when it asks the worker, which is
 * not there: a page that it does not ask about ends the bench.
 */
const measuring = (gate: string): string => `(async () => {
  const gate = () => new Promise((asked, refuse) => {
    let didAsk = false;
    const browser = undefined;
    const chrome = { runtime: { id: 'bench', sendMessage: async () => {
      didAsk = true;
      asked();
      return { reply: { reading: false } };
    } } };
    ${gate}
    Promise.resolve().then(() => Promise.resolve()).then(() => {
      if (!didAsk) setTimeout(() => didAsk || refuse(new Error('The gate did not ask.')), 100);
    });
  });
  const probe = () => inPage.probe();
  const sample = async (work, times) => {
    const start = performance.now();
    for (let i = 0; i < times; i += 1) await work();
    return (performance.now() - start) / times;
  };
  await sample(gate, 5);
  const times = Math.max(1, Math.ceil(${SAMPLE} / (await sample(probe, 5) + 0.01)));
  const pairs = [];
  for (let round = 0; round < ${ROUNDS}; round += 1) {
    const early = round % 2 ? await sample(gate, times) : null;
    const peer = await sample(probe, times);
    pairs.push({ ours: early ?? (await sample(gate, times)), peer });
  }
  return pairs;
})()`;

/** What the gate costs a page, in Chromium, beside the one call of a library that it is built around. */
export const gateLines = async (browser: DrivenBrowser, site: Site): Promise<Line[]> => {
  const { pages, where } = newsPages();
  const script = measuring(gateText());
  const all: Pair[] = [];
  for (const { name, html } of pages) {
    site.add(name, html);
    const page = await browser.open(site.address(name));
    await bringInto(page);
    all.push(mediansOf((await page.puppet.evaluate(script)) as Pair[]));
    await page.puppet.close();
  }
  const { ours, peer } = mediansOf(all);
  const worst = Math.max(...all.map((pair) => pair.ours / pair.peer));
  return [
    against(
      'gate: is this an article, and its first lines',
      ours,
      { what: 'Readability’s probe alone', value: peer },
      LIMIT,
      `median of ${where}, Chromium; the worst page ${inWords(worst)}`,
    ),
  ];
};
