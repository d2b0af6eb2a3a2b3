import type { Finding, Pair } from './finding';
import type { ComparingRules } from './rules';
import { SEVERITIES, type Severity } from './verdict';

const SOFT = new Set(['approx', 'almost', 'range', 'vague']);

const place = (where: string | null): string | null => where?.trim().toLowerCase() ?? null;

/**
 * How much a conflict matters: by how far the nearest values lie apart, and one step less where a hedge
 * is soft, where two days of the count may explain part of it, where the pages name different places, or
 * where nobody is named as saying so.
 */
export function severityOf({ gap = 0 }: Finding, pair: Pair, rules: ComparingRules): Severity {
  const { here, there, spans, time } = pair;
  const isDate = here.unit === 'date';
  const size = Math.max(...bounds(pair).map(Math.abs), Number.MIN_VALUE);
  const { medium, high } = isDate ? rules.severity.days : rules.severity.numbers;
  const distance = isDate ? gap : gap / size;
  const level = distance >= high ? 2 : distance >= medium ? 1 : 0;
  const soft =
    SOFT.has(here.hedge) ||
    SOFT.has(there.hedge) ||
    (time.daysApart !== null && time.daysApart > 0) ||
    (isDate && place(here.where) !== place(there.where)) ||
    (!here.saidBy && !here.via && !there.saidBy && !there.via) ||
    (spans.here.bounds !== spans.there.bounds && gap === 0);
  return SEVERITIES[Math.max(0, level - (soft ? 1 : 0))] ?? 'low';
}

const bounds = ({ spans: { here, there } }: Pair): number[] =>
  [here.low, here.high, there.low, there.high].filter(Number.isFinite);
