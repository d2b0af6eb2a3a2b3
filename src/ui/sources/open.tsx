import { render } from 'preact';
import type { Extension } from '../../browser';
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

  const paint = (): void =>
    render(
      <Sources
        words={words}
        kept={kept}
        outcome={outcome}
        onRemove={(ids) =>
          void listAgain(ask('dropKept', { ids }).then(({ dropped }) => ({ removed: dropped })))
        }
        onErase={() => void listAgain(ask('eraseAll', {}).then((erased) => ({ erased })))}
      />,
      page.body,
    );
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
