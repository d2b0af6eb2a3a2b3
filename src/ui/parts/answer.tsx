import type { Comparison } from '../../core/compare/verdict';
import { sharedWith } from './answers';
import { type Shown, sourceLine } from './context';
import { linkTo } from './link';
import { Row } from './row';
import { dated, pointedAt, quoted, sourceName, speaker } from './wording/figures';
import { note } from './wording/reasons';
import { tie } from './wording/ties';
import { SHAPES } from './wording/verdicts';

type Props = Shown & {
  comparison: Comparison;
  /** All answers on the card, in their order: ties are named from the second on. */
  all: Comparison[];
  /** Whether this answer gets a shape of its own, because its verdict is not the card's. */
  shaped: boolean;
};

/** One source's answer: outlet, day, its words, who says so, and the way to those very words. */
export function Answer({ report, words, comparison, all, shaped }: Props) {
  const { figure, source, verdict } = comparison;
  const line = sourceLine(report, source);
  const name = sourceName(words, line);
  const own = quoted(words, figure.phrase);
  const days = pointedAt(words, figure);
  const address = linkTo(line.url, figure.phrase);
  const earlier = sharedWith(comparison, all);
  const remark = note(words, comparison);
  return (
    <li class="answer">
      <div class="whence">
        {shaped && (
          <span class="shape" aria-hidden="true">
            {SHAPES[verdict]}
          </span>
        )}
        <Row>
          {[
            <bdi key="name" class="outlet">
              {name}
            </bdi>,
            dated(words, figure, line.published),
          ]}
        </Row>
        {address && (
          <a
            class="show"
            href={address}
            target="_blank"
            rel="noreferrer"
            aria-label={words.say('show_where', name, own)}
          >
            {words.say('show')}
          </a>
        )}
      </div>
      <p>
        <q dir="auto">{own}</q>
        {days && <span class="days">{words.say('in_brackets', days)}</span>}
        <Row>{[figure.where, speaker(words, figure, line.agency)]}</Row>
      </p>
      {remark && <p class="note">{remark}</p>}
      {earlier && (
        <p class="note">
          {tie(
            words,
            { figure, line },
            { figure: earlier.figure, line: sourceLine(report, earlier.source) },
          )}
        </p>
      )}
    </li>
  );
}
