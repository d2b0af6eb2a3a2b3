import { type Cue, NAME, NOUN } from '../traces/cues';

/** What a sentence says of a figure, as hashes. */
export interface Worded {
  words: ReadonlyMap<number, Cue>;
  deeds: ReadonlySet<number>;
}

/** What two sentences have in common. */
export interface CommonWords {
  /** What the words that stand in both weigh, names and the counted noun aside; of it, what stands in both clauses. */
  context: number;
  near: number;
  /** How many names. */
  names: number;
  /** One noun is counted. */
  noun: boolean;
  /** What one counts stands somewhere beside the other. */
  nounBeside: boolean;
  /** The same was done, in one verb or in two of one class. */
  deed: boolean;
}

/** A counted noun that stands only beside the other figure tells as much as a word of middling rarity. */
const NOUN_NEARBY = 3;

/** What a word weighs, by its kind (`traces/cues.ts`): its rarity, but for a noun. */
export const weightOf = (kind: number): number => (kind === NOUN ? NOUN_NEARBY : kind);

/** What two sentences have in common; a word that `isSilent`, by its hash, tells nothing. */
export function commonWords(
  a: Worded,
  b: Worded,
  isSilent: ((hash: number) => boolean) | null = null,
): CommonWords {
  let [context, near, names, noun, nounBeside] = [0, 0, 0, false, false];
  for (const [hash, { kind, near: inClause }] of a.words) {
    const other = b.words.get(hash);
    if (!other || isSilent?.(hash)) continue;
    if (kind === NOUN && other.kind === NOUN) noun = true;
    else if (kind === NAME || other.kind === NAME) names += 1;
    else {
      const weight = Math.min(weightOf(kind), weightOf(other.kind));
      context += weight;
      if (kind === NOUN || other.kind === NOUN) nounBeside = true;
      if (inClause && other.near) near += weight;
    }
  }
  let deed = false;
  for (const one of a.deeds) deed ||= b.deeds.has(one);
  return { context, near, names, noun, nounBeside, deed };
}
