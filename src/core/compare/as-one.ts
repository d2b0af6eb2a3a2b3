import { type Figure, isNamedByWords } from '../figures/figure';
import { firm, firmAndOnce } from './changed-rules';
import type { ComparingRules } from './rules';
import { scopeKey } from './scopes';

/** Both under the measure that says more; of two that lists know, or none, under the first by the alphabet. */
export function inOneName(here: Figure, there: Figure, noun: boolean): [Figure, Figure] {
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
export const sureOf = ({ assumed }: Figure): Pick<Figure, 'assumed'> => ({
  assumed: assumed.filter((field) => field !== 'measure'),
});

/** The rules where two figures are known to be of one thing; a day of an act that no list knows is one, then. */
export const certain = (rules: ComparingRules, here: Figure, there: Figure): ComparingRules =>
  [here, there].some(isNamedByWords) ? firmAndOnce(rules) : firm(rules);
