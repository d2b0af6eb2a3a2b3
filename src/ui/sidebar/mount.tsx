import { render } from 'preact';
import type { Report } from '../../core/compare/report';
import cards from '../parts/cards.css?inline';
import look from '../parts/look.css?inline';
import { commonYear } from '../parts/wording/collection';
import { type MessageSource, wordsFrom } from '../parts/words';
import css from './sidebar.css?inline';
import { applyStyle } from './style';
import { Sidebar } from './view';

export interface SidebarProps {
  report: Report;
  message: MessageSource;
  /** Whether the panel is open; closed, only the pill is shown. */
  open: boolean;
  /** `side` where the article leaves room at the right edge, else a sheet over the bottom third. */
  placement?: 'side' | 'sheet';
  onOpen(): void;
  onClose(): void;
  /** Scroll the page to a figure, an index into `report.figures`. False where its words are gone. */
  onReveal(figure: number): boolean;
  /** The reader wants neither pill nor panel on this page. Without it the pill cannot be hidden. */
  onHide?(): void;
}

export interface MountedSidebar {
  update(props: Partial<SidebarProps>): void;
  /** Scroll to the card of a figure (an index into `report.figures`) and move the focus there. */
  focusCard(figure: number): void;
  destroy(): void;
}

/** Shows pill or panel in a shadow root of ours. The host element needs no style of its own. */
export function mountSidebar(root: ShadowRoot, first: SidebarProps): MountedSidebar {
  let props = first;
  applyStyle(root, look + cards + css);
  const place = root.appendChild(root.ownerDocument.createElement('div'));

  const paint = () => {
    const words = wordsFrom(props.message, commonYear(props.report));
    render(<Sidebar {...props} words={words} />, place);
  };
  paint();

  return {
    update(changes) {
      props = { ...props, ...changes };
      paint();
    },
    focusCard(figure) {
      const card = root.querySelector<HTMLElement>(`[data-figures~="${figure}"]`);
      const folded = card?.closest('details') ?? card?.querySelector('details');
      if (folded) folded.open = true;
      card?.scrollIntoView({ block: 'start' });
      card?.focus();
    },
    destroy() {
      render(null, place);
      place.remove();
    },
  };
}
