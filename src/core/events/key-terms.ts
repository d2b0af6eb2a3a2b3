import type { Vector, Weights } from './vector';

/** The heaviest terms of an event, by which it is found at all. */
const KEY_TERMS = 60;
/** So many entries are looked at for a page, from the terms of fewest events on. */
const MOST_ENTRIES = 80;

/** From term number to the events that have it as a key term; `starts` has one entry more. */
export interface KeyTerms {
  starts: Uint32Array;
  /** Of one term, the event in which it weighs most first. */
  events: Uint32Array;
  weights: Float32Array;
}

/** Files each event's middle, heaviest terms first, in the order of the events, by its key terms. */
export function compileKeyTerms(middles: readonly Vector[], terms: number): KeyTerms {
  const entries = middles.flatMap((middle, event) =>
    Array.from(middle.terms.subarray(0, KEY_TERMS), (term, i) => ({
      term,
      weight: middle.weights[i] ?? 0,
      event,
    })),
  );
  entries.sort((a, b) => a.term - b.term || b.weight - a.weight || a.event - b.event);
  const starts = new Uint32Array(terms + 1);
  for (const { term } of entries) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  for (let term = 0; term < terms; term += 1)
    starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  return {
    starts,
    events: Uint32Array.from(entries, ({ event }) => event),
    weights: Float32Array.from(entries, ({ weight }) => weight),
  };
}

/** What looking up a page found, and how much of the index it had to look at. */
export interface Found {
  /** By event: what the page's and the event's key terms have in common, 0…1. */
  common: Map<number, number>;
  entries: number;
}

/**
 * The events that share key terms with a page. However many events there are, the work is bounded:
 * a term of few events tells most and costs least, so those come first; of a term of many, the
 * events for which it weighs most.
 */
export function findByKeyTerms({ starts, events, weights }: KeyTerms, page: Weights): Found {
  const common = new Map<number, number>();
  const lists = [...page]
    .map(([term, weight]) => ({
      weight,
      from: starts[term] ?? 0,
      to: starts[term + 1] ?? 0,
    }))
    .filter(({ from, to }) => to > from)
    .sort((a, b) => a.to - a.from - (b.to - b.from) || b.weight - a.weight || a.from - b.from);
  let entries = 0;
  for (const { weight, from, to } of lists) {
    const end = Math.min(to, from + MOST_ENTRIES - entries);
    entries += end - from;
    for (let place = from; place < end; place += 1) {
      const event = events[place] ?? 0;
      common.set(event, (common.get(event) ?? 0) + weight * (weights[place] ?? 0));
    }
  }
  return { common, entries };
}
