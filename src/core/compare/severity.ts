import type { Figure } from '../figures/figure';
import type { Finding, Pair } from './finding';
import type { ComparingRules } from './rules';
import { SEVERITIES, type Severity } from './verdict';

const SOFT: ReadonlySet<Figure['hedge']> = new Set(['approx', 'almost', 'range', 'vague']);

/**
 * How much a conflict matters: by how far the nearest values lie apart, and one step less where something
 * may explain part of it: a soft hedge, two days of the count, or, of days, two places or nobody who is
 * named as saying so.
 */
export function severityOf({ gap = 0 }: Finding, pair: Pair, rules: ComparingRules): Severity {
  const isDate = pair.here.unit === 'date';
  const { medium, high } = isDate ? rules.severity.days : rules.severity.numbers;
  const distance = isDate ? gap : gap / largest(pair);
  const level = distance >= high ? 2 : distance >= medium ? 1 : 0;
  const explained = isDate ? isExplainedDay(pair) : isExplainedCount(pair, rules);
  return SEVERITIES[Math.max(0, level - (explained ? 1 : 0))] ?? 'low';
}

const isSoft = ({ here, there }: Pair): boolean => SOFT.has(here.hedge) || SOFT.has(there.hedge);

const isExplainedCount = (pair: Pair, rules: ComparingRules): boolean =>
  isSoft(pair) || (!rules.isFixed(pair.here) && (pair.time.daysApart ?? 0) > 0);

const place = (where: string | null): string | null => where?.trim().toLowerCase() ?? null;

function isExplainedDay(pair: Pair): boolean {
  const { here, there } = pair;
  const nobody = [here, there].every(({ saidBy, via }) => !saidBy && !via);
  return isSoft(pair) || nobody || place(here.where) !== place(there.where);
}

/** The largest of the numbers that bound the pair; never 0. */
function largest({ spans: { here, there } }: Pair): number {
  const ends = [here.low, here.high, there.low, there.high].filter(Number.isFinite);
  return Math.max(...ends.map(Math.abs), Number.MIN_VALUE);
}
