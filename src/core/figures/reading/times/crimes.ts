import type { Clause } from '../../../grammar/clause';
import type { DayMention } from '../../days';
import type { ReadSentence } from '../sentence';
import type { Told } from './happenings';

/**
 * "Convicted of taking bribes between 2014 and 2017", "jailed for robbing a bank in 2009": when it was done, and not
 * when it was judged. A day alone is that of the court: "was jailed for robbing a bank on Tuesday". Null where the
 * clause judges no deed, or the day stands before it.
 */
export function deedJudged(
  { words }: ReadSentence,
  { verb }: Clause,
  { event }: Told,
  { firstToken, precision }: DayMention,
): Told | null {
  if (event !== 'verdict' || !verb || precision === 'day') return null;
  for (let k = verb.last + 1; k < firstToken - 1; k += 1) {
    const doing = words[k + 1];
    if (!OF.has(words[k]?.lower ?? '') || !doing || !DOING.test(doing.lower)) continue;
    const at = { first: k + 1, last: k + 1 };
    return { happening: null, event: doing.lower, phase: 'date', at };
  }
  return null;
}

const OF: ReadonlySet<string> = new Set(['of', 'for', 'over']);
const DOING = /[a-z]{2}ing$/;
