import type { Question, Report, SourceLine, Tally } from '../../core/compare/report';
import type { Comparison } from '../../core/compare/verdict';
import type { Disagreement, Statement } from '../../core/review/disagreement';

const NONE: Tally = {
  conflicts: 0,
  updated: 0,
  compatible: 0,
  agrees: 0,
  'different-scope': 0,
  'not-compared': 0,
  'only-here': 0,
};

/** An article as the parts of the sidebar name one. */
export const lineOf = ({ article, outlet, url, published }: Statement): SourceLine => ({
  id: article,
  outlet,
  url,
  published,
  agency: null,
});

/**
 * A disagreement as a report that no page is part of: every article stands in it as a source. Drawings
 * and lines to copy are made of reports.
 */
export const asReport = (row: Disagreement): { report: Report; question: Question } => {
  const { event, reason, severity, statements } = row;
  const comparisons = statements.map(
    ({ article, outlet, figure }): Comparison => ({
      source: article,
      outlet,
      verdict: 'conflicts',
      severity,
      origin: article,
      reason,
      figure,
    }),
  );
  const question: Question = {
    question: row.question,
    measure: statements[0]?.figure.measure ?? '',
    verdict: 'conflicts',
    figures: [],
    comparisons,
    origins: 0,
  };
  const sources = [...new Map(statements.map((one) => [one.article, lineOf(one)])).values()];
  const report: Report = {
    event: { ...event, score: 1, sure: true },
    maybe: null,
    self: null,
    earlier: [],
    keptAt: null,
    figures: [],
    elsewhere: [],
    questions: [question],
    tally: { ...NONE, conflicts: 1 },
    sources,
    address: null,
    page: { id: '', outlet: null, url: null, published: null, agency: null },
    leftOut: [],
  };
  return { report, question };
};
