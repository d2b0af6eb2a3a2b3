import { glanceAt } from '../article/glance';
import { looksLikeArticle } from '../article/is-article';
import type { Ask } from './ask';

/**
 * The only code of ours that an unrelated page runs: is this an article, and may it be about an event
 * we know? The worker decides the second, and brings in the reader by itself.
 */
export const openGate = async (page: Document, ask: Ask): Promise<void> => {
  if (!looksLikeArticle(page)) return;
  // Silence is all that a page owes a failing worker: the button in the toolbar still works.
  await ask('glance', glanceAt(page)).catch(() => undefined);
};
