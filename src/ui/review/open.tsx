import { render } from 'preact';
import type { Runtime } from 'webextension-polyfill';
import type { Extension } from '../../browser';
import type { Envelope } from '../../messages';
import { askThrough } from '../parts/ask';
import { wordsOfPage } from '../parts/page-words';
import { DISMISSALS_OFFERED } from '../parts/wording/dismissals';
import { createDesk } from './desk';
import { download } from './download';
import { type KeyName, type Wish, wishOf } from './keys';
import { Review, type ReviewActions } from './view';

/** More is no file of ours: the worker takes 5,000 disagreements at most. Bytes. */
const LARGEST = 64 * 1024 * 1024;
/** Several tabs may be read at once: they are asked for once. Milliseconds. */
const TOGETHER = 400;

/** What stands in a file; undefined where it is no JSON. */
const jsonIn = async (file: File): Promise<unknown> => {
  if (file.size > LARGEST) return undefined;
  try {
    return JSON.parse(await file.text()) as unknown;
  } catch {
    return undefined;
  }
};

/** Shows the desk, hears its keys, and follows what is met while it is open. */
export const openReview = async (page: Document, extension: Extension): Promise<void> => {
  const view = page.defaultView as Window;
  const words = wordsOfPage(page, extension);
  page.title = words.say('review_page_title');
  const desk = createDesk(askThrough(extension), words, view, () => paint());

  const focusOn = (selector: string): void => page.querySelector<HTMLElement>(selector)?.focus();
  const isNarrow = (): boolean => {
    const list = page.querySelector('.side');
    return list !== null && view.getComputedStyle(list).display === 'none';
  };
  /** The keyboard goes where the reader looks: to the item where only that is seen, else to its line in the list. */
  const follow = (): void => focusOn(isNarrow() ? '.item h2' : '.option[aria-selected=true]');

  const act: ReviewActions = {
    onSelect: (id) => {
      desk.select(id);
      desk.showItem(true);
      follow();
    },
    onOpen: (id) => {
      desk.select(id);
      desk.showItem(true);
      focusOn('.item h2');
    },
    onFilter: (change) => desk.filter(change),
    onDecide: (decision) => {
      desk.decide(decision);
      follow();
    },
    onSign: (initials) => desk.sign(initials),
    onUndo: () => {
      desk.undoCurrent();
      follow();
    },
    onUndoLast: () => void desk.undo().then(follow),
    onUnfold: (what) => {
      desk.unfold(what);
      if (what === 'reasons') focusOn('.reasons button');
    },
    onNote: (id, note) => desk.note(id, note),
    onCopy: (line) =>
      void view.navigator.clipboard.writeText(line).then(
        () => desk.tell(words.say('copy_done')),
        () => desk.tell(words.say('copy_failed')),
      ),
    onBack: () => {
      desk.showItem(false);
      follow();
    },
    onSave: (format) => {
      const rows = desk.state().queue.map(({ row }) => row);
      download(page, words, format, rows, Date.now());
      desk.tell(words.count('review_written', rows.length));
    },
    onFile: (file) => void jsonIn(file).then((data) => desk.add(data)),
    onErase: (what) => void desk.erase(what),
    onRetry: () => desk.retry(),
  };

  const presses: Record<KeyName | 'escape', () => void> = {
    next: () => {
      desk.step(1);
      follow();
    },
    previous: () => {
      desk.step(-1);
      follow();
    },
    confirm: () => act.onDecide({ kind: 'confirmed' }),
    dismiss: () => act.onUnfold('reasons'),
    later: () => act.onDecide({ kind: 'later' }),
    undo: act.onUndoLast,
    note: () => {
      desk.showItem(true);
      focusOn('.own-note');
    },
    search: () => focusOn('.search input'),
    help: () => desk.unfold('help'),
    escape: () => {
      if (desk.state().unfolded) desk.unfold(null);
      else desk.showItem(false);
      follow();
    },
  };
  const obey = (wish: Wish): boolean => {
    if (typeof wish === 'string') {
      presses[wish]();
      return true;
    }
    const why = DISMISSALS_OFFERED[wish.reason - 1];
    if (desk.state().unfolded !== 'reasons' || !why) return false;
    act.onDecide({ kind: 'dismissed', why });
    return true;
  };

  const paint = (): void =>
    render(<Review words={words} state={desk.state()} act={act} />, page.body);
  paint();

  // Keys of one letter are heard only in the desk, where the keyboard is once it has been used there.
  page.querySelector('main')?.addEventListener('keydown', (event) => {
    const wish = wishOf(event);
    if (desk.state().unfolded === 'help' || !wish) return;
    if (obey(wish)) event.preventDefault();
  });
  let asked = 0;
  const loadSoon = (): void => {
    view.clearTimeout(asked);
    asked = view.setTimeout(() => void desk.load(), TOGETHER);
  };
  extension.runtime.onMessage.addListener((envelope: unknown, sender: Runtime.MessageSender) => {
    const { name } = (envelope ?? {}) as Partial<Envelope>;
    if (sender.id === extension.runtime.id && name === 'tabChanged') loadSoon();
    return undefined;
  });
  // What is on this screen alone would be gone with it: the browser asks first.
  view.addEventListener('beforeunload', (event) => {
    if (desk.state().waiting > 0) event.preventDefault();
  });
  page.addEventListener('visibilitychange', () => {
    if (page.visibilityState !== 'visible') return;
    desk.retry();
    loadSoon();
  });
  await desk.load();
  if (page.activeElement === page.body) follow();
};
