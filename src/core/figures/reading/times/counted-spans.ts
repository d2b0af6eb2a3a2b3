import type { Clause } from '../../../grammar/clause';
import { isSuperlativeForm } from '../../../grammar/superlative';
import type { DayMention } from '../../days';
import { phraseAt } from '../../phrase-book';
import { subjectRange } from '../role';
import type { ReadSentence } from '../sentence';

/** "The 28th attack since October", "the biggest strike since 1989": so long they are counted, or compared. */
export function isNth(read: ReadSentence, { firstToken }: DayMention): boolean {
  const clause = read.at[firstToken];
  const aims = clause?.kind === 'infinitive';
  for (let k = firstToken - 1; k >= Math.max(0, firstToken - (aims ? 12 : 8)); k -= 1) {
    const word = read.words[k];
    if (!word || word.tag === 'punct') return false;
    if (!aims && (read.at[k] !== clause || word.tag === 'verb')) return false;
    if (read.lexicon.timing.ranks.has(word.lower) || isNthForm(word.lower)) return true;
  }
  return false;
}

/** "Since October", "this year": in which others were counted. */
export const isSpan = ({ role, precision }: DayMention): boolean =>
  role === 'start' || precision === 'year' || precision === 'season' || precision === 'decade';

/** "Between 2017 and 2022", "from March to May": both ends are told, and no count holds on so long a time. */
export function isStretch({ value, low, high, precision }: DayMention): boolean {
  if (value !== null || low === null || high === null) return false;
  if (precision === 'year') return low.slice(0, 4) !== high.slice(0, 4);
  return precision === 'month' && low.slice(0, 7) !== high.slice(0, 7);
}

/** "Road accidents killed 1,640 people last year": a year of them is the day of none. */
export function isOfMany(read: ReadSentence, day: DayMention, clause: Clause): boolean {
  const { precision } = day;
  if (precision !== 'year' || clause.kind !== 'main' || isStretch(day)) return false;
  const { first, last } = subjectRange(read, clause);
  for (let k = first; k <= last && read.words[k]?.tag !== 'prep'; k += 1) {
    const word = read.words[k];
    if (word?.tag !== 'noun' || word.lower === word.lemma) continue;
    if (phraseAt(read.lexicon.happenings.nouns, read.words, k)) return true;
  }
  return false;
}

/** "380 have died in attacks since January": so long they have been counted, and several attacks began nothing. */
export function isCountedSince(
  read: ReadSentence,
  { role, precision, firstToken }: DayMention,
  clause: Clause,
): boolean {
  if (role !== 'start' || precision === 'day' || clause.verb?.tense !== 'perfect') return false;
  if (!read.quantities.some((one) => read.at[one.firstToken] === clause)) return false;
  for (let k = clause.first; k < firstToken; k += 1) {
    const word = read.words[k];
    if (word?.tag !== 'noun' || word.lower === word.lemma) continue;
    if (phraseAt(read.lexicon.happenings.nouns, read.words, k)) return true;
  }
  return false;
}

const isNthForm = (word: string): boolean => NTH.test(word) || isSuperlativeForm(word);
const NTH = /^\d+(?:st|nd|rd|th)$/;
