import type { Lexicon } from '../../lexicon';
import { phraseAt } from '../phrase-book';
import { isPerson } from '../quantities/nouns';
import type { Range, ReadSentence, SpottedSentence } from './sentence';

/** The full names of a text, by their last word in lower case: the longest that was met. */
export interface FullNames {
  get(last: string): string | undefined;
}

/**
 * A word that opens its sentence and is alone its subject: "Labour won", "Kestria will send". Its capital tells
 * nothing there, but nobody who is only called what they are stands so. Null where it is a word for people.
 */
export function loneName(read: ReadSentence, { first, last }: Range): string | null {
  const word = read.words[first];
  if (first > 0 || last !== first || word?.tag !== 'noun') return null;
  const { text, lower } = word.token;
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(text) || isPerson(lower, text, read.lexicon.quantities))
    return null;
  return read.lexicon.parts.nobody.has(word.lemma) ? null : text;
}

/** The names of some sentences; collected when one is first asked for, as many texts ask for none. */
export function fullNamesOf(sentences: readonly SpottedSentence[]): FullNames {
  let names: Map<string, string> | null = null;
  const collected = (): Map<string, string> => {
    const found = new Map<string, string>();
    for (const { read } of sentences) collectNames(read, found);
    return found;
  };
  return {
    get: (last) => {
      names ??= collected();
      return names.get(last);
    },
  };
}

function collectNames(read: ReadSentence, names: Map<string, string>): void {
  for (const run of nameRuns(read, { first: 0, last: read.words.length - 1 })) {
    const full = textOf(read, run);
    const key = read.words[run.last]?.lower ?? '';
    if ((names.get(key)?.length ?? 0) < full.length) names.set(key, full);
  }
}

/** The runs of name tokens in a range, without the titles before them. */
export function nameRuns(read: ReadSentence, range: Range): Range[] {
  const { titles } = read.lexicon.counting;
  const runs: Range[] = [];
  for (let k = range.first; k <= range.last; k += 1) {
    if (read.words[k]?.tag !== 'name') continue;
    let last = k;
    for (;;) {
      const joined = read.words[last + 1]?.token.text === '&' ? last + 2 : last + 1;
      if (joined > range.last || read.words[last]?.possessive) break;
      if (read.words[joined]?.tag !== 'name') break;
      last = joined;
    }
    let first = k;
    while (first < last && titles.has(read.words[first]?.lower ?? '')) first += 1;
    if (first === 0 && last > 0 && isCalling(read)) first = 1;
    if (!titles.has(read.words[first]?.lower ?? '')) runs.push({ first, last });
    k = last;
  }
  return runs;
}

/** "Rival Cellmax", "Nationalist Igor Velmar", "Carmaker Trivani": what opens the sentence only says who they are. */
export function isCalling({ words, lexicon }: ReadSentence): boolean {
  const { text, lower } = words[0]?.token ?? { text: '', lower: '' };
  if (words[0]?.possessive) return false;
  return (
    lexicon.parts.callings.has(lower) ||
    endsAsCalling(lower, lexicon) ||
    isPerson(lower, text, lexicon.quantities)
  );
}

function endsAsCalling(lower: string, { parts }: Lexicon): boolean {
  for (const ending of parts.callingEndings) if (lower.endsWith(ending)) return true;
  return false;
}

/** The text of a run of tokens, without a possessive ending. */
export function textOf(read: ReadSentence, { first, last }: Range): string {
  const words: string[] = [];
  for (let k = first; k <= last; k += 1) {
    const word = read.words[k];
    if (!word) continue;
    words.push(word.possessive ? word.token.text.replace(/['’]s?$/, '') : word.token.text);
  }
  return words.join(' ');
}

/** The full form of a name that the text gave in full somewhere; the name itself else. */
export function fullName(name: string, names: FullNames): string {
  const last = name.split(' ').pop() ?? '';
  return name.includes(' ') ? name : (names.get(last.toLowerCase()) ?? name);
}

/** The person nearest before a token (or first in a range), by the fullest name; null where no name stands there. */
export function personIn(
  read: ReadSentence,
  range: Range,
  names: FullNames,
  nearest: 'first' | 'last',
): string | null {
  const first = read.words[range.first];
  const known = range.first === 0 && first?.tag === 'noun' ? names.get(first.lower) : undefined;
  if (known?.endsWith(` ${first?.token.text}`) && nearest === 'first') return known;
  const runs = nameRuns(read, range).filter((run) => !isState(read, run));
  const run = nearest === 'first' ? runs[0] : runs[runs.length - 1];
  return run ? fullName(textOf(read, run), names) : null;
}

const isState = (read: ReadSentence, run: Range): boolean =>
  phraseAt(read.lexicon.countries, read.words, run.first) !== null;

/** The name right before a force ("Sorland troops"), where it is no abbreviation of an alliance and leads nobody. */
export function forceNameIn(read: ReadSentence, range: Range): string | null {
  for (let k = range.first; k < range.last; k += 1) {
    const word = read.words[k];
    if (word?.tag !== 'name' || !/^[A-Z]\p{Ll}+$/u.test(word.token.text)) continue;
    let next = k + 1;
    while (
      read.words[next]?.tag === 'noun' &&
      next < range.last &&
      !read.lexicon.scopes.words.force.has(read.words[next]?.lemma ?? '')
    )
      next += 1;
    if (
      read.words[next]?.tag === 'noun' &&
      read.lexicon.scopes.words.force.has(read.words[next]?.lemma ?? '')
    )
      return word.token.text;
  }
  return null;
}

/** The first state that a range names, as a noun or an adjective; null where none is. */
export function stateIn(read: ReadSentence, range: Range): string | null {
  for (let k = range.first; k <= range.last; k += 1) {
    const found = phraseAt(read.lexicon.countries, read.words, k);
    if (found) return found.value;
  }
  return null;
}
