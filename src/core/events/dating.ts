import type { Day } from '../figures/figure';

/** Where a page lies in time, seen from an event's days. */
export type Dating = 'inside' | 'outside' | 'unknown';

/** The days an event lies in, both included; null where unknown. */
export type EventDays = { from: Day; to: Day } | null;

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
