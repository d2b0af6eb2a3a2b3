import {
  entriesOf,
  phrasesOf,
  stringOf,
  type WordSets,
  wordSets,
  wordsOf,
} from '../grammar/word-list';

/** What a figure may be that is not so, or not so yet. */
export const STATES = [
  'demanded',
  'requested',
  'offered',
  'proposed',
  'planned',
  'target',
  'expected',
  'possible',
  'required',
  'needed',
  'authorised',
] as const;
export type State = (typeof STATES)[number];

const SETS = [
  'getting',
  'limiting',
  'ofSums',
  'planning',
  'foreseeing',
  'planNouns',
  'dueWords',
  'likelyWords',
  'foreseenNouns',
  'changing',
  'foreseen',
  'plannable',
  'settled',
] as const;

/** The words that tell in which state a figure is. */
export interface StateWords extends WordSets<(typeof SETS)[number]> {
  /** Verbs with what they put their object into, by their base form; with their preposition where they take one. */
  readonly verbs: ReadonlyMap<string, State>;
  /** The same of verbs that a relative clause behind an amount is made of: "the 9 percent they had asked for". */
  readonly behind: ReadonlyMap<string, State>;
  /** Nouns, in the singular: "an offer of 5 percent". */
  readonly nouns: ReadonlyMap<string, State>;
  /** Participles right before or behind an amount. */
  readonly beside: ReadonlyMap<string, State>;
}

/** Compiles `states.json`. Throws an Error that names the entry where one is bad. */
export function compileStates(raw: unknown): StateWords {
  const verbs = new Map<string, State>();
  const behind = new Map<string, State>();
  const nouns = new Map<string, State>();
  const beside = new Map<string, State>();
  const sets: unknown[] = [];
  entriesOf('states.json', raw).forEach((entry, i) => {
    const where = `states.json[${i}]`;
    if (entry.set !== undefined) {
      sets.push(entry);
      return;
    }
    const name = stringOf(`${where}.state`, entry.state);
    const state = STATES.find((one) => one === name);
    if (!state) throw new Error(`${where}: no state "${name}"`);
    for (const verb of phrasesOf(`${where}.verbs`, entry.verbs)) {
      verbs.set(verb, state);
      behind.set(verb, state);
    }
    for (const verb of wordsOf(`${where}.behind`, entry.behind)) behind.set(verb, state);
    for (const noun of phrasesOf(`${where}.nouns`, entry.nouns)) nouns.set(noun, state);
    for (const word of phrasesOf(`${where}.beside`, entry.beside)) beside.set(word, state);
  });
  return { ...wordSets('states.json', SETS, sets), verbs, behind, nouns, beside };
}
