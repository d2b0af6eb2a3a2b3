import type { Question, Report } from '../../core/compare/report';
import type { Comparison } from '../../core/compare/verdict';

/** A question's comparisons as its card shows them. */
export interface Answers {
  /** Those of the page itself: it contradicts itself there. */
  own: Comparison[];
  /** Those of other sources that gave the card its verdict. */
  main: Comparison[];
  /** Those that say what the page says. */
  same: Comparison[];
  /** The rest: other parts, other spans, other occasions. */
  aside: Comparison[];
}

/** Sorts a question's comparisons by what they are to its card. Where the card is `agrees`, `main` is empty. */
export function answersOf(report: Report, { verdict, comparisons }: Question): Answers {
  const answers: Answers = { own: [], main: [], same: [], aside: [] };
  for (const one of comparisons) {
    const isOwn = !report.sources.some(({ id }) => id === one.source);
    if (isOwn) answers.own.push(one);
    else if (one.verdict === 'agrees') answers.same.push(one);
    else answers[one.verdict === verdict ? 'main' : 'aside'].push(one);
  }
  return answers;
}

/** Everything one source says to a question. */
export interface SourceAnswers {
  source: string;
  said: Comparison[];
}

/** The answers of each source together, in the order in which the sources first appear. */
export function bySource(comparisons: Comparison[]): SourceAnswers[] {
  const sources = new Set(comparisons.map(({ source }) => source));
  return [...sources].map((source) => ({
    source,
    said: comparisons.filter((one) => one.source === source),
  }));
}

/**
 * Whether one source says the same number in its own statement and in another that names where it is
 * from: a heading repeats "about 12,000, according to …" as "12,000".
 */
export const isPlainer = ({ figure: one }: Comparison, said: Comparison[]): boolean =>
  one.value !== null &&
  !one.saidBy &&
  !one.via &&
  said.some(
    ({ figure: { saidBy, via, value, unit, window } }) =>
      (saidBy || via) && value === one.value && unit === one.unit && window === one.window,
  );

export const sourcesOf = (comparisons: Comparison[]): number => bySource(comparisons).length;

export const originsOf = (comparisons: Comparison[]): number =>
  new Set(comparisons.map(({ origin }) => origin)).size;

/** Whether an answer shares its origin with an earlier one, in another source. */
export const isRepeat = (one: Comparison, all: Comparison[]): boolean =>
  all
    .slice(0, all.indexOf(one))
    .some(({ origin, source }) => origin === one.origin && source !== one.source);
