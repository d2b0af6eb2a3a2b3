import { phraseAt } from '../../phrase-book';
import type { Quantity } from '../../quantities';
import { type Role, subjectRange } from '../role';
import type { ReadSentence } from '../sentence';
import { plainly, type Setting, type Stated } from '../stated';

/**
 * The height, speed or rate of the sentence before that a bare number is put beside: "the river stands at 9.4 metres;
 * that would beat the 9.83 of 1974", "it is above the 6.8 of last year". Null where nothing was measured before, or
 * where the clause is of something else.
 */
export function levelBefore(
  read: ReadSentence,
  quantity: Quantity,
  role: Role,
  { level }: Setting,
): Stated | null {
  const { clause, position, preposition, range } = role;
  const { kind, noun, unit } = quantity;
  if (level === null || kind !== 'count' || noun !== null || unit !== null) return null;
  const { verb } = clause;
  const { besting, takesUp } = read.lexicon.counting;
  if (!verb || position === 'subject') return null;
  const bests = position === 'object' && besting.has(verb.lemma);
  if (!bests && !(verb.lemma === 'be' && BESIDE.has(preposition ?? ''))) return null;
  const { first, last } = subjectRange(read, clause);
  for (let k = first; k <= last; k += 1) {
    const { lower, tag } = read.words[k] ?? { lower: '', tag: 'punct' };
    if (!takesUp.has(lower) && tag !== 'punct' && tag !== 'adv') return null;
  }
  const { scope, until } = occasionOf(read, range.last);
  return { ...plainly(read, quantity, role, level.told, scope), unit: level.unit, until };
}

/** "of the great flood of February 1974", "of 2011": of which occasion the other level was, and when it ended. */
function occasionOf(
  { words, days, lexicon }: ReadSentence,
  last: number,
): { scope: string; until?: string } {
  const day = days.find(({ firstToken }) => firstToken > last && firstToken <= last + REACH);
  const until = day ? (day.value ?? day.high) : null;
  const year = until?.slice(0, 4) ?? null;
  let noun: string | null = null;
  for (let k = last + 1; k <= last + REACH && noun === null; k += 1)
    if (phraseAt(lexicon.happenings.nouns, words, k)) noun = words[k]?.lemma ?? null;
  const named = [year, noun].filter(Boolean).join(' ');
  const scope = year && noun ? named : year ? `earlier > ${year}` : 'earlier occasion';
  return until ? { scope, until } : { scope };
}
/** So many words behind a level its occasion may stand. */
const REACH = 8;
const BESIDE: ReadonlySet<string> = new Set(['above', 'below', 'beyond', 'under', 'over']);
