import { entriesOf, phrasesOf, stringOf, wordsOf } from '../grammar/word-list';

/** What a figure without a measure of its own is named after: `other:escape-prisoner`. */
export interface NamingWords {
  /** Verbs, in their base form, that say nothing of those counted. */
  light: ReadonlySet<string>;
  /** Nouns that are places, speakers or words for a number, and never what is counted. */
  hollow: ReadonlySet<string>;
  /** One name for nouns that articles use for one thing. */
  nouns: ReadonlyMap<string, string>;
  /** One name for verbs that tell one deed. */
  verbs: ReadonlyMap<string, string>;
}

/** Compiles `namings.json`. Throws an Error that names the entry where one is bad. */
export function compileNamings(raw: unknown): NamingWords {
  const light = new Set<string>();
  const hollow = new Set<string>();
  const nouns = new Map<string, string>();
  const verbs = new Map<string, string>();
  entriesOf('namings.json', raw).forEach((entry, i) => {
    const where = `namings.json[${i}]`;
    if (entry.says !== undefined) {
      const says = stringOf(`${where}.says`, entry.says);
      if (says !== 'little' && says !== 'nothing') throw new Error(`${where}.says: "${says}"`);
      for (const word of wordsOf(`${where}.words`, entry.words))
        (says === 'little' ? light : hollow).add(word);
      return;
    }
    const name = stringOf(`${where}.name`, entry.name);
    for (const noun of wordsOf(`${where}.nouns`, entry.nouns)) nouns.set(noun, name);
    for (const verb of phrasesOf(`${where}.verbs`, entry.verbs)) verbs.set(verb, name);
  });
  return { light, hollow, nouns, verbs };
}
