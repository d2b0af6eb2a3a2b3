import type { Tree } from '../../../../src/core/compare/matching/forest';

/** What is known of many cases: a row of numbers each, whether it is one, and how much it counts. */
export interface Cases {
  rows: readonly (readonly number[])[];
  isOne: readonly boolean[];
  weights: readonly number[];
}

/** How trees are grown. */
export interface Growth {
  trees: number;
  /** The part of what a tree has learnt that is kept. */
  rate: number;
  /** Leaves of a tree, at most. */
  leaves: number;
  /** Cases of a leaf, at least. */
  least: number;
  /** What a leaf is held back by, in cases. */
  restraint: number;
}

/** Numbers are told apart by so many steps of a sign, at most. */
const STEPS = 48;

interface Leaf {
  members: Int32Array;
  best: Split | null;
  /** Puts what it becomes where it stands: a question, or a number. */
  put(tree: Tree): void;
}

interface Split {
  sign: number;
  step: number;
  gain: number;
}

/**
 * Trees that together give the log of the odds of a case: each is grown on what those before it leave
 * unexplained (gradient boosting with second derivatives, best leaf first; Friedman 2001, Chen and
 * Guestrin 2016). Nothing is drawn by lot: the same cases give the same trees.
 */
export function boost(cases: Cases, growth: Growth): { base: number; trees: Tree[] } {
  const { rows, isOne, weights } = cases;
  const limits = (rows[0] ?? []).map((_, sign) => stepsOf(rows.map((row) => row[sign] ?? 0)));
  const binned = limits.map((steps, sign) =>
    Uint8Array.from(rows, (row) => stepAt(steps, row[sign] ?? 0)),
  );
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const ones = weights.reduce((sum, weight, i) => sum + (isOne[i] ? weight : 0), 0);
  const base = Math.log(ones / (all - ones));
  const scores = new Float64Array(rows.length).fill(base);
  const trees: Tree[] = [];
  for (let round = 0; round < growth.trees; round += 1) {
    const [slopes, bends] = [new Float64Array(rows.length), new Float64Array(rows.length)];
    for (let i = 0; i < rows.length; i += 1) {
      const chance = 1 / (1 + Math.exp(-(scores[i] ?? 0)));
      slopes[i] = ((isOne[i] ? 1 : 0) - chance) * (weights[i] ?? 0);
      bends[i] = chance * (1 - chance) * (weights[i] ?? 0);
    }
    trees.push(grow({ binned, limits, slopes, bends, scores }, growth));
  }
  return { base, trees };
}

interface State {
  binned: readonly Uint8Array[];
  limits: readonly number[][];
  slopes: Float64Array;
  bends: Float64Array;
  scores: Float64Array;
}

function grow(state: State, growth: Growth): Tree {
  let root: Tree = 0;
  const first = Int32Array.from(state.scores, (_, i) => i);
  const put: Leaf['put'] = (tree) => {
    root = tree;
  };
  const leaves: Leaf[] = [{ members: first, best: bestSplit(first, state, growth), put }];
  while (leaves.length < growth.leaves) {
    const next = leaves
      .filter(({ best }) => best !== null)
      .sort((a, b) => (b.best?.gain ?? 0) - (a.best?.gain ?? 0))[0];
    if (!next?.best) break;
    const { sign, step } = next.best;
    const steps = state.binned[sign];
    if (!steps) break;
    const branch = {
      sign,
      limit: state.limits[sign]?.[step] ?? 0,
      less: 0 as Tree,
      more: 0 as Tree,
    };
    next.put(branch);
    const halfOf = (isLess: boolean, put: Leaf['put']): Leaf => {
      const members = next.members.filter((i) => (steps[i] ?? 0) <= step === isLess);
      return { members, best: bestSplit(members, state, growth), put };
    };
    const less = halfOf(true, (tree) => {
      branch.less = tree;
    });
    const more = halfOf(false, (tree) => {
      branch.more = tree;
    });
    leaves.splice(leaves.indexOf(next), 1, less, more);
  }
  for (const { members, put: putDown } of leaves) {
    const [slope, bend] = sums(members, state);
    const value = round((growth.rate * slope) / (bend + growth.restraint));
    putDown(value);
    for (const i of members) state.scores[i] = (state.scores[i] ?? 0) + value;
  }
  return root;
}

/** As many digits as the file keeps. */
const round = (value: number): number => Number(value.toFixed(3));

function sums(members: Int32Array, { slopes, bends }: State): [number, number] {
  let [slope, bend] = [0, 0];
  for (const i of members) {
    slope += slopes[i] ?? 0;
    bend += bends[i] ?? 0;
  }
  return [slope, bend];
}

function bestSplit(members: Int32Array, state: State, growth: Growth): Split | null {
  const { least, restraint } = growth;
  if (members.length < 2 * least) return null;
  const [slope, bend] = sums(members, state);
  const worth = (s: number, b: number): number => (s * s) / (b + restraint);
  let best: Split | null = null;
  for (const [sign, steps] of state.binned.entries()) {
    const count = (state.limits[sign]?.length ?? 0) + 1;
    if (count < 2) continue;
    const [slopes, bends, cases] = [
      new Float64Array(count),
      new Float64Array(count),
      new Int32Array(count),
    ];
    for (const i of members) {
      const step = steps[i] ?? 0;
      slopes[step] = (slopes[step] ?? 0) + (state.slopes[i] ?? 0);
      bends[step] = (bends[step] ?? 0) + (state.bends[i] ?? 0);
      cases[step] = (cases[step] ?? 0) + 1;
    }
    let [s, b, n] = [0, 0, 0];
    for (let step = 0; step < count - 1; step += 1) {
      s += slopes[step] ?? 0;
      b += bends[step] ?? 0;
      n += cases[step] ?? 0;
      if (n < least || members.length - n < least) continue;
      const gain = worth(s, b) + worth(slope - s, bend - b) - worth(slope, bend);
      if (gain > (best?.gain ?? 1e-6)) best = { sign, step, gain };
    }
  }
  return best;
}

/** Where a sign's numbers are told apart: between each two that occur, or between as many shares of all. */
function stepsOf(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const distinct = [...new Set(sorted)];
  const between = (a: number, b: number): number => Number(((a + b) / 2).toPrecision(4));
  if (distinct.length <= STEPS)
    return distinct.slice(1).map((value, i) => between(distinct[i] ?? 0, value));
  const limits = Array.from({ length: STEPS - 1 }, (_, i) => {
    const value = sorted[Math.floor(((i + 1) * sorted.length) / STEPS)] ?? 0;
    const next = distinct.find((one) => one > value) ?? value;
    return between(value, next);
  });
  return [...new Set(limits)];
}

function stepAt(limits: readonly number[], value: number): number {
  let [low, high] = [0, limits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (limits[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
