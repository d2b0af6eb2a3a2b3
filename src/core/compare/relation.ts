import { atMost, type Span } from './span';
import type { Rule } from './verdict';

/** How two spans lie to each other, time and scope aside. */
export type Relation =
  | { kind: 'same'; rule: Extract<Rule, 'same-value' | 'within-rounding' | 'within-hedge'> }
  | { kind: 'overlap' }
  /** Opposite bounds that meet in one point: only that one value fits both. */
  | { kind: 'touch' }
  | { kind: 'apart'; gap: number };

const within = (value: number, reach: Span['reach']): boolean =>
  reach !== null && atMost(reach.low, value) && atMost(value, reach.high);

const equal = (a: number, b: number): boolean => a === b || (atMost(a, b) && atMost(b, a));

const opposed = (a: Span, b: Span): boolean =>
  a.leans !== null && b.leans !== null && a.leans !== b.leans;

/**
 * Whether two anchors say the same number. Two open ends on one side ("at least 164", "at least 170")
 * do so only where the nearer one is a round number: else each is a count of its own.
 */
function sameAnchor(a: Span, b: Span): boolean {
  if (a.anchor === null || b.anchor === null || opposed(a, b)) return false;
  if (equal(a.anchor, b.anchor)) return true;
  if (a.bounds && b.bounds && !(a.round && b.round)) return false;
  return within(b.anchor, a.reach) || within(a.anchor, b.reach);
}

const sameWords = (a: Span, b: Span): boolean =>
  a.anchor === null &&
  b.anchor === null &&
  a.vague === b.vague &&
  equal(a.low, b.low) &&
  equal(a.high, b.high);

/** The relation of two spans of one unit; the same whichever comes first. */
export function relate(a: Span, b: Span): Relation {
  if (sameWords(a, b)) return { kind: 'same', rule: 'same-value' };
  if (sameAnchor(a, b)) return { kind: 'same', rule: sameRule(a, b) };
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high, b.high);
  if (!atMost(low, high)) return { kind: 'apart', gap: low - high };
  const onePoint = equal(low, high);
  return opposed(a, b) && a.bounds && b.bounds && onePoint
    ? { kind: 'touch' }
    : { kind: 'overlap' };
}

function sameRule(a: Span, b: Span): 'same-value' | 'within-rounding' | 'within-hedge' {
  if (a.anchor !== null && b.anchor !== null && equal(a.anchor, b.anchor)) return 'same-value';
  return a.hedged || b.hedged ? 'within-hedge' : 'within-rounding';
}
