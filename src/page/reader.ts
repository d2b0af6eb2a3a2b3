import { type ArticleBody, finish, prepare } from '../article/body';
import { metadataOf } from '../article/metadata';
import type { extensionInPage } from '../browser-in-page';
import type { PageText } from '../messages';
import { askWorker } from './ask';
import { hearWorker } from './hear';
import { type Shown, showReport, wordsStand } from './show';

/** Under this key the reader stands in the extension's own world of the page, so that it starts once. */
const RUNNING = Symbol.for('second-source reader');
type Holder = Window & { [RUNNING]?: Reader };

interface Reader {
  read(): Promise<void>;
}

/** Lets the page have its turn between two of our tasks. */
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The article in two tasks, because on a large page one would be felt. */
const readArticle = async (page: Document): Promise<ArticleBody | null> => {
  const prepared = prepare(page);
  await nextTask();
  return finish(prepared);
};

const createReader = (view: Window, extension: typeof extensionInPage): Reader => {
  const page = view.document;
  const ask = askWorker(extension);
  let shown: Shown | null = null;
  hearWorker(extension, { openSidebar: () => shown?.open() });

  /** `again`: a page that moved while it was read is read once more, then shown as far as it stands. */
  const read = async (again = true): Promise<void> => {
    shown?.destroy();
    shown = null;
    const body = await readArticle(page);
    if (!body) {
      await ask('notRead', { why: 'not-an-article' });
      return;
    }
    const declared = metadataOf(page, view.location.href);
    const text: PageText = { ...declared, title: body.title, text: body.text };
    const summary = await ask('text', text);
    if (summary.state !== 'compared') return;
    if (again && !wordsStand(body, summary.report)) return read(false);
    shown = showReport(view, extension.i18n, body, summary.report);
  };

  return {
    read: () =>
      read().catch(() => ask('notRead', { why: 'unreadable' }).then(undefined, () => undefined)),
  };
};

/** Reads the page and shows what comes back; where it already did, reads it again. */
export const startReader = (view: Holder, extension: typeof extensionInPage): void => {
  view[RUNNING] ??= createReader(view, extension);
  void view[RUNNING].read();
};
