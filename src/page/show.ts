import type { ArticleBody } from '../article/body';
import type { extensionInPage } from '../browser-in-page';
import type { Report } from '../core/compare/report';
import { mountSidebar } from '../ui/sidebar/mount';
import { paintMarks } from './marks';
import { placementOf } from './placement';

export { wordsStand } from './marks';

/** Our one element in the page. */
const HOST = 'second-source';

export interface Shown {
  open(): void;
  destroy(): void;
}

/**
 * Shows a report: marks in the text, and the sidebar in a closed shadow root. It opens by itself only
 * where sources disagree and the article leaves it room; else its pill stands at the edge.
 */
export const showReport = (
  view: Window,
  i18n: (typeof extensionInPage)['i18n'],
  body: ArticleBody,
  report: Report,
): Shown => {
  const marks = paintMarks(view, body, report);
  const host = view.document.createElement(HOST);
  const placement = placementOf(view, body);
  let open = report.tally.conflicts > 0 && placement === 'side';
  const setOpen = (now: boolean): void => {
    open = now;
    sidebar.update(props());
  };
  const props = () => ({
    report,
    open,
    placement,
    message: (key: string, substitutions?: string[]) => i18n.getMessage(key, substitutions),
    onOpen: () => setOpen(true),
    onClose: () => setOpen(false),
    onReveal: (figure: number) => void marks.reveal(figure),
  });
  const sidebar = mountSidebar(host.attachShadow({ mode: 'closed' }), props());
  view.document.documentElement.append(host);
  return {
    open: () => setOpen(true),
    destroy: () => {
      sidebar.destroy();
      marks.clear();
      host.remove();
    },
  };
};
