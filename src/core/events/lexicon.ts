import type { TermCounts } from '../facts/pack';
import type { Background } from './background';
import { romanisation } from './spelling';
import { lengthOf, type Weights } from './vector';

/** A name says more about an event than a word that is as rare. Measured: 1 to 3 do equally well. */
const NAME_WEIGHT = 2;
/** A term in half of all texts or more tells nothing. */
const EVERYWHERE = 0.5;

/** The terms of all known events, numbered. */
export interface Lexicon {
  numbers: ReadonlyMap<string, number>;
  /** By romanisation, where it differs from the name: its number, for yet other spellings of it. */
  names: ReadonlyMap<string, number>;
  /** By number: how much the term distinguishes; natural logarithm, 0 and up. */
  distinction: Float32Array;
}

/**
 * How much a term distinguishes. Only the background counts, not how many events share it: a
 * page's score for one event must not change because another event was added.
 */
function distinction(share: number): number {
  return Math.max(0, Math.log(EVERYWHERE / share));
}

const shareOf = (term: string, { share, rare }: Background): number => share.get(term) ?? rare;

/** Numbers the terms of all texts; spellings of one name share a number. */
export function compileLexicon(texts: readonly TermCounts[], background: Background): Lexicon {
  const numbers = new Map<string, number>();
  const names = new Map<string, number>();
  const shares: number[] = [];
  const add = (term: string, isName: boolean): void => {
    if (numbers.has(term)) return;
    const even = isName ? romanisation(term, background.spellings) : null;
    const number =
      (even === null ? undefined : (names.get(even) ?? numbers.get(even))) ?? shares.length;
    shares[number] = Math.max(shares[number] ?? 0, shareOf(term, background));
    numbers.set(term, number);
    if (even !== null && even !== term && !names.has(even)) names.set(even, number);
  };
  for (const text of texts) for (const term of Object.keys(text.names)) add(term, true);
  for (const text of texts) for (const term of Object.keys(text.words)) add(term, false);
  return { numbers, names, distinction: Float32Array.from(shares, distinction) };
}

function numberOfName(
  name: string,
  { numbers, names }: Lexicon,
  { spellings }: Background,
): number | undefined {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  const even = romanisation(name, spellings);
  return even === null ? undefined : (names.get(even) ?? numbers.get(even));
}

/** A text's terms, weighed. */
export interface Weighed {
  /** How many there are, known or not. */
  size: number;
  /** Of the known terms, by number. */
  weights: Map<number, number>;
  /** The length that all other terms would add. */
  strange: number;
  /** How rare each of the known words is that are no names, by number. */
  words: Map<number, number>;
  /** The sum of that, for the other words. */
  strangeWords: number;
}

/** Weighs a text's terms: how often it says them, how rare they are, and whether they are names. */
export function weigh(terms: TermCounts, lexicon: Lexicon, background: Background): Weighed {
  const counts = new Map<number, number>();
  const weights = new Map<number, number>();
  const words = new Map<number, number>();
  let squares = 0;
  let strangeWords = 0;
  const weight = (count: number, rarity: number, factor: number): number =>
    factor * (1 + Math.log(count)) * rarity;
  const addKnown = (number: number, count: number, factor: number): void => {
    const all = (counts.get(number) ?? 0) + count;
    counts.set(number, all);
    weights.set(number, weight(all, lexicon.distinction[number] ?? 0, factor));
  };
  for (const [word, count] of Object.entries(terms.words)) {
    const number = lexicon.numbers.get(word);
    if (number === undefined) {
      const rarity = distinction(shareOf(word, background));
      squares += weight(count, rarity, 1) ** 2;
      strangeWords += rarity;
    } else {
      addKnown(number, count, 1);
      words.set(number, lexicon.distinction[number] ?? 0);
    }
  }
  for (const [name, count] of Object.entries(terms.names)) {
    const number = numberOfName(name, lexicon, background);
    if (number !== undefined) addKnown(number, count, NAME_WEIGHT);
    else squares += weight(count, distinction(shareOf(name, background)), NAME_WEIGHT) ** 2;
  }
  const size = Object.keys(terms.words).length + Object.keys(terms.names).length;
  return { size, weights, strange: Math.sqrt(squares), words, strangeWords };
}

/** The terms of a page, made comparable. */
export interface PageTerms {
  /** How many there are, known or not. */
  size: number;
  /** Of the known terms; with what no event knows, of length one. */
  weights: Weights;
  /**
   * The part of its words' rarity that each known word has; all words make up one. Null where the
   * page has no words, or is read by its names alone.
   */
  words: Weights | null;
}

/** Divides a page's weights by their length, and each word's rarity by that of all words. */
export function normalised(weighed: Weighed): PageTerms {
  const { size, weights, strange, words, strangeWords } = weighed;
  const length = Math.hypot(strange, lengthOf(weights.values()));
  const rarity = [...words.values()].reduce((sum, one) => sum + one, strangeWords);
  return {
    size,
    weights: divided(weights, length),
    words: rarity > 0 ? divided(words, rarity) : null,
  };
}

const divided = (all: Weights, by: number): Weights =>
  new Map([...all].map(([term, value]) => [term, value / by]));
