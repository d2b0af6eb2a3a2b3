import { VERDICTS, type Verdict } from '../../../src/core/compare/verdict';
import { type Share, shareOf } from '../../gold/share';
import type { Answered, Told } from './pairs';

export interface Score {
  right: Share;
  /** Of what is called a conflict, what is none. */
  falseConflicts: Share;
  /** Of the conflicts, those that are called something else. */
  missedConflicts: Share;
}

const isConflict = ({ pair }: Answered): boolean => pair.verdict === 'conflicts';

/** How well some pairs are answered. */
export function scoreOf(answers: readonly Answered[]): Score {
  const called = answers.filter(({ told }) => told === 'conflicts');
  return {
    right: shareOf(answers, ({ right }) => right),
    falseConflicts: shareOf(called, (one) => !isConflict(one)),
    missedConflicts: shareOf(answers.filter(isConflict), ({ told }) => told !== 'conflicts'),
  };
}

const COLUMNS: Told[] = [...VERDICTS, 'unpaired', 'unread'];

/** Rows: what it is. Columns: what the engine says; `right` leaves out an `updated` with the wrong direction. */
export function confusion(answers: readonly Answered[]): string {
  const row = (verdict: Verdict): string[] => {
    const of = answers.filter(({ pair }) => pair.verdict === verdict);
    const cells = COLUMNS.map((told) => of.filter((one) => one.told === told).length || '');
    const right = of.filter((one) => one.right).length;
    return [verdict, ...cells.map(String), `${right} of ${of.length}`];
  };
  const rows = [['it is', ...COLUMNS, 'right'], ...VERDICTS.map(row)];
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((cells) => cells[at]?.length ?? 0)));
  return rows
    .map((cells) => cells.map((cell, at) => cell.padEnd(widths?.[at] ?? 0)).join('  '))
    .map((line) => line.trimEnd())
    .join('\n');
}

/** What the engine says of each pair that it gets wrong, and what else it calls a conflict. */
export function mistakes(answers: readonly Answered[]): string[] {
  const wrong = answers
    .filter(({ right }) => !right)
    .map(({ pair, told, direction, figures: { here, there }, comparison }) => {
      const is = [pair.verdict, pair.direction].filter(Boolean).join(' ');
      const says = [told, direction, comparison?.reason.rule].filter(Boolean).join(' ');
      const sides = [here, there].map((one) => (one ? `${one.measure} [${one.scope}]` : '-'));
      return `${pair.id}: is ${is}, told ${says}: ${sides.join(' | ')}`;
    });
  const others = answers.flatMap(({ pair, others: also }) =>
    also.map(
      ({ here, comparison: { figure } }) =>
        `${pair.id}: also a conflict: ${here.measure} "${here.phrase}" | "${figure.phrase}"`,
    ),
  );
  return [...wrong, ...others];
}
