import type { ArticleBody } from '../article/body';
import type { PageView } from '../messages';
import { mountSidebar } from '../ui/sidebar/mount';
import { HOST } from './host';
import { marksOn } from './marks';
import { placementOf } from './placement';
import { hearPointer } from './pointer';

/** Where something is shown, and until when. */
export interface Stage {
  view: Window;
  /** Takes everything back. */
  signal: AbortSignal;
}

export interface Shown {
  isOpen(): boolean;
  /** Opens the panel, also where the reader had hidden the pill. */
  open(): void;
  /** Goes to the next figure (1) or the one before (-1), in the panel and in the page. */
  step(by: number): void;
}

/**
 * Shows what came back: the sidebar in a closed shadow root and, once it has been open, marks in the
 * text. It opens by itself only where the article leaves it room; else its pill stands at the edge.
 *
 * @param wasOpen - whether the panel was open before the page was read again; null the first time.
 */
export const show = (
  { view, signal }: Stage,
  body: ArticleBody,
  found: PageView,
  wasOpen: boolean | null,
): Shown => {
  const page = view.document;
  const marks = marksOn(view, body, found);
  const host = page.createElement(HOST);
  const placement = placementOf(view, body);
  let open = wasOpen ?? (found.opens && placement === 'side');

  const setOpen = (now: boolean): void => {
    open = now;
    if (open) {
      page.documentElement.append(host);
      marks.paint();
    }
    sidebar.update({ open });
  };
  const hide = (): void => {
    host.remove();
    marks.clear();
  };
  const presses: Record<string, (argument: string) => boolean | undefined> = {
    open: () => void setOpen(true),
    close: () => void setOpen(false),
    hide: () => void hide(),
    reveal: (figure) => marks.reveal(Number(figure)),
  };
  const sidebar = mountSidebar(host.attachShadow({ mode: 'closed' }), {
    drawing: found.drawing,
    open,
    placement,
    onPress: (name, argument) => presses[name]?.(argument) ?? true,
  });
  if (open) marks.paint();
  page.documentElement.append(host);

  hearPointer(view, signal, marks, {
    rest: sidebar.showTip,
    click: (figure) => {
      setOpen(true);
      sidebar.focusCard(figure);
    },
  });
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
    isOpen: () => open,
    open: () => setOpen(true),
    step: (by) => {
      if (!open) setOpen(true);
      sidebar.step(by);
    },
  };
};
