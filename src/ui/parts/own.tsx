import type { ComparedFigure } from '../../core/compare/report';
import { toldInOrder } from './answers';
import type { Shown } from './context';
import { Row } from './row';
import { dated, pointedAt, quoted, saying, speaker } from './wording/figures';

/** What stands beside the words: that the page does not know, that it is a step, that it is an old value. */
function remarks({ words }: Shown, figure: ComparedFigure): (string | null)[] {
  return [
    figure.hedge === 'unknown' ? words.say('own_unknown') : null,
    figure.window === 'increment' ? words.say('own_step') : null,
    figure.superseded ? words.say('own_superseded') : null,
    figure.begun ? words.say('note_begun') : null,
  ];
}

/** The page's own words as a button that shows them in the page, and says so where they are gone. */
export function Reveal({ report, words, index }: Shown & { index: number }) {
  const figure = report.figures[index];
  if (!figure) return null;
  return (
    <>
      <button
        type="button"
        class="words"
        dir="auto"
        aria-label={words.say('reveal', quoted(words, figure.phrase))}
        data-do={`reveal ${index}`}
      >
        {quoted(words, figure.phrase)}
      </button>
      <span role="status" class="note" data-else={words.say('words_gone')} />
    </>
  );
}

/**
 * What the page itself says to one question: every statement.
 *
 * @param isPlaced - whether it is told where a thing was: not on a card on which nobody differs.
 */
export function Own({
  figures,
  isPlaced = true,
  ...shown
}: Shown & { figures: number[]; isPlaced?: boolean }) {
  const { report, words } = shown;
  const stated = figures.flatMap((index) => {
    const figure = report.figures[index];
    return figure ? { index, figure } : [];
  });
  return (
    <div class="own">
      <span class="from">{words.say('this_page')}</span>
      {toldInOrder(stated).map(({ index, figure }) => {
        const days = pointedAt(words, figure);
        return (
          <p key={index}>
            <Reveal {...shown} index={index} />
            {days && <strong class="days">{words.say('in_brackets', days)}</strong>}
            <Row>
              {[
                ...remarks(shown, figure),
                dated(words, figure, null),
                isPlaced ? figure.where : null,
                speaker(words, figure, null, figure.saidOn),
              ]}
            </Row>
          </p>
        );
      })}
      <Earlier {...shown} question={stated[0]?.figure.question ?? ''} />
    </div>
  );
}

/** What the page said of this when the reader kept it, where it says something else now. */
export function Earlier({ report, words, question }: Shown & { question: string }) {
  const { keptAt } = report;
  const earlier = report.earlier.filter((one) => one.question === question);
  if (keptAt === null || earlier.length === 0) return null;
  return (
    <p class="earlier">
      {words.say(
        'when_kept',
        words.date(keptAt),
        words.list(earlier.map(({ figure }) => saying(words, figure))),
      )}
    </p>
  );
}
