import { initialsOf, isNamed } from './origins';
import type { ComparingRules } from './rules';
import { isOneOrigin, tieOf } from './ties';
import type { Trail } from './trails';
import type { Tie } from './verdict';

/** A bucket of statements that all share one thing holds no more of them: the others are tied to these. */
const MOST_ALIKE = 8;

/** What of a statement may tie it to another: only those that share one of these are looked at together. */
function* marksOf({
  origin,
  speaker,
  channels,
  said,
  outlet,
  address,
  links,
  runs,
}: Trail): Generator<string | number> {
  yield origin;
  if (speaker) {
    yield `who:${speaker.key.slice(speaker.key.lastIndexOf(' ') + 1)}`;
    const initials = initialsOf(speaker.key);
    if (initials) yield `who:${initials}`;
  }
  for (const key of channels.keys()) yield `name:${key}`;
  if (said !== null) yield `name:${said}`;
  if (outlet !== null) yield `name:${outlet}`;
  if (address !== null) yield `at:${address}`;
  for (const link of links) yield `at:${link}`;
  yield* runs;
}

/** An answer among others: the first that it shares an origin with, and what ties the two. */
export interface Standing {
  /** The index of the first of its origin; its own where it is that one. */
  first: number;
  /** What ties it to an earlier answer of another source. */
  repeats?: Tie;
  /** It is of one origin with the page's own statement. */
  isPages: boolean;
}

/**
 * How answers to one question stand to each other and to the page's own statements. All statements of one
 * article have one origin here, and what is tied to one is tied to all: a copy adds none. Linear in the
 * number of answers.
 */
export function standingsOf(
  page: readonly Trail[],
  answers: readonly Trail[],
  rules: ComparingRules,
): Standing[] {
  const all = [...page, ...answers];
  const parent = all.map((_, i) => i);
  const rootOf = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root] ?? root;
    for (let at = i; at !== root; ) [at, parent[at]] = [parent[at] ?? root, root];
    return root;
  };
  const join = (i: number, j: number): void => {
    const [a, b] = [rootOf(i), rootOf(j)];
    parent[Math.max(a, b)] = Math.min(a, b);
  };
  for (let i = 1; i < page.length; i += 1) join(0, i);
  const byArticle = new Map<string, number>();
  const byMark = new Map<string | number, number[]>();
  const repeats = new Map<number, Tie>();
  all.forEach((trail, i) => {
    const own = byArticle.get(trail.article);
    if (own === undefined) byArticle.set(trail.article, i);
    else join(own, i);
    const met = new Set<number>();
    for (const mark of marksOf(trail)) {
      const alike = byMark.get(mark);
      if (!alike) byMark.set(mark, [i]);
      else {
        for (const j of alike) met.add(j);
        if (alike.length < MOST_ALIKE) alike.push(i);
      }
    }
    for (const j of [...met].sort((a, b) => a - b)) {
      const earlier = all[j];
      if (!earlier || earlier.article === trail.article) continue;
      // What joins nothing, and is not the first to be told, need not be known.
      if (repeats.has(i) && rootOf(i) === rootOf(j)) continue;
      const tie = tieOf(earlier, trail, rules);
      if (!isOneOrigin(tie) || !tie) continue;
      join(i, j);
      if (j >= page.length && !repeats.has(i)) repeats.set(i, tie);
    }
  });
  const firsts = new Map<number, number>();
  return answers.map((_, at) => {
    const i = at + page.length;
    const root = rootOf(i);
    const first = firsts.get(root) ?? at;
    firsts.set(root, first);
    const tie = repeats.get(i);
    return { first, isPages: root < page.length, ...(tie && { repeats: tie }) };
  });
}

/**
 * How many separate origins the answers have beside the page's own. Sources that share one are one; those
 * that name nobody, and share nothing with one who does, add none.
 */
export const countOrigins = (answers: readonly Trail[], standings: readonly Standing[]): number =>
  new Set(
    standings.flatMap(({ first, isPages }, i) =>
      !isPages && isNamed(answers[i]?.origin ?? '') ? first : [],
    ),
  ).size;
