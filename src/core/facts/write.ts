import { isPrototypeKey } from './keys';
import type { Pack, TermCounts } from './pack';

/** Below this depth a value stands on one line: a figure, a list of terms. */
const ONE_LINE_FROM = 4;

function lay(value: unknown, depth: number): string {
  if (typeof value !== 'object' || value === null || depth >= ONE_LINE_FROM)
    return JSON.stringify(value);
  const indent = ' '.repeat(depth + 1);
  const [items, open, close] = Array.isArray(value)
    ? [value.map((item) => lay(item, depth + 1)), '[', ']']
    : [
        Object.entries(value).map(
          ([key, item]) => `${JSON.stringify(key)}: ${lay(item, depth + 1)}`,
        ),
        '{',
        '}',
      ];
  if (items.length === 0) return `${open}${close}`;
  return `${open}\n${items.map((item) => indent + item).join(',\n')}\n${' '.repeat(depth)}${close}`;
}

/** By UTF-16 units, so that no locale changes the order of a written file. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const sorted = (counts: Record<string, number>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(counts)
      .filter(([term]) => !isPrototypeKey(term))
      .sort(([a], [b]) => byText(a, b)),
  );

/** A text's terms in the order in which they are written; the few that no key may be are left out. */
export const sortedTerms = ({ names, words }: TermCounts): TermCounts => ({
  names: sorted(names),
  words: sorted(words),
});

/**
 * Packs as a file: one pack, or a list where there are several. The order of keys is that of the data,
 * which building and validating both fix; the last line ends.
 */
export const writePacks = (packs: Pack[]): string =>
  packs.length === 1
    ? `${lay(packs[0], 0)}\n`
    : `[${packs.map((pack) => `\n${lay(pack, 0)}`).join(',')}\n]\n`;
