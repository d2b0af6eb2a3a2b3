import type { TermCounts } from '../facts/pack';
import { CLOSED_CLASS } from './closed-class';

/** How many names and words of a source a pack keeps: five sources then take about 6 kB. */
const MOST_NAMES = 45;
const MOST_WORDS = 70;

const TOKEN = /\p{L}[\p{L}\p{M}]*(?:[-'’]\p{L}[\p{L}\p{M}]*)*/gu;
const POSSESSIVE = /['’]s?$/u;
const MARKS = /\p{M}/gu;
/** After these, a capital letter says nothing: a sentence, a quotation or a line begins. */
const OPENING = /(?:^|[.!?…:;•|/–—]|\n)["'“”‘’«»()[\]\s]*$|["“«‘([]$/u;
const INITIAL = /(?:^|\s)(?:\p{Lu}\.)+\s*$/u;

/** A term's key: lower case, without diacritics and without a possessive ending. */
export function fold(token: string): string {
  return token.replace(POSSESSIVE, '').normalize('NFD').replace(MARKS, '').toLowerCase();
}

interface Tally {
  /** Seen with a capital letter where only a name has one. */
  named: number;
  /** Seen with a capital letter where any word may have one. */
  opening: number;
  plain: number;
}

function tallyInto(tallies: Map<string, Tally>, text: string, headline: boolean): void {
  for (const match of text.matchAll(TOKEN)) {
    const token = match[0];
    const key = fold(token);
    if (key.length < 2 || CLOSED_CLASS.has(key)) continue;
    const tally = tallies.get(key) ?? { named: 0, opening: 0, plain: 0 };
    tallies.set(key, tally);
    const first = token.charAt(0);
    if (first === first.toLowerCase()) tally.plain += 1;
    else if (headline || opens(text, match.index)) tally.opening += 1;
    else tally.named += 1;
  }
}

function opens(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 12), at);
  return OPENING.test(before) && !INITIAL.test(before);
}

/**
 * All terms of a text, not capped: what a page is recognised by.
 *
 * A term is a name where it is written with a capital letter inside a sentence more often than
 * without one; a sentence's first word and a headline follow what the rest of the text does.
 */
export function countTerms(title: string | null, text: string): TermCounts {
  const tallies = new Map<string, Tally>();
  if (title) tallyInto(tallies, title, true);
  tallyInto(tallies, text, false);
  const names: Record<string, number> = {};
  const words: Record<string, number> = {};
  for (const key of [...tallies.keys()].sort()) {
    const tally = tallies.get(key);
    if (!tally) continue;
    const count = tally.named + tally.opening + tally.plain;
    if (tally.named > tally.plain) names[key] = count;
    else words[key] = count;
  }
  return { names, words };
}

function keepMost(counts: Record<string, number>, most: number): Record<string, number> {
  const kept = Object.entries(counts)
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, most);
  return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * What a pack keeps of a source's words: how often its names and its most frequent words stand in
 * it, keys lower-case and sorted, so that no order of words can be got back.
 */
export function termsOf(title: string | null, text: string): TermCounts {
  const { names, words } = countTerms(title, text);
  return { names: keepMost(names, MOST_NAMES), words: keepMost(words, MOST_WORDS) };
}
