import { daysCovered } from '../facts/calendar';
import type { Figure } from '../figures/figure';

/** Which of two counts holds on the later day; null where the days do not tell. */
export interface TimeOrder {
  later: 'here' | 'there' | 'same-day' | null;
  /** Whole days between the two; null where a day is unknown. */
  daysApart: number | null;
  /** Both days stand in the text as days of the count, neither is that of a speech or of publication. */
  bothStated: boolean;
}

const UNKNOWN: TimeOrder = { later: null, daysApart: null, bothStated: false };

/** The order of the days two counts hold. A month, where only that is known, lies before or after or decides nothing. */
export function timeOrder(here: Figure, there: Figure): TimeOrder {
  const a = here.asOf === null ? null : daysCovered(here.asOf);
  const b = there.asOf === null ? null : daysCovered(there.asOf);
  if (!a || !b) return UNKNOWN;
  const bothStated = here.asOfFrom === 'stated' && there.asOfFrom === 'stated';
  if (a.first > b.last) return { later: 'here', daysApart: a.first - b.last, bothStated };
  if (b.first > a.last) return { later: 'there', daysApart: b.first - a.last, bothStated };
  const oneDay = a.first === a.last && b.first === b.last;
  return oneDay ? { later: 'same-day', daysApart: 0, bothStated } : UNKNOWN;
}
