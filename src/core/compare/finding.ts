import type { Figure } from '../figures/figure';
import type { Span } from './span';
import type { TimeOrder } from './time';
import type { Direction, Reason, Verdict } from './verdict';

/** A verdict before its severity: what the rules of each kind of figure answer. */
export interface Finding {
  verdict: Verdict;
  reason: Reason;
  /** Of a conflict: the distance between the nearest values that the words allow. */
  gap?: number;
}

/** Two figures of one measure, scope, window and unit, with what the rules look at. */
export interface Pair {
  here: Figure;
  there: Figure;
  spans: { here: Span; there: Span };
  time: TimeOrder;
}

/** `later-here` or `later-elsewhere`; undefined where neither is known to be later. */
export function laterSide(time: TimeOrder): Direction | undefined {
  if (time.later === 'here') return 'later-here';
  if (time.later === 'there') return 'later-elsewhere';
  return time.later === 'same-day' ? 'same-day' : undefined;
}

/** Both can be true, and they do not say the same number: which rule says so. */
export function compatible({ here, spans }: Pair): Finding {
  const { here: a, there: b } = spans;
  if (a.vague || b.vague) return { verdict: 'compatible', reason: { rule: 'vague-and-precise' } };
  if (a.bounds || b.bounds) return { verdict: 'compatible', reason: { rule: 'open-ended' } };
  const rule = here.unit === 'date' ? 'day-within-range' : 'overlap';
  return { verdict: 'compatible', reason: { rule } };
}

/** "At least ten", "no more than five". */
export const areOpposite = (a: Span, b: Span): boolean =>
  a.bounds && b.bounds && a.leans !== b.leans;

/** The nearest values do not fit: why, when time and scope are no explanation. */
export function conflict({ here, spans }: Pair, gap: number): Finding {
  const { here: a, there: b } = spans;
  const opposite = areOpposite(a, b);
  if (here.unit === 'date') {
    const rule = opposite ? 'opposite-bounds' : 'two-days';
    return { verdict: 'conflicts', reason: { rule, daysApart: gap }, gap };
  }
  const rule = opposite ? 'opposite-bounds' : 'two-values';
  return { verdict: 'conflicts', reason: { rule }, gap };
}
