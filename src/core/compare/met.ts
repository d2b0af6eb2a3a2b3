import type { Figure } from '../figures/figure';
import { certain, inOneName, sureOf } from './as-one';
import { compareFigures, type Judgement } from './compare';
import type { Meeting } from './meeting';
import type { ComparingRules } from './rules';
import { isOfTwoSizes } from './two-sizes';

/** What two figures that meet are to each other; null where they have nothing to say to each other. */
export function judgeMet(
  here: Figure,
  { other, sure, beside, noun, named, apart }: Meeting,
  rules: ComparingRules,
): Judgement | null {
  const [a, b] = inOneName(here, other, noun);
  const judgement = compareFigures(a, b, sure ? certain(rules, here, other) : rules);
  const { verdict } = judgement;
  if (verdict === 'agrees' || (verdict === 'compatible' && named)) return judgement;
  if (!sure) return beside ? OF_OTHERS : null;
  const isFlag = verdict === 'conflicts' || verdict === 'updated';
  return isFlag && (apart || isOfTwoSizes(a, b, rules)) ? OF_OTHERS : judgement;
}

const OF_OTHERS: Judgement = {
  verdict: 'different-scope',
  severity: null,
  reason: { rule: 'other-scope', fields: ['measure'] },
};

/** What two figures of one measure are to each other that are known to be of one thing. */
export const judgeOne = (here: Figure, there: Figure, rules: ComparingRules): Judgement =>
  compareFigures(
    { ...here, ...sureOf(here) },
    { ...there, ...sureOf(there) },
    certain(rules, here, there),
  );
