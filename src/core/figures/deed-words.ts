import { phrasesOf, recordOf, wordsOf } from '../grammar/word-list';

/** What stands behind a verb, by the verb's base form: tell → "to leave" → the value. */
export type Deeds<T> = ReadonlyMap<string, readonly { rest: readonly string[]; value: T }[]>;

/**
 * Compiles verbs with what stands behind them, each given as `{ "tell order": "to leave|to evacuate" }`;
 * longer rests come first. Throws where one is no such object; `where` is named in the message.
 */
export function deedBook<T>(where: string, entries: readonly (readonly [unknown, T])[]): Deeds<T> {
  const deeds = new Map<string, { rest: string[]; value: T }[]>();
  for (const [raw, value] of entries)
    for (const [verbs, rests] of Object.entries(recordOf(`${where}.deeds`, raw)))
      for (const verb of wordsOf(`${where}.deeds`, verbs)) {
        const lemma = verb.replaceAll('_', ' ');
        const list = deeds.get(lemma) ?? [];
        for (const rest of phrasesOf(`${where}.deeds.${verb}`, rests))
          list.push({ rest: rest.split(' '), value });
        deeds.set(lemma, list);
      }
  for (const list of deeds.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return deeds;
}
