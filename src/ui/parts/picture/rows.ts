import type { Question, Report } from '../../../core/compare/report';
import type { Comparison, Rule } from '../../../core/compare/verdict';
import type { Day, Figure } from '../../../core/figures/figure';
import { answersOf } from '../answers';
import { sourceLine } from '../context';
import { sayingKey } from '../wording/figures';
import { type Extent, extentOf, stepFrom } from './extent';
import { announcedOn, isBegun } from './said';

/** `own` is this page, `begun` an article that reports the day as past, `part` one that counts a part only. */
export type MarkKind = 'own' | 'other' | 'begun' | 'part';

/** What this page states, or a source. */
export interface Statement {
  figure: Figure;
  /** The answer that it is to this page; null for this page's own. */
  answer: Comparison | null;
}

/** One line of the drawing: one statement, or those of several sources that name the same day. */
export interface PictureRow {
  kind: MarkKind;
  extent: Extent;
  /** The day on which a later day was announced. */
  said: Day | null;
  /** Reported as past, beside others that look ahead to it. */
  begun: boolean;
  /** One mark each: every source has one here at most. */
  statements: [Statement, ...Statement[]];
}

/** Answers that stand to the page's figure in no way that one line could show. */
const ELSEWHERE: ReadonlySet<Rule> = new Set([
  'other-occasion',
  'superseded-value',
  'other-unit',
  'assumed-field',
] as const);

interface Given extends Statement {
  said: Day | null;
}

/** This page's statements, then the sources', in the order in which the card has them. */
function given(report: Report, question: Question): Given[] {
  const { main, same, aside } = answersOf(report, question);
  const own = question.figures
    .flatMap((index) => report.figures[index] ?? [])
    .filter(({ superseded }) => !superseded)
    .map((figure) => ({ figure, answer: null, said: announcedOn(figure, figure.saidOn) }));
  const answers = [...main, ...same, ...aside]
    .filter(({ reason }) => !ELSEWHERE.has(reason.rule))
    .map((answer) => ({
      figure: answer.figure,
      answer,
      said: announcedOn(answer.figure, answer.saidOn),
    }));
  return [...own, ...answers];
}

/** Where a step is hung: at the total that it leads on from, else at 0. A later total is none that it could. */
function hung({ comparisons }: Question, step: Figure): Extent | null {
  const sum = comparisons
    .filter(({ reason }: Comparison) => reason.direction !== 'lower-later')
    .map(({ reason }) => reason.arithmetic)
    .find((one) => one?.kind === 'increment' && one.step === step.value);
  return stepFrom(sum?.kind === 'increment' ? sum.from : 0, step);
}

/** The source's id; null for this page. */
export const sourceOf = ({ answer }: Statement): string | null => answer?.source ?? null;

/** Equal for what is drawn on one line. Who announced a day, or gave a number, has a line of their own. */
function keyOf({ kind, said, statements: [one] }: PictureRow): string {
  const { figure } = one;
  const isShared = typeof figure.value === 'string' && said === null;
  const { scope, window, low } = figure;
  return JSON.stringify([kind, scope, window, sayingKey(figure), low, isShared || sourceOf(one)]);
}

function joined(rows: PictureRow[]): PictureRow[] {
  const byKey = new Map<string, PictureRow>();
  for (const row of rows) {
    const key = keyOf(row);
    const known = byKey.get(key);
    if (!known) byKey.set(key, row);
    else if (!known.statements.some((one) => sourceOf(one) === sourceOf(row.statements[0]))) {
      byKey.set(key, { ...known, statements: [...known.statements, ...row.statements] });
    }
  }
  return [...byKey.values()];
}

/**
 * The lines of a question's drawing, this page's first. What has no place on the line of the first, or
 * is another occasion, another unit or an earlier value, is left to the words of the card.
 */
export function rowsOf(report: Report, question: Question): PictureRow[] {
  const all = given(report, question).filter(({ figure }) => extentOf(figure));
  const lead = all[0]?.figure;
  if (!lead) return [];
  // Where this page has no figure, the others' whole is what theirs may be a part of.
  const isOwn = all[0]?.answer === null;
  const scope = isOwn || all.every(({ figure }) => figure.scope !== 'total') ? lead.scope : 'total';
  const hasTotal = all.some(({ figure }) => figure.window !== 'increment');
  const looksAhead = all.some(({ said }) => said !== null);

  const kindOf = ({ answer, figure }: Statement, begun: boolean): MarkKind => {
    if (answer === null) return 'own';
    if (figure.scope !== 'total' && figure.scope !== scope) return 'part';
    return begun ? 'begun' : 'other';
  };

  return joined(
    all.flatMap(({ figure, answer, said }): PictureRow[] => {
      if (figure.unit !== lead.unit || figure.trend !== lead.trend) return [];
      const isStep = hasTotal && figure.window === 'increment';
      const extent = isStep ? hung(question, figure) : extentOf(figure);
      if (!extent) return [];
      const published = answer && sourceLine(report, answer.source).published;
      const begun = looksAhead && isBegun(figure, published);
      return [
        {
          kind: kindOf({ answer, figure }, begun),
          // "On or before that day" is what its mark and its words say.
          extent: begun ? { ...extent, open: null } : extent,
          said,
          begun,
          statements: [{ figure, answer }],
        },
      ];
    }),
  );
}

/** Whether the drawing shows what words say less well: three statements, a band, an open end. */
export const isTelling = (rows: PictureRow[]): boolean =>
  rows.reduce((sum, { statements }) => sum + statements.length, 0) > 2 ||
  rows.some(({ extent }) => extent.open !== null || extent.body !== 'none');
