import { type CommonWords, commonWords } from '../common-words';
import type { Traits } from './traits';

/** What two statements have in common. */
export interface Shared extends CommonWords {
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
  /** A value that is hardly one by chance. */
  telling: number;
  /** Two values of which the larger is at most so many `times` the other. */
  near: number;
  times: number;
  /** Lengths of time: few are told in the same words. */
  time: number;
  /** Further names tell nothing. */
  names: number;
  /** Two statements that share less are of two quantities. */
  least: number;
  /** So are two of which both have a partner that shares so much more. */
  behind: number;
}

/** Whether their measures have a word in common. */
function sharesName({ measureWords: ours }: Traits, { measureWords: theirs }: Traits): boolean {
  for (const word of ours) if (theirs.includes(word)) return true;
  return false;
}

/** What two values tell at first look: that they are equal, or near each other. */
function valueTells(ours: Traits, theirs: Traits, look: FirstLook): number {
  if (ours.value === theirs.value)
    return ours.isTelling && theirs.isTelling ? look.telling : look.value;
  if (ours.size === null || theirs.size === null) return 0;
  return areWithin(ours.size, theirs.size, look.times) ? look.near : 0;
}

/** Whether the larger of two sizes is at most so many times the other. */
export const areWithin = (a: number, b: number, times: number): boolean =>
  Math.max(a, b) <= times * Math.min(a, b);

/** What two statements share. */
export function sharedBy(ours: Traits, theirs: Traits, look: FirstLook): Shared {
  const [a, b] = [ours.told, theirs.told];
  const common = commonWords(a, b);
  const all =
    common.context +
    common.near +
    look.name * Math.min(look.names, common.names) +
    (common.noun ? look.noun : 0) +
    (common.deed ? look.deed : 0) +
    (sharesName(ours, theirs) ? look.measure : 0) +
    (ours.scope === theirs.scope ? look.scope : 0) +
    (ours.isTime ? look.time : 0) +
    valueTells(ours, theirs, look);
  const { context, near, names, noun, nounBeside, deed } = common;
  return { context, near, names, noun, nounBeside, deed, all };
}
