import { describe, expect, test } from 'vitest';
import type { DrivenPage } from './drive/page';
import { BROWSERS } from './find-browsers';
import { setStage } from './stage';
import { lookAt, VIEWS } from './views';

/** The least that a finger can be asked to hit, in CSS pixels: https://www.w3.org/TR/WCAG22/#target-size-minimum */
const LEAST = 24;

/** What is too small to be pressed. A link in a sentence is as high as its line, and may be. */
const tooSmall = (page: DrivenPage): Promise<string[]> =>
  page.evaluate((least) => {
    const root = document.querySelector('second-source')?.shadowRoot ?? document;
    const selector = '.ours :is(a[href], button, summary, input, select)';
    return [...root.querySelectorAll<HTMLElement>(selector)].flatMap((element) => {
      if (!element.checkVisibility({ visibilityProperty: true })) return [];
      const around = element.parentElement;
      const inSentence = getComputedStyle(element).display === 'inline' && around?.matches('p');
      if (inSentence && around?.textContent !== element.textContent) return [];
      const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
      if (width >= least && height >= least) return [];
      const words = (element.ariaLabel ?? element.textContent ?? '').trim().slice(0, 30);
      return [
        `${element.localName}.${element.className} ${words}: ${Math.round(width)}×${Math.round(height)}`,
      ];
    });
  }, LEAST);

describe.each(BROWSERS)('%s', (name) => {
  const stage = setStage(name, 'test');

  test(`everything that can be pressed is ${LEAST} pixels wide and high`, async () => {
    const small = new Set<string>();
    for (const view of VIEWS) {
      const page = await lookAt(stage.browser, view, { width: 320 });
      for (const one of await tooSmall(page)) small.add(`${view.name}: ${one}`);
    }
    expect([...small]).toEqual([]);
  });
});
