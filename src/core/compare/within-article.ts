import type { Figure } from '../figures/figure';
import { compareFigures, type Judgement } from './compare';
import type { Statement } from './mentions';
import type { ComparingRules } from './rules';
import { isPartOf } from './scopes';
import { isOfTwoSizes } from './two-sizes';

/** Another statement of the same article that a figure does not fit together with, and why. */
export interface Clash {
  other: Figure;
  judgement: Judgement;
}

/** What an article's own statements are to each other. */
export interface WithinArticle {
  /** Where it contradicts itself, both ways round: near days of what happens once, and a title against its text. */
  contradictions: ReadonlyMap<Figure, Clash[]>;
  /**
   * Figures beside which the article gives other values in the same words: it counts several things, and
   * which of them another article counts cannot be told. Of running totals and days the first is the
   * event's own; what follows is mostly of a part of it, or of an earlier happening of its kind.
   */
  several: ReadonlySet<Figure>;
}

const inTitleAlone = ({ mentions }: Statement): boolean =>
  mentions.every((mention) => mention.in === 'title');

/** Stands for the day of an article that has none: its own figures are of one day all the same. */
const SOME_DAY = '2000-01-01';

/**
 * Two counts of one article: no time lies between its title and its text, so they are compared as if
 * they did not grow.
 */
const atOnePoint = (figure: Figure): Figure => ({
  ...figure,
  window: figure.window === 'cumulative' ? 'point' : figure.window,
  asOf: figure.asOf ?? SOME_DAY,
});

/**
 * Finds where the statements of one article do not fit together; `statements` in order of first mention.
 * Linear in their number: of one measure, each is held against the first `mostStatements` alone.
 */
export function withinArticle(statements: Statement[], rules: ComparingRules): WithinArticle {
  const contradictions = new Map<Figure, Clash[]>();
  const clash = (figure: Figure, other: Figure, judgement: Judgement): void => {
    const known = contradictions.get(figure);
    if (known) known.push({ other, judgement });
    else contradictions.set(figure, [{ other, judgement }]);
  };
  const several = new Set<Figure>();
  const pairs = pairsOf(statements, rules);
  const borneOut = titlesBorneOut(pairs, rules);
  for (const [first, second] of pairs) {
    const [figure, other] = [first.figure, second.figure];
    if (figure.asOf !== other.asOf && !rules.isFixed(figure)) continue;
    const judgement = compareFigures(atOnePoint(figure), atOnePoint(other), rules);
    for (const whole of smallerWholes(figure, other, rules)) several.add(whole);
    if (judgement.verdict !== 'conflicts') continue;
    if (contradicts(first, second, judgement, rules) && !borneOut.has(figure)) {
      clash(figure, other, judgement);
      clash(other, figure, judgement);
      // One of its two days is another's as often as not: neither is held against other articles.
      if (figure.unit === 'date') several.add(figure).add(other);
      continue;
    }
    several.add(other);
    const isDay = figure.unit === 'date';
    if (isDay ? rules.hasLike(figure.measure) : figure.window === 'point') several.add(figure);
  }
  return { contradictions, several };
}

/** The figures of a title that the text says, too: whatever else it counts is of something else. */
function titlesBorneOut(
  pairs: readonly [Statement, Statement][],
  rules: ComparingRules,
): ReadonlySet<Figure> {
  const borneOut = new Set<Figure>();
  for (const [first, second] of pairs) {
    if (!inTitleAlone(first) || first.figure.unit === 'date') continue;
    const { verdict } = compareFigures(atOnePoint(first.figure), atOnePoint(second.figure), rules);
    if (verdict === 'agrees' || verdict === 'compatible') borneOut.add(first.figure);
  }
  return borneOut;
}

/**
 * "151 passengers aboard", and another boat "with nine people aboard": what is settled once and smaller than a
 * part of it is a whole of its own. Counts that may change are left to the comparison, which flags them.
 */
function smallerWholes(a: Figure, b: Figure, rules: ComparingRules): Figure[] {
  if (!rules.isFixed(a) || a.unit === 'date') return [];
  const pairs: [Figure, Figure][] = [
    [a, b],
    [b, a],
  ];
  return pairs.flatMap(([part, whole]) =>
    typeof part.low === 'number' &&
    typeof whole.high === 'number' &&
    part.unit === whole.unit &&
    part.low > whole.high &&
    isPartOf(part.scope, whole.scope, rules)
      ? [whole]
      : [],
  );
}

/** Two places named for two days are no contradiction; nor are days of two happenings, which lie further apart. */
function contradicts(
  first: Statement,
  second: Statement,
  { reason }: Judgement,
  rules: ComparingRules,
): boolean {
  const [a, b] = [first.figure, second.figure];
  if (a.unit === 'date')
    return (
      !rules.hasLike(a.measure) &&
      a.where === b.where &&
      (reason.daysApart ?? 0) <= rules.contradictionDays
    );
  // A bare number of a headline may count anything: "Two found alive as toll reaches 21".
  const isOne = inTitleAlone(first) !== inTitleAlone(second) && a.noun !== null;
  return isOne && !isOfTwoSizes(a, b, rules);
}

/** Each two of one measure, in order, where the one before is among the first of it. */
function pairsOf(
  statements: Statement[],
  { mostStatements }: ComparingRules,
): [Statement, Statement][] {
  const byMeasure = new Map<string, Statement[]>();
  for (const statement of statements) {
    const { measure } = statement.figure;
    const same = byMeasure.get(measure);
    if (same) same.push(statement);
    else byMeasure.set(measure, [statement]);
  }
  return [...byMeasure.values()].flatMap((same) =>
    same
      .slice(0, mostStatements)
      .flatMap((one, i) => same.slice(i + 1).map((two): [Statement, Statement] => [one, two])),
  );
}
