import { Readability } from '@mozilla/readability';
import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import { type ArticleBody, readBody, reading } from '../../../src/article/body';
import { looksLikeArticle } from '../../../src/article/is-article';
import { metadataOf } from '../../../src/article/metadata';
import type { Drawing, ReadPage } from '../../../src/messages';
import { build } from '../../../src/tree/build';

/** What the reader sends of an article, made in the same task as its last step (`src/page/reader.ts`). */
const textOf = ({ title, text }: ArticleBody): ReadPage => ({
  ...metadataOf(document, location.href),
  title,
  text,
  asArticle: looksLikeArticle(document),
});

const timed = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** What the bench asks of a page, under one name. All times in milliseconds. */
const inPage = {
  /** Readability's probe, as it comes. */
  probe: (): boolean => isProbablyReaderable(document),

  /** Reads the article as the reader does; how long each of its tasks takes. */
  async tasks(): Promise<number[]> {
    const steps = reading(document);
    const times: number[] = [];
    for (let done = false; !done; ) {
      times.push(
        timed(() => {
          const step = steps.next();
          done = step.done ?? false;
          if (step.value) textOf(step.value);
        }),
      );
      await new Promise((resolve) => setTimeout(resolve));
    }
    return times;
  },

  /** Readability as its documentation says: a copy of the page, and one task. */
  readability: (): number =>
    timed(() => new Readability(document.cloneNode(true) as Document).parse()),

  /** What the reader would send of this page. */
  pageText(): ReadPage | null {
    const body = readBody(document);
    return body && textOf(body);
  },

  /** Builds a drawn panel in a shadow root of its own; `shown` is with its style and its first layout. */
  build({ panel, style }: Drawing): { built: number; shown: number; elements: number } {
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'closed' });
    const sheet = document.createElement('style');
    sheet.textContent = style;
    root.append(sheet);
    document.body.getBoundingClientRect();
    let tree: Node | null = null;
    const built = timed(() => {
      tree = build(document, panel);
    });
    const laidOut = timed(() => {
      if (tree) root.append(tree);
      host.getBoundingClientRect();
      root.lastElementChild?.getBoundingClientRect();
    });
    const elements = root.querySelectorAll('*').length;
    host.remove();
    return { built, shown: built + laidOut, elements };
  },
};

export type InPage = typeof inPage;
Object.assign(globalThis, { inPage });
