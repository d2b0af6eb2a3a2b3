import * as v from 'valibot';
import { type Declared, declaredSchema, firstIssue, plainText } from './declared';

const LINE = /^([A-Za-z_][\w-]*)\s*:\s*(.*)$/;

/** A value in quotes of either kind, or as it stands. */
function unquoted(value: string): string {
  if (/^".*"$/.test(value)) {
    try {
      return String(JSON.parse(value));
    } catch {
      return value.slice(1, -1);
    }
  }
  return /^'.*'$/.test(value) ? value.slice(1, -1).replaceAll("''", "'") : value;
}

/**
 * Divides a file into its front matter (lines of `key: value` between two lines of `---`) and its text.
 * A file without one is all text. Throws an Error that names the line where the front matter is bad.
 */
export function readFrontMatter(file: string): { declared: Declared; text: string } {
  const all = plainText(file);
  const fields: Record<string, string> = {};
  let text = all;
  if (/^---[ \t]*(\n|$)/.test(all)) {
    const lines = all.split('\n');
    const end = lines.findIndex((line, i) => i > 0 && /^---[ \t]*$/.test(line));
    if (end < 0) throw new Error('the front matter does not end');
    for (const [i, line] of lines.slice(1, end).entries()) {
      if (line.trim() === '' || line.startsWith('#')) continue;
      const [, key, value] = LINE.exec(line) ?? [];
      if (key === undefined || value === undefined)
        throw new Error(`line ${i + 2} of the front matter is no "key: value"`);
      if (value !== '') fields[key] = unquoted(value.trim());
    }
    text = lines
      .slice(end + 1)
      .join('\n')
      .trim();
  }
  const result = v.safeParse(declaredSchema, fields);
  if (!result.success) throw new Error(firstIssue(result.issues));
  return { declared: result.output, text };
}
