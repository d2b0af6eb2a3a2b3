import type { TermCounts } from '../facts/pack';
import { keysOf } from './terms';

interface Spelling {
  /** The term that stands for the name, whichever way it is spelled. */
  name: string;
  /** Keys of the spelling's words: all must stand in a text. */
  keys: string[];
}

/** Spellings of names, by the first word of each. */
export type Aliases = ReadonlyMap<string, readonly Spelling[]>;

/** Compiles lists of spellings of one name each, of all packs together. */
export function compileAliases(lists: readonly (readonly string[])[]): Aliases {
  const byWord = new Map<string, Spelling[]>();
  for (const list of lists) {
    const spellings = list.map(keysOf).filter((keys) => keys.length > 0);
    const name = `=${spellings
      .map((keys) => keys.join(' '))
      .sort()
      .join('=')}`;
    for (const keys of spellings) {
      const [first = ''] = keys;
      const known = byWord.get(first) ?? [];
      if (known.some((one) => one.name === name && one.keys.join() === keys.join())) continue;
      byWord.set(first, [...known, { name, keys }]);
    }
  }
  return byWord;
}

/**
 * The terms with every known name under one key, however it is spelled. A one-word spelling gives
 * way to that key; the words of a longer one stay, since each may be a name of its own.
 */
export function withAliases(terms: TermCounts, aliases: Aliases): TermCounts {
  if (aliases.size === 0) return terms;
  const names = { ...terms.names };
  const words = { ...terms.words };
  const counts = new Map([...Object.entries(terms.names), ...Object.entries(terms.words)]);
  for (const first of counts.keys())
    for (const { name, keys } of aliases.get(first) ?? []) {
      const count = Math.min(...keys.map((key) => counts.get(key) ?? 0));
      if (count === 0) continue;
      names[name] = (names[name] ?? 0) + count;
      if (keys.length === 1) {
        delete names[first];
        delete words[first];
      }
    }
  return { names, words };
}
