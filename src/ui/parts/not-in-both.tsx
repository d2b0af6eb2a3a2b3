import type { Question } from '../../core/compare/report';
import { Said, Show } from './answer';
import { bySource } from './answers';
import { type Shown, sourceLine } from './context';
import { Reveal } from './own';
import { Drawing } from './picture/drawing';
import { otherCount } from './wording/collection';
import { dated, sourceName } from './wording/figures';
import { heading } from './wording/headings';
import { among } from './wording/summary';
import { Wrong } from './wrong';

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
      <Wrong
        {...shown}
        name="only here"
        figures={only.flatMap(({ figures }) => figures)}
        comparisons={[]}
      />
    </section>
  );
}

function ElsewhereItem({ question, ...shown }: Shown & { question: Question }) {
  const { report, words } = shown;
  const first = question.comparisons[0];
  if (!first) return null;
  const groups = bySource(question.comparisons);
  const whole = question.comparisons.find(({ figure }) => figure.scope === 'total') ?? first;
  const relation = among(words, question.verdict, groups);
  return (
    <li>
      <span class="what">{heading(words, whole.figure)}</span>
      {relation && <span class="relation">{relation}</span>}
      {groups.flatMap(({ source, said }) =>
        said.map((one) => {
          const line = sourceLine(report, source);
          return (
            <div key={`${source} ${one.figure.start} ${one.figure.phrase}`} class="statement">
              <p>
                <Said words={words} figure={one.figure} />
              </p>
              <Show {...shown} {...one} />
              <span class="row">
                <bdi>{sourceName(words, line)}</bdi>
                <span>{dated(words, one.figure, line.published)}</span>
              </span>
            </div>
          );
        }),
      )}
      <Drawing {...shown} question={question} />
    </li>
  );
}

/** What only other sources state, one entry a question. */
export function Elsewhere(shown: Shown) {
  const { report, words } = shown;
  const questions = report.questions.filter(({ figures }) => figures.length === 0);
  if (questions.length === 0) return null;
  const item = (question: Question) => (
    <ElsewhereItem key={question.question} {...shown} question={question} />
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
      <Wrong
        {...shown}
        name="elsewhere"
        figures={[]}
        comparisons={questions.flatMap(({ comparisons }) => comparisons)}
      />
    </section>
  );
}
