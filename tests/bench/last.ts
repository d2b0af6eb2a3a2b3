import { readFileSync, writeFileSync } from 'node:fs';
import { percentOf, type Share, wilson } from '../gold/share';
import { inWords, type Line, ratioOf, type Unit, wasRun } from './line';

/** What was held in the last run that was written down: ratios and sizes, which no machine changes much. */
export interface Last {
  /** The day of the run. */
  on: string;
  lines: LastLine[];
  rates: LastRate[];
}

/** How much of something is wrong. */
export interface LastRate {
  what: string;
  wrong: Share;
  /** In percent; null where it is told, and not held. */
  limit: number | null;
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

/** Around the tables in the README. */
const SPEED = '<!-- npm run bench -- --write: how fast -->';
const RATES = '<!-- npm run bench -- --write: how right -->';
const END = '<!-- end of what it wrote -->';

/**
 * What is kept of a run.
 *
 * @throws where something was not run: a table with gaps would pass for a whole one.
 */
export const lastOf = (lines: readonly Line[], now: Date): Last => {
  const missing = lines.filter((line) => !wasRun(line)).map(({ what }) => what);
  if (missing.length > 0) throw new Error(`Not written, for not run: ${missing.join(', ')}.`);
  const run = lines.filter(wasRun);
  const held = run.filter((line) => line.held || (line.peer && line.limit === null));
  return {
    on: now.toISOString().slice(0, 10),
    rates: run.flatMap(({ what, share, limit }) => (share ? [{ what, wrong: share, limit }] : [])),
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

/** The table of speed in the README. */
export const speedTable = ({ on, lines }: Last): string =>
  [
    SPEED,
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

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** The table of what is wrong how often, with what chance leaves open. */
export const rateTable = ({ on, rates }: Last): string =>
  [
    RATES,
    '',
    '| what | is | of | 95 % | at most |',
    '|---|---|---|---|---|',
    ...rates.map(({ what, wrong, limit }) => {
      const [low, high] = wilson(wrong).map(percent);
      const isHeld = limit === null || percentOf(wrong) <= limit;
      const is = `${percentOf(wrong).toFixed(1)} %${isHeld ? '' : ', **which is too much**'}`;
      const most = limit === null ? '' : `${Number(limit.toFixed(1))} %`;
      return `| ${what} | ${is} | ${wrong.of} | ${low} to ${high} | ${most} |`;
    }),
    '',
    `Measured on ${on}.`,
    '',
    END,
  ].join('\n');

const partIn = (text: string, begin: string): string => {
  const from = text.indexOf(begin);
  const end = text.indexOf(END, from);
  return from < 0 || end < 0 ? '' : text.slice(from, end + END.length);
};

/** The parts of a text that the bench has written; empty where there are none. */
export const speedIn = (text: string): string => partIn(text, SPEED);
export const ratesIn = (text: string): string => partIn(text, RATES);

/** What was kept. */
export const readLast = (): Last => JSON.parse(readFileSync(FILE, 'utf8')) as Last;

/** Keeps a run, and puts its tables into the README. */
export const writeLast = (last: Last): void => {
  const readme = readFileSync(README, 'utf8');
  const [speed, rates] = [speedIn(readme), ratesIn(readme)];
  if (!speed || !rates) throw new Error(`${README} has no place for the tables.`);
  writeFileSync(FILE, `${JSON.stringify(last, null, 2)}\n`);
  const written = readme
    .replace(speed, () => speedTable(last))
    .replace(rates, () => rateTable(last));
  writeFileSync(README, written);
};
