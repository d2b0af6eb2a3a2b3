import { compileGrammarCues, type GrammarCues } from './cue-words';
import { compileVerbs, type Verbs } from './verb-forms';
import { entriesOf, recordOf, stringOf, wordsOf } from './word-list';

/** The classes of `data/words/grammar.json`: the little words that show how a sentence is built. */
export const WORD_CLASSES = [
  'determiner',
  'possessive',
  'pronoun',
  'preposition',
  'subordinator',
  'relative',
  'coordinator',
  'be',
  'have',
  'modal',
  'do',
  'negation',
  'adverb',
  'particle',
] as const;
export type WordClass = (typeof WORD_CLASSES)[number];

/** The classes that tell what a word does: of two that it has, the first. */
const TELLING: readonly WordClass[] = [
  'be',
  'have',
  'modal',
  'do',
  'determiner',
  'possessive',
  'pronoun',
  'coordinator',
  'subordinator',
  'preposition',
  'negation',
  'adverb',
];

/** What the shape of a sentence is read with. */
export interface Grammar {
  classes: Readonly<Record<WordClass, ReadonlySet<string>>>;
  /** The little words, each with the first of its classes in the order of `TELLING`; null where none of these. */
  little: ReadonlyMap<string, WordClass | null>;
  /** The singulars of plurals that no ending tells. */
  singulars: ReadonlyMap<string, string>;
  verbs: Verbs;
  /** The closed sets that single rules ask for. */
  cues: GrammarCues;
}

/**
 * Compiles `grammar.json`, `verbs.json` and `grammar-cues.json`. Throws an Error that names the file and entry
 * where one is bad.
 */
export function compileGrammar(rawGrammar: unknown, rawVerbs: unknown, rawCues: unknown): Grammar {
  const classes = Object.fromEntries(
    WORD_CLASSES.map((name) => [name, new Set<string>()]),
  ) as Record<WordClass, Set<string>>;
  const singulars = new Map<string, string>();
  entriesOf('grammar.json', rawGrammar).forEach((entry, i) => {
    const where = `grammar.json[${i}]`;
    const name = stringOf(`${where}.class`, entry.class);
    if (name === 'singular') {
      for (const [plural, one] of Object.entries(recordOf(`${where}.singulars`, entry.singulars)))
        singulars.set(plural, one);
      return;
    }
    const known = WORD_CLASSES.find((one) => one === name);
    if (!known) throw new Error(`${where}.class: "${name}" is none of ${WORD_CLASSES.join(', ')}`);
    for (const word of wordsOf(`${where}.words`, entry.words)) classes[known].add(word);
  });
  const little = new Map<string, WordClass | null>();
  for (const name of WORD_CLASSES)
    for (const word of classes[name])
      little.set(word, TELLING.find((one) => classes[one].has(word)) ?? null);
  const verbs = compileVerbs(rawVerbs);
  return { classes, little, singulars, verbs, cues: compileGrammarCues(rawCues) };
}
