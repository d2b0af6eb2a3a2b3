import type { Question, Report } from '../../../core/compare/report';
import type { Day, Figure } from '../../../core/figures/figure';
import { sourceLine } from '../context';
import { sayingKey } from '../wording/figures';
import { type Extent, extentOf, stepFrom } from './extent';
import { wasPast } from './said';
import { type Statement, sourceOf, statementsOf } from './statements';

/** `own` is this page, `begun` an article that reports the day as past, `part` one that counts a part only. */
export type MarkKind = 'own' | 'other' | 'begun' | 'part';

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

/** Where a step is hung: at the total that it leads on from, else at 0. A later total is none that it could. */
function hung({ comparisons }: Question, step: Figure): Extent | null {
  const sum = comparisons
    .filter(({ reason }) => reason.direction !== 'lower-later')
    .map(({ reason }) => reason.arithmetic)
    .find((one) => one?.kind === 'increment' && one.step === step.value);
  return stepFrom(sum?.kind === 'increment' ? sum.from : 0, step);
}

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
  const all = statementsOf(report, question).filter(({ figure }) => extentOf(figure));
  const lead = all[0]?.figure;
  if (!lead) return [];
  const hasTotal = all.some(({ figure }) => figure.window !== 'increment');
  const looksAhead = all.some(({ said }) => said !== null);

  const kindOf = ({ answer, figure }: Statement, begun: boolean): MarkKind => {
    if (answer === null) return 'own';
    if (figure.scope !== 'total' && figure.scope !== lead.scope) return 'part';
    return begun ? 'begun' : 'other';
  };

  const rows = all.flatMap((one): PictureRow[] => {
    const { figure, answer, said } = one;
    if (figure.unit !== lead.unit || figure.trend !== lead.trend) return [];
    const isStep = hasTotal && figure.window === 'increment';
    const place = isStep ? hung(question, figure) : extentOf(figure);
    if (!place) return [];
    const published = answer && sourceLine(report, answer.source).published;
    const begun = looksAhead && (one.begun || wasPast(figure, published));
    // "On or before that day" is what its mark and its words say.
    const extent = begun ? { ...place, open: null } : place;
    return [{ kind: kindOf(one, begun), extent, said, begun, statements: [one] }];
  });
  return joined(rows);
}

/** Whether the drawing shows what words say less well: three statements, a band, an open end. */
export const isTelling = (rows: PictureRow[]): boolean =>
  rows.reduce((sum, { statements }) => sum + statements.length, 0) > 2 ||
  rows.some(({ extent }) => extent.open !== null || extent.body !== 'none');
