import type { Question, Report } from '../core/compare/report';
import type { Comparison, Verdict } from '../core/compare/verdict';
import type { Checked } from './check';
import { table } from './table';

/** Short words for people; the interface has its own, with shapes and sentences. */
const LABELS: Record<Verdict, string> = {
  conflicts: 'sources disagree',
  updated: 'another count',
  compatible: 'can both be true',
  agrees: 'same',
  'different-scope': 'counts something else',
  'not-compared': 'not compared',
  'only-here': 'not in the others',
};

const UPDATED = {
  'later-here': 'later count here',
  'later-elsewhere': 'later count elsewhere',
  'same-day': 'two totals, same day',
  'lower-later': 'lower count, later day',
};

const labelOf = ({ verdict, reason: { direction } }: Comparison): string =>
  verdict === 'updated' && direction ? UPDATED[direction] : LABELS[verdict];

const quoted = (phrase: string): string => `"${phrase.replace(/\s+/g, ' ')}"`;

function rowsOf(question: Question, report: Report): string[][] {
  const { figures, unknown = [] } = question;
  const own = [...figures, ...unknown].flatMap((i) => report.figures[i] ?? []);
  const isAsked = figures.length > 0;
  const title = isAsked
    ? LABELS[question.verdict]
    : unknown.length > 0
      ? 'not known, this page says'
      : 'not on this page';
  return [
    [question.question, title, own.map(({ phrase }) => quoted(phrase)).join(', ')],
    ...question.comparisons.map((comparison) => [
      `  ${comparison.outlet ?? comparison.source}`,
      isAsked ? labelOf(comparison) : '',
      quoted(comparison.figure.phrase),
    ]),
  ];
}

/** A report as a table, a blank line after it. */
export function reportTable(checked: Checked, report: Report | null): string {
  const { id, event, maybe } = checked;
  const about = event
    ? event.title
    : maybe
      ? `perhaps ${maybe.title}; --event ${maybe.id} compares with it`
      : 'no known event';
  if (!report) return `${id}: ${about}\n\n`;
  const others = `compared with ${report.sources.length} sources`;
  const self = report.self ? `; it is one of them itself, and left out` : '';
  const rows = report.questions.flatMap((question) => rowsOf(question, report));
  return `${id}: ${about}; ${others}${self}\n${table(rows)}\n`;
}
