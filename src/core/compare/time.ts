import { spanOf } from '../figures/calendar';
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
  const a = spanOf(here.asOf);
  const b = spanOf(there.asOf);
  if (!a || !b) return UNKNOWN;
  const bothStated = here.asOfFrom === 'stated' && there.asOfFrom === 'stated';
  if (a.low > b.high) return { later: 'here', daysApart: a.low - b.high, bothStated };
  if (b.low > a.high) return { later: 'there', daysApart: b.low - a.high, bothStated };
  const oneDay = a.low === a.high && b.low === b.high;
  return oneDay ? { later: 'same-day', daysApart: 0, bothStated } : UNKNOWN;
}
