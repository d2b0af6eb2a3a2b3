import type { Question, Report } from '../../core/compare/report';
import type { Comparison } from '../../core/compare/verdict';
import type { Figure } from '../../core/figures/figure';

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
  const known = new Set(report.sources.map(({ id }) => id));
  for (const one of comparisons) {
    if (!known.has(one.source)) answers.own.push(one);
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
  const said = new Map<string, Comparison[]>();
  for (const one of comparisons) {
    const known = said.get(one.source);
    if (known) known.push(one);
    else said.set(one.source, [one]);
  }
  return [...said].map(([source, all]) => ({ source, said: toldInOrder(all) }));
}

/**
 * Whether one source says the same number in its own statement and in another that names where it is
 * from: a heading repeats "about 12,000, according to …" as "12,000".
 */
export const isPlainer = (one: Figure, said: Figure[]): boolean =>
  one.value !== null &&
  !one.saidBy &&
  !one.via &&
  said.some(
    ({ saidBy, via, value, unit, window }) =>
      (saidBy || via) && value === one.value && unit === one.unit && window === one.window,
  );

/** One article's statements as they are told: totals before what was added, plainer repeats behind what they repeat. */
export function toldInOrder<T extends { figure: Figure }>(said: T[]): T[] {
  const figures = said.map(({ figure }) => figure);
  const weight = ({ figure }: T): number =>
    (figure.window === 'increment' ? 2 : 0) + (isPlainer(figure, figures) ? 1 : 0);
  return said.toSorted((a, b) => weight(a) - weight(b));
}

/** Answers that stand against no statement of the page: the whole before its parts, the earlier page first. */
export const wholeFirst = ({ sources }: Report, comparisons: Comparison[]): Comparison[] => {
  const days = new Map(sources.map(({ id, published }) => [id, published]));
  const published = (id: string) => days.get(id) ?? '';
  return comparisons.toSorted(
    (a, b) =>
      Number(a.figure.scope !== 'total') - Number(b.figure.scope !== 'total') ||
      published(a.source).localeCompare(published(b.source)),
  );
};

export const sourcesOf = (comparisons: Comparison[]): number =>
  new Set(comparisons.map(({ source }) => source)).size;

/** The origin under which an answer counts. */
const countedAs = ({ countsAs, origin }: Comparison): string => countsAs ?? origin;

export const originsOf = (comparisons: Comparison[]): number =>
  new Set(comparisons.map(countedAs)).size;

/** Whether an answer shares its origin with an earlier one, in another source. */
export const isRepeat = (one: Comparison, all: Comparison[]): boolean =>
  all
    .slice(0, all.indexOf(one))
    .some((other) => countedAs(other) === countedAs(one) && other.source !== one.source);
