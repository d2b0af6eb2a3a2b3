import type { Report } from '../../src/core/compare/report';
import { drawForm, drawSidebar } from '../../src/ui/panel/draw';
import type { Habits } from '../../src/ui/panel/panel';
import { type MountedSidebar, mountSidebar, type SidebarProps } from '../../src/ui/sidebar/mount';
import { english } from './words';

/** What a reader has who changed nothing, on a page where the panel opens by itself. */
export const HABITS: Habits = { order: 'differences', opens: true, beside: 'page' };
/** When every page of these tests was read: five past two, by the clock of whoever runs them. */
export const READ_AT = new Date(2031, 2, 13, 14, 5).getTime();

/** A report drawn and built as in a page, in an open root, so that tests can look into it. */
export const mountReport = (
  report: Report,
  {
    open = true,
    onPress,
    onUnfold = async (name) => drawForm(report, name, english),
  }: Pick<SidebarProps, 'onPress'> & Partial<Pick<SidebarProps, 'open' | 'onUnfold'>>,
): { root: ShadowRoot; sidebar: MountedSidebar } => {
  document.body.replaceChildren();
  const root = document.body
    .appendChild(document.createElement('div'))
    .attachShadow({ mode: 'open' });
  const drawing = drawSidebar(report, HABITS, english, READ_AT);
  const sidebar = mountSidebar(root, {
    drawing,
    open,
    placement: 'side',
    onPress,
    onUnfold,
  });
  return { root, sidebar };
};
