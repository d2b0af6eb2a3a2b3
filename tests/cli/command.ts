import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { run } from '../../src/cli/run';

let folder: string | undefined;

/** A file of the test's own folder, which is gone after the test. */
export function file(name: string, content?: string): string {
  folder ??= mkdtempSync(join(tmpdir(), 'second-source-'));
  const path = join(folder, name);
  if (content !== undefined) writeFileSync(path, content);
  return path;
}

afterEach(() => {
  if (folder) rmSync(folder, { recursive: true });
  folder = undefined;
});

/** What a command printed, and its exit status. */
export interface Outcome {
  status: number;
  out: string;
  err: string;
}

/** Runs a command line with a standard input of its own. */
export async function command(args: string[], stdin = ''): Promise<Outcome> {
  const outcome: Outcome = { status: -1, out: '', err: '' };
  outcome.status = await run(args, {
    stdin: async () => stdin,
    out: (text) => {
      outcome.out += text;
    },
    err: (text) => {
      outcome.err += text;
    },
  });
  return outcome;
}

/** The lines of JSON that a command printed. */
export const jsonLines = <T>({ out }: Outcome): T[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

/** An article as a line of JSON. */
export const line = (fields: Record<string, unknown>): string => `${JSON.stringify(fields)}\n`;
