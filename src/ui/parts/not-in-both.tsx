import type { ElsewhereFigure } from '../../core/compare/report';
import { type Shown, sourceLine } from './context';
import { linkTo } from './link';
import { Reveal } from './own';
import { otherCount } from './wording/collection';
import { dated, pointedAt, quoted, sourceName } from './wording/figures';
import { heading } from './wording/headings';

/** How many of the questions that only others answer are shown before the rest is folded. */
const SHOWN_ELSEWHERE = 3;

/** What only the page states: a list, and no word on what that may mean. */
export function OnlyHere(shown: Shown) {
  const { report, words } = shown;
  const only = report.questions.filter(
    ({ verdict, figures }) => verdict === 'only-here' && figures.length > 0,
  );
  if (only.length === 0) return null;
  return (
    <section class="aside">
      <h3>{words.count('label_only_here', otherCount(report))}</h3>
      <ul>
        {only.map(({ question, figures }) => {
          const first = report.figures[figures[0] ?? -1];
          return first ? (
            <li key={question} data-figures={figures.join(' ')} tabIndex={-1}>
              <span class="what">{heading(words, first)}</span>
              {figures.map((index) => (
                <Reveal key={index} {...shown} index={index} />
              ))}
            </li>
          ) : null;
        })}
      </ul>
    </section>
  );
}

type GroupProps = Pick<Shown, 'report' | 'words'> & { answers: ElsewhereFigure[] };

function ElsewhereItem({ report, words, answers }: GroupProps) {
  const first = answers[0];
  if (!first) return null;
  return (
    <li>
      <span class="what">{heading(words, first.figure)}</span>
      {answers.map(({ source, figure }) => {
        const line = sourceLine(report, source);
        const address = linkTo(line.url, figure.phrase);
        const own = quoted(words, figure.phrase);
        const days = pointedAt(words, figure);
        const name = sourceName(words, line);
        return (
          <span key={`${source} ${figure.in} ${figure.start}`} class="said">
            {address ? (
              <a
                href={address}
                dir="auto"
                target="_blank"
                rel="noreferrer"
                aria-label={words.say('show_where', name, own)}
              >
                {own}
              </a>
            ) : (
              <q dir="auto">{own}</q>
            )}
            {days && <span class="days">{words.say('in_brackets', days)}</span>}
            <span class="by">
              <bdi>{name}</bdi>
              {', '}
              {dated(words, figure, line.published)}
            </span>
          </span>
        );
      })}
    </li>
  );
}

/** What only other sources state, one entry a question. */
export function Elsewhere({ report, words }: Pick<Shown, 'report' | 'words'>) {
  const questions = [...new Set(report.elsewhere.map(({ question }) => question))];
  if (questions.length === 0) return null;
  const item = (question: string) => (
    <ElsewhereItem
      key={question}
      report={report}
      words={words}
      answers={report.elsewhere.filter((one) => one.question === question)}
    />
  );
  const rest = questions.slice(SHOWN_ELSEWHERE);
  return (
    <section class="aside">
      <h3>{words.say('label_elsewhere')}</h3>
      <ul>{questions.slice(0, SHOWN_ELSEWHERE).map(item)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>{words.count('more', rest.length)}</summary>
          <ul>{rest.map(item)}</ul>
        </details>
      )}
    </section>
  );
}
