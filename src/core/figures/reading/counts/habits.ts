import type { Role } from '../role';
import type { ReadSentence } from '../sentence';
import type { Told } from './counts';

/**
 * "The bus usually carries 60 passengers", "on summer Sundays it carried 300": so many as a rule, not this time.
 * Asked only of what is counted of an event: how many a firm employs as a rule is how many it employs.
 */
export function isHabitual(read: ReadSentence, { clause }: Role, { measure }: Told): boolean {
  if (measure === null) return false;
  const { habits, everyDays } = read.lexicon.counting;
  let { first } = clause;
  // An adverbial opens the sentence, before what is said of it: "On Sundays, he said, it carried 300".
  if (clause.kind !== 'relative') first = 0;
  for (let k = first; k <= clause.last; k += 1) {
    const { lower, tag } = read.words[k] ?? {};
    if (lower === undefined) continue;
    if (habits.has(lower) && read.at[k] === clause) return true;
    if (everyDays.has(lower) && tag !== 'verb' && isOnThem(read, k)) return true;
  }
  return false;
}

/** "on Sundays", "on summer Sundays". */
const isOnThem = ({ words }: ReadSentence, at: number): boolean =>
  words[at - 1]?.lower === 'on' || words[at - 2]?.lower === 'on';
