import type { Disagreement, Statement } from '../../core/review/disagreement';
import { linkTo } from '../parts/link';
import { attributionLine } from '../parts/wording/attribution';
import { dated, quoted, sourceName, speaker } from '../parts/wording/figures';
import type { Words } from '../parts/words';
import { asReport, lineOf } from './as-report';
import { entryOf } from './queue';
import { sayingsOf } from './sayings';
import { decisionLine, returnedLine, whyLines } from './wording';

/** What begins something wherever it stands, and what does so where a line begins. */
const ANYWHERE = /[\\`*_[\]<>|~&]/g;
const AT_START = /^(\s*)([#+=-]|\d+(?=[.)]))/;

/** Text as it is: nothing in it makes a heading, a link, a list or markup. Lines become one. */
export const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(ANYWHERE, '\\$&')
    .replace(AT_START, (_, blank: string, sign: string) =>
      /\d/.test(sign) ? `${blank}${sign}\u2060` : `${blank}\\${sign}`,
    );

const linked = (text: string, address: string | null): string =>
  address ? `[${plain(text)}](<${address.replace(/[<>\\]/g, encodeURIComponent)}>)` : plain(text);

const statement = (words: Words, one: Statement): string => {
  const { figure, published, url } = one;
  const facts = [
    sourceName(words, lineOf(one)),
    figure.where ?? '',
    dated(words, figure, published) ?? '',
    speaker(words, figure, null),
  ].filter(Boolean);
  const own = linked(quoted(words, figure.phrase), linkTo(url, figure.phrase));
  return `  - ${own} · ${facts.map(plain).join(' · ')}`;
};

/** One disagreement: what is asked, what was decided, who says what, the line to cite, and the note. */
const section = (words: Words, row: Disagreement): string[] => {
  const { report, question } = asReport(row);
  const back = row.returned ? [plain(returnedLine(words, row.returned)), ''] : [];
  const groups = sayingsOf(words, row.statements).flatMap(({ said, statements }) => [
    `- **${plain(said)}** (${plain(words.count('review_said_by', statements.length))})`,
    ...statements.map((one) => statement(words, one)),
  ]);
  const why = whyLines(words, row).map(plain).join(' ');
  return [
    `### ${plain(entryOf(words, row).title)}`,
    '',
    `*${plain(decisionLine(words, row.decision))}*`,
    '',
    ...back,
    ...groups,
    '',
    ...(why ? [why, ''] : []),
    `> ${plain(attributionLine(words, report, question))}`,
    '',
    ...(row.note.trim()
      ? [plain(words.say('titled', words.say('review_note'), row.note)), '']
      : []),
    ...(row.sightings.length > 0
      ? [
          plain(words.count('review_seen', row.sightings.length)),
          '',
          ...row.sightings.map(({ page }) => `- ${linked(page, page)}`),
          '',
        ]
      : []),
  ];
};

/** Disagreements to read and to paste, by story. */
export const reviewAsMarkdown = (words: Words, rows: Disagreement[]): string => {
  const events = new Map(rows.map(({ event }) => [event.id, event.title]));
  return [
    `# ${plain(words.say('review_title'))}`,
    '',
    ...[...events].flatMap(([id, title]) => [
      `## ${plain(title)}`,
      '',
      ...rows.filter(({ event }) => event.id === id).flatMap((row) => section(words, row)),
    ]),
  ]
    .join('\n')
    .replace(/\n*$/, '\n');
};
