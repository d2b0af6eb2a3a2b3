import { entriesOf, phrasesOf, stringOf, wordsOf } from '../grammar/word-list';
import { type Deeds, deedBook } from './deed-words';

/** One name for several words that tell one deed. */
export interface Deed {
  name: string;
  /** The counted things, by their names, of which the words tell it (`people`: of any person); null where of any. */
  of: ReadonlySet<string> | null;
  /** Those of whom it is said are counted apart, whatever else they would be counted as: diplomats expelled are none at a meeting. */
  apart: boolean;
  /** What it makes of the counted, where a measure may have that name: `votes-spoiled`. */
  as: string | null;
}

/** A word → what it tells, the narrower first. */
type DeedsByWord = ReadonlyMap<string, readonly Deed[]>;

/** What a figure without a measure of its own is named after: `other:escape-prisoner`. */
export interface NamingWords {
  /** Verbs, in their base form, that say nothing of those counted. */
  light: ReadonlySet<string>;
  /** Nouns that are places, speakers or words for a number, and never what is counted. */
  hollow: ReadonlySet<string>;
  /** Words beside a count that say that it is of all there is. */
  whole: ReadonlySet<string>;
  /** The same of a part: one place alone, one division of a group. */
  part: ReadonlySet<string>;
  /** And that more may come, or has come. */
  soFar: ReadonlySet<string>;
  /** One name for nouns that articles use for one thing. */
  nouns: ReadonlyMap<string, string>;
  /** Verbs of what becomes of the counted: "bought 30 buses". */
  verbs: DeedsByWord;
  /** Verbs of what the counted do: "41 prisoners broke out". */
  does: DeedsByWord;
  /** Nouns that tell it: "the purchase of 30 buses". */
  acts: DeedsByWord;
  /** Verbs that tell it with what stands behind them: "came off the rails". */
  deeds: Deeds<Deed>;
}

/** Compiles `namings.json`. Throws an Error that names the entry where one is bad. */
export function compileNamings(raw: unknown): NamingWords {
  const light = new Set<string>();
  const hollow = new Set<string>();
  const whole = new Set<string>();
  const part = new Set<string>();
  const soFar = new Set<string>();
  const said = { little: light, nothing: hollow, whole, part, 'so-far': soFar };
  const nouns = new Map<string, string>();
  const verbs = new Map<string, Deed[]>();
  const does = new Map<string, Deed[]>();
  const acts = new Map<string, Deed[]>();
  const deeds: [unknown, Deed][] = [];
  entriesOf('namings.json', raw).forEach((entry, i) => {
    const where = `namings.json[${i}]`;
    if (entry.says !== undefined) {
      const says = stringOf(`${where}.says`, entry.says);
      const words = says in said ? said[says as keyof typeof said] : null;
      if (!words) throw new Error(`${where}.says: "${says}"`);
      for (const word of wordsOf(`${where}.words`, entry.words)) words.add(word);
      return;
    }
    const name = stringOf(`${where}.name`, entry.name);
    for (const noun of wordsOf(`${where}.nouns`, entry.nouns)) nouns.set(noun, name);
    const of = entry.of === undefined ? null : new Set(wordsOf(`${where}.of`, entry.of));
    const as = entry.as === undefined ? null : stringOf(`${where}.as`, entry.as);
    const deed: Deed = { name, of, apart: entry.apart === true, as };
    for (const verb of phrasesOf(`${where}.verbs`, entry.verbs)) push(verbs, verb, deed);
    for (const verb of phrasesOf(`${where}.does`, entry.does)) push(does, verb, deed);
    for (const noun of wordsOf(`${where}.acts`, entry.acts)) push(acts, noun, deed);
    deeds.push([entry.deeds, deed]);
  });
  return {
    light,
    hollow,
    whole,
    part,
    soFar,
    nouns,
    verbs,
    does,
    acts,
    deeds: deedBook('namings.json', deeds),
  };
}

function push(map: Map<string, Deed[]>, word: string, deed: Deed): void {
  const others = map.get(word) ?? [];
  map.set(word, deed.of ? [deed, ...others] : [...others, deed]);
}

/** Whether a deed is told of a thing, or of a person. */
export const isOf = ({ of }: Deed, noun: string | null, person: boolean): boolean =>
  of === null || (noun !== null && of.has(noun)) || (person && of.has('people'));

/** What a word tells of a thing, or of a person; null where the list has nothing. */
export const deedIn = (
  words: DeedsByWord,
  word: string,
  noun: string | null,
  person = false,
): Deed | null => words.get(word)?.find((one) => isOf(one, noun, person)) ?? null;
