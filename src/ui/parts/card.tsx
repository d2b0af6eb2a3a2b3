import type { Question } from '../../core/compare/report';
import type { Arithmetic } from '../../core/compare/verdict';
import { Answer } from './answer';
import { type Answers, answersOf } from './answers';
import type { Shown } from './context';
import { Own } from './own';
import { saying } from './wording/figures';
import { heading } from './wording/headings';
import { afterword, sameLine, summary } from './wording/summary';
import { sum } from './wording/sums';
import { label, SHAPES } from './wording/verdicts';

type Props = Shown & { question: Question };

/** Each sum once: the same step may explain several answers. */
function sums({ main, same, aside }: Answers): Arithmetic[] {
  const all = [...main, ...same, ...aside].flatMap(({ reason }) => reason.arithmetic ?? []);
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

function Sources({ question, answers, ...shown }: Props & { answers: Answers }) {
  const { main, same, aside } = answers;
  const all = [...new Set([...main, ...same, ...aside])];
  return (
    <ul class="answers">
      {all.map((comparison, index) => (
        <Answer
          key={index}
          {...shown}
          comparison={comparison}
          all={all}
          shaped={comparison.verdict !== question.verdict}
        />
      ))}
    </ul>
  );
}

function Sums({ words, answers }: Pick<Shown, 'words'> & { answers: Answers }) {
  return (
    <>
      {sums(answers).map((arithmetic) => (
        <p key={JSON.stringify(arithmetic)} class="after">
          {sum(words, arithmetic)}
        </p>
      ))}
    </>
  );
}

/** A question that every comparable source answers as the page does: one line, the sources folded away. */
function SameCard(props: Props) {
  const { question, report, words } = props;
  const here = report.figures[question.figures[0] ?? -1];
  const answers = answersOf(question);
  if (!here) return null;
  return (
    <article class="card agrees">
      <details>
        <summary data-figures={question.figures.join(' ')}>
          <h3>
            <span class="shape" aria-hidden="true">
              {SHAPES.agrees}
            </span>
            {words.say('titled', heading(words, here), saying(words, here))}
          </h3>
          <span class="line">
            {sameLine(words, answers.same, question.origins)}{' '}
            <span class="unfold">{words.say('details')}</span>
          </span>
        </summary>
        <Own {...props} figures={question.figures} />
        <Sources {...props} answers={answers} />
        <Sums words={words} answers={answers} />
      </details>
    </article>
  );
}

/** One card a question: the page's own statement first, then what the others say, and why they may differ. */
export function Card(props: Props) {
  const { question, report, words } = props;
  const { verdict, figures } = question;
  const here = report.figures[figures[0] ?? -1];
  if (!here || verdict === 'only-here') return null;
  if (verdict === 'agrees') return <SameCard {...props} />;

  const answers = answersOf(question);
  const after = afterword(words, here, answers);
  return (
    <article class={`card ${verdict}`} data-figures={figures.join(' ')} tabIndex={-1}>
      <header>
        <h3>
          <span class="shape" aria-hidden="true">
            {SHAPES[verdict]}
          </span>
          {heading(words, here)}
        </h3>
        <span class="chip">{label(words, verdict, answers.main[0]?.reason)}</span>
      </header>
      <Own {...props} figures={figures} />
      <p class="says">{summary(words, here, answers).join(' ')}</p>
      <Sources {...props} answers={answers} />
      <Sums words={words} answers={answers} />
      {after && <p class="after">{after}</p>}
    </article>
  );
}
