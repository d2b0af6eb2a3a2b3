import type { DayMention } from '../../days';
import type { Happening } from '../../happening-words';
import { phraseAt } from '../../phrase-book';
import { subjectRange } from '../role';
import type { ReadSentence } from '../sentence';
import { isNth } from './counted-spans';
import { nounIn } from './happening-nouns';
import { type Told, tellHappening } from './happenings';

/** So far before a day stands what is counted or compared since then. */
const REACH = 12;

/**
 * "The deadliest raid since 9 March 2016, when 27 people died": the day of the earlier one, of which the sentence
 * goes on to tell. Null where the day only says since when it is compared.
 */
export function comparedWith(
  read: ReadSentence,
  day: DayMention,
  topic: () => Happening | null,
): Told | null {
  const { words } = read;
  const { firstToken, lastToken, role } = day;
  if (role !== 'start' || words[firstToken]?.lower !== 'since') return null;
  const at = words[lastToken + 1]?.token.text === ',' ? lastToken + 2 : lastToken + 1;
  const isOn = words[at]?.tag === 'prep' && words[at + 1]?.lower === 'which';
  if ((words[at]?.lower !== 'when' && !isOn) || !isNth(read, day)) return null;
  const clause = read.at[firstToken];
  const then = read.at[at];
  const told =
    lastNounIn(read, firstToken) ??
    (clause ? nounIn(read, subjectRange(read, clause), null) : null) ??
    (then && then !== clause ? tellHappening(read, then, null) : null);
  const happening = told?.happening?.person ? topic() : (told?.happening ?? topic());
  if (!happening) return null;
  const where = told?.at ?? { first: firstToken, last: lastToken };
  return { happening, event: happening.event, phase: 'date', at: where };
}

/** The happening that is named last before a day, in its sentence part. */
function lastNounIn({ words, lexicon }: ReadSentence, before: number): Told | null {
  for (let k = before - 1; k >= Math.max(0, before - REACH); k -= 1) {
    const word = words[k];
    if (!word || word.tag === 'punct' || word.tag === 'verb') return null;
    const hit = phraseAt(lexicon.happenings.nouns, words, k);
    if (!hit || words[k - 1]?.tag === 'prep') continue;
    const { value: happening, length } = hit;
    const at = { first: k, last: k + length - 1 };
    return { happening, event: happening.event, phase: 'date', at };
  }
  return null;
}
