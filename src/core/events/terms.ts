import type { TermCounts } from '../facts/pack';
import { CLOSED_CLASS } from './closed-class';

/** How many names and words of a source a pack keeps: five sources then take about 6 kB. */
const MOST_NAMES = 45;
const MOST_WORDS = 70;

/** Letters, with the apostrophe of O'Brien. A hyphen parts: "Nur-Sultan" is also written "Nur Sultan". */
const TOKEN = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*/gu;
const POSSESSIVE = /['’]s?$/iu;
const MARKS = /\p{M}/gu;
/** After these, a capital letter says nothing: a sentence, a quotation or a line begins. */
const OPENING = /(?:^|[.!?…:;•|/–—\n])["'“”‘’«»()[\]\s]*$|["“«‘([]$/u;
/** The full stop of an initial ends no sentence: "J. Doe". */
const INITIAL = /(?:^|[\s.])\p{Lu}\.\s*$/u;
/** How far back a letter's sentence is looked at; more than the longest run of quotation marks. */
const LOOK_BACK = 12;

/** No word that tells a text is longer, and putting thousands of marks in order takes the square of their number. */
const LONGEST = 100;

/** A term's key: lower case, without diacritics and without a possessive ending. */
export function fold(token: string): string {
  return token
    .slice(0, LONGEST)
    .replace(POSSESSIVE, '')
    .replaceAll('’', "'")
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase();
}

/** The keys of all terms of a text, in order; closed-class words and single letters are left out. */
export function keysOf(text: string): string[] {
  return [...text.matchAll(TOKEN)].map(([token]) => fold(token)).filter(isTerm);
}

const isTerm = (key: string): boolean => key.length > 1 && !CLOSED_CLASS.has(key);

interface Seen {
  all: number;
  /** With a capital letter where only a name has one. */
  named: number;
  plain: number;
}

function see(terms: Map<string, Seen>, text: string, headline: boolean): void {
  for (const match of text.matchAll(TOKEN)) {
    const key = fold(match[0]);
    if (!isTerm(key)) continue;
    const seen = terms.get(key) ?? { all: 0, named: 0, plain: 0 };
    terms.set(key, seen);
    seen.all += 1;
    const first = match[0].charAt(0);
    if (first === first.toLowerCase()) seen.plain += 1;
    else if (!headline && !opensSentence(text, match.index)) seen.named += 1;
  }
}

function opensSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LOOK_BACK), at);
  return OPENING.test(before) && !INITIAL.test(before);
}

/**
 * All terms of a text in the order they first stand in it, none left out for size: what a page is
 * recognised by.
 *
 * A term is a name where it is written with a capital inside a sentence more often than without.
 * Where it only opens sentences, or stands in a headline, it is a name if it is not `everyday`: in
 * a brief a name may stand nowhere else. A pack, which knows no such words, has it as a word.
 */
export function countTerms(
  title: string | null,
  text: string,
  everyday: (key: string) => boolean = () => true,
): TermCounts {
  const terms = new Map<string, Seen>();
  if (title) see(terms, title, true);
  see(terms, text, false);
  const names: Record<string, number> = {};
  const words: Record<string, number> = {};
  for (const [key, { all, named, plain }] of terms) {
    const opens = named === 0 && plain === 0;
    if (named > plain || (opens && !everyday(key))) names[key] = all;
    else words[key] = all;
  }
  return { names, words };
}

/**
 * Of terms that stand equally often the first in the alphabet: the same choice in every article
 * leaves them more in common than the order of the text would, and tells nothing of that order.
 */
function keepMost(counts: Record<string, number>, most: number): Record<string, number> {
  const byKey = ([a]: [string, number], [b]: [string, number]): number => (a < b ? -1 : 1);
  const kept = Object.entries(counts).sort((a, b) => b[1] - a[1] || byKey(a, b));
  return Object.fromEntries(kept.slice(0, most).sort(byKey));
}

/**
 * What a pack keeps of a source's words: how often its names and its most frequent words stand in
 * it, keys lower-case and sorted, so that no order of words can be got back.
 */
export function termsOf(title: string | null, text: string): TermCounts {
  const { names, words } = countTerms(title, text);
  return { names: keepMost(names, MOST_NAMES), words: keepMost(words, MOST_WORDS) };
}
