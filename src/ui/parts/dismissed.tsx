import type { Shown } from './context';
import { dismissal } from './wording/dismissals';
import { heading } from './wording/headings';

/** The disagreements that the reader dismissed, each with its reason and the way back. */
export function DismissedByYou({ report, words }: Shown) {
  const away = report.questions.filter(({ dismissed }) => dismissed);
  if (away.length === 0) return null;
  return (
    <section class="aside dismissed">
      <h3>{words.say('dismissed_title')}</h3>
      <ul>
        {away.map(({ question, figures, dismissed }) => {
          const here = report.figures[figures[0] ?? -1];
          if (!here || !dismissed) return null;
          const line = words.say('titled', heading(words, here), dismissal(words, dismissed));
          return (
            <li key={question} data-figures={figures.join(' ')} tabIndex={-1}>
              <span>{line}</span>{' '}
              <button
                type="button"
                class="plain"
                aria-label={words.say('undo_what', line)}
                data-do={`bring-back ${question}`}
              >
                {words.say('undo')}
              </button>
              <span role="status" class="note" data-else={words.say('wrong_failed')} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
