import { isCapitalised } from '../../text/characters';
import type { Sentence } from '../../text/sentences';
import type { Token } from '../../text/tokens';
import type { SpeechCues } from './cue-words';
import type { SpeechWords } from './words';

/** The persons that a text names, so that a surname or a title finds its holder. */
export interface People {
  /** The full name that ends with this surname (lower case); null where none or more than one does. */
  bySurname(surname: string): string | null;
  /** The one person who bears this title in the text; null where none or more than one does. */
  byTitle(title: string): string | null;
  /** Whether a full name is a person's: it bears a title somewhere, or its surname stands alone. */
  isPerson(name: string): boolean;
  /** The titles (lower case) that stand before a name somewhere. */
  titlesOf(name: string): ReadonlySet<string>;
}

const MOST_NAME_WORDS = 4;

/** Straight apostrophes, no possessive ending. */
export const bareName = (text: string): string =>
  text.replaceAll('’', "'").replace(/'s$|(?<=s)'$/, '');

const isPossessive = ({ text }: Token): boolean => /['’]s$|s['’]$/.test(text);

/** The names of a text as they were met. */
interface Roll {
  /** By surname in lower case: its full names, and how often each was met. */
  names: Map<string, Map<string, number>>;
  /** By full name: the titles before it. */
  titled: Map<string, Set<string>>;
  /** By title: the full names behind it. */
  holders: Map<string, Set<string>>;
  /** Names of one word, in lower case. */
  alone: Set<string>;
}

/** The persons of a text; its sentences are read for them, once, when somebody is first asked for. */
export function peopleOf(sentences: readonly Sentence[], words: SpeechWords): People {
  let met: Roll | null = null;
  const roll = (): Roll => {
    met ??= rollOf(sentences, words);
    return met;
  };
  const best = new Map<string, string | null>();
  const bySurname = (surname: string): string | null => {
    const known = best.get(surname);
    if (known !== undefined) return known;
    const found = mostNamed(roll().names.get(surname));
    best.set(surname, found);
    return found;
  };
  const isPerson = (name: string): boolean => {
    const { titled, alone } = roll();
    const titles = titled.get(name);
    if (!titles) return false;
    return titles.size > 0 || alone.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase());
  };
  return {
    bySurname: (surname) => bySurname(surname.toLowerCase()),
    byTitle: (title) => only(roll().holders.get(title)),
    isPerson,
    titlesOf: (name) => roll().titled.get(name) ?? new Set(),
  };
}

/** Reads all sentences once for names of two words or more. */
function rollOf(sentences: readonly Sentence[], { sets, cues }: SpeechWords): Roll {
  const roll: Roll = {
    names: new Map(),
    titled: new Map(),
    holders: new Map(),
    alone: new Set(),
  };
  for (const { tokens } of sentences) {
    for (let i = 0; i < tokens.length; i += 1) {
      const end = nameEnd(tokens, i, cues);
      if (end <= i) continue;
      const { first, titles } = afterTitles(tokens, i, end, sets.title, sets.opener);
      enter(roll, tokens.slice(first, end), titles);
      i = end - 1;
    }
  }
  return roll;
}

function enter(
  { names, titled, holders, alone }: Roll,
  run: readonly Token[],
  titles: string[],
): void {
  const name = bareName(run.map(({ text }) => text).join(' '));
  if (run.length === 1) alone.add(name.toLowerCase());
  if (run.length < 2 || run.length > MOST_NAME_WORDS) return;
  const surname = bareName(run.at(-1)?.text ?? '').toLowerCase();
  const full = names.get(surname) ?? new Map<string, number>();
  full.set(name, (full.get(name) ?? 0) + (titles.length > 0 ? 3 : 1));
  names.set(surname, full);
  const all = titled.get(name) ?? new Set();
  for (const title of titles) {
    all.add(title);
    holders.set(title, (holders.get(title) ?? new Set()).add(name));
  }
  titled.set(name, all);
}

const only = (all: ReadonlySet<string> | undefined): string | null =>
  all?.size === 1 ? ([...all][0] ?? null) : null;

/** The name that is printed most often or with a title; null where two are alike. */
function mostNamed(names: ReadonlyMap<string, number> | undefined): string | null {
  const ranked = [...(names ?? [])].sort((a, b) => b[1] - a[1]);
  const [best, second] = ranked;
  if (!best) return null;
  return second && second[1] === best[1] ? null : best[0];
}

/** The end of the run of capitalised words that starts at `at`; `at` itself where none does. A possessive ends it. */
export function nameEnd(
  tokens: readonly Token[],
  at: number,
  { nameParticles }: SpeechCues,
): number {
  let end = at;
  for (let i = at; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token?.text === '&' && i > at && isCapitalised(tokens[i + 1]?.text ?? '')) continue;
    if (token?.kind !== 'word') break;
    if (isCapitalised(token.text)) {
      end = i + 1;
      if (isPossessive(token)) break;
    } else if (i === at || !nameParticles.has(token.lower)) break;
  }
  return end;
}

/** Where a name starts in a run of capitalised words, past its titles, and which titles (also before the run) it has. */
function afterTitles(
  tokens: readonly Token[],
  from: number,
  end: number,
  titles: ReadonlySet<string>,
  openers: ReadonlySet<string>,
): { first: number; titles: string[] } {
  let first = from;
  const found: string[] = [];
  if (from === 0 && openers.has(tokens[0]?.lower ?? '')) first += 1;
  for (let i = from; i < end; i += 1) {
    const lower = tokens[i]?.lower ?? '';
    if (!titles.has(lower)) continue;
    found.push(lower);
    first = i + 1;
  }
  const before = tokens[from - 1]?.lower ?? '';
  if (titles.has(before)) found.push(before);
  return { first, titles: found };
}
