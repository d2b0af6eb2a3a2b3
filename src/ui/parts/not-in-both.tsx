import type { Question } from '../../core/compare/report';
import type { Comparison } from '../../core/compare/verdict';
import { Said, Show } from './answer';
import { bySource } from './answers';
import { NotListed } from './card';
import { type Shown, sourceLine } from './context';
import { listed } from './listed';
import { Earlier, Own, Reveal } from './own';
import { Drawing } from './picture/drawing';
import { Row } from './row';
import { otherCount } from './wording/collection';
import { dated, isAttributed, sourceName, speaker } from './wording/figures';
import { heading } from './wording/headings';
import { among } from './wording/summary';
import { ELSEWHERE, ONLY_HERE, Wrong } from './wrong';

/** How many of the questions that only others answer are shown before the rest is folded. */
const SHOWN_ELSEWHERE = 4;

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
              <Earlier {...shown} question={question} />
            </li>
          ) : null;
        })}
      </ul>
      <Wrong {...shown} name={ONLY_HERE} />
    </section>
  );
}

function ElsewhereStatement({ one, ...shown }: Shown & { one: Comparison }) {
  const { report, words } = shown;
  const { figure, saidOn } = one;
  const line = sourceLine(report, one.source);
  const who = isAttributed(figure, line.agency);
  return (
    <div class="statement">
      <p>
        <Said words={words} figure={figure} />
      </p>
      <Show {...shown} {...one} />
      <Row>
        {[
          <bdi key="name">{sourceName(words, line)}</bdi>,
          dated(words, figure, line.published),
          who ? speaker(words, figure, line.agency, saidOn) : null,
        ]}
      </Row>
    </div>
  );
}

/** How many sources answer a question that the page does not: of hundreds, not all are compared. */
const stating = ({ elsewhere }: Shown['report'], { measure, comparisons }: Question): number =>
  new Set([
    ...comparisons.map(({ source }) => source),
    ...elsewhere.filter(({ figure }) => figure.measure === measure).map(({ source }) => source),
  ]).size;

function ElsewhereItem({ question, ...shown }: Shown & { question: Question }) {
  const { report, words } = shown;
  const { comparisons, unknown = [] } = question;
  const list = listed(report, question);
  const told = list.question.comparisons;
  const [whole] = told;
  if (!whole) return null;
  const relation = among(words, question.verdict, bySource(comparisons));
  return (
    <li {...(unknown.length > 0 && { 'data-figures': unknown.join(' '), tabIndex: -1 })}>
      <span class="what">{heading(words, whole.figure)}</span>
      {relation && <span class="relation">{relation}</span>}
      {unknown.length > 0 && <Own {...shown} figures={unknown} />}
      {told.map((one) => (
        <ElsewhereStatement
          key={`${one.source} ${one.figure.start} ${one.figure.phrase}`}
          {...shown}
          one={one}
        />
      ))}
      <NotListed words={words} left={stating(report, question) - bySource(told).length} />
      <Drawing {...shown} question={list.question} />
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
      <Wrong {...shown} name={ELSEWHERE} />
    </section>
  );
}
