import type { Question } from '../../core/compare/report';
import { Card } from '../parts/card';
import type { Shown } from '../parts/context';
import { DismissedByYou } from '../parts/dismissed';
import { LeftOutByYou } from '../parts/left-out';
import { Elsewhere, OnlyHere } from '../parts/not-in-both';
import { inPageOrder } from '../parts/order';
import { Totals } from '../parts/totals';
import { edge } from '../parts/wording/collection';
import { plainOutcome } from '../parts/wording/summary';
import { OtherEvent } from '../parts/wrong';
import { KeepThis } from './keep';

/** How a reader wants the panel. */
export interface Habits {
  /** Differences first, or as the figures stand on the page. */
  order: 'differences' | 'page';
  /** Whether it opens by itself on this page: then there is a button against that. */
  opens: boolean;
  /**
   * What it stands beside: a page, one in a private window, of which nothing is kept, or a text that is
   * no page yet.
   */
  beside: 'page' | 'private' | 'draft';
}

/** What can be changed with one press. */
function Switches({ words, habits, cards }: Shown & { habits: Habits; cards: Question[] }) {
  return (
    <div class="switches">
      {cards.length > 1 && (
        <button type="button" aria-pressed={habits.order === 'page'} data-do="order">
          {words.say('order_page')}
        </button>
      )}
      {habits.opens && (
        <>
          <button type="button" data-do="never">
            {words.say('never_by_itself')}
          </button>
          <span role="status" class="note" data-then={words.say('never_done')} />
        </>
      )}
    </div>
  );
}

/** Everything there is to say of a page, one card a question. */
export function Panel({ habits, readAt, ...shown }: Shown & { habits: Habits; readAt: number }) {
  const { report, words } = shown;
  const cards = report.questions.filter(
    ({ verdict, figures, dismissed }) =>
      verdict !== 'only-here' && figures.length > 0 && !dismissed,
  );
  const ordered = habits.order === 'page' ? inPageOrder(cards) : cards;
  const outcome = plainOutcome(words, report);
  const foot = [words.say('misread'), words.say('not_proof')].filter(
    (line) => !outcome.includes(line),
  );
  return (
    <aside class="panel" aria-label={words.say('name')}>
      <div class="top">
        <h2 tabIndex={-1}>{report.event?.title}</h2>
        <button
          type="button"
          class="x up"
          aria-label={words.say('step_previous')}
          title={words.say('step_previous')}
          data-do="step -1"
        />
        <button
          type="button"
          class="x down"
          aria-label={words.say('step_next')}
          title={words.say('step_next')}
          data-do="step 1"
        />
        <button type="button" class="x" aria-label={words.say('close')} data-do="close" />
      </div>
      <div class="body">
        {habits.beside !== 'draft' && (
          <p class="changed" hidden>
            {words.say('page_changed', words.time(readAt))}{' '}
            <button type="button" data-do="again">
              {words.say('read_again')}
            </button>
          </p>
        )}
        <p class="edge">{edge(words, report).join(' ')}</p>
        <OtherEvent {...shown} />
        <Totals tally={report.tally} words={words} />
        {outcome.length > 0 && <p class="outcome">{outcome.join(' ')}</p>}
        <Switches {...shown} habits={habits} cards={cards} />
        {ordered.map((question) => (
          <Card
            key={question.question}
            {...shown}
            question={question}
            rank={cards.indexOf(question)}
          />
        ))}
        <OnlyHere {...shown} />
        <Elsewhere {...shown} />
        <DismissedByYou {...shown} />
        <LeftOutByYou {...shown} />
        {habits.beside === 'page' && <KeepThis {...shown} />}
        <footer>
          <p>{foot.join(' ')}</p>
          {habits.beside === 'page' && (
            <p class="ways">
              <button type="button" class="plain" data-do="review">
                {words.say('review_go')}
              </button>{' '}
              <button type="button" class="plain" data-do="help">
                {words.say('help_link')}
              </button>
            </p>
          )}
        </footer>
      </div>
    </aside>
  );
}
