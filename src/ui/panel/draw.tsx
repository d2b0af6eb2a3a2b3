import type { ComponentChildren } from 'preact';
import type { Report } from '../../core/compare/report';
import type { Drawing } from '../../messages';
import { flatten } from '../../tree/flatten';
import type { Tree } from '../../tree/tree';
import cards from '../parts/cards.css?inline';
import { inShort } from '../parts/listed';
import look from '../parts/look.css?inline';
import { templatesOf } from '../parts/message-templates';
import picture from '../parts/picture/picture.css?inline';
import { commonYear } from '../parts/wording/collection';
import { draftWords } from '../parts/wording/draft';
import { tip } from '../parts/wording/tips';
import { type MessageSource, wordsFrom } from '../parts/words';
import { WrongForm } from '../parts/wrong';
import wrong from '../parts/wrong.css?inline';
import { type Habits, Panel } from './panel';
import css from './panel.css?inline';
import { Pill } from './pill';

export { type Habits, inShort, templatesOf };

/**
 * Draws pill and panel for a page. This happens in the worker: words, plurals, sums and pictures are
 * then no weight of the page's, which is given plain elements.
 *
 * @param habits - how this reader wants it.
 * @param message - the browser's messages, of which all words come.
 * @param readAt - when the page was read, in milliseconds since 1970.
 */
export const drawSidebar = (
  report: Report,
  habits: Habits,
  message: MessageSource,
  readAt: number,
): Drawing => {
  const isDraft = habits.beside === 'draft';
  const words = wordsFrom(isDraft ? draftWords(message) : message, commonYear(report));
  const drawn = (children: ComponentChildren): Tree => {
    const [tree = ''] = flatten(
      <div class="ours" dir={words.direction} lang={words.say('language')}>
        {children}
      </div>,
    );
    return tree;
  };
  return {
    pill: drawn(<Pill report={report} words={words} />),
    panel: drawn(
      <Panel report={report} words={words} habits={habits} readAt={readAt} isDraft={isDraft} />,
    ),
    tips: report.figures.map((figure) => tip(words, report, figure)),
    style: look + cards + picture + wrong + css,
  };
};

/**
 * Draws what "Something wrong here?" unfolds.
 *
 * @param name - a question of the report, or one of the two lists of `wrong.tsx`.
 * @throws where the report has no such question: it is not the one that the page shows.
 */
export const drawForm = (report: Report, name: string, message: MessageSource): Tree[] => {
  const words = wordsFrom(message, commonYear(report));
  const drawn = flatten(<WrongForm report={report} words={words} name={name} />);
  if (drawn.length === 0) throw new Error('The report of this page asks no such thing.');
  return drawn;
};
