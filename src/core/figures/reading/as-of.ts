import type { DayMention } from '../days';
import type { Day } from '../figure';
import { type DayTold, isAttribute } from './day-figures';
import { bringingBefore } from './number-heads';
import { isOfPeriod } from './period';
import type { ReadSentence } from './sentence';
import type { Stated } from './stated';

/**
 * The day in a count's own clause, if it is one day that says when: not "Monday's earthquake", not "since
 * Sunday", not the day of what was said, nor one to compare with ("more than on Wednesday"), and not the day of an older value right before it ("up from 12 on
 * Saturday").
 */
export function statedDay(read: ReadSentence, told: Stated, all: readonly Stated[]): Day | null {
  const { against } = read.lexicon.timing;
  const behind = told.role.range.last + 1;
  const own = read.days.some((day) => day.firstToken === behind && day.value !== null);
  const bringing = bringingBefore(read, told.role);
  const brought = bringing < 0 ? null : read.at[bringing];
  const clause = brought?.sharesSubject ? brought.parent : told.role.clause;
  for (const day of read.days) {
    if (own && day.firstToken !== behind) continue;
    const at = day.value ?? (isEnd(read, day) ? day.high : null);
    if (at === null || (day.value && day.precision !== 'day')) continue;
    if (day.datesSpeech || day.role === 'start' || isOfPeriod(read, day)) continue;
    const beside = told.told.name === 'containment' ? read.at[told.role.range.last + 1] : null;
    const its = read.at[day.firstToken];
    if ((its !== clause && its !== beside) || isAttribute(read, day)) continue;
    if (brought?.sharesSubject && day.firstToken > bringing && !own) continue;
    if (read.words[day.firstToken - 1]?.lower === 'than') continue;
    const owner = all.find((one) => one.role.range.last + 1 === day.firstToken);
    if (owner && owner.role !== told.role && (owner.superseded || told.superseded)) continue;
    if (owner && owner.role !== told.role && against.has(owner.role.preposition ?? '')) continue;
    if (told.superseded && owner?.role !== told.role) continue;
    return at;
  }
  return null;
}

/** "At the end of July" is its last day. */
const isEnd = (read: ReadSentence, { firstToken, lastToken }: DayMention): boolean =>
  read.words.slice(firstToken, lastToken).some(({ lower }) => lower === 'end');

/** Whether a day only says when a count holds: it stands in the count's clause, which names no happening of its own. */
export function belongsToCount(
  read: ReadSentence,
  day: DayMention,
  all: readonly Stated[],
  told: DayTold,
): boolean {
  const clause = read.at[day.firstToken];
  return all.some(({ dated, role, told: { name } }) => {
    if (!dated) return false;
    if (name === 'containment' && read.at[role.range.last + 1] === clause) return true;
    if (role.clause !== clause) return false;
    if (told.happening === null || told.happening.person) return true;
    const verb = clause.verb;
    return verb !== null && role.range.first > verb.first && role.range.last < verb.last;
  });
}
