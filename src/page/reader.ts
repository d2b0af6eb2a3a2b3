import { type ArticleBody, everything, reading } from '../article/body';
import { looksLikeArticle } from '../article/is-article';
import { linksIn } from '../article/links';
import { metadataOf } from '../article/metadata';
import type { extensionInPage } from '../browser-in-page';
import type { PageText } from '../messages';
import { askWorker } from './ask';
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

/** More words of an error than this are not passed on. UTF-16 units. */
const LONGEST_ERROR = 500;

/** Lets the page have its turn between two of our tasks. */
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The article, in several tasks, because on a large page one would be felt. */
const readArticle = async (page: Document, anyway: boolean): Promise<ArticleBody | null> => {
  if (anyway) return everything(page);
  const steps = reading(page);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await nextTask();
  }
};

const isPdf = ({ contentType }: Document): boolean => contentType === 'application/pdf';

const textOf = ({ document: page, location }: Window, body: ArticleBody): PageText => ({
  ...metadataOf(page, location.href),
  title: body.title,
  text: body.text,
  links: linksIn(body, location.href),
});

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
  /** What was read last, for the reader who keeps it. */
  let lastBody: ArticleBody | null = null;
  /** Another article at the same window is shown from its start. */
  let shownAt = '';
  let newest = 0;
  /** Whether the person at the page wants it read though it looks like no article. */
  let anyway = false;
  const clear = (): void => {
    last.abort();
    watch.abort();
    shown = null;
  };
  signal.addEventListener('abort', clear);
  hearWorker(extension, signal, {
    openSidebar: () => void shown?.open(),
    step: ({ by }) => void shown?.step(by),
    stillThere: () => undefined,
    giveText: () => lastBody && textOf(view, lastBody),
    readAgain: () => void read(),
    readAnyway: () => {
      anyway = true;
      void read();
    },
    leave: () => {
      newest += 1;
      clear();
    },
  });

  /**
   * What was shown stays until something else takes its place. `again`: a page that moved while it was
   * read is read once more, then shown as far as it stands.
   */
  const readAs = async (mine: number, again = true): Promise<void> => {
    const page = view.document;
    const isOver = (): boolean => mine !== newest || signal.aborted;
    const body = await readArticle(page, anyway);
    if (isOver()) return;
    lastBody = body;
    const found = body
      ? await ask('text', { ...textOf(view, body), asArticle: anyway || looksLikeArticle(page) })
      : await ask('notRead', { why: isPdf(page) ? 'pdf' : 'not-an-article', error: '' });
    if (isOver()) return;
    const stands = !body || !found || wordsStand(body, found);
    if (!stands && again) return readAs(mine, false);
    if (shown && body && found && shownAt === addressOf(view)) {
      watch.abort();
      shown.redraw(body, found);
    } else {
      const wasOpen = shown?.isOpen() ?? null;
      last.abort();
      last = new AbortController();
      shown = null;
      if (body && found) {
        const text = () => textOf(view, lastBody ?? body);
        const stage = { view, ask, text, signal: last.signal, readAgain: () => void read() };
        shown = show(stage, body, found, wasOpen);
      }
      shownAt = addressOf(view);
    }
    if (!stands) shown?.outlived();
    watch = new AbortController();
    watchPage(view, holderOf(body), watch.signal, () => void read());
  };

  const read = async (): Promise<void> => {
    const mine = ++newest;
    await readAs(mine).catch((failure: unknown) => {
      if (mine !== newest) return;
      shown?.outlived();
      const error = String(failure).slice(0, LONGEST_ERROR);
      // The worker may be what failed; then there is nobody to tell.
      return ask('notRead', { why: 'unreadable', error }).catch(() => null);
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
