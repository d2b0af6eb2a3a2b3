import type { Day } from '../figures/figure';
import { buildIndex, type EventIndex, type IndexedEvent, weigh } from './event-index';
import { fullDates } from './full-dates';
import { countTerms } from './terms';
import { cosine } from './vector';

export { buildIndex, type EventIndex };

/** What is known of the page: plain text, and its day (or month) of publication. */
export interface Page {
  title: string | null;
  text: string;
  published: Day | null;
}

/** Scores are 0…1, as a cosine is. A `sure` event needs no confirmation by the reader. */
export interface Recognition {
  event: { id: string; title: string; score: number; sure: boolean } | null;
  maybe: { id: string; title: string; score: number } | null;
}

type Dating = 'inside' | 'outside' | 'unknown';

/** Where the page's day lies. A month (`YYYY-MM`) lies inside where any of its days does. */
function dating(event: IndexedEvent, published: Day | null, named: Day[]): Dating {
  const { window } = event;
  if (!window) return 'unknown';
  const inside = (day: Day): boolean =>
    day >= window.from.slice(0, day.length) && day <= window.to.slice(0, day.length);
  if (named.some(inside)) return 'inside';
  if (published === null) return 'unknown';
  return inside(published) ? 'inside' : 'outside';
}

function pageWeights(index: EventIndex, title: string | null, text: string): Map<number, number> {
  let unknown = 0;
  const strangers: number[] = [];
  const weights = weigh(
    countTerms(title, text),
    (term) => {
      const number = index.vocabulary.get(term);
      if (number !== undefined) return number;
      unknown += 1;
      strangers[unknown] = index.background.share.get(term) ?? index.background.rare;
      return -unknown;
    },
    (number) =>
      number >= 0
        ? (index.idf[number] ?? 0)
        : Math.max(0, Math.log(0.5 / (strangers[-number] ?? 1))),
  );
  const length = Math.hypot(...weights.values()) || 1;
  for (const [term, weight] of weights) weights.set(term, weight / length);
  return weights;
}

function candidates(index: EventIndex, page: ReadonlyMap<number, number>): number[] {
  const found = new Set<number>();
  for (const term of page.keys())
    for (const event of index.postings.get(term) ?? []) found.add(event);
  return [...found];
}

/** Which known event a page is about: one, perhaps one, or none. */
export function recognise(index: EventIndex, page: Page): Recognition {
  const weights = pageWeights(index, page.title, page.text);
  const named = fullDates(page.text);
  const { limits } = index.background;
  let best: { event: IndexedEvent; score: number } | null = null;
  for (const at of candidates(index, weights)) {
    const event = index.events[at];
    if (!event) continue;
    const score = cosine(event.centroid, weights);
    const decoy = Math.max(0, ...event.decoys.map((vector) => cosine(vector, weights)));
    if (decoy >= score) continue;
    if (!best || score > best.score || (score === best.score && event.id < best.event.id))
      best = { event, score };
  }
  if (!best) return { event: null, maybe: null };
  const { event, score } = best;
  const name = { id: event.id, title: event.title, score };
  const day = dating(event, page.published, named);
  if (day === 'inside' && score >= limits.inside)
    return { event: { ...name, sure: true }, maybe: null };
  if (day === 'unknown' && score >= limits.undated)
    return { event: { ...name, sure: false }, maybe: null };
  const asks = day === 'outside' ? limits.outside : limits.maybe;
  return { event: null, maybe: score >= asks ? name : null };
}

/**
 * Whether a page may be about any known event, from its title and first lines. It only rules out:
 * a page it lets through may be about none.
 */
export function mayConcern(
  index: EventIndex,
  glance: { title: string | null; lead: string },
): boolean {
  return candidates(index, pageWeights(index, glance.title, glance.lead)).length > 0;
}
