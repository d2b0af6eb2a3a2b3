import type { ComparedFigure, Question, Report } from '../compare/report';
import { type Comparison, SEVERITIES, type Verdict } from '../compare/verdict';
import type { Day, Figure } from '../figures/figure';
import {
  disagreementId,
  type Met,
  type Sighting,
  type Statement,
  statementKey,
} from './disagreement';
import { MOST_IN_REVIEW } from './most';

/** The page that a report is on. `url` has neither query nor hash; null where it has no address to keep. */
export interface MetPage {
  url: string | null;
  outlet: string | null;
  published: Day | null;
}

/** Stands for a page that has no address to keep. */
const UNNAMED = 'page';

const graver = (a: Comparison, b: Comparison): Comparison =>
  SEVERITIES.indexOf(b.severity ?? 'low') > SEVERITIES.indexOf(a.severity ?? 'low') ? b : a;

/** A figure as it was read, without what it was compared with. */
const plainFigure = (figure: ComparedFigure): Figure => ({
  phrase: figure.phrase,
  in: figure.in,
  start: figure.start,
  end: figure.end,
  measure: figure.measure,
  noun: figure.noun,
  value: figure.value,
  low: figure.low,
  high: figure.high,
  hedge: figure.hedge,
  trend: figure.trend,
  unit: figure.unit,
  scope: figure.scope,
  where: figure.where,
  window: figure.window,
  asOf: figure.asOf,
  asOfFrom: figure.asOfFrom,
  saidBy: figure.saidBy,
  via: figure.via,
  superseded: figure.superseded,
  assumed: figure.assumed,
});

/** What answers the question as the page's own statement does: the rest counts something else. */
export const ANSWERS: ReadonlySet<Verdict> = new Set([
  'conflicts',
  'updated',
  'compatible',
  'agrees',
]);

const distinct = (statements: Statement[]): Statement[] => [
  ...new Map(statements.map((one) => [statementKey(one), one])).values(),
];

function metOn(
  report: Report,
  event: NonNullable<Report['event']>,
  question: Question,
  page: MetPage,
  sighting: Sighting | null,
): Met | null {
  const conflicts = question.comparisons.filter(({ verdict }) => verdict === 'conflicts');
  const [first, ...rest] = conflicts;
  if (!first) return null;
  const gravest = rest.reduce(graver, first);
  const { outlet, published, url } = page;
  const article = report.self ?? url ?? UNNAMED;
  const lines = new Map(report.sources.map((line) => [line.id, line]));
  const here = question.figures.flatMap((index): Statement[] => {
    const figure = report.figures[index];
    return figure ? [{ article, outlet, url, published, figure: plainFigure(figure) }] : [];
  });
  const there = question.comparisons
    .filter(({ verdict }) => ANSWERS.has(verdict))
    .flatMap(({ source, figure }): Statement[] => {
      const line = lines.get(source);
      if (!line) return [];
      const { outlet, url, published } = line;
      return [{ article: source, outlet, url, published, figure }];
    });
  return {
    id: disagreementId(event.id, question.question),
    event: { id: event.id, title: event.title },
    question: question.question,
    severity: gravest.severity ?? 'low',
    reason: gravest.reason,
    // What gives the gravest verdict stands first: a row of more statements could not be read again.
    statements: distinct([...here, ...there]).slice(0, MOST_IN_REVIEW.statements),
    sightings: sighting ? [sighting] : [],
    page: report.self === null ? article : null,
  };
}

/**
 * The disagreements that a report shows, one a question.
 *
 * @param at - when the page was read, in milliseconds since 1970.
 */
export const metIn = (report: Report, page: MetPage, at: number): Met[] => {
  const { event } = report;
  if (!event) return [];
  const { url, outlet } = page;
  const sighting = url === null ? null : { page: url, outlet, first: at, last: at };
  return report.questions
    .filter(({ verdict, figures }) => verdict === 'conflicts' && figures.length > 0)
    .flatMap((question) => metOn(report, event, question, page, sighting) ?? []);
};
