import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { until } from './until';

/** The one element that the extension puts into a page. */
export const HOST = 'second-source';

/** Runs a function on the closed shadow root of our host element; the value must be JSON. */
export type InClosedRoot = <T>(page: Page, source: string, args: unknown[]) => Promise<T>;

/** A page in a tab. What both browsers do alike is here; the way into a closed root is given. */
export class DrivenPage {
  constructor(
    readonly puppet: Page,
    private readonly inClosedRoot: InClosedRoot,
  ) {}

  /** Loads an address and waits for its load event. */
  async go(url: string): Promise<void> {
    await this.puppet.goto(url);
  }

  async reload(): Promise<void> {
    await this.puppet.reload();
  }

  /** Goes back. A page from the browser's cache has no load event: whoever calls waits for what it needs. */
  async back(): Promise<void> {
    await this.evaluate(() => setTimeout(() => history.back()));
  }

  async front(): Promise<void> {
    await this.puppet.bringToFront();
  }

  /** Runs a function in the page's own world. It must stand alone: it is sent as text. */
  evaluate<T, A extends unknown[]>(run: (...args: A) => T, ...args: A): Promise<Awaited<T>> {
    return this.puppet.evaluate(run as (...args: unknown[]) => T, ...args);
  }

  /** The page's visible text. */
  text(): Promise<string> {
    return this.evaluate(() => document.body.innerText);
  }

  /** The page's whole markup, without our host element. */
  html(): Promise<string> {
    return this.evaluate((host) => {
      const copy = document.documentElement.cloneNode(true) as HTMLElement;
      for (const element of copy.querySelectorAll(host)) element.remove();
      return copy.outerHTML;
    }, HOST);
  }

  /** How many of our host elements the page has. */
  hosts(): Promise<number> {
    return this.evaluate((host) => document.querySelectorAll(host).length, HOST);
  }

  /** Names and sizes of the highlights that are registered: pages and extensions share the list. */
  highlights(): Promise<Record<string, number>> {
    return this.evaluate(() =>
      Object.fromEntries([...CSS.highlights].map(([name, marks]) => [name, marks.size])),
    );
  }

  /** Runs a function on our closed shadow root. It must stand alone: it is sent as text. */
  inSidebar<T, A extends unknown[]>(run: (root: ShadowRoot, ...args: A) => T, ...args: A) {
    return this.inClosedRoot<Awaited<T>>(this.puppet, run.toString(), args);
  }

  /** What a person reads in the sidebar or its pill: nothing that is hidden or folded away. */
  sidebarText(): Promise<string> {
    return this.inSidebar((root) =>
      [...root.children]
        .map((child) => (child instanceof HTMLElement ? child.innerText : ''))
        .join('\n')
        .replace(/\n{2,}/g, '\n')
        .trim(),
    );
  }

  /** Waits for an element of the sidebar and presses its middle with the mouse. */
  async pressInSidebar(selector: string, containing = ''): Promise<void> {
    const at = await until(`"${selector}" with "${containing}" in the sidebar`, () =>
      this.inSidebar(
        async (root, wanted, words) => {
          const element = [...root.querySelectorAll(wanted)].find((candidate) =>
            (candidate.textContent ?? '').includes(words),
          );
          if (!element) return null;
          element.scrollIntoView({ block: 'center' });
          const before = element.getBoundingClientRect();
          await new Promise((resolve) => setTimeout(resolve, 50));
          const { left, top, width, height } = element.getBoundingClientRect();
          const at = { x: left + width / 2, y: top + height / 2 };
          // A window that was just made smaller is laid out a moment later.
          const isStill = left === before.left && top === before.top;
          const isThere = at.y >= 0 && at.y < innerHeight && at.x < innerWidth;
          return width > 0 && height > 0 && isStill && isThere ? at : null;
        },
        selector,
        containing,
      ),
    );
    await this.puppet.mouse.click(at.x, at.y);
  }

  /** A picture of the window, into the folder of artifacts unless a path is given. */
  async picture(name: string): Promise<string> {
    const path = name.includes('/') ? name : join('artifacts', `${name}.png`);
    mkdirSync(dirname(path), { recursive: true });
    await this.puppet.screenshot({ path: path as `${string}.png` });
    return path;
  }
}
