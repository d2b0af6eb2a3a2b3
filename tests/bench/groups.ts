import type { DrivenBrowser } from '../browser/drive/browser';
import { builtFor } from '../browser/drive/built';
import { launch } from '../browser/drive/launch';
import { findBrowser } from '../browser/find-browsers';
import { openSite, type Site } from '../browser/site';
import { articleLines } from './article';
import { drawingLines } from './drawing';
import { figureLines } from './figures';
import { gateLines } from './gate';
import { keptLines } from './kept';
import type { Line } from './line';
import { originLines } from './origins';
import { readingLines } from './reading';
import { recognitionLines } from './recognition';
import { reportLines } from './report';
import { verdictLines } from './verdicts';
import { weightLines } from './weights';

type InChromium = (browser: DrivenBrowser, site: Site) => Promise<Line[]>;

/**
 * Runs in Chromium with the extension. `real` has no right to any site, and leaves the pages to the
 * bench; `test` may read them all.
 */
const inChromium = (variant: 'real' | 'test', lines: InChromium) => async (): Promise<Line[]> => {
  const site = await openSite();
  const browser = await launch('chromium', {
    dist: builtFor('chromium', variant),
    offline: true,
  });
  try {
    if (variant === 'test') await browser.gateStands();
    return await lines(browser, site);
  } finally {
    await browser.close();
    await site.close();
  }
};

interface Group {
  needsChromium: boolean;
  lines: () => Line[] | Promise<Line[]>;
}

/** What is measured, by the name under which it can be asked for alone. */
const GROUPS: Record<string, Group> = {
  gate: { needsChromium: true, lines: inChromium('real', gateLines) },
  article: { needsChromium: true, lines: inChromium('real', articleLines) },
  report: { needsChromium: true, lines: inChromium('test', reportLines) },
  drawing: { needsChromium: true, lines: inChromium('test', drawingLines) },
  weights: { needsChromium: false, lines: weightLines },
  recognition: { needsChromium: false, lines: recognitionLines },
  figures: { needsChromium: false, lines: figureLines },
  kept: { needsChromium: false, lines: keptLines },
  origins: { needsChromium: false, lines: originLines },
  verdicts: { needsChromium: false, lines: verdictLines },
  reading: { needsChromium: false, lines: readingLines },
};

export const NAMES = Object.keys(GROUPS);

/** The lines of a group. What breaks on the way is a line too: the other groups are still measured. */
export const linesOf = async (name: string): Promise<Line[]> => {
  const group = GROUPS[name];
  if (!group) throw new Error(`There is no ${name}.`);
  if (group.needsChromium && findBrowser('chromium') === null) {
    return [{ what: name, why: 'no Chromium here', failed: false }];
  }
  try {
    return await group.lines();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return [{ what: name, why, failed: true }];
  }
};
