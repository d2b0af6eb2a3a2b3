import type { ArticleBody } from '../article/body';
import type { Fault, PageText, PageView } from '../messages';
import { mountSidebar } from '../ui/sidebar/mount';
import type { Outcome } from '../ui/sidebar/presses';
import type { Ask } from './ask';
import { HOST } from './host';
import { type Marks, marksOn } from './marks';
import { placementOf } from './placement';
import { hearPointer } from './pointer';

/** Where something is shown, and until when. */
export interface Stage {
  view: Window;
  ask: Ask;
  /** What was read, to be kept. */
  text(): PageText;
  /** Takes everything back. */
  signal: AbortSignal;
  /** Has the page read again. */
  readAgain(): void;
}

export interface Shown {
  /** Shows what came back when the page was read again, where the reader left off. */
  redraw(body: ArticleBody, found: PageView): void;
  isOpen(): boolean;
  /** Opens the panel, also where the reader had hidden the pill. */
  open(): void;
  /** Goes to the next figure (1) or the one before (-1), in the panel and in the page. */
  step(by: number): void;
  /** Says that the page is no longer what was read of it. */
  outlived(): void;
}

/**
 * Shows what came back: the sidebar in a closed shadow root and, once it has been open, marks in the
 * text. It opens by itself only where the article leaves it room; else its pill stands at the edge.
 *
 * @param wasOpen - whether a panel was open on the page that stood here before; null where none was.
 */
export const show = (
  { view, ask, text, signal, readAgain }: Stage,
  body: ArticleBody,
  found: PageView,
  wasOpen: boolean | null,
): Shown => {
  const page = view.document;
  let marks: Marks = marksOn(view, body, found);
  const host = page.createElement(HOST);
  const placement = placementOf(view, body);
  let open = wasOpen ?? (found.opens && !found.quiet && placement === 'side');
  let isHidden = found.quiet && !open;

  const setOpen = (now: boolean): boolean => {
    open = now;
    if (open) {
      isHidden = false;
      page.documentElement.append(host);
      marks.paint();
    }
    sidebar.update({ open });
    return true;
  };
  /** What fails here changes nothing that is shown, and the settings show what holds. */
  const tell = (...message: Parameters<Ask>): void => {
    ask(...message).catch(() => undefined);
  };
  const hide = (): void => {
    isHidden = true;
    host.remove();
    marks.clear();
  };
  /** The worker has the page read again by itself, here as in other tabs. */
  const done = (answer: Promise<unknown>): Promise<boolean> =>
    answer.then(
      () => true,
      () => false,
    );
  const presses: Record<string, (argument: string) => Outcome> = {
    open: () => setOpen(true),
    close: () => setOpen(false),
    hide: (where) => {
      hide();
      if (where === 'site' || where === 'everywhere') tell('hide', { where });
      return true;
    },
    never: () => {
      tell('neverByItself', {});
      return true;
    },
    again: () => {
      readAgain();
      return true;
    },
    reveal: (figure) => marks.reveal(Number(figure)),
    correct: (fault) => done(ask('correct', JSON.parse(fault) as Fault)),
    undo: (id) => done(ask('undo', { id })),
    'bring-back': (question) => done(ask('bringBack', { question })),
    review: () => done(ask('openOwnPage', { page: 'review' })),
    help: () => done(ask('openOwnPage', { page: 'help' })),
    keep: () => done(ask('keepPage', { page: text() })),
  };
  const sidebar = mountSidebar(host.attachShadow({ mode: 'closed' }), {
    drawing: found.drawing,
    open,
    placement,
    onPress: (name, argument) => presses[name]?.(argument) ?? true,
    onUnfold: (name) => ask('form', { name }),
  });
  if (open) marks.paint();
  if (!isHidden) page.documentElement.append(host);

  hearPointer(
    view,
    signal,
    { figureAt: (x, y) => marks.figureAt(x, y) },
    {
      rest: sidebar.showTip,
      click: (figure) => {
        setOpen(true);
        sidebar.focusCard(figure);
      },
    },
  );
  page.addEventListener(
    'fullscreenchange',
    () => {
      host.hidden = page.fullscreenElement !== null;
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    sidebar.destroy();
    hide();
  });
  return {
    redraw: (nowBody, nowFound) => {
      if (!isHidden && !host.isConnected) page.documentElement.append(host);
      marks.clear();
      marks = marksOn(view, nowBody, nowFound);
      if (open) marks.paint();
      sidebar.update({ drawing: nowFound.drawing });
    },
    isOpen: () => open,
    open: () => void setOpen(true),
    step: (by) => {
      if (!open) setOpen(true);
      sidebar.step(by);
    },
    outlived: () => sidebar.update({ outlived: true }),
  };
};
