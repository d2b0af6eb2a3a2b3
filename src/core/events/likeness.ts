import type { Limits } from './background';
import type { PageTerms } from './lexicon';
import {
  dot,
  greatestDot,
  middle,
  type Stack,
  stack,
  unit,
  type Vector,
  vector,
  type Weights,
  weightsOf,
} from './vector';

/** More terms than these add size to an index, and nothing measurable. */
const MIDDLE_TERMS = 200;
const TEXT_TERMS = 60;

/** An event as its sources describe it, and what sets it apart from pages that only look like it. */
export interface Portrait {
  middle: Vector;
  sources: Stack;
  /** Above 0 the weights of what rather the sources say, below 0 of what rather the decoys say. */
  contrast: Vector | null;
}

/**
 * The portrait of an event from the weighted terms of its sources and decoys. A term belongs to the
 * side on which it weighs more than `apart` times as much.
 */
export function portrait(
  sources: readonly Weights[],
  decoys: readonly Weights[],
  apart: number,
): Portrait {
  const ours = middle(sources, MIDDLE_TERMS);
  return {
    middle: ours,
    sources: stack(sources.map((weights) => unit(weights, TEXT_TERMS))),
    contrast: decoys.length > 0 ? sides(ours, middle(decoys, MIDDLE_TERMS), apart) : null,
  };
}

/**
 * What belongs to one side only, the others' below 0. A name that both give about the same room
 * belongs to neither: how often a short text repeats it is chance.
 */
function sides(ours: Vector, others: Vector, apart: number): Vector {
  const own = weightsOf(ours);
  const theirs = weightsOf(others);
  const sided = new Map<number, number>();
  for (const [term, weight] of own)
    if (weight > apart * (theirs.get(term) ?? 0)) sided.set(term, weight);
  for (const [term, weight] of theirs)
    if (weight > apart * (own.get(term) ?? 0)) sided.set(term, -weight);
  return vector(sided);
}

/** `decoy`: the page says more of what belongs to the decoys. `torn`: it is hard to tell. */
export interface Likeness {
  score: number;
  kind: 'event' | 'torn' | 'decoy';
}

/**
 * How much a page is like an event, 0…1: half by the middle of its sources, half by the nearest of
 * them. Who and where without any what is hard to tell: it may be another matter of the same people.
 * Where decoys are known, what these and the event share tells nothing: the page must say
 * `contrast` times as much of what rather the event says.
 */
export function likeness(portrait: Portrait, page: PageTerms, limits: Limits): Likeness {
  const { middle: ours, sources } = portrait;
  const score = (dot(ours, page.weights) + greatestDot(sources, page.weights)) / 2;
  const { own, theirs } = sidesTaken(portrait.contrast, page.weights);
  if (own < theirs) return { score, kind: 'decoy' };
  const told = own >= limits.contrast * theirs && saysWhat(portrait, page, limits.words);
  return { score, kind: told ? 'event' : 'torn' };
}

/** How much a page says of what belongs to the sources, and of what belongs to the decoys. */
function sidesTaken(contrast: Vector | null, page: Weights): { own: number; theirs: number } {
  let own = 0;
  let theirs = 0;
  contrast?.terms.forEach((term, i) => {
    const share = (contrast.weights[i] ?? 0) * (page.get(term) ?? 0);
    if (share > 0) own += share;
    else theirs -= share;
  });
  return { own, theirs };
}

/** Whether at least this part of a page's words are the event's too, where it is not names alone. */
function saysWhat(
  { middle: ours, sources }: Portrait,
  { words }: PageTerms,
  least: number,
): boolean {
  if (!words) return true;
  const shared = new Set<number>();
  for (const { terms } of [ours, sources])
    for (const term of terms) if (words.has(term)) shared.add(term);
  return [...shared].reduce((sum, term) => sum + (words.get(term) ?? 0), 0) >= least;
}

/** How many terms a comparison with this portrait looks at. */
export function sizeOf(portrait: Portrait): number {
  const { middle: ours, sources, contrast } = portrait;
  return ours.terms.length + sources.terms.length + (contrast?.terms.length ?? 0);
}
