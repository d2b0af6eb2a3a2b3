import type { Question } from '../../core/compare/report';
import type { Comparison } from '../../core/compare/verdict';

/** A question's comparisons as its card shows them. */
export interface Answers {
  /** Those that gave the card its verdict. */
  main: Comparison[];
  /** Those that say what the page says. */
  same: Comparison[];
  /** The others: other parts, other spans, other occasions. */
  aside: Comparison[];
}

/** Sorts a question's comparisons by what they are to its card. Where the card is `agrees`, `main` is `same`. */
export function answersOf({ verdict, comparisons }: Question): Answers {
  const main = comparisons.filter((one) => one.verdict === verdict);
  const same = comparisons.filter((one) => one.verdict === 'agrees');
  const aside = comparisons.filter((one) => one.verdict !== verdict && one.verdict !== 'agrees');
  return { main, same: verdict === 'agrees' ? main : same, aside };
}

export const sourcesOf = (comparisons: Comparison[]): number =>
  new Set(comparisons.map(({ source }) => source)).size;

export const originsOf = (comparisons: Comparison[]): number =>
  new Set(comparisons.map(({ origin }) => origin)).size;

/** The earlier answer that one shares its origin with, in another source; undefined where there is none. */
export function sharedWith(comparison: Comparison, all: Comparison[]): Comparison | undefined {
  return all
    .slice(0, all.indexOf(comparison))
    .find(({ origin, source }) => origin === comparison.origin && source !== comparison.source);
}
