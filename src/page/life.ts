import type { extensionInPage } from '../browser-in-page';
import { HOST } from './host';
import { clearHighlights } from './marks';

/** Sent through the document, so that a script of an older version of this extension hears it too. */
const LEAVE = 'second-source-leave';

/**
 * Takes away what an older script left: Firefox ends the scripts of an extension that is updated
 * without a word to them, and their pill would stand there dead.
 */
const clearRemains = (view: Window): void => {
  for (const host of view.document.querySelectorAll(`:root > ${HOST}`)) host.remove();
  clearHighlights(view);
};

/**
 * The life of a content script, as one signal that tears down everything it put into the page: it ends
 * when a newer script takes over, or when the extension it belongs to was updated, reloaded or removed.
 *
 * The browser does not tell the last, so it is looked for when the page is shown again, and wherever
 * the script is about to ask the worker something.
 */
export const beginLife = (
  view: Window,
  { runtime }: Pick<typeof extensionInPage, 'runtime'>,
): AbortSignal => {
  const page = view.document;
  page.dispatchEvent(new Event(LEAVE));
  clearRemains(view);
  const life = new AbortController();
  const { signal } = life;
  const leave = (): void => life.abort();
  page.addEventListener(LEAVE, leave, { signal });
  page.addEventListener(
    'visibilitychange',
    () => {
      if (!runtime.id) leave();
    },
    { signal },
  );
  return signal;
};
