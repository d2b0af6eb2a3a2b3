import type { Report } from '../../../core/compare/report';
import type { Day } from '../../../core/figures/figure';
import { sourceLine } from '../context';
import type { PictureRow } from '../picture/rows';
import type { Words } from '../words';
import { dated, pointedAt, quoted, saying, sourceName } from './figures';
import { heading, scopeWords } from './headings';
import { isOneOrigin, tieToPage } from './ties';

/** A mark on a day that is only that of publication; explained under the drawing. */
const PUBLISHED = '°';

/** More names than this are no label. */
const MOST_NAMED = 4;

/** Whose statement a row is: this page's, or one or several sources'. Many are counted: the card names them. */
export function whose(words: Words, report: Report, { statements }: PictureRow): string {
  if (statements.length > MOST_NAMED) return words.count('drawn_many', statements.length);
  const names = statements.map(({ answer }) =>
    answer ? sourceName(words, sourceLine(report, answer.source)) : words.say('this_page'),
  );
  return words.list(names);
}

/** What a row says, in its source's words; of several sources, what all of them say. */
function said(words: Words, { statements }: PictureRow): string[] {
  const [{ figure }] = statements;
  if (statements.length > 1) return [saying(words, figure)];
  return [quoted(words, figure.phrase), pointedAt(words, figure) ?? ''];
}

/** What ties a row to this page, where that makes it no further origin. */
function tied(words: Words, report: Report, { statements: [{ answer }] }: PictureRow): string {
  if (!answer || !isOneOrigin(answer.tie)) return '';
  return tieToPage(words, answer, sourceLine(report, answer.source).agency) ?? '';
}

/** What is to know of a row that its words do not say. */
function remark(words: Words, report: Report, row: PictureRow): string {
  const { kind, extent, begun, statements } = row;
  const [{ figure }] = statements;
  if (extent.body === 'step') {
    const from = words.number(extent.low);
    return extent.low === 0 ? words.say('own_step') : words.say('drawn_step', from);
  }
  if (begun) return words.say('drawn_begun');
  if (kind === 'part') return words.say('drawn_part', scopeWords(words, figure.scope));
  return statements.length === 1 ? tied(words, report, row) : '';
}

function dayOf(words: Words, { said: on, statements: [{ figure }] }: PictureRow): string {
  if (on) return words.say('spoken', words.day(on));
  const { asOf, asOfFrom } = figure;
  return asOf ? words.day(asOf) + (asOfFrom === 'published' ? PUBLISHED : '') : '';
}

/** The facts at a row, in the order in which they are read. */
export const told = (words: Words, report: Report, row: PictureRow): string[] =>
  [...said(words, row), dayOf(words, row), remark(words, report, row)].filter((one) => one !== '');

/** What the signs in a drawing mean that no word beside them says. */
export function signs(words: Words, rows: PictureRow[]): string[] {
  const isPublished = rows.some(({ said: on, statements: [{ figure }] }) => {
    return !on && figure.asOf && figure.asOfFrom === 'published';
  });
  return [
    ...(isPublished ? [words.say('sign_published', PUBLISHED)] : []),
    ...(rows.some((row) => row.said) ? [words.say('sign_said', words.say('said_mark'))] : []),
  ];
}

/** The very day that a row names; null where it names none. */
function exactDay({ begun, statements: [{ figure }] }: PictureRow): Day | null {
  const isExact = figure.hedge === 'exact' || begun;
  return typeof figure.value === 'string' && isExact ? figure.value : null;
}

const marks = (rows: PictureRow[]): number =>
  rows.reduce((sum, { statements }) => sum + statements.length, 0);

/** "All 5 say 13 January. 4 said so beforehand. 1 reports it as begun." */
function allTheSame(words: Words, rows: PictureRow[], all: Day): string[] {
  const ahead = marks(rows.filter((row) => row.said !== null));
  const begun = marks(rows.filter((row) => row.begun));
  const [n, day] = [marks(rows), words.day(all, 'long')];
  return [
    n === 2 ? words.say('drawn_both', day) : words.count('drawn_all', n, day),
    ...(ahead > 0 ? [words.count('drawn_ahead', ahead)] : []),
    ...(begun > 0 ? [words.count('drawn_as_begun', begun)] : []),
  ];
}

function rowSentence(words: Words, report: Report, row: PictureRow): string {
  const { statements, said: on } = row;
  const [{ figure }] = statements;
  const when = on ? words.say('spoken', words.day(on)) : dated(words, figure, null);
  const facts = [saying(words, figure), remark(words, report, row), when].filter((one) => one);
  const text = facts.join(', ');
  return statements.length > 1
    ? words.count('drawn_others', statements.length, text)
    : words.say('drawn_row', whose(words, report, row), text);
}

const isLowerLimit = ({ extent }: PictureRow): boolean => extent.open === 'up';

/** A drawing in one sentence or a few: its name for those who hear the page. */
export function nameOf(words: Words, report: Report, rows: PictureRow[]): string {
  const [first] = rows;
  if (!first) return '';
  const day = exactDay(first);
  const whole = rows.filter(({ kind }) => kind !== 'part');
  const isOne = day !== null && whole.every((row) => exactDay(row) === day);
  const single = isOne ? rows.filter((row) => !whole.includes(row)) : rows;
  const sentences = [
    ...(isOne ? allTheSame(words, whole, day) : []),
    ...single.map((row) => rowSentence(words, report, row)),
    ...(rows.every(isLowerLimit) ? [words.say('drawn_limits')] : []),
  ];
  const [{ figure }] = (whole[0] ?? first).statements;
  return words.say('drawn_as', heading(words, figure), sentences.join(' '));
}
