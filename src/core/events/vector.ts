/** Terms and their weights, sorted by term; term numbers are those of one index. */
export interface Vector {
  terms: Uint32Array;
  weights: Float32Array;
}

/** A vector of length one from weights by term number, of its `most` heaviest terms. */
export function unit(
  weights: ReadonlyMap<number, number>,
  most = Number.POSITIVE_INFINITY,
): Vector {
  let entries = [...weights].filter(([, weight]) => weight > 0);
  if (entries.length > most) {
    entries.sort(([t, a], [u, b]) => b - a || t - u);
    entries = entries.slice(0, most);
  }
  entries.sort(([t], [u]) => t - u);
  const length = Math.hypot(...entries.map(([, weight]) => weight)) || 1;
  return {
    terms: Uint32Array.from(entries, ([term]) => term),
    weights: Float32Array.from(entries, ([, weight]) => weight / length),
  };
}

/** The cosine of two vectors of length one: 0 (no term shared) … 1. */
export function cosine(a: Vector, b: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (let i = 0; i < a.terms.length; i += 1)
    sum += (a.weights[i] ?? 0) * (b.get(a.terms[i] ?? -1) ?? 0);
  return sum;
}
