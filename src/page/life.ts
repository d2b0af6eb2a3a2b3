import type { extensionInPage } from '../browser-in-page';

/** Sent through the document, so that a script of an older version of this extension hears it too. */
const LEAVE = 'second-source-leave';

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
