import type { ComparingRules } from './rules';

const WHOLE = 'total';

/** A scope's parts, each a path from the wider to the narrower, in a fixed order and spelling. */
function partsOf(scope: string): string[] {
  const parts = scope
    .toLowerCase()
    .split(';')
    .map((part) =>
      part
        .split('>')
        .map((step) => step.trim().replace(/\s+/g, ' '))
        .join(' > '),
    )
    .filter((part) => part !== '' && part !== WHOLE);
  return [...new Set(parts)].sort();
}

/** One spelling for a scope, whatever the order of its parts: `total` for the whole. */
export const scopeKey = (scope: string): string =>
  scope === WHOLE ? WHOLE : partsOf(scope).join('; ') || WHOLE;

/** Whether two scopes restrict a count alike, whatever the order and spelling of their parts. */
export const sameScope = (a: string, b: string): boolean => a === b || scopeKey(a) === scopeKey(b);

/** Begins a part that a reader said a figure counts, without naming it. No reading gives such a part. */
const READERS = '#';

/** The scope of a figure that counts only a part, as a reader said: a part that no other figure shares. */
export const partByReader = (scope: string, name: string): string =>
  scopeKey(`${scope}; ${READERS}${name}`);

/** Whether a reader said that only a part is counted. */
export const isByReader = (scope: string): boolean =>
  partsOf(scope).some((part) => part.startsWith(READERS));

/**
 * Whether `part` counts only some of what `whole` counts: every restriction of the whole restricts the
 * part too, and the part has more of them. What is only planned or feared is no part of what is; and of
 * what a part is that only a reader has seen, nothing is known.
 */
export function isPartOf(part: string, whole: string, rules: ComparingRules): boolean {
  if (sameScope(part, whole) || rules.isNotPart(part) || rules.isNotPart(whole)) return false;
  if (isByReader(part) || isByReader(whole)) return false;
  const narrow = partsOf(part);
  return partsOf(whole).every((wide) =>
    narrow.some((step) => step === wide || step.startsWith(`${wide} > `)),
  );
}

const RECALLED = 'earlier > ';

/** The part of a scope that names the year of an earlier event, so that whatever has it is of that one; else null. */
export const namedYearOf = (scope: string): string | null =>
  partsOf(scope).find((part) => part.startsWith(RECALLED)) ?? null;
