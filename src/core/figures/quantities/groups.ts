/** One entry of a word file: what it is, its words, and why they are there. */
export type Entry = Record<string, unknown>;

/** Says which file and entry of the word lists is wrong, and how. */
export class WordListError extends Error {
  constructor(file: string, index: number, what: string) {
    super(`data/words/${file}.json, entry ${index}: ${what}`);
    this.name = 'WordListError';
  }
}

/** The entries of one file. Throws a WordListError where it is no array of objects that each give a reason. */
export function entriesOf(file: string, raw: unknown): Entry[] {
  if (!Array.isArray(raw)) throw new WordListError(file, -1, 'the file is no array');
  return raw.map((entry: unknown, i) => {
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
      throw new WordListError(file, i, 'is no object');
    }
    const { reason } = entry as Entry;
    if (typeof reason !== 'string' || reason.trim() === '') {
      throw new WordListError(file, i, 'gives no reason');
    }
    return entry as Entry;
  });
}

/** A list of words or phrases: an array of strings, or one string with spaces between single words. */
export function wordList(file: string, index: number, raw: unknown): string[] {
  if (raw === undefined) return [];
  const list: unknown = typeof raw === 'string' ? raw.split(' ') : raw;
  if (!Array.isArray(list) || !list.every((word) => typeof word === 'string' && word !== '')) {
    throw new WordListError(file, index, 'has a word that is no text');
  }
  return list as string[];
}

/** An object whose values all pass `is`, as a map in its own order. */
export function wordMap<T>(
  file: string,
  index: number,
  raw: unknown,
  is: (value: unknown) => value is T,
): Map<string, T> {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    throw new WordListError(file, index, 'its words are no object');
  }
  const map = new Map<string, T>();
  for (const [word, value] of Object.entries(raw)) {
    if (!is(value)) throw new WordListError(file, index, `"${word}" has a bad value`);
    map.set(word, value);
  }
  return map;
}

/** The words of all entries of a group, together. Throws where no entry has that group. */
export function wordsOfGroup(file: string, entries: Entry[], group: string): Set<string> {
  const words = new Set<string>();
  entries.forEach((entry, i) => {
    if (entry.group !== group) return;
    for (const word of wordList(file, i, entry.words)) words.add(word);
  });
  if (words.size === 0) throw new WordListError(file, -1, `has no group "${group}"`);
  return words;
}

/** The map of the one entry of a group. Throws where no entry has that group. */
export function mapOfGroup<T>(
  file: string,
  entries: Entry[],
  group: string,
  is: (value: unknown) => value is T,
): Map<string, T> {
  const index = entries.findIndex((entry) => entry.group === group);
  if (index < 0) throw new WordListError(file, -1, `has no group "${group}"`);
  return wordMap(file, index, entries[index]?.words, is);
}

export const isFiniteNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value);

export const isText = (value: unknown): value is string => typeof value === 'string';

/** Two finite numbers, the first one not above the second. */
export function isInterval(value: unknown): value is [number, number] {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [low, high]: unknown[] = value;
  return isFiniteNumber(low) && isFiniteNumber(high) && low <= high;
}
