import { CLOSED_CLASS } from '../events/closed-class';
import type { NamingWords } from '../figures/naming-words';
import type { ReadSentence } from '../figures/reading/sentence';
import type { Clause } from '../grammar/clause';
import type { Word } from '../grammar/tags';
import type { Lexicon } from '../lexicon';
import { MARKS, type Mark, MOST_MARKS, marksOf } from './marks';
import { hashOf } from './runs';

/** What a cue is to its figure; a context word has its weight instead, 1…5. */
export const NAME = 0;
export const NOUN = 6;
export const DEED = 7;

/** Kept of a figure, at most: what its clause tells, and the words nearest to it. */
const MOST = { deeds: 5, words: 14 };
/** Further ones are marks. */
export const MOST_CUES = MOST.deeds + MOST.words + MOST_MARKS;

/** So many bits of a word's hash: two words share them once in 16,384 times. */
const HASH = 14;
const KINDS = 3;
const CODES = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** A cue is written in so many characters of six bits. */
export const CUE_LENGTH = 3;

/** A word that speaks of a figure, as a pack keeps it: never the word itself. */
export interface Cue {
  hash: number;
  kind: number;
  /** It stands in the figure's own clause. */
  near: boolean;
}

const short = (text: string): number => hashOf(text) >>> (32 - HASH);

/** The cue of a word, as another text may have written it. */
export const wordHash = (word: string): number => short(word);

function written({ hash, kind, near }: Cue): string {
  const bits = (hash << (KINDS + 1)) | (kind << 1) | Number(near);
  return (CODES[bits >>> 12] ?? '') + (CODES[(bits >>> 6) & 63] ?? '') + (CODES[bits & 63] ?? '');
}

/** The cues of a figure; what is no code is taken for the first. */
export function cuesFrom(text: string): Cue[] {
  const cues: Cue[] = [];
  for (let i = 0; i + CUE_LENGTH <= text.length; i += CUE_LENGTH) {
    const at = (k: number): number => Math.max(0, CODES.indexOf(text[i + k] ?? ''));
    const bits = (at(0) << 12) | (at(1) << 6) | at(2);
    cues.push({
      hash: bits >>> (KINDS + 1),
      kind: (bits >>> 1) & (2 ** KINDS - 1),
      near: (bits & 1) === 1,
    });
  }
  return cues;
}

const SILENT: ReadonlySet<Word['tag']> = new Set([
  'amount',
  'day',
  'aux',
  'det',
  'prep',
  'pron',
  'conj',
  'sub',
  'to',
  'punct',
]);

/** Where a figure stands in a sentence, as token indexes, both included. */
interface Place {
  first: number;
  last: number;
}

/**
 * What the sentence of a figure says of it: the deeds of its clause, and the words that mean something,
 * the nearest first, each thing under one name. `start` and `end` are the figure's, in the sentence's text.
 */
export function cuesOf(
  read: ReadSentence,
  { start, end }: { start: number; end: number },
  lexicon: Pick<Lexicon, 'namings' | 'happenings' | 'commonness'>,
): string {
  const place = placeOf(read.words, start, end);
  const clause = place && read.at[place.last];
  if (!place || !clause) return '';
  const cues = [
    ...marksOf(read, clause, place.first, lexicon.namings).map(markCue),
    ...deedsOf(read.words, clause, lexicon),
    ...wordsOf(read, place, clause, lexicon),
  ];
  return cues.map(written).join('');
}

function placeOf(words: readonly Word[], start: number, end: number): Place | null {
  const first = words.findIndex(({ token }) => token.end > start);
  const last = words.findLastIndex(({ token }) => token.start < end);
  return first < 0 || last < first ? null : { first, last };
}

/** Stands for a mark. No text has such a word. */
const markHash = (mark: Mark): number => short(`*${mark}`);

const markCue = (mark: Mark): Cue => ({ hash: markHash(mark), kind: NAME, near: true });

const MARK_OF: ReadonlyMap<number, Mark> = new Map(MARKS.map((mark) => [markHash(mark), mark]));

/** The mark that a cue stands for, if any. */
export const markOf = ({ hash }: Cue): Mark | undefined => MARK_OF.get(hash);

/** What a clause tells by its verb: the verb, unless it says little, and each deed that the lists know it for. */
function deedsOf(
  words: readonly Word[],
  { verb }: Clause,
  { namings, happenings }: Pick<Lexicon, 'namings' | 'happenings'>,
): Cue[] {
  if (!verb) return [];
  const names = new Set<string>();
  const told = new Set([verb.lemma, words[verb.head]?.lemma ?? verb.lemma]);
  for (const lemma of told) {
    for (const book of [namings.verbs, namings.does])
      for (const { name } of book.get(lemma) ?? []) names.add(name);
    for (const book of [happenings.does, happenings.undergoes])
      for (const { event } of book.get(lemma) ?? []) names.add(event);
  }
  const own = [...told].filter((lemma) => !namings.light.has(lemma));
  return [...new Set([...own, ...names])]
    .slice(0, MOST.deeds)
    .map((name) => ({ hash: short(name), kind: DEED, near: true }));
}

/** The rarest words weigh 6.9: natural logarithms of 1 ÷ share. */
const COMMON = 1.5;

function wordsOf(
  { words, at }: ReadSentence,
  { first, last }: Place,
  clause: Clause,
  { namings, commonness: { share, rare } }: Pick<Lexicon, 'namings' | 'commonness'>,
): Cue[] {
  const found: { cue: Cue; far: number }[] = [];
  const seen = new Set<number>();
  for (const [i, { token, tag, lower, lemma }] of words.entries()) {
    if (token.kind !== 'word' || SILENT.has(tag) || lower.length < 2) continue;
    if (CLOSED_CLASS.has(lower) || namings.light.has(lemma)) continue;
    const name = tag === 'name' ? lemma : nameOf(lemma, namings);
    const inside = i >= first && i <= last;
    const rarity = -Math.log(share.get(lower) ?? share.get(lemma) ?? rare) - COMMON;
    const weight = Math.min(5, Math.round(rarity));
    if (weight < 1 && !inside) continue;
    const kind = inside ? NOUN : tag === 'name' ? NAME : weight;
    const hash = short(name);
    const far = inside ? 0 : i < first ? first - i : i - last;
    if (seen.has(hash)) continue;
    seen.add(hash);
    found.push({ cue: { hash, kind, near: at[i] === clause }, far });
  }
  const order = (cue: Cue): number => (cue.near ? 0 : 1);
  return found
    .sort((a, b) => order(a.cue) - order(b.cue) || a.far - b.far)
    .slice(0, MOST.words)
    .map(({ cue }) => cue);
}

const nameOf = (lemma: string, { nouns }: NamingWords): string => nouns.get(lemma) ?? lemma;
