import type { Question } from '../../core/compare/report';
import type { Arithmetic } from '../../core/compare/verdict';
import { Answer, type Telling } from './answer';
import { type Answers, answersOf, bySource, isRepeat } from './answers';
import { type Shown, sourceLine } from './context';
import { CopyLine } from './copy-line';
import { type Listed, listed } from './listed';
import { Own } from './own';
import { Drawing, SameStrip } from './picture/drawing';
import { saying } from './wording/figures';
import { heading } from './wording/headings';
import { notesOf } from './wording/notes';
import { afterword, commonScope, MOST_SENTENCES, sameLine, summary } from './wording/summary';
import { countedFrom, sums } from './wording/sums';
import { label, SHAPES } from './wording/verdicts';
import { Wrong } from './wrong';

type Props = Shown & {
  question: Question;
  /** Its place where differences come first. */
  rank: number;
};
type Inner = Props & {
  /** Those of all sources, of which sentences tell. */
  answers: Answers;
  /** Those that are listed, and how many sources more there are. */
  list: Listed;
};

function Shape({ verdict }: Pick<Question, 'verdict'>) {
  return (
    <span class="shape" aria-hidden="true">
      {SHAPES[verdict]}
    </span>
  );
}

function Sources({ question, answers, list, ...shown }: Inner) {
  const { main, same } = answers;
  const { words, report } = shown;
  const counted = [...main, ...same];
  const own = question.figures.flatMap((index) => report.figures[index] ?? []);
  const telling: Telling = {
    isShaped: ({ verdict }) => verdict !== question.verdict,
    isPlaced: question.verdict !== 'agrees',
    notesOf: (one) =>
      notesOf(words, one, {
        own,
        isScopeTold:
          question.verdict === 'different-scope' &&
          main.includes(one) &&
          commonScope(words, main) !== null,
        isRepeat: counted.includes(one) && isRepeat(one, counted),
        agency: sourceLine(report, one.source).agency,
      }),
  };
  const short = answersOf(report, list.question);
  return (
    <>
      <ul class="answers">
        {bySource([...short.main, ...short.same, ...short.aside]).map((group) => (
          <Answer key={group.source} {...shown} {...group} telling={telling} />
        ))}
      </ul>
      <NotListed words={words} left={list.left} />
    </>
  );
}

/** "And 480 other sources, which are not listed."; nothing where all are. */
export function NotListed({ words, left }: Pick<Shown, 'words'> & Pick<Listed, 'left'>) {
  return left > 0 ? <p class="after">{words.count('not_listed', left)}</p> : null;
}

/** Sums of ours, each once: the same step may explain several answers. */
function Sums({ words, report, question, answers }: Inner) {
  const { main, same, aside } = answers;
  const own = question.figures.flatMap((index) => report.figures[index] ?? []);
  const all = [...main, ...same, ...aside, ...own.flatMap(({ comparisons }) => comparisons)];
  const known = [...all.map(({ reason }) => reason.arithmetic), question.sum].filter(
    (one): one is Arithmetic => one !== undefined,
  );
  const counted = own.flatMap((figure) => countedFrom(words, figure) ?? []);
  return (
    <>
      {[...new Set([...counted, ...sums(words, known)])].slice(0, MOST_SENTENCES).map((line) => (
        <p key={line} class="after">
          {line}
        </p>
      ))}
    </>
  );
}

/** What a reader can do with a card. */
function Acts({ question, ...shown }: Props) {
  return (
    <div class="acts">
      <CopyLine {...shown} question={question} />
      <Wrong {...shown} name={question.question} />
    </div>
  );
}

/** A question that every comparable source answers as the page does: one line, the sources folded away. */
function SameCard(props: Props) {
  const { question, report, words, rank } = props;
  const here = report.figures[question.figures[0] ?? -1];
  if (!here) return null;
  const answers = answersOf(report, question);
  const list = listed(report, question);
  const short = { ...props, question: list.question };
  return (
    <article class="card agrees" data-rank={rank}>
      <details>
        <summary data-figures={question.figures.join(' ')}>
          <h3>
            <Shape verdict="agrees" />
            {words.say('titled', heading(words, here), saying(words, here))}
            <SameStrip {...short} />
          </h3>
          <span class="line">
            {sameLine(words, answers, question.origins)}{' '}
            <span class="unfold">{words.say('details')}</span>
          </span>
        </summary>
        <Own {...props} figures={question.figures} isPlaced={false} />
        <Drawing {...short} />
        <Sources {...props} answers={answers} list={list} />
        <Sums {...props} answers={answers} list={list} />
        <Acts {...short} />
      </details>
    </article>
  );
}

/** One card a question: the page's own statement first, then what the others say, and why they may differ. */
export function Card(props: Props) {
  const { question, report, words, rank } = props;
  const { verdict, figures } = question;
  const here = report.figures[figures[0] ?? -1];
  if (!here || verdict === 'only-here') return null;
  if (verdict === 'agrees') return <SameCard {...props} />;

  const answers = answersOf(report, question);
  const list = listed(report, question);
  const short = { ...props, question: list.question };
  const lead = answers.main[0] ?? answers.own[0];
  const after = afterword(words, here, answers);
  return (
    <article
      class={`card ${verdict}`}
      data-rank={rank}
      data-figures={figures.join(' ')}
      tabIndex={-1}
    >
      <header>
        <h3>
          <Shape verdict={verdict} />
          {heading(words, here)}
        </h3>
        <span class="chip">{label(words, verdict, here, lead?.reason)}</span>
      </header>
      <Own {...props} figures={figures} />
      <p class="says">{summary(words, here, answers).join(' ')}</p>
      <Drawing {...short} />
      <Sources {...props} answers={answers} list={list} />
      <Sums {...props} answers={answers} list={list} />
      {after && <p class="after">{after}</p>}
      <Acts {...short} />
    </article>
  );
}
