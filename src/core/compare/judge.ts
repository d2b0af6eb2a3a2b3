import type { Figure } from '../figures/figure';
import { firm, fixed, onceForAll, still } from './changed-rules';
import { compareFigures, type Judgement, NOT_KNOWN } from './compare';
import { areOfOne, speakOfOne } from './meeting';
import { judgeOne } from './met';
import { areOfTwoMoments } from './moments';
import { arePlanAndFact, areTwoForecasts } from './plans';
import type { ComparingRules } from './rules';
import {
  areFinal,
  areInOnePlace,
  areOfADayGoneBy,
  areOfOneMaking,
  areRecalled,
  areWholeAndPart,
  isNoWhole,
  longOver,
} from './settled';
import type { Side } from './sides';
import { areNear, isOfTwoSizes } from './two-sizes';
import type { Reason } from './verdict';

/**
 * What a statement of one article is to one of another. Where one of them counts several things in the
 * same words, a difference decides nothing; nor does one so large that they hardly count one thing.
 */
export function judge(
  figure: Figure,
  here: Side,
  other: Figure,
  there: Side,
  rules: ComparingRules,
): Judgement {
  const settled = isSettled(figure.measure, here, rules) && isSettled(other.measure, there, rules);
  const [one, two] = [
    [figure, here],
    [other, there],
  ] as const;
  let known = settled ? firm(rules) : rules;
  let judgement = compareFigures(figure, other, known);
  if (areOfOneMaking(one, two, rules)) judgement = compareFigures(figure, other, onceForAll(rules));
  const isOpen = judgement.verdict === 'not-compared' || judgement.reason.rule === 'other-occasion';
  if (isOpen && areOfOne(one, two, rules)) {
    known = firm(rules);
    judgement = judgeOne(figure, other, rules);
  }
  if (judgement.reason.rule === 'other-scope' && areInOnePlace(one, two, rules))
    judgement = compareFigures(everywhere(figure), everywhere(other), known);
  if (figure.unit !== 'date' && areRecalled(one, two, rules))
    judgement = compareFigures(longOver(figure), longOver(other), fixed(known));
  if (judgement.verdict === 'updated') {
    if (areFinal(one, two, rules))
      judgement = compareFigures(atTheEnd(figure), atTheEnd(other), fixed(known));
    else if (areOfADayGoneBy(one, two)) judgement = compareFigures(figure, other, still(known));
  }
  if (judgement.reason.rule === 'part-exceeds-whole' && isNoWhole(one, two, rules))
    return OF_A_PART;
  if (judgement.verdict === 'conflicts' && areOfTwoMoments(one, two, rules)) return OF_NO_HOUR;
  if (judgement.verdict === 'conflicts' && arePlanAndFact(one, two)) return PUT_OFF;
  if (judgement.verdict === 'conflicts' && areTwoForecasts(figure, other, rules)) return NOT_KNOWN;
  const isFlag = judgement.verdict === 'conflicts' || judgement.verdict === 'updated';
  if (isFlag && figure.unit !== 'date' && areWholeAndPart(one, two, rules)) return OF_A_PART;
  return doubted(judgement, { figure, here, other, there }, rules);
}

/** One place is all that the story is of. */
const everywhere = (figure: Figure): Figure => ({ ...figure, scope: 'total' });

const OF_A_PART: Judgement = {
  verdict: 'different-scope',
  severity: null,
  reason: { rule: 'other-scope', fields: ['scope'] },
};

const OF_NO_HOUR: Judgement = {
  verdict: 'not-compared',
  severity: null,
  reason: { rule: 'assumed-field', fields: ['asOf'] },
};

const PUT_OFF: Judgement = {
  verdict: 'different-scope',
  severity: null,
  reason: { rule: 'plan-and-fact' },
};

/** The same, unless one of the two is one of several, or so large that they hardly are of one thing. */
export function doubted(
  judgement: Judgement,
  { figure, here, other, there }: { figure: Figure; here: Side; other: Figure; there: Side },
  rules: ComparingRules,
): Judgement {
  if (judgement.verdict === 'conflicts' && !speakOfOne([figure, here], [other, there], rules))
    return NOT_KNOWN;
  const severalOf = here.within.several.has(figure) || there.within.several.has(other);
  const { verdict } = judgement;
  const isUnsure = severalOf
    ? verdict === 'conflicts' || verdict === 'updated'
    : judgement.reason.rule === 'two-values' && isOfTwoSizes(figure, other, rules);
  if (isUnsure) {
    const reason: Reason = { rule: 'assumed-field', fields: ['scope'] };
    return { verdict: 'not-compared', severity: null, reason };
  }
  const isOther = hasNearer(figure, here, other, rules) || hasNearer(other, there, figure, rules);
  return verdict === 'conflicts' && isOther ? NOT_KNOWN : judgement;
}

/**
 * Whether a figure, which is far from another article's, stands beside one of the same measure that is near it, and
 * more likely meant: "61 of the 120 seats", and "58 seats". It stands there also where a reader leaves it out: a
 * correction brings forth no disagreement.
 */
const hasNearer = (
  figure: Figure,
  { stated }: Side,
  other: Figure,
  rules: ComparingRules,
): boolean =>
  typeof figure.value === 'number' &&
  !areNear(figure, other, rules) &&
  stated.some(
    ({ figure: one }) =>
      one !== figure &&
      one.measure === figure.measure &&
      !one.superseded &&
      areNear(one, other, rules),
  );

/** Whether an article says beside a figure what else would be open: of an earthquake's depth, how strong it was. */
function isSettled(measure: string, { statements }: Side, rules: ComparingRules): boolean {
  const beside = rules.settledBy(measure);
  return beside.size > 0 && statements.some(({ figure }) => beside.has(figure.measure));
}

/** A count that is over is no running total. */
const atTheEnd = (figure: Figure): Figure =>
  figure.window === 'cumulative' ? { ...figure, window: 'point' } : figure;
