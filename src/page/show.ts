import type { ArticleBody } from '../article/body';
import type { PageView } from '../messages';
import { mountSidebar } from '../ui/sidebar/mount';
import type { Ask } from './ask';
import { HOST } from './host';
import { marksOn } from './marks';
import { placementOf } from './placement';
import { hearPointer } from './pointer';

/** Where something is shown, and until when. */
export interface Stage {
  view: Window;
  ask: Ask;
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
  { view, ask, signal }: Stage,
  body: ArticleBody,
  found: PageView,
  wasOpen: boolean | null,
): Shown => {
  const page = view.document;
  const marks = marksOn(view, body, found);
  const host = page.createElement(HOST);
  const placement = placementOf(view, body);
  let open = wasOpen ?? (found.opens && !found.quiet && placement === 'side');

  const setOpen = (now: boolean): boolean => {
    open = now;
    if (open) {
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
    host.remove();
    marks.clear();
  };
  const presses: Record<string, (argument: string) => boolean> = {
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
    reveal: (figure) => marks.reveal(Number(figure)),
  };
  const sidebar = mountSidebar(host.attachShadow({ mode: 'closed' }), {
    drawing: found.drawing,
    open,
    placement,
    onPress: (name, argument) => presses[name]?.(argument) ?? true,
  });
  if (open) marks.paint();
  if (open || !found.quiet) page.documentElement.append(host);

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
    open: () => void setOpen(true),
    step: (by) => {
      if (!open) setOpen(true);
      sidebar.step(by);
    },
  };
};
