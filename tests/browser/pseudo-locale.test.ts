import { describe, expect, test } from 'vitest';
import { DISAGREEMENTS } from '../ui/disagreements';
import { KEPT } from '../ui/kept';
import { faultsOf } from './boxes';
import type { DrivenPage } from './drive/page';
import { BROWSERS } from './find-browsers';
import { inPseudo, outside } from './pseudo-locale';
import { openPanel } from './sidebar';
import { setStage, summaryOf } from './stage';
import { REPORTS } from './view/reports';
import { SETTINGS } from './view/stand-in';
import { SUMMARIES } from './view/summaries';
import { lookAt, VIEWS } from './views';

/**
 * Every text of ours, and every attribute that is read out. What is to be copied for a report of a
 * failure is for whoever mends it, and left out, as are the browser's own names, set as code. It must
 * stand alone.
 */
function textsIn(root: Document | ShadowRoot): string[] {
  const NAMED = ['aria-label', 'title', 'placeholder', 'alt', 'data-then', 'data-else'];
  return [...root.querySelectorAll('.ours, .ours :not(.details, code)')].flatMap((element) => [
    ...NAMED.flatMap((name) => element.getAttribute(name) ?? []),
    ...[...element.childNodes].flatMap((node) => (node instanceof Text ? node.data : [])),
  ]);
}

/**
 * What the browser's own lists of words print: days, numbers in brief, and the word
 * between the last two of a list.
 */
const BY_BROWSER =
  /\d*\u2060?–?\u2060?\d*\s?(?:January|February|March|December|Jan|Feb|Mar|Dec)(?:\s\d{4})?|\d(?:bn|tn|\skilobytes?)\b| and /g;

/** What of these is no message, and neither from the page nor from its sources, nor a day or a number. */
const hardCoded = (texts: string[], data: unknown): string[] => {
  const plain = (text: string): string => text.toLowerCase().replace(/[\s-]+/g, ' ');
  const known = plain(JSON.stringify(data));
  return texts.map(outside).filter((text) => {
    const rest = plain(text.replace(/\u00a0/g, ' ').replace(BY_BROWSER, ', '));
    return rest
      .split(/[,;·:()]/)
      .map((part) => part.trim())
      .some((part) => /[a-z]{2}/.test(part) && !known.includes(part));
  });
};

describe.each(BROWSERS)('%s, in a language that nobody speaks', (name) => {
  const stage = setStage(name, 'test', inPseudo);
  const textsOf = (page: DrivenPage): Promise<string[]> =>
    page.puppet.evaluate(
      `(${textsIn})(document.querySelector('second-source')?.shadowRoot ?? document)`,
    ) as Promise<string[]>;

  test('every word in every view is one that can be translated', async () => {
    const found = new Set<string>();
    for (const view of VIEWS) {
      const page = await lookAt(stage.browser, view);
      const data = [REPORTS, SUMMARIES, SETTINGS, KEPT, DISAGREEMENTS];
      for (const text of hardCoded(await textsOf(page), data)) found.add(`${view.name}: ${text}`);
    }
    expect([...found]).toEqual([]);
  });

  test('so is every word beside a page', async () => {
    const page = await stage.browser.open(stage.site.address('demo-plain'));
    await openPanel(page);
    const texts = await page.inSidebar(textsIn);
    expect(hardCoded(texts, await summaryOf(stage.browser, page))).toEqual([]);
  });

  test('words that stand in the code would be found', async () => {
    const [panel] = VIEWS;
    if (!panel) throw new Error('There is no view.');
    const page = await lookAt(stage.browser, panel);
    await page.evaluate(() => {
      const paragraph = document.createElement('p');
      paragraph.textContent = 'Typed by hand';
      document
        .querySelector('second-source')
        ?.shadowRoot?.querySelector('.body')
        ?.append(paragraph);
    });
    expect(hardCoded(await textsOf(page), REPORTS)).toEqual(['Typed by hand']);
  });

  test.each([1280, 320])('longer words are neither cut nor covered in %d pixels', async (width) => {
    const faults: string[] = [];
    for (const view of VIEWS) {
      const found = await faultsOf(await lookAt(stage.browser, view, { width }));
      faults.push(...found.map((fault) => `${view.name}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
});
