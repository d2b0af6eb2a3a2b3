import type { ArticleBody } from '../article/body';
import type { extensionInPage } from '../browser-in-page';
import type { Report } from '../core/compare/report';
import { mountSidebar } from '../ui/sidebar/mount';
import { paintMarks } from './marks';
import { placementOf } from './placement';

export { wordsStand } from './marks';

/** Our one element in the page. */
const HOST = 'second-source';

/** Where a report is shown, and until when. */
export interface Stage {
  view: Window;
  i18n: (typeof extensionInPage)['i18n'];
  /** Takes everything back. */
  signal: AbortSignal;
}

export interface Shown {
  isOpen(): boolean;
  /** Opens the panel, also where the reader had hidden the pill. */
  open(): void;
}

/** What a page's own elements do with a click is theirs: only a click on mere text is ours to take. */
const isOnText = (view: Window, { target, defaultPrevented }: MouseEvent): boolean =>
  !defaultPrevented &&
  target instanceof Element &&
  !target.closest('a, button, input, select, textarea, label, summary, [contenteditable]') &&
  (view.getSelection()?.isCollapsed ?? true);

/**
 * Shows a report: marks in the text, and the sidebar in a closed shadow root. It opens by itself only
 * where sources disagree and the article leaves it room; else its pill stands at the edge.
 *
 * @param wasOpen - whether the panel was open before the page was read again; null the first time.
 */
export const showReport = (
  { view, i18n, signal }: Stage,
  body: ArticleBody,
  report: Report,
  wasOpen: boolean | null,
): Shown => {
  const page = view.document;
  const marks = paintMarks(view, body, report);
  const host = page.createElement(HOST);
  const placement = placementOf(view, body);
  let open = wasOpen ?? (report.tally.conflicts > 0 && placement === 'side');
  const setOpen = (now: boolean): void => {
    open = now;
    if (open) page.documentElement.append(host);
    sidebar.update({ open });
  };
  const sidebar = mountSidebar(host.attachShadow({ mode: 'closed' }), {
    report,
    open,
    placement,
    message: (key, substitutions) => i18n.getMessage(key, substitutions),
    onOpen: () => setOpen(true),
    onClose: () => setOpen(false),
    onHide: () => host.remove(),
    onReveal: (figure) => marks.reveal(figure),
  });
  page.documentElement.append(host);
  page.addEventListener(
    'click',
    (event) => {
      const figure = isOnText(view, event) ? marks.figureAt(event.clientX, event.clientY) : null;
      if (figure === null) return;
      setOpen(true);
      sidebar.focusCard(figure);
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    sidebar.destroy();
    marks.clear();
    host.remove();
  });
  return { isOpen: () => open, open: () => setOpen(true) };
};
