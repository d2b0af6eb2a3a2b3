import type { Dismissal } from '../compare/dismissal';
import type { Question, Report } from '../compare/report';
import type { Disagreement } from './disagreement';
import { metIn } from './meet';
import { newSaying } from './merge';

/** The dismissals that a page's own words do not call in question, by question. */
export const dismissalsFor = (
  report: Report,
  rows: Disagreement[],
): Map<Question['question'], Dismissal> => {
  const page = { url: null, outlet: null, published: null };
  const found = new Map<string, Dismissal>();
  for (const met of metIn(report, page, 0)) {
    const row = rows.find(({ id }) => id === met.id);
    if (row?.decision.kind !== 'dismissed') continue;
    if (!newSaying(row.statements, met.statements)) found.set(met.question, row.decision.why);
  }
  return found;
};

/**
 * A report without the disagreements that were dismissed: they count nowhere, and their cards are put
 * aside. What a dismissal did not know of stays a disagreement.
 */
export const withDismissals = (report: Report, rows: Disagreement[]): Report => {
  const dismissals = dismissalsFor(report, rows);
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
