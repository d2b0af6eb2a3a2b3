import type { Figure } from '../figures/figure';
import { wordHash } from '../traces/cues';
import { onlyOnes } from './meeting';
import type { ComparingRules } from './rules';
import { isPartOf, namedYearOf, sameScope } from './scopes';
import { inOneUnit } from './span';
import { evidenceOf, type Telling, toldIn, wordsOfName } from './told';
import { areNear } from './two-sizes';

/** An article with a figure of its own. */
interface Stating extends Telling {
  published: string | null;
}

/**
 * Whether two counts of one day are of a day that was over when both articles appeared: how many struck or
 * marched on it changes no more.
 */
export function areOfADayGoneBy(
  [figure, here]: readonly [Figure, Stating],
  [other, there]: readonly [Figure, Stating],
): boolean {
  const day = figure.asOf;
  if (day === null || day !== other.asOf || day.length < FULL_DAY) return false;
  if (figure.asOfFrom !== 'stated' || other.asOfFrom !== 'stated') return false;
  return [here, there].every(({ published }) => published !== null && day < published);
}

const FULL_DAY = '2000-01-01'.length;

/** Whether both articles call their count final, or tell what ends such a count: nothing is added to it. */
export function areFinal(
  [figure, here]: readonly [Figure, Telling],
  [other, there]: readonly [Figure, Telling],
  rules: ComparingRules,
): boolean {
  const isFinal = (one: Figure, telling: Telling): boolean => {
    const told = toldIn(telling, rules).of.get(one);
    return told !== undefined && rules.meeting.endsCount(one.measure, told);
  };
  return isFinal(figure, here) && isFinal(other, there);
}

/**
 * Whether the place that restricts one of two lengths or days stands in the sentence of the other, too,
 * which names no restriction: "a curfew on Saint-Orbert", "the curfew that the prefect of Saint-Orbert
 * imposed". Counts are left alone: what is told of the country names the town of most of it.
 */
export function areInOnePlace(
  [figure, here]: readonly [Figure, Telling],
  [other, there]: readonly [Figure, Telling],
  rules: ComparingRules,
): boolean {
  if (figure.unit !== 'date' && !rules.isTime(figure.unit)) return false;
  const free = [figure, other].filter(({ scope }) => scope === 'total');
  if (free.length !== 1) return false;
  const [narrow, wide] =
    free[0] === other
      ? [figure, toldIn(there, rules).of.get(other)]
      : [other, toldIn(here, rules).of.get(figure)];
  const place = narrow.scope.split(/[>;]/).map((part) => part.trim());
  const words = place.flatMap((part) => part.toLowerCase().split(' '));
  return (
    place.length === 1 &&
    /^\p{Lu}/u.test(narrow.scope) &&
    words.every((word) => wide?.words.has(wordHash(word)))
  );
}

/**
 * Whether one of two counts is of all there is, by its words, and the other, smaller one need not be: the
 * fires of a season, and one fire alone.
 */
export function areWholeAndPart(
  [figure, here]: readonly [Figure, Telling],
  [other, there]: readonly [Figure, Telling],
  rules: ComparingRules,
): boolean {
  const [a, b] = [toldIn(here, rules).of.get(figure), toldIn(there, rules).of.get(other)];
  const spans = inOneUnit(figure, other, rules);
  if (!a || !b || !spans || a.extent === b.extent) return false;
  const [more, less] = spans.here.low > spans.there.high ? [a, b] : [b, a];
  return more.extent === 'whole' || less.extent === 'part';
}

/**
 * Whether two figures are of one earlier event, by its year, of which each article recalls one such number: what
 * is long over is counted to the end. Under two scopes they are one where they lie near each other: "31 people",
 * "31 at the mill in Lask".
 */
export function areRecalled(
  [figure, here]: readonly [Figure, Telling],
  [other, there]: readonly [Figure, Telling],
  rules: ComparingRules,
): boolean {
  const year = namedYearOf(figure.scope);
  if (year === null || figure.measure !== other.measure || namedYearOf(other.scope) !== year)
    return false;
  if (!sameScope(figure.scope, other.scope) && !areNear(figure, other, rules)) return false;
  return [here, there].every(
    ({ stated }) =>
      stated.filter(
        (one) => one.figure.measure === figure.measure && namedYearOf(one.figure.scope) === year,
      ).length === 1,
  );
}

/** A count of what is long over: no day of it explains another number. */
export const longOver = (figure: Figure): Figure => ({
  ...figure,
  scope: namedYearOf(figure.scope) ?? figure.scope,
  window: 'point',
  asOf: null,
  asOfFrom: null,
});

/** Whether two days are of what was built or founded once: each article has one such day, and names the same thing. */
export function areOfOneMaking(
  one: readonly [Figure, Telling],
  two: readonly [Figure, Telling],
  rules: ComparingRules,
): boolean {
  const [{ measure, unit }] = one;
  const deed = /^other:(.+)-date$/.exec(measure)?.[1];
  if (unit !== 'date' || !deed || !rules.meeting.isMade(deed)) return false;
  const only = onlyOnes(one, two, rules);
  if (!only) return false;
  const { words } = evidenceOf(...only, false, rules, wordsOfName(one[0]));
  return words >= rules.meeting.least.made;
}

/**
 * Whether what a part exceeds is no whole: its own article has a larger count of the same scope, so that it tells
 * of some of them, or of another event: "three died in a second fire".
 */
export function isNoWhole(
  [figure, here]: readonly [Figure, Telling],
  [other, there]: readonly [Figure, Telling],
  rules: ComparingRules,
): boolean {
  const [whole, { stated }] = isPartOf(figure.scope, other.scope, rules)
    ? [other, there]
    : [figure, here];
  return stated.some(
    ({ figure: { measure, scope, value, superseded } }) =>
      !superseded &&
      measure === whole.measure &&
      sameScope(scope, whole.scope) &&
      Number(value) > Number(whole.value),
  );
}
