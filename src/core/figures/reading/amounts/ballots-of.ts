import { nameRuns, textOf } from '../names';
import type { Role } from '../role';
import type { ReadSentence } from '../sentence';

/** "61 percent of the postal vote", "of the ballots cast abroad", "of the vote in Orlec", "an exit poll put them at": which votes a share is of. */
export function ballotsOf(read: ReadSentence, { range }: Role): string | null {
  const { words, lexicon } = read;
  const isExit = words.some(({ lower }, k) => lower === 'exit' && words[k + 1]?.lemma === 'poll');
  if (isExit) return 'exit poll';
  if (words[range.last + 1]?.lower !== 'of') return null;
  for (let k = range.last + 2; k <= range.last + FAR; k += 1) {
    const { lower, lemma, tag } = words[k] ?? { lower: '', lemma: '', tag: 'punct' };
    if (lexicon.amounts.ballotKinds.has(lower)) return lower;
    if (lower === 'in') return VOTES.has(words[k - 1]?.lemma ?? '') ? placeAt(read, k + 1) : null;
    if (tag === 'punct' || tag === 'amount' || lemma === 'election') return null;
  }
  return null;
}
const FAR = 6;
const VOTES: ReadonlySet<string> = new Set(['vote', 'ballot', 'cast']);

/** "in Orlec", "in the capital"; an election that somebody holds is no place. */
function placeAt(read: ReadSentence, first: number): string | null {
  const { words } = read;
  const at = words[first]?.tag === 'det' ? first + 1 : first;
  const run = nameRuns(read, { first: at, last: at + 3 })[0];
  if (run?.first === at && !words[run.last]?.possessive) return textOf(read, run);
  let last = run?.first === at ? run.last + 1 : at;
  while (words[last]?.tag === 'noun' && words[last + 1]?.tag === 'noun') last += 1;
  const isPlace = read.lexicon.amounts.votingPlaces.has(words[last]?.lower ?? '');
  return isPlace ? textOf(read, { first: at, last }) : null;
}
