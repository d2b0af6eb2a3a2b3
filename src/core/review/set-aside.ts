import type { Dismissal } from '../compare/dismissal';
import type { Question, Report } from '../compare/report';
import type { Disagreement, Met } from './disagreement';
import { newSaying } from './merge';

/** The dismissals that a page's own words do not call in question, by question. */
const dismissalsFor = (met: Met[], rows: Disagreement[]): Map<Question['question'], Dismissal> => {
  const found = new Map<string, Dismissal>();
  for (const { id, question, statements } of met) {
    const row = rows.find((one) => one.id === id);
    if (row?.decision.kind !== 'dismissed') continue;
    if (!newSaying(row.statements, statements)) found.set(question, row.decision.why);
  }
  return found;
};

/**
 * A report without the disagreements that were dismissed: they count nowhere, and their cards are put
 * aside. What a dismissal did not know of stays a disagreement.
 *
 * @param met - the disagreements that the report shows.
 */
export const withDismissals = (report: Report, met: Met[], rows: Disagreement[]): Report => {
  const dismissals = dismissalsFor(met, rows);
  if (dismissals.size === 0) return report;
  const questions = report.questions.map((question) => {
    const dismissed = dismissals.get(question.question);
    return dismissed && question.figures.length > 0 ? { ...question, dismissed } : question;
  });
  const { conflicts } = report.tally;
  return {
    ...report,
    questions,
    tally: { ...report.tally, conflicts: conflicts - dismissals.size },
  };
};
