import { Card } from '../parts/card';
import type { Shown } from '../parts/context';
import { Elsewhere, OnlyHere } from '../parts/not-in-both';
import { Totals } from '../parts/totals';
import { edge } from '../parts/wording/collection';
import { plainOutcome } from '../parts/wording/summary';

/** Everything there is to say of a page, one card a question. */
export function Panel(shown: Shown) {
  const { report, words } = shown;
  const cards = report.questions.filter(
    ({ verdict, figures }) => verdict !== 'only-here' && figures.length > 0,
  );
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
        <p class="edge">{edge(words, report).join(' ')}</p>
        <Totals tally={report.tally} words={words} />
        {outcome.length > 0 && <p class="outcome">{outcome.join(' ')}</p>}
        {cards.length > 1 && (
          <button type="button" class="switch" aria-pressed={false} data-do="order">
            {words.say('order_page')}
          </button>
        )}
        {cards.map((question) => (
          <Card key={question.question} {...shown} question={question} />
        ))}
        <OnlyHere {...shown} />
        <Elsewhere {...shown} />
        <footer>{foot.join(' ')}</footer>
      </div>
    </aside>
  );
}
