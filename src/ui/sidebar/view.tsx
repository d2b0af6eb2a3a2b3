import type { Words } from '../parts/words';
import type { SidebarProps } from './mount';

/** The pill when closed, the panel when open. */
export function Sidebar({ report, open, onOpen, onClose, words }: SidebarProps & { words: Words }) {
  if (!open) {
    return (
      <button type="button" onClick={onOpen}>
        {words.count('pill_compared', report.questions.length)}
      </button>
    );
  }
  return (
    <aside aria-label={words.say('name')}>
      <h2>{report.event?.title}</h2>
      <button type="button" aria-label={words.say('close')} onClick={onClose} />
    </aside>
  );
}
