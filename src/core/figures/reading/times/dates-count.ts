import type { DayMention } from '../../days';
import type { Day } from '../../figure';
import { objectRange, subjectRange } from '../role';
import type { ReadSentence } from '../sentence';
import type { Stated } from '../stated';
import { isTrait, isWhereabouts } from './as-of';
import { isStretch } from './counted-spans';
import type { DayTold } from './day-figures';
import { isDoneThen, isLongAgo } from './done-then';
import { isPersonIn } from './happening-doers';
import { isParticipleOf, sharesTime } from './near-days';

/**
 * Whether a day only says when a count holds: it stands in the count's clause, which tells of nothing that
 * happens but the count itself ("detained 64 people on Tuesday", "stood at 90 on Monday").
 */
export function belongsToCount(
  read: ReadSentence,
  day: DayMention,
  all: readonly Stated[],
  told: DayTold,
  published: Day | null,
): boolean {
  const clause = read.at[day.firstToken];
  if (told.apart) return false;
  if (all.some((one) => one.role.clause === clause && isWhereabouts(one))) return true;
  const counts = all.filter((one) => {
    const {
      dated,
      kind,
      role,
      told: { name },
    } = one;
    if (kind === 'measure' && (isTrait(read, one) || isByTheWay(read, one))) return false;
    return (
      (dated || kind === 'percent' || kind === 'money') &&
      (role.clause === clause ||
        (clause !== undefined &&
          (isParticipleOf(read, one, clause) || sharesTime(read, role.clause, clause))) ||
        (name === 'containment' && read.at[role.range.last + 1] === clause))
    );
  });
  if (!clause || counts.length === 0 || isStretch(day)) return false;
  if (isLongAgo(read, day, published) && isDoneThen(read, day, clause, counts)) return false;
  if (counts.some(({ told: { name }, role }) => name === 'containment' && role.clause !== clause))
    return true;
  const { verb } = clause;
  const done = verb?.tense === 'perfect' || verb?.tense === 'past';
  if (done && day.role === 'bound' && day.hedge === 'at-most') return true;
  if (counts.some((count) => isItsOwn(read, day, count))) return true;
  if (counts.length === 1 && counts[0] && isJoined(read, counts[0])) return false;
  // A verdict is the day of a trial, however many it is on.
  if (told.happening && (!told.happening.person || told.happening.event === 'verdict'))
    return (
      verb !== null &&
      counts.some(({ role: { range } }) => range.first > verb.first && range.last < verb.last)
    );
  return told.happening !== null || !counts.every((count) => isBeside(read, day, count));
}

/** "The wall, 19 metres high, gave way on Monday": how large it is was so before. */
const isByTheWay = ({ words }: ReadSentence, { role: { range } }: Stated): boolean =>
  words[range.first - 1]?.token.text === ',' &&
  words.slice(range.last + 1, range.last + 3).some(({ token }) => token.text === ',');

/** "Arrested the owner and four managers on Friday": it happened to one who is not counted, too. */
function isJoined(read: ReadSentence, { role, told, kind }: Stated): boolean {
  const { clause, range, position } = role;
  if (kind !== 'count' || told.measure?.counts === 'things' || !clause.verb) return false;
  if (read.words[range.first - 1]?.lower !== 'and') return false;
  const whole = position === 'object' ? objectRange(read, clause) : subjectRange(read, clause);
  const first = read.words.slice(whole.first, range.first - 1);
  return (
    first.length > 0 &&
    first.every(({ tag }) => tag === 'det' || tag === 'noun' || tag === 'name') &&
    isPersonIn(read, { first: whole.first, last: range.first - 2 })
  );
}

/** "Climbed to 341 on Wednesday", "up from 214 a day earlier": the day of a value that is compared or reached. */
function isItsOwn(read: ReadSentence, day: DayMention, { role, superseded }: Stated): boolean {
  if (role.range.last + 1 !== day.firstToken || day.role === 'start') return false;
  const { beforeOldValue } = read.lexicon.timing;
  return superseded || (role.governor < 0 && beforeOldValue.has(role.preposition ?? ''));
}

/**
 * Whether a clause tells of something else than a count in it: of what those counted do ("two boats reached the
 * coast on Friday"), or of what is done with them ("raiders on 50 motorcycles swept in on Monday").
 */
function isBeside(read: ReadSentence, day: DayMention, { role, told, kind }: Stated): boolean {
  const { verb } = role.clause;
  const { measuring, states, wayFrom } = read.lexicon.timing;
  if (!verb || verb.negated) return false;
  const ahead = day.role === 'bound' && verb.tense === 'future' && role.position === 'subject';
  const fine = day.precision === 'day' || day.precision === 'weekend';
  if (!ahead && (day.role !== 'at' || !fine)) return false;
  if (states.has(verb.lemma)) return false;
  if (kind === 'measure' && wayFrom.has(read.words[role.range.last + 1]?.lower ?? '')) return true;
  if (role.position === 'subject')
    return (
      kind === 'count' &&
      verb.passive !== true &&
      told.measure?.window !== 'cumulative' &&
      told.name !== 'crowds'
    );
  if (role.position !== 'prepositional') return false;
  const { complements } = read.lexicon.timing;
  if (complements.has(role.preposition ?? '') && measuring.has(verb.lemma)) return false;
  if (kind === 'count') return true;
  return role.governor >= 0 && !measuring.has(read.words[role.governor]?.lemma ?? '');
}
