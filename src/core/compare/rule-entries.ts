/** A part of `data/words/comparing.json`, before it is checked. */
export type Entry = Record<string, unknown>;

export const isRecord = (raw: unknown): raw is Entry =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);

/** Says which entry is bad, and why. */
export function fail(where: string, what: string): never {
  throw new Error(`comparing.${where}: ${what}`);
}

/** An object that gives its reason. Throws where it is none. */
export function entry(raw: unknown, where: string): Entry {
  if (!isRecord(raw)) fail(where, 'not an object');
  if (typeof raw.reason !== 'string' || raw.reason === '') fail(where, 'no reason');
  return raw;
}

/** A list of them. */
export const entries = (raw: unknown, where: string): Entry[] =>
  Array.isArray(raw)
    ? raw.map((item, i) => entry(item, `${where}.${i}`))
    : fail(where, 'not a list');

/** A number above 0. */
export const positive = (raw: unknown, where: string): number =>
  typeof raw === 'number' && raw > 0 && Number.isFinite(raw)
    ? raw
    : fail(where, 'not a positive number');

/** A list of words, none of them empty. */
export function strings(raw: unknown, where: string): string[] {
  if (Array.isArray(raw) && raw.length > 0) {
    const found = raw.filter((item): item is string => typeof item === 'string' && item !== '');
    if (found.length === raw.length) return found;
  }
  return fail(where, 'not a list of words');
}

/** The words of all entries of a list, under one key. */
export const listed = (raw: unknown, where: string, key: string): string[] =>
  entries(raw, where).flatMap((item, i) => strings(item[key], `${where}.${i}.${key}`));

/** Those entries of a list that have a key; anything else as it is, to be complained about. */
export const only = (raw: unknown, key: string): unknown =>
  Array.isArray(raw) ? raw.filter((item) => isRecord(item) && key in item) : raw;
