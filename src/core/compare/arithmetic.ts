import { civil, dayOf, numberOf } from '../figures/calendar';
import type { Figure } from '../figures/figure';
import type { ComparingRules } from './rules';
import { sameScope, scopeKey } from './scopes';
import { spanOf } from './span';
import { timeOrder } from './time';
import type { Arithmetic } from './verdict';
import { isExact } from './wholes';

const isNumber = (value: unknown): value is number => typeof value === 'number';

/**
 * An increment that leads from the smaller of two running totals to the larger: 10,000 + 1,678 ≈ 12,000.
 * It leads forward in time: none is added to a later total, nor to one of a day after its own. Where it is
 * all that was added from one day to the next, and the exact sum is another, the sum `differs`.
 */
export function incrementBetween(
  a: Figure,
  b: Figure,
  candidates: Figure[],
  rules: ComparingRules,
): Arithmetic | null {
  if (!isNumber(a.value) || !isNumber(b.value)) return null;
  const [lower, upper] = a.value < b.value ? [a, b] : [b, a];
  const [from, to] = [Math.min(a.value, b.value), Math.max(a.value, b.value)];
  if (timeOrder(lower, upper).later === 'here') return null;
  const larger = spanOf(upper, rules);
  const hedges = { from: lower.hedge, covers: upper.hedge };
  const toldOf = (step: number) =>
    ({ kind: 'increment', from, step, sum: from + step, covers: to, hedges }) as const;
  const ofADay = new Set<number>();
  for (const step of candidates) {
    if (step.window !== 'increment' || step.measure !== a.measure || !isNumber(step.value))
      continue;
    if (step.unit !== a.unit || b.unit !== a.unit || !sameScope(step.scope, a.scope)) continue;
    if (timeOrder(step, upper).later === 'here' || timeOrder(lower, step).later === 'here')
      continue;
    const sum = from + step.value;
    if (sum >= larger.low && sum <= larger.high) return toldOf(step.value);
    if (leadsOverNight(lower, step, upper)) ofADay.add(step.value);
  }
  const [step] = ofADay;
  return ofADay.size === 1 && step !== undefined ? { ...toldOf(step), differs: true } : null;
}

/** Whether a step is, by the days that the articles state, all that came between two exact totals. */
function leadsOverNight(lower: Figure, step: Figure, upper: Figure): boolean {
  const all = [lower, step, upper];
  if (!all.every((one) => isExact(one) && one.asOfFrom !== 'published')) return false;
  const { later, daysApart } = timeOrder(upper, lower);
  return later === 'here' && daysApart === 1 && timeOrder(step, upper).later === 'same-day';
}

/** Two parts that add up to a whole exactly: 206 + 19 = 225. `one` and `other` are a part and the whole, in any order. */
export function partsOfWhole(one: Figure, other: Figure, candidates: Figure[]): Arithmetic | null {
  if (!isNumber(one.value) || !isNumber(other.value)) return null;
  const [part, whole] = one.value < other.value ? [one, other] : [other, one];
  if (!isNumber(part.value) || !isNumber(whole.value)) return null;
  if (part.hedge !== 'exact' || part.window !== whole.window || part.unit !== whole.unit)
    return null;
  if (scopeKey(whole.scope) !== 'total') return null;
  const rest = whole.value - part.value;
  if (rest <= 0) return null;
  const found = candidates.find(
    (figure) =>
      figure.value === rest &&
      figure.hedge === 'exact' &&
      figure.measure === part.measure &&
      figure.window === part.window &&
      figure.unit === part.unit &&
      !sameScope(figure.scope, part.scope) &&
      !sameScope(figure.scope, whole.scope),
  );
  return found ? { kind: 'parts', parts: [part.value, rest], whole: whole.value } : null;
}

/** Later ones cannot be written `YYYY-MM-DD`, and no article means them. */
const LAST_DAY = civil(9999, 12, 31);

/**
 * The end that a start and a length give: from 13 January, 10 days are 23 January. `length` is a duration
 * (`x-duration`); its start (`x-start`) is looked for among the page's figures. Null where there is not exactly one.
 * Where the page gives one end (`x-end`) and it is more than a day off, that is told: the first day may count.
 */
export function endOf(length: Figure, figures: Figure[]): Arithmetic | null {
  const { unit, value, measure, hedge } = length;
  if ((unit !== 'day' && unit !== 'week') || !isNumber(value) || !measure.endsWith('-duration'))
    return null;
  const dayNamed = (bound: string): string | null => {
    const wanted = measure.replace(/-duration$/, bound);
    const days = new Set(
      figures
        .filter((figure) => figure.measure === wanted && sameScope(figure.scope, length.scope))
        .map((figure) => (figure.hedge === 'exact' ? figure.value : null)),
    );
    const [day] = days;
    return days.size === 1 && typeof day === 'string' ? day : null;
  };
  const start = dayNamed('-start');
  if (start === null) return null;
  const first = numberOf(start);
  if (first === null || !Number.isInteger(value)) return null;
  const end = first + value * (unit === 'week' ? 7 : 1);
  if (end > LAST_DAY) return null;
  const stated = hedge === 'exact' ? dayNamed('-end') : null;
  const off = stated === null ? 0 : Math.abs((numberOf(stated) ?? end) - end);
  const told = { kind: 'end', start, length: value, unit, end: dayOf(end), hedge } as const;
  return stated !== null && off > 1 ? { ...told, stated } : told;
}
