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
 * `inside` where the day of publication, or a day that the text names in full, is one of the
 * event's; else `outside` where it is known when the page appeared. A month (`YYYY-MM`) is inside
 * where any of its days is.
 */
export function dating(days: EventDays, published: Day | null, named: readonly Day[]): Dating {
  if (!days) return 'unknown';
  const inside = (day: Day): boolean =>
    day >= days.from.slice(0, day.length) && day <= days.to.slice(0, day.length);
  if (named.some(inside)) return 'inside';
  if (published === null) return 'unknown';
  return inside(published) ? 'inside' : 'outside';
}
