/** Shorter names have too few letters to be told apart once spellings are evened out. */
const SHORTEST = 5;

/** Letters in which spellings of one name differ, and what all of them become. */
export interface EvenOut {
  from: RegExp;
  to: string;
}

/**
 * A form that the usual romanisations of a name share ("Sergei", "Sergey" and "Serguei" do not
 * differ in it); null where the name is too short to risk it. `key` is a folded term.
 */
export function romanisation(key: string, spellings: readonly EvenOut[]): string | null {
  if (key.length < SHORTEST) return null;
  return spellings.reduce((name, { from, to }) => name.replace(from, to), key);
}
