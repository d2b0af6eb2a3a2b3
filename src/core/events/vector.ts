/** Terms, each once, by their number in one index, and the weight of each. */
export interface Vector {
  terms: Uint32Array;
  weights: Float32Array;
}

/** Weights by term number. */
export type Weights = ReadonlyMap<number, number>;

/** Weights in two rows, terms and weights, for a fast product. */
export function vector(weights: Weights): Vector {
  return {
    terms: Uint32Array.from(weights.keys()),
    weights: Float32Array.from(weights.values()),
  };
}

/** The weights of a vector, to be looked up by term. */
export function weightsOf({ terms, weights }: Vector): Map<number, number> {
  const found = new Map<number, number>();
  for (let i = 0; i < terms.length; i += 1) found.set(terms[i] ?? 0, weights[i] ?? 0);
  return found;
}

/** The length of a vector of these weights; 1 of none, so that one can divide by it. */
export function lengthOf(weights: Iterable<number>): number {
  let squares = 0;
  for (const weight of weights) squares += weight * weight;
  return Math.sqrt(squares) || 1;
}

/** A vector of length one, the heaviest terms first; of more than `most` only those stay. */
export function unit(weights: Weights, most: number): Vector {
  const length = lengthOf(weights.values());
  const full = vector(weights);
  const places = Uint32Array.from(full.terms, (_, i) => i);
  places.sort((i, j) => (full.weights[j] ?? 0) - (full.weights[i] ?? 0) || i - j);
  const kept = places.subarray(0, most);
  return {
    terms: kept.map((i) => full.terms[i] ?? 0),
    weights: Float32Array.from(kept, (i) => (full.weights[i] ?? 0) / length),
  };
}

/** The sum of the products of weights: between vectors of length one, the cosine (0…1). */
export function dot({ terms, weights }: Vector, page: Weights): number {
  let sum = 0;
  for (let i = 0; i < terms.length; i += 1)
    sum += (weights[i] ?? 0) * (page.get(terms[i] ?? 0) ?? 0);
  return sum;
}

/** Several vectors in one, so that a thousand events take little room: i ends before `ends[i]`. */
export interface Stack extends Vector {
  ends: Uint32Array;
}

/** Many vectors in one row, each ending where `ends` says. */
export function stack(vectors: readonly Vector[]): Stack {
  const size = vectors.reduce((sum, { terms }) => sum + terms.length, 0);
  const all = {
    terms: new Uint32Array(size),
    weights: new Float32Array(size),
    ends: new Uint32Array(vectors.length),
  };
  let end = 0;
  vectors.forEach(({ terms, weights }, i) => {
    all.terms.set(terms, end);
    all.weights.set(weights, end);
    end += terms.length;
    all.ends[i] = end;
  });
  return all;
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

/** The middle of texts, each counting the same however long it is, with its heaviest terms. */
export function middle(texts: readonly Weights[], most: number): Vector {
  const sums = new Map<number, number>();
  for (const text of texts) {
    const length = lengthOf(text.values());
    for (const [term, weight] of text) sums.set(term, (sums.get(term) ?? 0) + weight / length);
  }
  return unit(sums, most);
}
