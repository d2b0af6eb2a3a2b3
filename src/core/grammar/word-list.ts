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

/** Closed sets of words or phrases that rules ask for, by their names. */
export type WordSets<Name extends string> = { readonly [N in Name]: ReadonlySet<string> };

/**
 * The sets of a raw list of `{ set, words | phrases, reason }`, one for each name. Throws where a set is missing,
 * unknown, empty or stands twice; `file` and the entry are named in the message.
 */
export function wordSets<Name extends string>(
  file: string,
  names: readonly Name[],
  raw: unknown,
): WordSets<Name> {
  const known = new Map<string, ReadonlySet<string>>();
  entriesOf(file, raw).forEach((entry, i) => {
    const where = `${file}[${i}]`;
    const name = stringOf(`${where}.set`, entry.set);
    if (!names.some((one) => one === name)) throw new Error(`${where}: no rule asks for "${name}"`);
    if (known.has(name)) throw new Error(`${where}: "${name}" stands twice`);
    const words = [
      ...wordsOf(`${where}.words`, entry.words),
      ...phrasesOf(`${where}.phrases`, entry.phrases),
    ];
    if (words.length === 0) throw new Error(`${where}: "${name}" has no words`);
    known.set(name, new Set(words));
  });
  const missing = names.find((name) => !known.has(name));
  if (missing) throw new Error(`${file}: has no set "${missing}"`);
  return Object.fromEntries(known) as unknown as WordSets<Name>;
}
