import type { Clause } from '../../../grammar/clause';
import type { DayMention } from '../../days';
import { deedIn } from '../../naming-words';
import { phraseAt } from '../../phrase-book';
import type { Quantity } from '../../quantities';
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
  const isObject = clause.verb?.kind === 'ing' && clause.verb.last + 1 === day.firstToken;
  const describes = !isObject && (clause.kind === 'participle' || clause.kind === 'relative');
  const told = [clause, describes ? clause.parent : null];
  const isCounted = read.quantities.some(
    (one) => told.includes(read.at[one.firstToken] ?? clause) && !isBeside(read, one, day),
  );
  if (isCounted) return null;
  for (let k = day.lastToken + 1; k <= day.lastToken + LONGEST_NAME; k += 1) {
    const word = words[k];
    if (!word || k >= sentence.tokens.length || !OF_A_NOUN.has(word.tag)) return null;
    const hit = phraseAt(lexicon.happenings.nouns, words, k);
    const act = hit ? null : deedIn(lexicon.namings.acts, word.lemma, null);
    if (act && word.tag === 'noun' && words[k + 1]?.tag !== 'noun')
      return { happening: null, event: act.name, phase: 'date', at: { first: k, last: k } };
    if (!hit) continue;
    const { value: happening, length } = hit;
    const at = { first: k, last: k + length - 1 };
    return { happening, event: happening.event, phase: plainPhase(happening), at };
  }
  return null;
}

/** "Won the office in Sunday's runoff with 53 percent": what it went with is told behind it. */
const isBeside = (
  { words }: ReadSentence,
  { firstToken, kind }: Quantity,
  { lastToken }: DayMention,
): boolean =>
  kind === 'percent' &&
  firstToken > lastToken &&
  (words[firstToken - 1]?.lower === 'with' || words[firstToken - 1]?.lower === 'to');

const OF_A_NOUN: ReadonlySet<string> = new Set(['noun', 'name', 'adv', 'verb', 'amount']);
const LONGEST_NAME = 4;
