import type { Figure } from '../figures/figure';
import type { ComparingRules } from './rules';
import { type Telling, toldIn } from './told';

type Told = readonly [Figure, Telling];

/**
 * Whether two sizes are of two moments: of what rises and falls within a day, where one of them is not told as the
 * highest (a river may stand at 7.2 metres at noon and crest at 8.1 in the night), or of how far away something was
 * on two days.
 */
export function areOfTwoMoments(one: Told, two: Told, rules: ComparingRules): boolean {
  const [[figure], [other]] = [one, two];
  if (figure.asOf === null || other.asOf === null) return false;
  if (figure.asOf !== other.asOf)
    return (
      figure.measure === 'distance' && (figure.asOfFrom === 'stated' || other.asOfFrom === 'stated')
    );
  return rules.isChanging(figure.measure) && !(isPeak(one, rules) && isPeak(two, rules));
}

function isPeak([figure, telling]: Told, rules: ComparingRules): boolean {
  const told = toldIn(telling, rules).of.get(figure);
  return told !== undefined && rules.meeting.isPeak(told);
}
