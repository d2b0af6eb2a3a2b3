import type { Question, Report } from '../../core/compare/report';
import type { Comparison } from '../../core/compare/verdict';
import { wholeFirst } from './answers';

/**
 * So many sources are listed on a card, and drawn: more than anybody reads, and a panel of a few
 * screens whatever a reader keeps. What all of them say is told above the list, and counts them all.
 */
export const MOST_LISTED = 20;

/** A question with the answers that are listed, and how many sources more there are. */
export interface Listed {
  question: Question;
  left: number;
}

/**
 * What gave the card its verdict stands first, then what says the same; else as they came. Of what the
 * page does not state, the whole before its parts.
 */
const inOrder = (report: Report, { verdict, figures, comparisons }: Question): Comparison[] => {
  if (figures.length === 0) return wholeFirst(report, comparisons);
  const place = (one: Comparison): number =>
    one.verdict === verdict ? 0 : one.verdict === 'agrees' ? 1 : 2;
  return comparisons.toSorted((a, b) => place(a) - place(b));
};

/**
 * The answers to a question that are listed: those of the first sources, all that each says. Where the
 * page contradicts itself, that is always among them.
 */
export function listed(report: Report, question: Question): Listed {
  const known = new Set(report.sources.map(({ id }) => id));
  const ordered = inOrder(report, question);
  const all = new Set(ordered.map(({ source }) => source).filter((id) => known.has(id)));
  const first = new Set([...all].slice(0, MOST_LISTED));
  const comparisons = ordered.filter(({ source }) => first.has(source) || !known.has(source));
  return { question: { ...question, comparisons }, left: all.size - first.size };
}

/**
 * A report without the answers that are not listed: what is kept of a tab while it is open, where the
 * browser holds 10 MB for all of them. Verdicts and counts are those of the whole.
 */
export const inShort = (report: Report): Report => ({
  ...report,
  figures: report.figures.map((figure) => ({
    ...figure,
    comparisons: figure.comparisons.slice(0, MOST_LISTED),
  })),
  elsewhere: [],
  questions: report.questions.map((question) => listed(report, question).question),
});
