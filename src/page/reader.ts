import { type ArticleBody, reading } from '../article/body';
import { metadataOf } from '../article/metadata';
import type { extensionInPage } from '../browser-in-page';
import type { PageText, PageView } from '../messages';
import { type Ask, askWorker } from './ask';
import { hearWorker } from './hear';
import { beginLife } from './life';
import { wordsStand } from './marks';
import { type Shown, show } from './show';
import { addressOf, watchPage } from './watch';

/** Under this key the reader stands in the extension's own world of the page, so that it starts once. */
const RUNNING = Symbol.for('second-source reader');
type Holder = Window & { [RUNNING]?: Reader };

interface Reader {
  signal: AbortSignal;
  read(): Promise<void>;
}

/** Lets the page have its turn between two of our tasks. */
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The article, in several tasks, because on a large page one would be felt. */
const readArticle = async (page: Document): Promise<ArticleBody | null> => {
  const steps = reading(page);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await nextTask();
  }
};

const askAbout = (view: Window, ask: Ask, body: ArticleBody | null): Promise<PageView | null> => {
  if (!body) return ask('notRead', { why: 'not-an-article' });
  const declared = metadataOf(view.document, view.location.href);
  const text: PageText = { ...declared, title: body.title, text: body.text };
  return ask('text', text);
};

/** The element that holds all of an article's text. */
const holderOf = (body: ArticleBody | null): Element | null => {
  const first = body?.pieces[0]?.node;
  const last = body?.pieces.at(-1)?.node;
  if (!first || !last) return null;
  const range = first.ownerDocument.createRange();
  range.setStart(first, 0);
  range.setEnd(last, last.length);
  const { commonAncestorContainer: holder } = range;
  return holder instanceof Element ? holder : holder.parentElement;
};

const createReader = (view: Window, extension: typeof extensionInPage): Reader => {
  const signal = beginLife(view, extension);
  const ask = askWorker(extension);
  /** Ends what is shown in the page. */
  let last = new AbortController();
  /** Ends the watch over what was read. */
  let watch = new AbortController();
  let shown: Shown | null = null;
  /** Another article at the same window is shown from its start. */
  let shownAt = '';
  let newest = 0;
  signal.addEventListener('abort', () => {
    last.abort();
    watch.abort();
  });
  hearWorker(extension, signal, {
    openSidebar: () => shown?.open(),
    step: ({ by }) => shown?.step(by),
    stillThere: () => undefined,
    readAgain: () => void read(),
  });

  /**
   * What was shown stays until something else takes its place. `again`: a page that moved while it was
   * read is read once more, then shown as far as it stands.
   */
  const readAs = async (mine: number, again = true): Promise<void> => {
    const isOver = (): boolean => mine !== newest || signal.aborted;
    const body = await readArticle(view.document);
    if (isOver()) return;
    const found = await askAbout(view, ask, body);
    if (isOver()) return;
    if (body && found && again && !wordsStand(body, found)) return readAs(mine, false);
    if (shown && body && found && shownAt === addressOf(view)) {
      watch.abort();
      shown.redraw(body, found);
    } else {
      last.abort();
      last = new AbortController();
      const wasOpen = shown?.isOpen() ?? null;
      shown = body && found && show({ view, ask, signal: last.signal }, body, found, wasOpen);
      shownAt = addressOf(view);
    }
    watch = new AbortController();
    watchPage(view, holderOf(body), watch.signal, () => void read());
  };

  const read = async (): Promise<void> => {
    const mine = ++newest;
    await readAs(mine).catch(() => {
      // The worker may be what failed; then there is nobody to tell.
      if (mine === newest) return ask('notRead', { why: 'unreadable' }).catch(() => null);
    });
  };
  return { signal, read };
};

/** Reads the page and shows what comes back; where it already did, reads it again. */
export const startReader = (view: Holder, extension: typeof extensionInPage): void => {
  const running = view[RUNNING];
  const reader = running && !running.signal.aborted ? running : createReader(view, extension);
  view[RUNNING] = reader;
  void reader.read();
};
