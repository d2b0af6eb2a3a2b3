/** From when on two passages are nearly the same wording; weights as `rarityOf` gives them. */
export interface WordingRule {
  /** Rare runs of words that they share, at least, and what these weigh together. */
  runs: number;
  weight: number;
  /** The part of the shorter passage's runs, 0…1. */
  share: number;
  /** A weight that is enough without being such a part. */
  alone: number;
}

/** What telling origins apart is told: compiled from `origins` in `data/words/comparing.json`. */
export interface OriginRules {
  /** One key for all names of an outlet or an agency: lower case, without "the" and "news agency". */
  nameKey(name: string): string;
  /** Behind the words may stand anybody: "officials", "a hospital official", "the company". */
  isUnnamed(speaker: string): boolean;
  wording: WordingRule;
}

type Entry = Record<string, unknown>;

const isRecord = (raw: unknown): raw is Entry =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);

function reasoned(raw: unknown, where: string): Entry {
  if (!isRecord(raw) || typeof raw.reason !== 'string' || raw.reason === '')
    throw new Error(`comparing.${where}: no reason`);
  return raw;
}

function numberIn(raw: Entry, key: string, where: string): number {
  const value = raw[key];
  if (typeof value === 'number' && value > 0 && Number.isFinite(value)) return value;
  throw new Error(`comparing.${where}.${key}: not a positive number`);
}

/** The lists of words of a list of entries. */
function wordLists(raw: unknown, where: string): string[][] {
  if (!Array.isArray(raw)) throw new Error(`comparing.${where}: not a list`);
  return raw.map((item: unknown, i) => {
    const { words } = reasoned(item, `${where}.${i}`);
    const found = Array.isArray(words) ? words.filter((word) => typeof word === 'string') : [];
    if (found.length === 0) throw new Error(`comparing.${where}.${i}.words: not a list of words`);
    return found;
  });
}

/** A name in lower case, without article, quotes and a full stop. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/["“”.]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^the /, '')
    .replace(/'s$/, '');

/** Checks and compiles the rules. Throws an Error that names the first bad entry. */
export function compileOrigins(raw: unknown): OriginRules {
  const root = reasoned(raw, 'origins');
  const generic = new Set(wordLists(root.generic, 'origins.generic').flat());
  const unnamed = new Set(wordLists(root.unnamed, 'origins.unnamed').flat());
  const alone = new Set(wordLists(root.alone, 'origins.alone').flat());
  const aliases = new Map(
    wordLists(root.aliases, 'origins.aliases').flatMap((names) =>
      names.map((name) => [name, names[0] ?? name] as const),
    ),
  );
  const wording = reasoned(root.wording, 'origins.wording');
  const nameKey = (name: string): string => {
    const whole = plain(name);
    const known = aliases.get(whole);
    if (known !== undefined) return known;
    const words = whole.split(' ');
    while (words.length > 1 && generic.has(words.at(-1) ?? '')) words.pop();
    const short = words.join(' ');
    return aliases.get(short) ?? short;
  };
  return {
    nameKey,
    isUnnamed: (speaker) => {
      const words = speaker.trim().split(/\s+/);
      if (speaker !== speaker.toLowerCase()) return false;
      return unnamed.has(words.at(-1) ?? '') || (words.length === 1 && alone.has(speaker.trim()));
    },
    wording: {
      runs: numberIn(wording, 'runs', 'origins.wording'),
      weight: numberIn(wording, 'weight', 'origins.wording'),
      share: numberIn(wording, 'share', 'origins.wording'),
      alone: numberIn(wording, 'alone', 'origins.wording'),
    },
  };
}
