/** What tells languages apart: compiled from `data/words/languages.json`, where every list has its reason. */
export interface Languages {
  /** By primary tag (BCP 47): its commonest short words, in lower case. */
  common: ReadonlyMap<string, ReadonlySet<string>>;
  /** `letter` finds the script's letters. `byWords`: its languages are told by their common words. */
  scripts: { letter: RegExp; languages: string[]; byWords: boolean }[];
  limits: Record<Limit, number>;
}

const LIMITS = ['plain', 'rarer', 'words', 'sample'] as const;
type Limit = (typeof LIMITS)[number];

/** The raw lists, as `data/words/languages.json` has them. */
interface RawLanguages {
  common: Record<string, string>;
  scripts: { of: { scripts: string; languages: string }[]; toldByWords: string };
  limits: Record<Limit, { value: number }>;
}

/** @throws {Error} on an empty list, on a limit that is no number, and on a script of another name than Unicode's. */
export function compileLanguages({ common, scripts, limits }: RawLanguages): Languages {
  const { reason: _, ...words } = common;
  const split = (list: string, where: string): string[] => {
    if (!list.trim()) throw new Error(`languages.${where}: no entry`);
    return list.trim().split(/\s+/);
  };
  const limit = (name: Limit): number => {
    const { value } = limits[name];
    if (!(value > 0)) throw new Error(`languages.limits.${name}: not a number above 0`);
    return value;
  };
  return {
    common: new Map(
      Object.entries(words).map(([tag, list]) => [tag, new Set(split(list, `common.${tag}`))]),
    ),
    scripts: scripts.of.map(({ scripts: names, languages }) => ({
      letter: new RegExp(
        `[${split(names, 'scripts')
          .map((name) => `\\p{Script=${name}}`)
          .join('')}]`,
        'gu',
      ),
      languages: split(languages, `scripts.${names}`),
      byWords: names === scripts.toldByWords,
    })),
    limits: {
      plain: limit('plain'),
      rarer: limit('rarer'),
      words: limit('words'),
      sample: limit('sample'),
    },
  };
}

/**
 * The language of a text: as declared (BCP 47), or what its words say where they clearly contradict or
 * nothing is declared. Templates are often left at `en` for pages in any language. Null where neither tells.
 */
export function languageOf(
  { common, scripts, limits }: Languages,
  declared: string | null,
  text: string,
): string | null {
  const sample = text.slice(0, limits.sample);
  const tag = canonical(declared);
  const primary = tag?.split('-')[0] ?? null;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const { letter, languages, byWords } of scripts) {
    if ((sample.match(letter)?.length ?? 0) < letters / 4 || letters < limits.words) continue;
    if (primary && languages.includes(primary)) return tag;
    if (!byWords) return languages[0] ?? null;
  }
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < limits.words) return tag;
  const shares = [...common].map(
    ([language, list]) =>
      [language, words.filter((word) => list.has(word)).length / words.length] as const,
  );
  const [best, most] = shares.reduce((a, b) => (b[1] > a[1] ? b : a));
  if (most < limits.plain || best === primary) return tag;
  const own = shares.find(([language]) => language === primary)?.[1];
  // A declared language that is not in the table cannot be contradicted by one of its neighbours.
  if (primary && own === undefined) return best === 'en' || primary === 'en' ? best : tag;
  return (own ?? 0) * limits.rarer < most ? best : tag;
}

function canonical(tag: string | null): string | null {
  try {
    return Intl.getCanonicalLocales(tag?.replace(/_/g, '-').trim() || [])[0] ?? null;
  } catch {
    return null;
  }
}
