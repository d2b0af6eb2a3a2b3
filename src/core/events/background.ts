import type { EvenOut } from './spelling';

/** The scores from which a page is about an event, and what leads to them; reasons are in the data. */
export interface Limits {
  /** The page's day is one of the event's: an event, and a sure one. */
  inside: number;
  /** No day is known of the page or of the event, or two that differ: an event, never a sure one. */
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
  /** The part of a page's words, by how rare they are, that must be the event's too. */
  words: number;
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
  'words',
  'glance',
];

/** How common words are in news, how names are spelled, and when a page is about an event. */
export interface Background {
  /** Share of texts that contain the term, 0…1, for the terms of the table. */
  share: ReadonlyMap<string, number>;
  /** The share that a term outside the table is taken to have. */
  rare: number;
  /** To be applied in this order. */
  spellings: readonly EvenOut[];
  limits: Limits;
}

const isRecord = (raw: unknown): raw is Record<string, unknown> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);

/** An entry of the data, all of which give a `reason`. */
function reasoned(raw: unknown, where: string): Record<string, unknown> {
  if (!isRecord(raw)) throw new Error(`${where}: missing`);
  if (typeof raw.reason !== 'string' || raw.reason === '') throw new Error(`${where}: no reason`);
  return raw;
}

function numberIn(raw: unknown, where: string): number {
  const { value } = reasoned(raw, where);
  if (typeof value !== 'number' || !(value > 0)) throw new Error(`${where}: not a number above 0`);
  return value;
}

/** What was compiled of a table: recognising and reading both ask for it. */
const compiled = new WeakMap<object, ReadonlyMap<string, number>>();

/** Shares of words, from the words that have each share of a thousand texts, in one string. */
function compileShares(raw: unknown): ReadonlyMap<string, number> {
  if (!isRecord(raw)) throw new Error('background.perMille: missing');
  const known = compiled.get(raw);
  if (known) return known;
  const share = new Map<string, number>();
  for (const [key, words] of Object.entries(raw)) {
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
  compiled.set(raw, share);
  return share;
}

function compileSpellings(raw: unknown): EvenOut[] {
  if (!Array.isArray(raw)) throw new Error('background.spellings: missing');
  return raw.map((entry: unknown, at): EvenOut => {
    const where = `background.spellings[${at}]`;
    const { from, to } = reasoned(entry, where);
    if (typeof from !== 'string' || typeof to !== 'string')
      throw new Error(`${where}: from and to are not strings`);
    try {
      return { from: new RegExp(from, 'gu'), to };
    } catch {
      throw new Error(`${where}: "${from}" is no regular expression`);
    }
  });
}

/** How common words are, of `data/words/background.json`. Throws with the place of the first bad entry. */
export function compileCommonness(raw: unknown): Pick<Background, 'share' | 'rare'> {
  if (!isRecord(raw)) throw new Error('background: not an object');
  return { share: compileShares(raw.perMille), rare: numberIn(raw.rare, 'background.rare') };
}

/** Checks and compiles `data/words/background.json`. Throws with the place of the first bad entry. */
export function compileBackground(raw: unknown): Background {
  if (!isRecord(raw)) throw new Error('background: not an object');
  const { limits } = raw;
  const entries = LIMITS.map((name) => [
    name,
    numberIn(isRecord(limits) ? limits[name] : undefined, `background.limits.${name}`),
  ]);
  return {
    ...compileCommonness(raw),
    spellings: compileSpellings(raw.spellings),
    limits: Object.fromEntries(entries) as Limits,
  };
}
