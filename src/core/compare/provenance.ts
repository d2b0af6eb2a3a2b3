import type { Figure } from '../figures/figure';
import { originOf, saidOn, type Telling } from './origins';
import type { ComparingRules } from './rules';
import type { Comparison } from './verdict';

/** Where an article has a figure from, the day it was said, and whether it tells a start as begun. */
export type Provenance = Pick<Comparison, 'origin' | 'saidOn' | 'begun'>;

/** What an article tells of where one of its figures is from. */
export function provenanceOf(figure: Figure, article: Telling, rules: ComparingRules): Provenance {
  const day = saidOn(figure, article);
  return {
    origin: originOf(figure, article, rules),
    ...(day && { saidOn: day }),
    ...(isBegun(figure, rules) && { begun: true as const }),
  };
}

/**
 * Whether an article reports a start as having happened: "has begun, local media said on Thursday" is
 * read as a last day that no word calls one. Of all other days the figure does not tell.
 */
const isBegun = ({ measure, unit, hedge, value, phrase }: Figure, rules: ComparingRules): boolean =>
  unit === 'date' &&
  measure.endsWith('-start') &&
  hedge === 'at-most' &&
  value !== null &&
  !rules.namesLatest(phrase);
