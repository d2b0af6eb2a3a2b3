/** A raw entry of a word list: an object with a `reason`. */
export type Entry = Record<string, unknown>;

/**
 * The entries of a raw word list. Throws where it is not a list of objects that each give their reason;
 * `file` is named in the message.
 */
export function entriesOf(file: string, raw: unknown): Entry[] {
  if (!Array.isArray(raw)) throw new Error(`${file}: not a list of entries`);
  return raw.map((entry: unknown, i) => {
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry))
      throw new Error(`${file}[${i}]: not an object`);
    const record = entry as Entry;
    if (typeof record.reason !== 'string' || record.reason.length < 8)
      throw new Error(`${file}[${i}]: gives no reason`);
    return record;
  });
}

/** The words of a string, by blanks; none where the key is absent. Throws where it is no string. */
export function wordsOf(where: string, value: unknown): string[] {
  return splitBy(where, value, /\s+/);
}

/** The phrases of a string, divided by `|`; none where the key is absent. Throws where it is no string. */
export function phrasesOf(where: string, value: unknown): string[] {
  return splitBy(where, value, /\s*\|\s*/);
}

function splitBy(where: string, value: unknown, separator: RegExp): string[] {
  if (value === undefined) return [];
  if (typeof value !== 'string') throw new Error(`${where}: not a string`);
  const words = value.trim().split(separator);
  if (words.some((word) => word === '' || word !== word.toLowerCase()))
    throw new Error(`${where}: empty or not in lower case`);
  return words;
}

/** A key that must be a string. Throws where it is not. */
export function stringOf(where: string, value: unknown): string {
  if (typeof value !== 'string' || value === '') throw new Error(`${where}: not a string`);
  return value;
}

/** A key that must be an object of strings, or absent. Throws where it is not. */
export function recordOf(where: string, value: unknown): Record<string, string> {
  if (value === undefined) return {};
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`${where}: not an object`);
  const record: Record<string, string> = {};
  for (const [key, one] of Object.entries(value)) record[key] = stringOf(`${where}.${key}`, one);
  return record;
}
