import { mkdirSync, writeFileSync } from 'node:fs';
import { linesOf, NAMES } from './groups';
import { lastOf, writeLast } from './last';
import { cellsOf, type Line, stateOf } from './line';

const HEADS = ['what', 'ours', 'peer', 'ratio', 'limit', '', ''];

const print = (lines: readonly Line[]): void => {
  const rows = [HEADS, ...lines.map(cellsOf)];
  const widths = HEADS.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  for (const row of rows) {
    console.log(
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  }
};

/**
 * Measures and prints; all that was measured goes to `artifacts/bench.json` too.
 *
 * @param args - names of groups, or nothing for all; `--write` keeps the ratios in the repository.
 * @returns the exit code: 1 where a ratio is broken or a measurement failed.
 */
export const runBench = async (args: readonly string[]): Promise<0 | 1> => {
  const named = args.filter((arg) => !arg.startsWith('--'));
  const unknown = named.filter((name) => !NAMES.includes(name));
  if (unknown.length > 0) {
    console.error(`There is no ${unknown.join(', ')}: give some of ${NAMES.join(', ')}.`);
    return 1;
  }
  const lines: Line[] = [];
  for (const name of named.length > 0 ? named : NAMES) lines.push(...(await linesOf(name)));
  print(lines);
  mkdirSync('artifacts', { recursive: true });
  const all = lines.map((line) => ({ ...line, state: stateOf(line) }));
  writeFileSync('artifacts/bench.json', `${JSON.stringify(all, null, 2)}\n`);
  const states = all.map(({ state }) => state);
  const count = (wanted: string): number => states.filter((state) => state === wanted).length;
  console.log(
    `${count('ok')} held, ${count('BROKEN') + count('FAILED')} broken, ${count('not run')} not run`,
  );
  if (args.includes('--write')) {
    if (named.length > 0) throw new Error('--write keeps a whole run, not some of it.');
    writeLast(lastOf(lines, new Date()));
  }
  return count('BROKEN') + count('FAILED') > 0 ? 1 : 0;
};
