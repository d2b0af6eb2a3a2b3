import { entriesOf, phrasesOf } from '../grammar/word-list';
import { type PhraseBook, phraseBook } from './phrase-book';

/** States by their names and by the word for what comes from them; the value is the name as it is printed. */
export type CountryWords = PhraseBook<string>;

/** Compiles `countries.json`. Throws an Error that names the entry where one is bad. */
export function compileCountries(raw: unknown): CountryWords {
  const names: [string, string][] = [];
  entriesOf('countries.json', raw).forEach((entry, i) => {
    const where = `countries.json[${i}]`;
    for (const line of phrasesOf(`${where}.countries`, entry.countries)) {
      const [name, rest] = line.split('=');
      if (!name || !rest) throw new Error(`${where}: "${line}" is not name=adjective`);
      const printed = name.replace(/(^|\s)\S/g, (letter) => letter.toUpperCase());
      names.push([name, printed]);
      for (const one of rest.split('/')) names.push([one, printed]);
    }
  });
  return phraseBook(names);
}
