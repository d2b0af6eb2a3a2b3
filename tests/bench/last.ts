import { readFileSync, writeFileSync } from 'node:fs';
import { inWords, type Line, ratioOf, type Unit, wasRun } from './line';

/** What was held in the last run that was written down: ratios and sizes, which no machine changes much. */
export interface Last {
  /** The day of the run. */
  on: string;
  lines: LastLine[];
}

export interface LastLine {
  what: string;
  /** What it is held against; null for a size. */
  beside: string | null;
  /** A ratio, or a size with its unit. */
  found: number;
  unit: Unit | null;
  /** Null where it is told, and not held. */
  limit: number | null;
}

const FILE = 'tests/bench/last.json';
const README = 'README.md';

/** Around the table in the README. */
const BEGIN = '<!-- npm run bench -- --write -->';
const END = '<!-- end of what it wrote -->';

/**
 * What is kept of a run.
 *
 * @throws where something was not run: a table with gaps would pass for a whole one.
 */
export const lastOf = (lines: readonly Line[], now: Date): Last => {
  const missing = lines.filter((line) => !wasRun(line)).map(({ what }) => what);
  if (missing.length > 0) throw new Error(`Not written, for not run: ${missing.join(', ')}.`);
  const held = lines
    .filter(wasRun)
    .filter(({ held, peer, limit }) => held || (peer && limit === null));
  return {
    on: now.toISOString().slice(0, 10),
    lines: held.map((line) => {
      const ratio = ratioOf(line);
      return {
        what: line.what,
        beside: line.peer?.what ?? null,
        found: Number(inWords(ratio ?? line.value)),
        unit: ratio === null ? line.unit : null,
        limit: line.limit,
      };
    }),
  };
};

/** The table of the README. */
export const tableOf = ({ on, lines }: Last): string =>
  [
    BEGIN,
    '',
    '| what | beside | is | at most |',
    '|---|---|---|---|',
    ...lines.map(({ what, beside, found, unit, limit }) => {
      const inUnit = (value: number): string => (unit ? `${value} ${unit}` : `${value} ×`);
      const isHeld = limit === null || found <= limit;
      const is = `${inUnit(found)}${isHeld ? '' : ', **which is too much**'}`;
      return `| ${what} | ${beside ?? ''} | ${is} | ${limit === null ? '' : inUnit(limit)} |`;
    }),
    '',
    `Measured on ${on}.`,
    '',
    END,
  ].join('\n');

/** The part of a text that the bench has written; empty where there is none. */
export const tableIn = (text: string): string => {
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  return begin < 0 || end < begin ? '' : text.slice(begin, end + END.length);
};

/** What was kept. */
export const readLast = (): Last => JSON.parse(readFileSync(FILE, 'utf8')) as Last;

/** Keeps a run, and puts its table into the README. */
export const writeLast = (last: Last): void => {
  const readme = readFileSync(README, 'utf8');
  const table = tableIn(readme);
  if (!table) throw new Error(`${README} has no place for the table.`);
  writeFileSync(FILE, `${JSON.stringify(last, null, 2)}\n`);
  writeFileSync(
    README,
    readme.replace(table, () => tableOf(last)),
  );
};
