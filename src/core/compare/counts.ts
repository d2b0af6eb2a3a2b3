import { areOpposite, compatible, conflict, type Finding, laterSide, type Pair } from './finding';
import { relate } from './relation';
import type { ComparingRules } from './rules';

/**
 * Two quantities that hold at a point. A length or a strength is fixed; how many there are of something
 * may change from one day to the next, and how many are missing from hour to hour, so that time explains
 * two values, whichever is larger. Where a day is not known, it may.
 */
export function comparePoints(pair: Pair, rules: ComparingRules): Finding {
  const { here, there, spans, time } = pair;
  const relation = relate(spans.here, spans.there);
  if (relation.kind === 'same') return { verdict: 'agrees', reason: { rule: relation.rule } };
  if (relation.kind === 'overlap') return compatible(pair);
  const fixed = rules.isFixed(here) || rules.isFixed(there) || stands(pair, rules);
  const moved = time.later === 'same-day' ? rules.isMoving(here.measure) : time.later !== null;
  if (!fixed && moved) return change(pair);
  if (spans.here.vague || spans.there.vague) return compatible(pair);
  if (!fixed && time.later === null)
    return { verdict: 'not-compared', reason: { rule: 'assumed-field', fields: ['asOf'] } };
  return conflict(pair, relation.kind === 'apart' ? relation.gap : 0);
}

/** Whether nothing has changed meanwhile: what is decided anew in weeks, and two opposite bounds of two days. */
function stands({ here, spans, time }: Pair, rules: ComparingRules): boolean {
  const apart = time.daysApart ?? Number.POSITIVE_INFINITY;
  const standing = rules.standsFor(here.measure);
  if (standing > 0 && apart <= standing) return true;
  return (
    areOpposite(spans.here, spans.there) &&
    apart <= rules.decidedDays &&
    !rules.isMoving(here.measure)
  );
}

/** What one day, or hour, says of a quantity, and another. */
function change({ spans, time }: Pair): Finding {
  const [later, earlier] =
    time.later === 'here' ? [spans.here, spans.there] : [spans.there, spans.here];
  const fell = time.later !== 'same-day' && later.high < earlier.low;
  return {
    verdict: 'updated',
    reason: {
      rule: 'running-total',
      direction: fell ? 'lower-later' : laterSide(time),
      daysApart: time.daysApart ?? undefined,
    },
  };
}

/**
 * What was added in two spans of time. Only figures of one day can be about one span; "the past 24
 * hours" of two days, or of two days of publication, are two.
 */
export function compareIncrements(pair: Pair): Finding {
  const { here, there, spans, time } = pair;
  const relation = relate(spans.here, spans.there);
  const oneSpan = here.asOf === there.asOf;
  if (relation.kind === 'same') {
    const telling = !spans.here.round && !spans.there.round && spans.here.anchor !== null;
    if (oneSpan || telling) return { verdict: 'agrees', reason: { rule: relation.rule } };
  }
  if (oneSpan && relation.kind === 'overlap') return compatible(pair);
  if (oneSpan && time.bothStated && !spans.here.vague && !spans.there.vague)
    return conflict(pair, relation.kind === 'apart' ? relation.gap : 0);
  return {
    verdict: 'different-scope',
    reason: { rule: 'other-occasion', daysApart: time.daysApart ?? undefined },
  };
}
