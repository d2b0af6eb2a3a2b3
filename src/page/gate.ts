import { glanceAt } from '../article/glance';
import { looksLikeArticle } from '../article/is-article';
import type { Ask } from './ask';

/** A page that the browser loads ahead of time may never be seen: it is not looked at until it is. */
const shownToSomebody = (page: Document & { prerendering?: boolean }): Promise<void> =>
  new Promise((resolve) => {
    if (!page.prerendering) resolve();
    else page.addEventListener('prerenderingchange', () => resolve(), { once: true });
  });

/**
 * The only code of ours that an unrelated page runs: is this an article, and may it be about an event
 * we know? The worker decides the second, and brings in the reader by itself.
 */
export const openGate = async (page: Document, ask: Ask): Promise<void> => {
  await shownToSomebody(page);
  if (!looksLikeArticle(page)) return;
  // Silence is all that a page owes a failing worker: the button in the toolbar still works.
  await ask('glance', glanceAt(page)).catch(() => undefined);
};
