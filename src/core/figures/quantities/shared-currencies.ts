import { type Entry, WordListError, wordList } from './groups';

/** A currency that has its name with others, and the words of an article that tell it is this one. */
export interface Sharer {
  code: string;
  where: ReadonlySet<string>;
}

/** Currencies by a name or sign in lower case that they share: "peso", "rs". */
export type SharedCurrencies = ReadonlyMap<string, readonly Sharer[]>;

const isShare = (raw: unknown): raw is { names: unknown; where: string } =>
  typeof raw === 'object' &&
  raw !== null &&
  'names' in raw &&
  'where' in raw &&
  typeof raw.where === 'string';

/** Compiles `shares` of `currencies.json`. Throws an Error that names the entry where one is bad. */
export function compileShared(entries: readonly Entry[]): SharedCurrencies {
  const shared = new Map<string, Sharer[]>();
  entries.forEach(({ code, shares }, i) => {
    if (shares === undefined) return;
    if (!Array.isArray(shares)) throw new WordListError('currencies', i, 'has no list of shares');
    for (const share of shares as unknown[]) {
      if (!isShare(share)) throw new WordListError('currencies', i, 'has a share without where');
      const places = share.where.split(' ');
      const where = new Set(places.flatMap((place) => [place, `${place}'s`, `${place}’s`]));
      for (const name of wordList('currencies', i, share.names)) {
        const lower = name.toLowerCase();
        shared.set(lower, [...(shared.get(lower) ?? []), { code: String(code), where }]);
      }
    }
  });
  return shared;
}

/**
 * Which of the currencies that share a name is meant, where an article names the land of just one of them; `code`
 * itself where it names its own land, several, or none.
 */
export function sharedCode(
  code: string,
  name: string,
  shared: SharedCurrencies,
  about: (words: ReadonlySet<string>) => boolean,
): string {
  const sharers = shared.get(name.toLowerCase());
  const own = sharers?.find((sharer) => sharer.code === code);
  if (!sharers || !own || about(own.where)) return code;
  const named = sharers.filter(({ where }) => about(where));
  return named.length === 1 ? (named[0]?.code ?? code) : code;
}
