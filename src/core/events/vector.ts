/** Terms, ascending by their number in one index, and the weight of each. */
export interface Vector {
  terms: Uint32Array;
  weights: Float32Array;
}

/** Weights by term number. */
export type Weights = ReadonlyMap<number, number>;

/** Places of a vector's terms, the heaviest first. */
export function heaviestFirst({ weights }: Vector): number[] {
  return [...weights.keys()].sort((i, j) => (weights[j] ?? 0) - (weights[i] ?? 0) || i - j);
}

/** A vector of these weights as they are. */
export function vector(weights: Weights): Vector {
  const entries = [...weights].filter(([, weight]) => weight !== 0).sort(([t], [u]) => t - u);
  return {
    terms: Uint32Array.from(entries, ([term]) => term),
    weights: Float32Array.from(entries, ([, weight]) => weight),
  };
}

/** The weights of a vector, to be looked up by term. */
export function weightsOf({ terms, weights }: Vector): Map<number, number> {
  return new Map([...terms].map((term, i) => [term, weights[i] ?? 0]));
}

/** A vector of length one; of more than `most` terms only the heaviest stay, at their weights. */
export function unit(weights: Weights, most: number): Vector {
  const length = Math.hypot(...weights.values()) || 1;
  const full = vector(new Map([...weights].map(([term, weight]) => [term, weight / length])));
  if (full.terms.length <= most) return full;
  const kept = heaviestFirst(full).slice(0, most);
  return vector(new Map(kept.map((i) => [full.terms[i] ?? 0, full.weights[i] ?? 0])));
}

/** The sum of the products of weights: between vectors of length one, the cosine (0…1). */
export function dot({ terms, weights }: Vector, page: Weights): number {
  let sum = 0;
  for (let i = 0; i < terms.length; i += 1)
    sum += (weights[i] ?? 0) * (page.get(terms[i] ?? 0) ?? 0);
  return sum;
}

/** Several vectors in one, so that a thousand events take little room: vector i ends before `ends[i]`. */
export interface Stack extends Vector {
  ends: Uint32Array;
}

export function stack(vectors: readonly Vector[]): Stack {
  let end = 0;
  return {
    terms: Uint32Array.from(vectors.flatMap(({ terms }) => [...terms])),
    weights: Float32Array.from(vectors.flatMap(({ weights }) => [...weights])),
    ends: Uint32Array.from(vectors, ({ terms }) => {
      end += terms.length;
      return end;
    }),
  };
}

/** The greatest of the products of a stack's vectors with a page's weights; 0 of none. */
export function greatestDot({ terms, weights, ends }: Stack, page: Weights): number {
  let greatest = 0;
  let place = 0;
  for (const end of ends) {
    let sum = 0;
    for (; place < end; place += 1)
      sum += (weights[place] ?? 0) * (page.get(terms[place] ?? 0) ?? 0);
    greatest = Math.max(greatest, sum);
  }
  return greatest;
}

/** The mean of vectors, as weights. */
export function mean(vectors: readonly Vector[]): Map<number, number> {
  const sums = new Map<number, number>();
  for (const { terms, weights } of vectors)
    terms.forEach((term, i) => {
      sums.set(term, (sums.get(term) ?? 0) + (weights[i] ?? 0) / vectors.length);
    });
  return sums;
}
