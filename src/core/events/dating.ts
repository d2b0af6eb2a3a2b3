import { dayOf, spanOf } from '../figures/calendar';
import type { Day } from '../figures/figure';

/** Where a page lies in time, seen from an event's days. */
export type Dating = 'inside' | 'outside' | 'unknown';

/** The days an event lies in, both included; null where unknown. */
export type EventDays = { from: Day; to: Day } | null;

/**
 * The days of an event: those its pack states, else those on which its sources appeared, and
 * `around` days before and after. Null where neither is known.
 */
export function eventDays(
  stated: EventDays,
  published: readonly (Day | null)[],
  around: number,
): EventDays {
  if (stated) return stated;
  const spans = published.flatMap((day) => spanOf(day) ?? []);
  if (spans.length === 0) return null;
  return {
    from: dayOf(Math.min(...spans.map(({ low }) => low)) - around),
    to: dayOf(Math.max(...spans.map(({ high }) => high)) + around),
  };
}

/**
 * `inside` where the day of publication is one of the event's, or, where that is not known, a day
 * that the text names in full. A page from another day that names one of them is `unknown`: it
 * looks back, or compares. A month (`YYYY-MM`) is inside where any of its days is.
 */
export function dating(days: EventDays, published: Day | null, named: readonly Day[]): Dating {
  if (!days) return 'unknown';
  const inside = (day: Day): boolean =>
    day >= days.from.slice(0, day.length) && day <= days.to.slice(0, day.length);
  if (published !== null && inside(published)) return 'inside';
  if (named.some(inside)) return published === null ? 'inside' : 'unknown';
  return published === null ? 'unknown' : 'outside';
}
