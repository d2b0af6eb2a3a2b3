import type { ComponentChildren } from 'preact';
import type { Report } from '../../core/compare/report';
import type { Drawing } from '../../messages';
import { flatten } from '../../tree/flatten';
import type { Tree } from '../../tree/tree';
import cards from '../parts/cards.css?inline';
import look from '../parts/look.css?inline';
import picture from '../parts/picture/picture.css?inline';
import { commonYear } from '../parts/wording/collection';
import { draftWords } from '../parts/wording/draft';
import { tip } from '../parts/wording/tips';
import { type MessageSource, wordsFrom } from '../parts/words';
import wrong from '../parts/wrong.css?inline';
import { type Habits, Panel } from './panel';
import css from './panel.css?inline';
import { Pill } from './pill';

export type { Habits };

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
