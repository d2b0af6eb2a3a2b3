/** Changes are looked into so long after the first of them: most come in showers. Milliseconds. */
const QUIET = 1_500;
/** However lively a page is, it is not read again sooner than this after the last reading. Milliseconds. */
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
  const text = article?.textContent;
  const earliest = view.performance.now() + BETWEEN;
  let timer: number | undefined;
  const isAnother = (): boolean => addressOf(view) !== from || article?.textContent !== text;
  /** Whatever comes before the look waits for it: a change of a lively page must cost next to nothing. */
  const lookIn = (delay: number): void => {
    timer ??= view.setTimeout(() => {
      timer = undefined;
      if (isAnother()) again();
    }, delay);
  };
  const moved = (): void => lookIn(QUIET);

  view.addEventListener('pageshow', ({ persisted }) => persisted && again(), { signal });
  view.addEventListener('popstate', moved, { signal });
  (view as Navigating).navigation?.addEventListener('navigatesuccess', moved, { signal });

  const observer = new MutationObserver(() =>
    lookIn(Math.max(QUIET, earliest - view.performance.now())),
  );
  if (article) observer.observe(article, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    view.clearTimeout(timer);
    observer.disconnect();
  });
};
