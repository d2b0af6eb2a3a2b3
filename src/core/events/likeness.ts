import {
  dot,
  greatestDot,
  mean,
  type Stack,
  stack,
  unit,
  type Vector,
  vector,
  type Weights,
} from './vector';

/** More terms than these add size to an index, and nothing measurable. */
const MIDDLE_TERMS = 200;
const TEXT_TERMS = 60;

/** Some texts on one matter: their middle, and each of them. */
export interface Group {
  middle: Vector;
  texts: Stack;
}

/** The sources of an event, the pages that only look like it, and what sets these two apart. */
export interface Portrait {
  sources: Group;
  decoys: Group | null;
  /** Middle of the sources less middle of the decoys: above 0 what only the event says. */
  contrast: Vector | null;
}

function group(texts: readonly Weights[]): Group {
  const whole = texts.map((weights) => unit(weights, Number.POSITIVE_INFINITY));
  return {
    middle: unit(mean(whole), MIDDLE_TERMS),
    texts: stack(texts.map((weights) => unit(weights, TEXT_TERMS))),
  };
}

/** The portrait of an event from the weighted terms of its sources and decoys. */
export function portrait(sources: readonly Weights[], decoys: readonly Weights[]): Portrait {
  const event = group(sources);
  if (decoys.length === 0) return { sources: event, decoys: null, contrast: null };
  const others = group(decoys);
  const difference = new Map<number, number>();
  event.middle.terms.forEach((term, i) => {
    difference.set(term, event.middle.weights[i] ?? 0);
  });
  others.middle.terms.forEach((term, i) => {
    difference.set(term, (difference.get(term) ?? 0) - (others.middle.weights[i] ?? 0));
  });
  return { sources: event, decoys: others, contrast: vector(difference) };
}

/** How near a page is to a group, 0…1: half to its middle, half to the nearest of its texts. */
function nearness({ middle, texts }: Group, page: Weights): number {
  return (dot(middle, page) + greatestDot(texts, page)) / 2;
}

/** `decoy`: rather one of the pages that only look like the event. `torn`: hard to tell. */
export interface Likeness {
  score: number;
  kind: 'event' | 'torn' | 'decoy';
}

/**
 * How much a page is like an event, 0…1. Where decoys are known, what event and decoys share tells
 * nothing: the page must say `contrast` times as much of what only the sources say.
 */
export function likeness(portrait: Portrait, page: Weights, contrast: number): Likeness {
  const score = nearness(portrait.sources, page);
  if (!portrait.decoys || !portrait.contrast) return { score, kind: 'event' };
  if (nearness(portrait.decoys, page) >= score) return { score, kind: 'decoy' };
  const { terms, weights } = portrait.contrast;
  let own = 0;
  let theirs = 0;
  for (let i = 0; i < terms.length; i += 1) {
    const share = (weights[i] ?? 0) * (page.get(terms[i] ?? 0) ?? 0);
    if (share > 0) own += share;
    else theirs -= share;
  }
  return { score, kind: own >= contrast * theirs ? 'event' : 'torn' };
}

/** How many terms a comparison with this portrait looks at. */
export function sizeOf({ sources, decoys, contrast }: Portrait): number {
  const parts = [sources.middle, sources.texts, decoys?.middle, decoys?.texts, contrast];
  return parts.reduce((sum, part) => sum + (part?.terms.length ?? 0), 0);
}
