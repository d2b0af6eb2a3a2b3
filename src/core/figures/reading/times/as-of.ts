import type { Clause } from '../../../grammar/clause';
import { numberOf } from '../../calendar';
import type { DayMention } from '../../days';
import type { Day } from '../../figure';
import { phraseAt } from '../../phrase-book';
import { bringingBefore } from '../counts/number-heads';
import { subjectRange } from '../role';
import type { Range, ReadSentence } from '../sentence';
import type { Stated } from '../stated';
import { type DayTold, isAttribute } from './day-figures';
import { byActor, isPersonIn } from './happening-doers';
import { isItsTime, isReported, restated } from './near-days';
import { isOfPeriod } from './period';

/**
 * The day in a count's own clause, if it is one day that says when: not "Monday's earthquake", not "since
 * Sunday", not the day of what was said, nor one to compare with ("more than on Wednesday"), and not the day of an older value right before it ("up from 12 on
 * Saturday").
 */
export function statedDay(
  read: ReadSentence,
  told: Stated,
  all: readonly Stated[],
  tells: DaysTold,
  published: Day | null,
): Day | null {
  const { against, ofTheDay } = read.lexicon.timing;
  const behind = told.role.range.last + 1;
  const own = read.days.some((day) => day.firstToken === behind && day.value !== null);
  const bringing = bringingBefore(read, told.role);
  const brought = bringing < 0 ? null : read.at[bringing];
  const again = restated(read, told, all);
  const clause = brought?.sharesSubject ? brought.parent : (again ?? told).role.clause;
  if (isTrait(read, told)) return null;
  const then = dayBehindWhich(read, told.role.clause);
  if (then) return then;
  if (told.told.name === 'crowds') {
    const of = read.days.find((day) => isOfProtest(read, day));
    if (of?.value) return of.value;
  }
  const carried = told.told.name === 'aboard' && told.role.clause.kind === 'participle';
  const outer = carried
    ? told.role.clause.parent
    : ofTheDay.has(told.told.name)
      ? clauseBeside(told)
      : null;
  for (const day of read.days) {
    if (own && day.firstToken !== behind) continue;
    const at = day.value ?? (isEnd(read, day) ? day.high : null);
    if (at === null || (day.value && day.precision !== 'day' && !isEnd(read, day))) continue;
    if (day.datesSpeech || day.role === 'start' || isOfPeriod(read, day)) continue;
    const beside = told.told.name === 'containment' ? read.at[told.role.range.last + 1] : null;
    const its = read.at[day.firstToken];
    // Those aboard were so when it happened, also where the day stands behind.
    const above =
      outer !== null && its === outer && (carried || day.lastToken < told.role.range.first);
    const near = its === clause || its === beside || above || isItsTime(read, told, all, day);
    if (!near || isAttribute(read, day) || isOfStart(read, day)) continue;
    const grows = day.role === 'at' && !isOfDoer(read, told);
    if (grows && isOfRunningToll(told, at, tells.get(day) ?? null, published)) continue;
    if (brought?.sharesSubject && day.firstToken > bringing && !own) continue;
    if (read.words[day.firstToken - 1]?.lower === 'than') continue;
    if (!own && isPartedFromState(read, told, day)) continue;
    const owner =
      all.find((one) => one.role.range.last + 1 === day.firstToken) ?? ofBefore(read, all, day);
    if (owner && owner.role !== told.role && (owner.superseded || told.superseded)) continue;
    if (owner && owner.role !== told.role && against.has(owner.role.preposition ?? '')) continue;
    if (told.superseded && owner?.role !== told.role && !isReported(read, told)) continue;
    return at;
  }
  return null;
}

/** "Have met four times since the truce of 11 February": the day that counting began. */
function isOfStart({ words }: ReadSentence, { firstToken }: DayMention): boolean {
  if (words[firstToken]?.lower !== 'of') return false;
  let k = firstToken - 1;
  while (words[k]?.tag === 'noun' || words[k]?.tag === 'det') k -= 1;
  return k < firstToken - 1 && words[k]?.lower === 'since';
}

/** "The quake that shook it on 20 May, 83 households are still in cabins": what is so now stands behind a comma. */
const isPartedFromState = (
  read: ReadSentence,
  { role: { range } }: Stated,
  day: DayMention,
): boolean =>
  day.lastToken < range.first &&
  read.words[day.lastToken + 1]?.token.text === ',' &&
  ARE.test(read.words[range.last + 1]?.lower ?? '') &&
  read.words[day.firstToken - 1]?.tag !== undefined;
const ARE = /^(?:are|is|have|has)$/;

/** "fell into a 150-foot-deep gorge", "a 33-seater", "a four-storey block": what a thing is like is so on any day. */
export const isTrait = (read: ReadSentence, one: Stated): boolean =>
  (LASTING.has(one.told.name) && !isWhereabouts(one)) || isTiedTo(read, one);

/** "On Tuesday the storm was 300 km off the coast": of that day, and the day tells nothing but that. */
export const isWhereabouts = ({ kind, told, role }: Stated): boolean =>
  kind === 'measure' && told.name === 'distance' && WAS.has(role.clause.verb?.lemma ?? '');
const WAS: ReadonlySet<string> = new Set(['be', 'lie', 'remain', 'stay', 'hover']);

const isTiedTo = (read: ReadSentence, { role: { range }, told }: Stated): boolean =>
  told.name !== 'magnitude' &&
  read.words
    .slice(range.first, range.last + 1)
    .some(
      ({ token }, k, all) =>
        !token.letters &&
        (TIED.test(token.text) ||
          isTied(read, token.lower) ||
          (token.text === '-' && /^\d/.test(all[k - 1]?.token.text ?? ''))),
    );
/** How far away a place is, or how deep or high a thing, is so on any day. */
const LASTING: ReadonlySet<string> = new Set(['distance', 'depth', 'storeys']);
const TIED = /^\d[\d.,]*-\p{L}/u;

/** "Four-storey", not "twenty-four". */
function isTied({ lexicon: { calendar } }: ReadSentence, lower: string): boolean {
  const at = lower.indexOf('-');
  const { number } = calendar.values;
  return at > 0 && number.has(lower.slice(0, at)) && !number.has(lower.slice(at + 1));
}

/** "Up from 55 percent in the first round on 19 October": the value of before that a day behind it is of. */
function ofBefore(
  { words }: ReadSentence,
  all: readonly Stated[],
  { firstToken }: DayMention,
): Stated | undefined {
  const last = all.findLast(({ role }) => role.range.last < firstToken);
  if (!last?.superseded) return undefined;
  const between = words.slice(last.role.range.last + 1, firstToken);
  return between.some(({ tag }) => tag === 'punct' || tag === 'verb' || tag === 'conj')
    ? undefined
    : last;
}

/** "At the end of July" is its last day, "on Friday and Saturday" its second. */
const isEnd = (
  read: ReadSentence,
  { firstToken, lastToken, precision, role, value, low }: DayMention,
): boolean =>
  (precision === 'day' && role === 'at' && value === null && low !== null) ||
  read.words.slice(firstToken, lastToken).some(({ lower }) => lower === 'end');

/** "The deadliest since 9 March last year, when 27 people died": the day that "when" takes up. */
function dayBehindWhich(
  read: ReadSentence,
  { opener, first }: Stated['role']['clause'],
): Day | null {
  if (opener !== 'when') return null;
  const last = read.words[first - 1]?.token.text === ',' ? first - 2 : first - 1;
  const day = read.days.find(({ lastToken }) => lastToken === last);
  return day?.role === 'start' || day?.role === 'at' ? day.value : null;
}

/** "Sunday's march": those who came to it came on its day. */
const isOfProtest = (read: ReadSentence, { lastToken }: DayMention): boolean =>
  read.words[lastToken]?.possessive === true &&
  phraseAt(read.lexicon.happenings.nouns, read.words, lastToken + 1)?.value.event === 'protest';

/** What the days of a sentence are the days of. */
export type DaysTold = ReadonlyMap<DayMention, DayTold | null>;

/** "…, packing winds of 165 km/h", "voted to leave, with 64 percent in favour": the clause of the deed it stands beside. */
function clauseBeside({ role: { clause } }: Stated): Clause | null {
  if (clause.kind !== 'participle' && clause.kind !== 'absolute') return null;
  const { parent } = clause;
  return parent?.kind === 'infinitive' ? parent.parent : parent;
}

/**
 * "The blast on Monday killed at least nine people": the day is that of the blast, and the toll goes on growing
 * after it. That of an earlier blast, and what only says which blast is meant, stands.
 */
function isOfRunningToll(
  { told: { measure }, role: { clause }, superseded }: Stated,
  at: Day,
  day: DayTold | null,
  published: Day | null,
): boolean {
  if (measure?.name !== 'deaths' || superseded || !day?.happening?.befalls) return false;
  const [then, now] = [numberOf(at), numberOf(published)];
  return clause.kind !== 'relative' && then !== null && now !== null && now - then < RECENT;
}
/** "A man wounded six people on Tuesday": what somebody did that day, not what became of it. */
const isOfDoer = (read: ReadSentence, { role: { clause, position } }: Stated): boolean =>
  position === 'object' &&
  clause.verb?.passive === false &&
  clause.kind === 'main' &&
  isSomebody(read, subjectRange(read, clause));

const isSomebody = (read: ReadSentence, subject: Range): boolean =>
  byActor(read, subject) !== null || isPersonIn(read, subject);

/** Tolls grow for about so many days after what cost the lives. */
const RECENT = 7;
