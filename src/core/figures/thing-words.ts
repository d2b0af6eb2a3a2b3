import { entriesOf, phrasesOf, recordOf, stringOf } from '../grammar/word-list';
import { type Deeds, deedBook } from './deed-words';
import { type PhraseBook, phraseBook } from './phrase-book';

/** What may become of things: "destroyed", and whether such counts only grow. */
export interface ThingState {
  state: string;
  accumulates: boolean;
  /** Whether things in it are a measure of their own; without, they are named by it. */
  listed: boolean;
}

/** Counted things and their states: one of the former with one of the latter makes a measure, "homes-destroyed". */
export interface ThingWords {
  things: PhraseBook<string>;
  /** By its own name: "destroyed". */
  byState: ReadonlyMap<string, ThingState>;
  /** What a state is called of some things: lost animals are dead; nothing of its own where empty. By the thing and the state, "animals-destroyed". */
  instead: ReadonlyMap<string, ThingState>;
  verbs: ReadonlyMap<string, ThingState>;
  /** Verbs that tell it of some things only, by the thing and the verb: "weapons find", "homes approve". */
  verbsOf: ReadonlyMap<string, ThingState>;
  states: PhraseBook<ThingState>;
  /** Verbs that tell it with what stands behind them: "set on fire". */
  deeds: Deeds<ThingState>;
  /** "the cancellation of 340 flights". */
  nouns: ReadonlyMap<string, ThingState>;
}

/** Compiles `things.json`. Throws an Error that names the entry where one is bad. */
export function compileThings(raw: unknown): ThingWords {
  const things: [string, string][] = [];
  const verbs = new Map<string, ThingState>();
  const verbsOf = new Map<string, ThingState>();
  const states: [string, ThingState][] = [];
  const deeds: [unknown, ThingState][] = [];
  const nouns = new Map<string, ThingState>();
  const renamed: [string, string][] = [];
  entriesOf('things.json', raw).forEach((entry, i) => {
    const where = `things.json[${i}]`;
    if (entry.thing !== undefined) {
      const thing = stringOf(`${where}.thing`, entry.thing);
      for (const noun of phrasesOf(`${where}.nouns`, entry.nouns)) things.push([noun, thing]);
      for (const one of phrasesOf(`${where}.instead`, entry.instead)) {
        const [from = '', to = ''] = one.split('>');
        renamed.push([`${thing}-${from}`, to]);
      }
      return;
    }
    const state = {
      state: stringOf(`${where}.state`, entry.state),
      accumulates: entry.accumulates === 'yes',
      listed: entry.listed !== 'no',
    };
    deeds.push([entry.deeds, state]);
    for (const verb of phrasesOf(`${where}.verbs`, entry.verbs))
      if (!verbs.has(verb)) verbs.set(verb, state);
    if (entry.of !== undefined)
      for (const [group, list] of Object.entries(recordOf(`${where}.of`, entry.of)))
        for (const verb of phrasesOf(`${where}.of.${group}`, list))
          verbsOf.set(`${group} ${verb}`, state);
    for (const noun of phrasesOf(`${where}.nouns`, entry.nouns)) nouns.set(noun, state);
    for (const words of phrasesOf(`${where}.words`, entry.words)) states.push([words, state]);
  });
  const byState = new Map(states.map(([, one]) => [one.state, one]));
  const instead = new Map<string, ThingState>();
  for (const [from, to] of renamed)
    instead.set(from, byState.get(to) ?? { state: to, accumulates: false, listed: true });
  return {
    things: phraseBook(things),
    byState,
    instead,
    verbs,
    verbsOf,
    states: phraseBook(states),
    deeds: deedBook('things.json', deeds),
    nouns,
  };
}
