import { compatible, type Finding, laterSide, type Pair } from './finding';
import { relate } from './relation';
import type { ComparingRules } from './rules';
import type { Span } from './span';

/**
 * Two running totals. They only grow: a larger one on a later day, or another one on the same day, is
 * explained by time. A smaller one on a later day conflicts where the text states both days; else the
 * days themselves are in doubt; and patients are sent home. A vague word never tells that a total fell.
 */
export function compareTotals(pair: Pair, rules: ComparingRules): Finding {
  const { spans, time } = pair;
  const { here, there } = spans;
  const relation = relate(here, there);
  const [earlier, later] = time.later === 'here' ? [there, here] : [here, there];
  const ordered = time.later === 'here' || time.later === 'there';
  if (relation.kind === 'same' && !(ordered && grewByCount(earlier, later)))
    return { verdict: 'agrees', reason: { rule: relation.rule } };
  if (relation.kind === 'same') return updated(pair);
  if (relation.kind === 'overlap' || relation.kind === 'touch')
    return ordered && grew(earlier, later) ? updated(pair) : compatible(pair);
  if (time.later === null)
    return here.vague || there.vague
      ? compatible(pair)
      : { verdict: 'not-compared', reason: { rule: 'assumed-field', fields: ['asOf'] } };
  if (!ordered || later.low >= earlier.high) return updated(pair);
  if (here.vague || there.vague) return compatible(pair);
  if (!time.bothStated || rules.mayFall(pair.here.measure)) return updated(pair, 'lower-later');
  const reason = { rule: 'falling-total' as const, daysApart: time.daysApart ?? undefined };
  return { verdict: 'conflicts', reason, gap: relation.gap };
}

/** "At least 164", then 170: within a tenth, but two counts, since 164 is no round number. */
const grewByCount = (earlier: Span, later: Span): boolean =>
  earlier.bounds && !earlier.round && !later.round && grew(earlier, later);

/** The later day has the larger anchor, and its words do not merely leave room for less. */
const grew = (earlier: Span, later: Span): boolean =>
  earlier.anchor !== null &&
  later.anchor !== null &&
  later.anchor > earlier.anchor &&
  later.leans !== 'down';

function updated({ time }: Pair, direction = laterSide(time)): Finding {
  return {
    verdict: 'updated',
    reason: { rule: 'running-total', direction, daysApart: time.daysApart ?? undefined },
  };
}
