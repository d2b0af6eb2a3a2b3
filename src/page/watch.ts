/** A page that keeps changing is read again when it has been quiet for so long. Milliseconds. */
const QUIET = 1_500;
/** However lively it is, not more often than this. Milliseconds. */
const BETWEEN = 5_000;

/** The Navigation API, which TypeScript does not know on every Window; older browsers lack it. */
type Navigating = Window & { navigation?: EventTarget };

/** An address without its hash: what tells one article from the next. */
export const addressOf = (view: Window): string => view.location.href.replace(/#.*$/, '');

/**
 * Calls `again` when the page may have become another one: shown again from the back-forward cache,
 * navigated without being loaded, or its article changed.
 *
 * @param article - where to look for changes; null where nothing was read.
 * @param signal - ends the watch.
 */
export const watchPage = (
  view: Window,
  article: Element | null,
  signal: AbortSignal,
  again: () => void,
): void => {
  const from = addressOf(view);
  const began = view.performance.now();
  let timer: number | undefined;
  const soon = (delay: number): void => {
    view.clearTimeout(timer);
    timer = view.setTimeout(again, delay);
  };
  const moved = (): void => {
    if (addressOf(view) !== from) soon(QUIET);
  };

  view.addEventListener('pageshow', ({ persisted }) => persisted && again(), { signal });
  view.addEventListener('popstate', moved, { signal });
  (view as Navigating).navigation?.addEventListener('navigatesuccess', moved, { signal });

  const text = (): number => article?.textContent?.length ?? 0;
  const length = text();
  const observer = new MutationObserver(() => {
    if (text() !== length) soon(Math.max(QUIET, began + BETWEEN - view.performance.now()));
  });
  if (article) observer.observe(article, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    view.clearTimeout(timer);
    observer.disconnect();
  });
};
