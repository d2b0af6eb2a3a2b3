/** The scores from which a page is about an event, and what leads to them; reasons are in the data. */
export interface Limits {
  /** The page's day, or a day its text names, is one of the event's: an event, and a sure one. */
  inside: number;
  /** No day is known of the page or of the event: an event, but never a sure one. */
  undated: number;
  /** Without a day, but below `undated`: worth asking the reader. */
  maybe: number;
  /** The page's day lies elsewhere: worth asking the reader, no more. */
  outside: number;
  /** Days before and after its sources that belong to an event whose days are not stated. */
  around: number;
  /** The part of the best score from which on another event makes the best one unsure. */
  rival: number;
  /** How many times as much a term must weigh with sources or with decoys to belong to them. */
  apart: number;
  /** How many times as much a page must say of what belongs to the sources. */
  contrast: number;
  /** What a page must share with an event's key terms, so that one looks closer. */
  glance: number;
}

const LIMITS: readonly (keyof Limits)[] = [
  'inside',
  'undated',
  'maybe',
  'outside',
  'around',
  'rival',
  'apart',
  'contrast',
  'glance',
];

/** How common words are in news, and from which score on a page is about an event. */
export interface Background {
  /** Share of texts that contain the term, 0…1, for the terms of the table. */
  share: ReadonlyMap<string, number>;
  /** The share that a term outside the table is taken to have. */
  rare: number;
  limits: Limits;
}

const isRecord = (raw: unknown): raw is Record<string, unknown> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);

/** An entry `{ value, reason }` of the data. */
function reasoned(raw: unknown, where: string): number {
  if (!isRecord(raw)) throw new Error(`${where}: missing`);
  if (typeof raw.reason !== 'string' || raw.reason === '') throw new Error(`${where}: no reason`);
  if (typeof raw.value !== 'number' || !(raw.value > 0))
    throw new Error(`${where}: not a number above 0`);
  return raw.value;
}

/**
 * Checks and compiles `data/words/background.json`: `rare` and `limits` with a reason each, and
 * `perMille`, which lists, under each share of a thousand texts, the words that have it, in one
 * string. Throws with the key of the first bad entry.
 */
export function compileBackground(raw: unknown): Background {
  if (!isRecord(raw)) throw new Error('background: not an object');
  const { perMille, limits } = raw;
  if (!isRecord(perMille)) throw new Error('background.perMille: missing');
  const share = new Map<string, number>();
  for (const [key, words] of Object.entries(perMille)) {
    const where = `background.perMille.${key}`;
    const thousandths = Number(key);
    if (!Number.isInteger(thousandths) || thousandths < 1 || thousandths > 1000)
      throw new Error(`${where}: not a whole number from 1 to 1000`);
    if (typeof words !== 'string') throw new Error(`${where}: not a string`);
    for (const word of words.split(' ')) {
      if (word === '' || share.has(word))
        throw new Error(`${where}: "${word}" is empty or stands twice`);
      share.set(word, thousandths / 1000);
    }
  }
  const entries = LIMITS.map((name) => [
    name,
    reasoned(isRecord(limits) ? limits[name] : undefined, `background.limits.${name}`),
  ]);
  return {
    share,
    rare: reasoned(raw.rare, 'background.rare'),
    limits: Object.fromEntries(entries) as Limits,
  };
}
