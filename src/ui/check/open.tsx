import { render } from 'preact';
import type { Extension } from '../../browser';
import type { Draft } from '../../messages';
import { askThrough } from '../parts/ask';
import { wordsOfPage } from '../parts/page-words';
import type { MountedSidebar } from '../sidebar/mount';
import { showBeside } from './beside';
import { Check, type Outcome } from './view';

/** Files whose name or kind says that they are text. */
const isText = ({ name, type }: File): boolean =>
  /\.(?:txt|md|markdown)$/i.test(name) || type === 'text/plain' || type === 'text/markdown';

/** A draft with the ends of lines that the engine knows, so that what is marked is what was compared. */
const inOrder = (draft: Draft): Draft => ({
  ...draft,
  title: draft.title.trim(),
  text: draft.text.replace(/\r\n?/g, '\n').trim(),
});

/** Shows the page on which a text is checked. What is typed stays in it, and goes with it. */
export const openCheck = async (
  page: Document,
  extension: Pick<Extension, 'i18n' | 'runtime'>,
): Promise<void> => {
  const words = wordsOfPage(page, extension);
  page.title = words.say('check_title');
  const ask = askThrough(extension);
  const stories = await ask('stories', {}).catch(() => []);
  let draft: Draft = { title: '', text: '', published: null, event: null };
  let outcome: Outcome = null;
  let shown: number | null = null;
  let sidebar: MountedSidebar | null = null;

  const paint = (): void =>
    render(
      <Check
        words={words}
        draft={draft}
        stories={stories}
        outcome={outcome}
        shown={shown}
        onChange={change}
        onFile={(file) => void take(file)}
        onCheck={() => void check()}
        onEdit={edit}
        onFigure={(figure) => sidebar?.focusCard(figure)}
      />,
      page.body,
    );
  const show = (what: Outcome): void => {
    outcome = what;
    paint();
  };
  const change = (what: Partial<Draft>): void => {
    draft = { ...draft, ...what };
    paint();
  };
  const take = async (file: File): Promise<void> => {
    if (!isText(file)) return show({ state: 'not-text' });
    const text = await file.text().catch(() => null);
    if (text !== null) draft = { ...draft, text };
    show(text === null ? { state: 'failed' } : null);
  };
  const edit = (): void => {
    sidebar?.destroy();
    sidebar = null;
    show(null);
    page.querySelector('textarea')?.focus();
  };

  /** Marks a figure's words in the text, and goes there. */
  const reveal = (figure: number): boolean => {
    shown = figure;
    paint();
    const found = [...page.querySelectorAll(`mark[data-figures~="${figure}"]`)];
    const mark = found.find((one) => !one.closest('h2')) ?? found[0];
    mark?.scrollIntoView({ block: 'center' });
    return mark !== undefined;
  };
  const pressed = (name: string, argument: string): boolean | Promise<boolean> => {
    if (name === 'reveal') return reveal(Number(argument));
    if (name === 'close') edit();
    // What was said of a source on a page holds here as well, and is taken back everywhere.
    if (name === 'undo')
      return ask('takeBack', { id: argument })
        .then(check)
        .then(() => true);
    if (name === 'bring-back') return bringBack(argument);
    return name === 'close';
  };
  /** What was dismissed at the desk is open again, there and here. */
  const bringBack = async (question: string): Promise<boolean> => {
    if (outcome?.state !== 'compared' || !outcome.event) return false;
    const row = await ask('undecide', { id: `${outcome.event} ${question}` }).catch(() => null);
    if (row) await check();
    return row !== null;
  };
  const check = async (): Promise<void> => {
    draft = inOrder(draft);
    shown = null;
    if (!sidebar) show({ state: 'checking' });
    const found: Outcome = await ask('checkText', draft).catch(() => ({ state: 'failed' }));
    if (found.state === 'maybe') draft = { ...draft, event: found.event.id };
    show(found);
    if (found.state === 'compared') {
      if (sidebar) sidebar.update({ drawing: found.view.drawing });
      else sidebar = showBeside(page, found.view.drawing, pressed);
    } else {
      sidebar?.destroy();
      sidebar = null;
    }
  };
  paint();
};
