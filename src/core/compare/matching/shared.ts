import { NAME, NOUN } from '../../traces/cues';
import { weighs } from './surroundings';
import type { Traits } from './traits';

/** What two sentences have in common. */
export interface Shared {
  /** What the words that stand in both weigh; those of both clauses. */
  context: number;
  near: number;
  /** How many names. */
  names: number;
  noun: boolean;
  /** What one counts stands somewhere beside the other. */
  nounBeside: boolean;
  deed: boolean;
  /** All of it, with what their measures and values tell: a first look at who goes with whom. */
  all: number;
}

/** What each thing tells at a first look, and what the look needs. */
export interface FirstLook {
  noun: number;
  deed: number;
  name: number;
  measure: number;
  scope: number;
  value: number;
  /** Further names tell nothing. */
  names: number;
  /** Two statements that share less are of two quantities. */
  least: number;
  /** So are two of which both have a partner that shares so much more. */
  behind: number;
}

/** What the sentences of two statements share. */
export function sharedBy(ours: Traits, theirs: Traits, look: FirstLook): Shared {
  const [a, b] = [ours.told, theirs.told];
  let [context, near, names, noun, nounBeside] = [0, 0, 0, false, false];
  for (const [hash, { kind, near: inClause }] of a.words) {
    const other = b.words.get(hash);
    if (!other) continue;
    if (kind === NOUN && other.kind === NOUN) noun = true;
    else if (kind === NAME || other.kind === NAME) names += 1;
    else {
      const weight = Math.min(weighs(kind), weighs(other.kind));
      context += weight;
      if (kind === NOUN || other.kind === NOUN) nounBeside = true;
      if (inClause && other.near) near += weight;
    }
  }
  let deed = false;
  for (const one of a.deeds) deed ||= b.deeds.has(one);
  const all =
    context +
    near +
    look.name * Math.min(look.names, names) +
    (noun ? look.noun : 0) +
    (deed ? look.deed : 0) +
    (a.figure.measure === b.figure.measure ? look.measure : 0) +
    (ours.scope === theirs.scope ? look.scope : 0) +
    (ours.value === theirs.value ? look.value : 0);
  return { context, near, names, noun, nounBeside, deed, all };
}
