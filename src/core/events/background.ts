/** How common each word is in news, compiled from `data/words/background.json`. */
export interface Background {
  /** Share of texts that contain the term, 0…1, for the terms of the table. */
  share: ReadonlyMap<string, number>;
  /** The share that a term outside the table is taken to have. */
  rare: number;
  limits: Limits;
}

/** The scores, 0…1, from which a page counts as being about an event. */
export interface Limits {
  /** The page's day, or a full date in its text, lies in the event's days. */
  inside: number;
  /** No day is known of the page or of the event: an event, but never a sure one. */
  undated: number;
  /** Its day lies outside: worth asking the reader, no more. */
  outside: number;
  /** Below `undated`, without a day: worth asking the reader. */
  maybe: number;
}

const isRecord = (raw: unknown): raw is Record<string, unknown> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);

/**
 * Checks and compiles `data/words/background.json`: `{ reason, rare, limits, perMille }`, where
 * `perMille` lists, under each share of a thousand texts, the words that have it, in one string.
 * Throws with the key of the first bad entry.
 */
export function compileBackground(raw: unknown): Background {
  if (!isRecord(raw)) throw new Error('background: not an object');
  const share = new Map<string, number>();
  if (!isRecord(raw.perMille)) throw new Error('background.perMille: not an object');
  for (const [key, words] of Object.entries(raw.perMille)) {
    const perMille = Number(key);
    if (!Number.isInteger(perMille) || perMille < 1 || perMille > 1000)
      throw new Error(`background.perMille.${key}: not a whole number from 1 to 1000`);
    if (typeof words !== 'string') throw new Error(`background.perMille.${key}: not a string`);
    for (const word of words.split(' ')) {
      if (word === '' || share.has(word))
        throw new Error(`background.perMille.${key}: "${word}" is empty or stands twice`);
      share.set(word, perMille / 1000);
    }
  }
  return { share, rare: fraction(raw.rare, 'rare'), limits: compileLimits(raw.limits) };
}

function compileLimits(raw: unknown): Limits {
  const limit = (name: string): number => {
    const entry = isRecord(raw) ? raw[name] : undefined;
    if (!isRecord(entry)) throw new Error(`background.limits.${name}: missing`);
    if (typeof entry.reason !== 'string' || entry.reason === '')
      throw new Error(`background.limits.${name}: no reason`);
    return fraction(entry.score, `limits.${name}.score`);
  };
  return {
    inside: limit('inside'),
    undated: limit('undated'),
    outside: limit('outside'),
    maybe: limit('maybe'),
  };
}

function fraction(raw: unknown, where: string): number {
  if (typeof raw !== 'number' || !(raw > 0 && raw < 1))
    throw new Error(`background.${where}: not a number between 0 and 1`);
  return raw;
}
