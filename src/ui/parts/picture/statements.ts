import type { Question, Report } from '../../../core/compare/report';
import type { Comparison, Rule } from '../../../core/compare/verdict';
import type { Day, Figure } from '../../../core/figures/figure';
import { answersOf, isPlainer, wholeFirst } from '../answers';
import { announcedOn } from './said';

/** What this page states, or a source. */
export interface Statement {
  figure: Figure;
  /** The answer that it is to this page; null for this page's own. */
  answer: Comparison | null;
  /** The day on which a later day was announced. */
  said: Day | null;
  /** It is told as having begun by its day. */
  begun: boolean;
}

/** The source's id; null for this page. */
export const sourceOf = ({ answer }: Statement): string | null => answer?.source ?? null;

/** Answers that stand to the page's figure in no way that one line could show. */
const ELSEWHERE: ReadonlySet<Rule> = new Set([
  'other-occasion',
  'superseded-value',
  'other-unit',
  'assumed-field',
] as const);

/** Without what an article says again in a heading, with less to it. */
function withoutRepeats(all: Statement[]): Statement[] {
  return all.filter(({ figure, answer }) => {
    const mates = all.filter((one) => one.answer?.source === answer?.source);
    return !isPlainer(
      figure,
      mates.map((one) => one.figure),
    );
  });
}

/** This page's statements, then the sources' as the card has them; what was added stands below the totals. */
export function statementsOf(report: Report, question: Question): Statement[] {
  const { main, same, aside } = answersOf(report, question);
  const own = question.figures
    .flatMap((index) => report.figures[index] ?? [])
    .filter(({ superseded }) => !superseded)
    .map((figure) => ({
      figure,
      answer: null,
      said: announcedOn(figure, figure.saidOn),
      begun: figure.begun === true,
    }));
  const answers = [...main, ...same, ...aside];
  const ordered = own.length > 0 ? answers : wholeFirst(report, answers);
  const drawn = ordered
    .filter(({ reason }) => !ELSEWHERE.has(reason.rule))
    .map((answer) => ({
      figure: answer.figure,
      answer,
      said: announcedOn(answer.figure, answer.saidOn),
      begun: answer.begun === true,
    }));
  const isStep = ({ figure }: Statement): number => Number(figure.window === 'increment');
  return withoutRepeats([...own, ...drawn]).toSorted((a, b) => isStep(a) - isStep(b));
}
