import type { Figure } from '../figures/figure';
import { scopeKey } from './scopes';
import type { Arithmetic } from './verdict';

/** The words for each part of a whole that has no others: men and women, passengers and crew. */
export type Whole = readonly ReadonlySet<string>[];

/** Whether a figure is a number that can be added: exact, surely of its part, and not taken back by its article. */
export const isExact = (figure: Figure): figure is Figure & { value: number } =>
  typeof figure.value === 'number' &&
  figure.hedge === 'exact' &&
  !figure.superseded &&
  !figure.assumed.includes('scope');

/** What the parts of each whole are, checked; `parts` lists the words of each. Throws where there are fewer than two. */
export function wholeOf(where: string, parts: readonly string[]): Whole {
  const whole = parts.map((words) => new Set(words.split(' ')));
  const all = whole.flatMap((words) => [...words]);
  if (whole.length < 2 || new Set(all).size < all.length)
    throw new Error(`comparing.${where}: fewer than two parts, or a word of two of them`);
  return whole;
}

/** What a scope tells of those counted: the last step of its path; null where it has several parts, or none. */
function kindIn(scope: string): string | null {
  const key = scopeKey(scope);
  return key === 'total' || key.includes(';') ? null : (key.split(' > ').at(-1) ?? null);
}

/**
 * What the parts of a total add up to, where an article counts every part of it once and none besides:
 * 151 passengers and 7 crew of 158 aboard. Null where it does not, or where the total is no exact number.
 *
 * @param figures - those of one article. Its total may be another article's, of the same day.
 */
export function sumOfParts(
  total: Figure,
  figures: readonly Figure[],
  wholes: readonly Whole[],
): Arithmetic | null {
  if (!isExact(total) || scopeKey(total.scope) !== 'total') return null;
  const { measure, unit, window, asOf, value: whole } = total;
  const byKind = new Map<string, Set<number>>();
  for (const figure of figures) {
    const kind = kindIn(figure.scope);
    if (figure.measure !== measure || figure.unit !== unit || kind === null) continue;
    if (!isExact(figure) || figure.window !== window || figure.asOf !== asOf) return null;
    byKind.set(kind, (byKind.get(kind) ?? new Set()).add(figure.value));
  }
  const counted = wholes.map((parts) => partsIn(parts, byKind)).filter((parts) => parts !== null);
  const right = counted.find((parts) => parts.reduce((sum, part) => sum + part, 0) === whole);
  if (right) return { kind: 'parts', parts: right, whole };
  const wrong = counted.find((parts) => parts.length === byKind.size);
  return wrong ? { kind: 'parts', parts: wrong, whole, differs: true } : null;
}

/** The number of each part, where each is counted under one name with one number. */
function partsIn(whole: Whole, byKind: ReadonlyMap<string, ReadonlySet<number>>): number[] | null {
  const found = whole.map((words) => [...byKind].filter(([kind]) => words.has(kind)));
  const parts = found.flatMap(([first, ...others]) =>
    first && others.length === 0 && first[1].size === 1 ? [...first[1]] : [],
  );
  return parts.length === whole.length ? parts : null;
}
