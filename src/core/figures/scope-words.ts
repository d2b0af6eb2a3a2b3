import { entriesOf, phrasesOf, stringOf, wordsOf } from '../grammar/word-list';
import { type PhraseBook, phraseBook } from './phrase-book';

/** The kinds of words that restrict a count, or say that it is the whole, or that it is old. */
export const SCOPE_KINDS = [
  'force',
  'degree',
  'state',
  'plain',
  'population',
  'increment',
  'total',
  'earlier',
  'status',
  'wholeplace',
  'body',
  'change',
  'vehicle',
  'thing',
  'another',
  'denial',
  'claim',
  'untrue',
  'lengthening',
  'sending',
  'supply',
  'restoring',
  'failing',
] as const;
export type ScopeKind = (typeof SCOPE_KINDS)[number];

/** The words of each kind: single words in a set, and all of them, phrases included, in a book. */
export interface ScopeWords {
  words: Readonly<Record<ScopeKind, ReadonlySet<string>>>;
  book: PhraseBook<ScopeKind>;
}

/** Compiles `scopes.json`. Throws an Error that names the entry where one is bad. */
export function compileScopes(raw: unknown): ScopeWords {
  const words = Object.fromEntries(SCOPE_KINDS.map((kind) => [kind, new Set<string>()])) as Record<
    ScopeKind,
    Set<string>
  >;
  const phrases: [string, ScopeKind][] = [];
  entriesOf('scopes.json', raw).forEach((entry, i) => {
    const where = `scopes.json[${i}]`;
    const name = stringOf(`${where}.kind`, entry.kind);
    const kind = SCOPE_KINDS.find((one) => one === name);
    if (!kind) throw new Error(`${where}.kind: "${name}" is none of ${SCOPE_KINDS.join(', ')}`);
    const list =
      typeof entry.words === 'string' && entry.words.includes('|')
        ? phrasesOf(`${where}.words`, entry.words)
        : wordsOf(`${where}.words`, entry.words);
    for (const one of list) {
      words[kind].add(one);
      phrases.push([one, kind]);
    }
  });
  return { words, book: phraseBook(phrases) };
}
