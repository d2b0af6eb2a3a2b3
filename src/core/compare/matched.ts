import { type Figure, isNamedByWords } from '../figures/figure';
import { certain, inOneName } from './as-one';
import { fixed, onceForAll } from './changed-rules';
import { compareFigures, type Judgement, NOT_KNOWN } from './compare';
import type { Match } from './matching/matches';
import { areTwoForecasts } from './plans';
import type { ComparingRules } from './rules';
import { sameScope, scopeKey } from './scopes';
import { longOver } from './settled';
import { areTwoPhases, countedAlike, isCounted } from './told';
import type { Rule, Verdict } from './verdict';

/**
 * What two figures are to each other that match, beyond what is `known` of them by their measures and words; null
 * where that is nothing. One quantity that two articles restrict in two ways has one scope.
 */
export function judgeMatched(
  known: Judgement | null,
  here: Figure,
  there: Figure,
  match: Match,
  rules: ComparingRules,
): Judgement | null {
  const { loose, fits, named, same, contradicts, doubted, noteDoubted } = rules.matching.least;
  const isDoubted =
    match.contradicting < (match.isOfWhole ? doubted : noteDoubted) ||
    areTwoForecasts(here, there, rules);
  if (known?.verdict === 'conflicts')
    return PLAIN.has(known.reason.rule) && isDoubted ? NOT_KNOWN : known;
  if (known?.verdict === 'compatible' && match.isOfWhole && match.one < loose) return NOT_KNOWN;
  if (match.one < fits) return known;
  // A few of one thing are by chance as many as a few of another, and so are "dozens".
  if (areTwoNouns(here, there, rules) && !(match.one >= named && countAlike(here, there, rules)))
    return known;
  const isSame = match.one >= same && sayOneNumber(here, there, rules);
  if (areTwoThings(here, there, isSame)) return known;
  if (rules.meeting.areNeverOne(here.measure, there.measure)) return known;
  const [a, b] = inOneName(...countedAlike(here, there, rules), false).map(unrestricted);
  if (!a || !b) return known;
  const isState = areTwoStates(here, there, rules);
  const isFixed = !isState && ![a, b].some((one) => moves(one, rules));
  // A share of one part says nothing against that of another: efficacy against all illness, and severe illness.
  const isOfPart = here.unit === 'percent' && !sameScope(here.scope, there.scope);
  if (!isSame && isFixed && !isDoubted && !isOfPart && match.contradicting >= contradicts) {
    const judgement = compareFigures(longOver(a), longOver(b), fixed(onceForAll(rules)));
    if (judgement.verdict === 'conflicts') return judgement;
  }
  if (!isSame && mayBeTwoParts(here, there, match, rules)) return known;
  const judgement = compareFigures(a, b, certain(rules, here, there));
  const { verdict } = judgement;
  if (verdict === 'agrees' || verdict === 'compatible')
    return known === null || OPEN.has(known.verdict) ? judgement : known;
  const isTold = !isState && isDifference(verdict, here, there, match, rules);
  return isTold && !(verdict === 'conflicts' && isDoubted) ? judgement : known;
}

/** Two days of two scopes, or two parts of a whole, unless all the rest tells of one. */
const mayBeTwoParts = (
  here: Figure,
  there: Figure,
  { one }: Match,
  { matching }: ComparingRules,
): boolean =>
  (here.unit === 'date' && !sameScope(here.scope, there.scope)) ||
  (one < matching.least.sure && areTwoParts(here, there));

/**
 * Whether two that differ are so likely of one quantity that their difference is told. Much happens on the days of
 * one event, and much of it takes days: those differ for other reasons as often, and so do counts of which one has
 * its day from its words and the other from its article.
 */
function isDifference(
  verdict: Verdict,
  here: Figure,
  there: Figure,
  { one }: Match,
  rules: ComparingRules,
): boolean {
  const { grown, sure } = rules.matching.least;
  if (verdict === 'updated') return one >= grown;
  const isOfOneKind = !isOfTime(here, rules) && here.asOfFrom === there.asOfFrom;
  return verdict === 'conflicts' && isOfOneKind && one >= sure;
}

/** Whether both say one number that hardly two things have by chance: above a few, or a year, or a month. */
const sayOneNumber = (a: Figure, b: Figure, { meeting }: ComparingRules): boolean =>
  a.low === b.low &&
  a.high === b.high &&
  (typeof a.value === 'number'
    ? a.value > meeting.few
    : a.value === null && typeof a.low === 'string' && a.low.endsWith(FIRST_DAY));
const FIRST_DAY = '-01';
/** Whether both count the same, however hedged, and more than a few. */
const countAlike = (a: Figure, b: Figure, { meeting }: ComparingRules): boolean =>
  a.value === b.value && typeof a.value === 'number' && a.value > meeting.few;

const isOfTime = ({ unit }: Figure, rules: ComparingRules): boolean =>
  unit === 'date' || rules.isTime(unit);

/** Conflicts of two values or days, which rest on nothing but their being of one thing. */
const PLAIN: ReadonlySet<Rule> = new Set(['two-values', 'two-days']);

/** A running total, and what rises and falls: of two numbers each was right in its time. */
const moves = ({ window, measure }: Figure, rules: ComparingRules): boolean =>
  window === 'cumulative' || rules.isMoving(measure) || rules.isChanging(measure);

/**
 * Whether they cannot be of one quantity, however alike they are told: lists know both measures, and by two names,
 * unless they are of one number; they are two steps of what happens; or one is of a group of those whom the other counts.
 */
function areTwoThings(here: Figure, there: Figure, isSame: boolean): boolean {
  const isListed = !isSame && !isNamedByWords(here) && !isNamedByWords(there);
  if (isListed && here.measure !== there.measure) return true;
  if (areTwoPhases(here.measure, there.measure)) return true;
  const [a, b] = [here, there].map(({ scope }) => scopeKey(scope));
  return a !== b && (a === 'total' || b === 'total') && `${a}${b}`.includes(GROUP);
}

/** Whether they count what has two names, of which the one does not only say more: "cables", "undersea cables". */
function areTwoNouns(here: Figure, there: Figure, rules: ComparingRules): boolean {
  const [a, b] = [here.unit, there.unit];
  if (a === null || b === null || !isCounted(a, rules) || !isCounted(b, rules)) return false;
  return !` ${a}`.endsWith(` ${b}`) && !` ${b}`.endsWith(` ${a}`);
}

/** Stands between people and a group of them. */
const GROUP = ' > ';

/** What is planned is none of what is, however alike they are told. */
const areTwoStates = (here: Figure, there: Figure, rules: ComparingRules): boolean =>
  rules.isNotPart(here.scope) !== rules.isNotPart(there.scope);

/** Each names another part of the whole. */
const areTwoParts = (...both: [Figure, Figure]): boolean => {
  const [a, b] = both.map(({ scope }) => scopeKey(scope));
  return a !== b && a !== 'total' && b !== 'total';
};

/** What says nothing of how two values lie to each other. */
const OPEN: ReadonlySet<Verdict> = new Set(['different-scope', 'not-compared']);

const unrestricted = (figure: Figure): Figure => ({
  ...figure,
  scope: 'total',
  assumed: figure.assumed.filter((field) => field !== 'scope'),
});
