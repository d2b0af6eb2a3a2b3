import type { Report } from '../../src/core/compare/report';
import { drawSidebar } from '../../src/ui/panel/draw';
import { type MountedSidebar, mountSidebar, type SidebarProps } from '../../src/ui/sidebar/mount';
import { english } from './words';

/** A report drawn and built as in a page, in an open root, so that tests can look into it. */
export const mountReport = (
  report: Report,
  { open = true, onPress }: Pick<SidebarProps, 'onPress'> & { open?: boolean },
): { root: ShadowRoot; sidebar: MountedSidebar } => {
  document.body.replaceChildren();
  const root = document.body
    .appendChild(document.createElement('div'))
    .attachShadow({ mode: 'open' });
  const drawing = drawSidebar(report, english);
  return { root, sidebar: mountSidebar(root, { drawing, open, placement: 'side', onPress }) };
};
