export const USAGE = `Usage:
  second-source read  [FILES… | -] [--json]
  second-source build ARTICLES… -o PACK.json [--id ID] [--title T] [--about FILE]
  second-source check --pack PACK.json [--pack …] [--event ID] [FILES… | -] [--json]

FILES are .html, .md, .txt (with a front matter) or .jsonl; a folder stands for its .md files;
- reads JSON lines from standard input.`;

/** A command line that cannot be understood: exit status 2. */
export class UsageError extends Error {}

export type Command =
  | { name: 'help' }
  | { name: 'read'; files: string[]; json: boolean }
  | {
      name: 'build';
      files: string[];
      output: string;
      id: string | null;
      title: string | null;
      about: string | null;
    }
  | { name: 'check'; files: string[]; packs: string[]; event: string | null; json: boolean };

/** Options by command: whether each takes a value. `-o` is `--output`. */
const OPTIONS: Record<'read' | 'build' | 'check', Record<string, boolean>> = {
  read: { json: false },
  build: { output: true, id: true, title: true, about: true },
  check: { pack: true, event: true, json: false },
};
const MANY = ['pack'];

interface Split {
  files: string[];
  flags: Set<string>;
  values: Map<string, string[]>;
}

function split(args: string[], options: Record<string, boolean>): Split {
  const found: Split = { files: [], flags: new Set(), values: new Map() };
  let literal = false;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    if (literal || arg === '-' || !arg.startsWith('-')) {
      found.files.push(arg);
      continue;
    }
    if (arg === '--') {
      literal = true;
      continue;
    }
    const [given = '', inline] = arg.startsWith('--') ? cut(arg.slice(2)) : [arg];
    const name = given === '-o' ? 'output' : given;
    const takesValue = options[name];
    if (takesValue === undefined) throw new UsageError(`unknown option: ${arg}`);
    if (!takesValue) {
      if (inline !== undefined) throw new UsageError(`--${name} takes no value`);
      found.flags.add(name);
      continue;
    }
    const value = inline ?? args[++i];
    if (value === undefined || value === '') throw new UsageError(`${arg} needs a value`);
    const list = found.values.get(name) ?? [];
    if (list.length > 0 && !MANY.includes(name)) throw new UsageError(`${arg} stands twice`);
    found.values.set(name, [...list, value]);
  }
  return found;
}

/** `name=value` in two, or the name alone. */
function cut(text: string): [string, string?] {
  const at = text.indexOf('=');
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

/** Understands a command line without the program's own name. Throws UsageError. */
export function parseArguments(args: string[]): Command {
  const [name, ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help') return { name: 'help' };
  if (name !== 'read' && name !== 'build' && name !== 'check')
    throw new UsageError(name === undefined ? 'no command' : `unknown command: ${name}`);
  if (rest.includes('--help')) return { name: 'help' };
  const { files, flags, values } = split(rest, OPTIONS[name]);
  const one = (option: string): string | null => values.get(option)?.[0] ?? null;
  if (files.filter((file) => file === '-').length > 1)
    throw new UsageError('standard input can be read once only');
  const json = flags.has('json');
  if (name === 'read') return { name, files: orStdin(files), json };
  if (name === 'check') {
    const packs = values.get('pack') ?? [];
    if (packs.length === 0) throw new UsageError('check needs --pack PACK.json');
    return { name, files: orStdin(files), packs, event: one('event'), json };
  }
  const output = one('output');
  if (output === null) throw new UsageError('build needs -o PACK.json');
  if (files.length === 0) throw new UsageError('build needs articles');
  return { name, files, output, id: one('id'), title: one('title'), about: one('about') };
}

const orStdin = (files: string[]): string[] => (files.length === 0 ? ['-'] : files);
