import { type Figure, isNamedByWords } from '../figures/figure';
import { firm, firmAndOnce } from './changed-rules';
import { compareFigures, type Judgement } from './compare';
import type { Meeting } from './meeting';
import type { ComparingRules } from './rules';
import { scopeKey } from './scopes';
import { isOfTwoSizes } from './two-sizes';

/** What two figures that meet are to each other; null where they have nothing to say to each other. */
export function judgeMet(
  here: Figure,
  { other, sure, beside, noun, named, apart }: Meeting,
  rules: ComparingRules,
): Judgement | null {
  const [a, b] = asOne(here, other, noun);
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

/** Both under the measure that says more; of two that lists know, or none, under the first by the alphabet. */
function asOne(here: Figure, there: Figure, noun: boolean): [Figure, Figure] {
  const named = [here, there].filter((figure) => !isNamedByWords(figure));
  const [measure = here.measure] = (named.length === 1 ? named : [here, there])
    .map((figure) => figure.measure)
    .sort();
  const grows = here.window === 'cumulative' || there.window === 'cumulative';
  const spans = here.window === 'increment' || there.window === 'increment';
  const under = (figure: Figure): Figure => ({
    ...figure,
    measure,
    scope: noun ? withoutNoun(figure) : figure.scope,
    window: grows && !spans ? 'cumulative' : figure.window,
    ...sureOf(figure),
  });
  return [under(here), under(there)];
}

/** "people > clients", of clients. */
const withoutNoun = ({ scope, noun }: Figure): string =>
  scopeKey(
    scope
      .split(';')
      .filter((part) => part.split('>').at(-1)?.trim() !== noun)
      .join(';'),
  );

/** A figure of which what it counts is no longer in doubt. */
const sureOf = ({ assumed }: Figure): Pick<Figure, 'assumed'> => ({
  assumed: assumed.filter((field) => field !== 'measure'),
});

/** What two figures of one measure are to each other that are known to be of one thing. */
export const judgeOne = (here: Figure, there: Figure, rules: ComparingRules): Judgement =>
  compareFigures(
    { ...here, ...sureOf(here) },
    { ...there, ...sureOf(there) },
    certain(rules, here, there),
  );

/** The rules where two figures are known to be of one thing; a day of an act that no list knows is one, then. */
const certain = (rules: ComparingRules, here: Figure, there: Figure): ComparingRules =>
  [here, there].some(isNamedByWords) ? firmAndOnce(rules) : firm(rules);
