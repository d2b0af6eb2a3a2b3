import { heaviestFirst, type Vector, type Weights } from './vector';

/** The heaviest terms of an event, by which it is found at all. */
const KEY_TERMS = 60;
/** So many entries are looked at for a page, from the terms of fewest events on. */
const MOST_ENTRIES = 160;

/** From term number to the events that have it as a key term; `starts` has one entry more. */
export interface KeyTerms {
  starts: Uint32Array;
  events: Uint32Array;
  weights: Float32Array;
}

/** Files each event's middle, in the order of the events, under its key terms. */
export function compileKeyTerms(middles: readonly Vector[], terms: number): KeyTerms {
  const starts = new Uint32Array(terms + 1);
  const keys = middles.map((middle) =>
    [...heaviestFirst(middle).subarray(0, KEY_TERMS)].map((i) => ({
      term: middle.terms[i] ?? 0,
      weight: middle.weights[i] ?? 0,
    })),
  );
  for (const { term } of keys.flat()) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  for (let term = 0; term < terms; term += 1)
    starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const next = starts.slice();
  const events = new Uint32Array(starts[terms] ?? 0);
  const weights = new Float32Array(events.length);
  keys.forEach((list, event) => {
    for (const { term, weight } of list) {
      const place = next[term] ?? 0;
      events[place] = event;
      weights[place] = weight;
      next[term] = place + 1;
    }
  });
  return { starts, events, weights };
}

/** What looking up a page found, and how much of the index it had to look at. */
export interface Found {
  /** By event: what the page's and the event's key terms have in common, 0…1. */
  common: Map<number, number>;
  entries: number;
}

/**
 * The events that share key terms with a page. However many events there are, the work is bounded:
 * a term of few events tells most and costs least, so those come first.
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
    if (entries + to - from > MOST_ENTRIES) break;
    entries += to - from;
    for (let place = from; place < to; place += 1) {
      const event = events[place] ?? 0;
      common.set(event, (common.get(event) ?? 0) + weight * (weights[place] ?? 0));
    }
  }
  return { common, entries };
}
