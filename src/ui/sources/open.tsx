import { render } from 'preact';
import type { Extension } from '../../browser';
import type { KeptArticle } from '../../core/facts/kept';
import { askThrough } from '../parts/ask';
import { wordsOfPage } from '../parts/page-words';
import { type Outcome, Sources } from './view';

type Shown = Pick<Extension, 'i18n' | 'runtime'>;

/** Shows what pages are compared with, and what of it can be removed. */
export const openSources = async (page: Document, extension: Shown): Promise<void> => {
  const words = wordsOfPage(page, extension);
  page.title = words.say('sources_title');
  const ask = askThrough(extension);
  let kept = await ask('keptArticles', {}).catch(() => null);
  let outcome: Outcome | null = null;
  /** What was removed, the last at the end: it can be had back until this page is closed. */
  let gone: KeptArticle[][] = [];

  const paint = (): void =>
    render(
      <Sources
        words={words}
        kept={kept}
        outcome={outcome}
        onRemove={(ids) => void listAgain(remove(ids))}
        onErase={() => void listAgain(erase())}
        onUndo={gone.length > 0 ? () => void listAgain(undo()) : null}
      />,
      page.body,
    );
  const remove = async (ids: string[]): Promise<Outcome> => {
    const { dropped, removed } = await ask('dropKept', { ids });
    if (removed.length > 0) gone.push(removed);
    return { removed: dropped };
  };
  const undo = async (): Promise<Outcome> => {
    const { back } = await ask('putBack', { removed: gone.at(-1) ?? [] });
    gone.pop();
    return { back };
  };
  /** Everything: this page remembers nothing of it either. */
  const erase = async (): Promise<Outcome> => {
    const erased = await ask('eraseAll', {});
    gone = [];
    return { erased };
  };
  /** Shows what there is now, and what came of a press. */
  const listAgain = async (pressed: Promise<Outcome | null>): Promise<void> => {
    outcome = await pressed.catch(() => 'failed' as const);
    kept = await ask('keptArticles', {}).catch(() => kept);
    paint();
  };

  // Something may have been kept while another tab was looked at.
  page.addEventListener('visibilitychange', () => {
    if (page.visibilityState === 'visible') void listAgain(Promise.resolve(outcome));
  });
  paint();
};
