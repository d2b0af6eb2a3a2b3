import type { Pack, TermCounts } from '../facts/pack';
import type { Day } from '../figures/figure';
import type { Background } from './background';
import { unit, type Vector } from './vector';

/** A name says more about an event than a word that is as rare: it counts twice. */
const NAME_WEIGHT = 2;
/** The heaviest terms of an event that are kept: the rest adds size, and nothing measurable. */
const CENTROID_TERMS = 300;
/** The terms by which an event is found at all. */
const KEY_TERMS = 60;

export interface IndexedEvent {
  id: string;
  title: string;
  window: { from: Day; to: Day } | null;
  centroid: Vector;
  sources: Vector[];
  decoys: Vector[];
}

/** All known events, ready to be looked up by the terms of a page. */
export interface EventIndex {
  background: Background;
  /** Term → its number. */
  vocabulary: ReadonlyMap<string, number>;
  /** By term number: how much a term distinguishes, natural logarithm. */
  idf: Float32Array;
  events: IndexedEvent[];
  /** By term number: the events it is a key term of, as indexes into `events`. */
  postings: ReadonlyMap<number, Uint32Array>;
}

/** How much a term distinguishes that this share of texts contains. */
const distinction = (share: number): number => Math.max(0, Math.log(0.5 / share));

/** A text's terms with their weights, before they are made comparable by length. */
export function weigh(
  terms: TermCounts,
  numberOf: (term: string) => number | undefined,
  idf: (number: number) => number,
): Map<number, number> {
  const weights = new Map<number, number>();
  const add = (counts: Record<string, number>, factor: number): void => {
    for (const [term, count] of Object.entries(counts)) {
      const number = numberOf(term);
      if (number === undefined) continue;
      const weight = factor * (1 + Math.log(count)) * idf(number);
      if (weight > 0) weights.set(number, weight);
    }
  };
  add(terms.words, 1);
  add(terms.names, NAME_WEIGHT);
  return weights;
}

/** Builds the index. The same packs in any order give the same answers. */
export function buildIndex(packs: Pack[], background: Background): EventIndex {
  const vocabulary = new Map<string, number>();
  const shares: number[] = [];
  const numberOf = (term: string): number => {
    const known = vocabulary.get(term);
    if (known !== undefined) return known;
    vocabulary.set(term, shares.length);
    shares.push(background.share.get(term) ?? background.rare);
    return shares.length - 1;
  };
  const idfOf = (number: number): number => distinction(shares[number] ?? 1);
  const events = packs.map((pack): IndexedEvent => {
    const sources = pack.sources.map((source) => unit(weigh(source.terms, numberOf, idfOf)));
    return {
      id: pack.event.id,
      title: pack.event.title,
      window: pack.event.window,
      centroid: centroid(sources),
      sources,
      decoys: pack.decoys.map((decoy) => unit(weigh(decoy.terms, numberOf, idfOf))),
    };
  });
  return {
    background,
    vocabulary,
    idf: Float32Array.from(shares, distinction),
    events,
    postings: keyPostings(events),
  };
}

function centroid(vectors: Vector[]): Vector {
  const sums = new Map<number, number>();
  for (const { terms, weights } of vectors)
    terms.forEach((term, i) => {
      sums.set(term, (sums.get(term) ?? 0) + (weights[i] ?? 0));
    });
  return unit(sums, CENTROID_TERMS);
}

function keyPostings(events: IndexedEvent[]): Map<number, Uint32Array> {
  const lists = new Map<number, number[]>();
  events.forEach((event, at) => {
    const order = [...event.centroid.terms.keys()].sort(
      (i, j) => (event.centroid.weights[j] ?? 0) - (event.centroid.weights[i] ?? 0) || i - j,
    );
    for (const i of order.slice(0, KEY_TERMS)) {
      const term = event.centroid.terms[i] ?? 0;
      const list = lists.get(term);
      if (list) list.push(at);
      else lists.set(term, [at]);
    }
  });
  return new Map([...lists].map(([term, list]) => [term, Uint32Array.from(list)]));
}
