import type { Disagreement, Statement } from '../../core/review/disagreement';
import { linkTo } from '../parts/link';
import { dismissal } from '../parts/wording/dismissals';
import { sourceName } from '../parts/wording/figures';
import type { MessageKey, Words } from '../parts/words';
import { lineOf } from './as-report';
import { entryOf } from './queue';
import { dayOf, STATE_WORDS } from './wording';

/** A cell: text is quoted where it must be, a number stays one. */
type Cell = string | number | null;

/** One line a statement: whose words, of which day, and what was decided on the question. */
const COLUMNS: [MessageKey, (row: Disagreement, one: Statement, words: Words) => Cell][] = [
  ['review_story', ({ event }) => event.title],
  ['csv_question', (row, _, words) => entryOf(words, row).title],
  ['review_state', ({ decision }, _, words) => words.say(STATE_WORDS[decision.kind])],
  ['csv_decided', ({ decision }) => ('at' in decision ? dayOf(decision.at) : null)],
  ['csv_by', ({ decision }) => ('by' in decision ? (decision.by ?? null) : null)],
  [
    'csv_why',
    ({ decision }, _, words) =>
      decision.kind === 'dismissed' ? dismissal(words, decision.why) : null,
  ],
  ['review_outlet', (_, one, words) => sourceName(words, lineOf(one))],
  ['column_words', (_, { figure }) => figure.phrase],
  ['csv_value', (_, { figure }) => figure.value],
  ['csv_low', (_, { figure }) => figure.low],
  ['csv_high', (_, { figure }) => figure.high],
  ['csv_hedge', (_, { figure }) => figure.hedge],
  ['csv_unit', (_, { figure }) => figure.unit],
  ['csv_part', (_, { figure }) => figure.scope],
  ['csv_as_of', (_, { figure }) => figure.asOf],
  ['csv_published', (_, { published }) => published],
  ['column_speaker', (_, { figure }) => figure.saidBy],
  ['csv_via', (_, { figure }) => figure.via],
  ['csv_address', (_, { url, figure }) => linkTo(url, figure.phrase)],
  ['csv_pages', ({ sightings }) => sightings.length],
  ['review_note', ({ note }) => note],
];

/**
 * What a spreadsheet would take for a formula, in ASCII and in full width: an apostrophe before it makes
 * it text (https://owasp.org/www-community/attacks/CSV_Injection). Some take off the spaces before it first.
 */
const FORMULA = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;

const written = (cell: Cell): string => {
  if (typeof cell === 'number') return String(cell);
  const text = cell ?? '';
  const guarded = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
};

/** Lines of cells as RFC 4180 writes them, with the mark by which spreadsheets know UTF-8. */
export const csvOf = (lines: Cell[][]): string =>
  `\uFEFF${lines.map((cells) => `${cells.map(written).join(',')}\r\n`).join('')}`;

/** Disagreements for a spreadsheet, one line a statement. */
export const reviewAsCsv = (words: Words, rows: Disagreement[]): string =>
  csvOf([
    COLUMNS.map(([key]) => words.say(key)),
    ...rows.flatMap((row) =>
      row.statements.map((one) => COLUMNS.map(([, cell]) => cell(row, one, words))),
    ),
  ]);
