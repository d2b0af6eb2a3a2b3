import type { Drawing } from '../../messages';
import { type MountedSidebar, mountSidebar, type SidebarProps } from '../sidebar/mount';

/** Where less room is left than for the panel and a line of text, it stands under the text. CSS pixels. */
const ROOM_BESIDE = 820;

/** Shows the panel beside the text, in an element of its own as in any page; `destroy` takes it away. */
export const showBeside = (
  page: Document,
  drawing: Drawing,
  onPress: SidebarProps['onPress'],
): MountedSidebar => {
  const host = page.createElement('second-source');
  page.documentElement.append(host);
  const fitting = (): SidebarProps['placement'] =>
    page.documentElement.clientWidth >= ROOM_BESIDE ? 'side' : 'sheet';
  const life = new AbortController();
  let placement = fitting();
  page.body.className = placement;
  const root = host.attachShadow({ mode: 'closed' });
  const sidebar = mountSidebar(root, {
    drawing,
    open: true,
    placement,
    onPress,
    // A draft's panel has no forms: nothing in it is anybody's article yet.
    onUnfold: () => Promise.reject(new Error('A draft has no forms.')),
  });
  const place = (): void => {
    if (fitting() === placement) return;
    placement = fitting();
    page.body.className = placement;
    sidebar.update({ placement });
  };
  page.defaultView?.addEventListener('resize', place, { signal: life.signal });
  return {
    ...sidebar,
    destroy() {
      life.abort();
      sidebar.destroy();
      host.remove();
      page.body.className = '';
    },
  };
};
