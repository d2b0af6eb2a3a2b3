import { compileQuantityWords, type QuantityWords } from './figures/quantities';

/** All word lists the engine reads with, compiled. Build it once: it is meant to be shared. */
export interface Lexicon {
  readonly quantities: QuantityWords;
}

/** The parsed files of `data/words`, by name. */
export interface RawLexicon {
  numbers: unknown;
  hedges: unknown;
  units: unknown;
  currencies: unknown;
  nouns: unknown;
}

/** Compiles the word lists. Throws an Error that names the file and the entry where one is bad. */
export function compileLexicon(raw: RawLexicon): Lexicon {
  return { quantities: compileQuantityWords(raw) };
}
