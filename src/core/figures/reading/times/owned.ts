import type { Clause } from '../../../grammar/clause';
import type { DayMention } from '../../days';
import { phraseAt } from '../../phrase-book';
import type { ReadSentence } from '../sentence';
import { plainPhase, type Told } from './happenings';

/**
 * "Fended off her challenger in Tuesday's election": the day of what is named, where it is not the day of a count
 * ("the toll from Monday's earthquake rose to 341"). Null where nothing known is named.
 */
export function happeningOwned(read: ReadSentence, day: DayMention, clause: Clause): Told | null {
  // "Worked on to clear the wreckage of Monday's crash" leaves open which Monday.
  if (day.precision !== 'day' || clause.kind === 'infinitive') return null;
  const { sentence, words, lexicon } = read;
  // "The number of people killed in Wednesday's bombings rose to 16."
  const describes = clause.kind === 'participle' || clause.kind === 'relative';
  const told = [clause, describes ? clause.parent : null];
  if (read.quantities.some(({ firstToken }) => told.includes(read.at[firstToken] ?? clause)))
    return null;
  for (let k = day.lastToken + 1; k <= day.lastToken + LONGEST_NAME; k += 1) {
    const word = words[k];
    if (!word || k >= sentence.tokens.length || !OF_A_NOUN.has(word.tag)) return null;
    const hit = phraseAt(lexicon.happenings.nouns, words, k);
    if (!hit) continue;
    const { value: happening, length } = hit;
    const at = { first: k, last: k + length - 1 };
    return { happening, event: happening.event, phase: plainPhase(happening), at };
  }
  return null;
}
const OF_A_NOUN: ReadonlySet<string> = new Set(['noun', 'name', 'adv', 'verb', 'amount']);
const LONGEST_NAME = 4;
