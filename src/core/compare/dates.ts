import { compatible, conflict, type Finding, type Pair } from './finding';
import { relate } from './relation';
import type { ComparingRules } from './rules';

/** Days from the first day that either names to the last: leaving more room never makes it less. */
function reach({ spans }: Pair): number {
  const named = [spans.here, spans.there].flatMap(({ anchor, low, high }) =>
    anchor === null ? [low, high] : [anchor],
  );
  return Math.max(...named) - Math.min(...named);
}

/**
 * Two days of one thing. What starts or ends does so once, so that two days conflict, unless they lie so
 * far apart that they are of two happenings; what is announced, or what people do when they meet, arrive
 * and leave, has an occasion for each day.
 */
export function compareDates(pair: Pair, rules: ComparingRules): Finding {
  const relation = relate(pair.spans.here, pair.spans.there);
  if (relation.kind === 'same') return { verdict: 'agrees', reason: { rule: relation.rule } };
  if (relation.kind === 'overlap') return compatible(pair);
  const gap = relation.kind === 'apart' ? relation.gap : 0;
  if (rules.isOccasion(pair.here.measure)) {
    const reason = { rule: 'other-occasion' as const, daysApart: gap };
    return { verdict: 'different-scope', reason };
  }
  if (reach(pair) > rules.sameEventDays) {
    const reason = { rule: 'assumed-field' as const, fields: ['measure'], daysApart: gap };
    return { verdict: 'not-compared', reason };
  }
  return conflict(pair, gap);
}
