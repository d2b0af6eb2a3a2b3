import type { Clause } from '../../../grammar/clause';
import type { DayMention } from '../../days';
import type { ReadSentence } from '../sentence';
import type { Stated } from '../stated';

/**
 * The day of another clause that is the count's own: "killed nine people and 12 injured on Monday", "there were
 * 118 people in the pit when it burst on Wednesday", "agreed on Wednesday to invest 2 billion", "a van carrying
 * five people crashed on Friday", "were set free unharmed on Sunday".
 */
export function isItsTime(
  read: ReadSentence,
  told: Stated,
  all: readonly Stated[],
  day: DayMention,
): boolean {
  const its = read.at[day.firstToken];
  const { clause } = told.role;
  if (!its) return false;
  if (all.some((one) => one.role.clause === clause && isParticipleOf(read, one, its))) return true;
  if (leads(read, clause, its, day)) return true;
  if (day.role !== 'at') return false;
  if (sharesTime(read, clause, its)) return true;
  if (its === read.at[told.role.range.last + 1] && isReported(read, told)) return true;
  if (told.window !== 'point') return false;
  if (its.parent === clause && its.opener === 'when') return clause.verb?.tense === 'past';
  if (isCarried(clause, its) || isWho(read, told, its) || isMeanwhile(clause, its)) return true;
  const aims = clause.kind === 'infinitive' && clause.parent === its && its.verb?.tense === 'past';
  const led = its.verb !== null && its.kind === 'main' && day.lastToken < its.verb.first;
  return aims && (led || day.lastToken === clause.first - 1);
}

/** "63 wounded in the city": the participle right behind a count tells of it. */
export const isParticipleOf = (
  read: ReadSentence,
  { role: { range }, kind }: Stated,
  clause: Clause,
): boolean =>
  kind === 'count' &&
  clause === read.at[range.last + 1] &&
  clause.verb?.kind === 'participle' &&
  clause.verb.first === range.last + 1 &&
  read.words[range.first - 1]?.lower === 'and';

/**
 * "As of Tuesday, 340 had fled and 12 shelters were open", "a court on Tuesday jailed two and acquitted three": what
 * stands before the verb holds for the verbs that are joined to it, too.
 */
function leads(read: ReadSentence, clause: Clause, its: Clause, day: DayMention): boolean {
  if (clause.kind !== 'coordinate' || its.kind !== 'main') return false;
  // "Jailed 16 men found guilty of fraud and acquitted two": a finite verb goes on with the finite one.
  const isPast = clause.verb?.kind === 'finite';
  let above = clause.parent;
  while (isPast && above && above !== its && above.verb?.kind === 'participle')
    above = above.parent;
  if (above !== its) return false;
  if (!its.verb || !clause.verb || day.lastToken >= its.verb.first) return false;
  if (day.role !== 'at' && day.role !== 'as-of' && day.role !== 'bound') return false;
  if (day.role === 'at' && !clause.sharesSubject && clause.verb.tense !== its.verb.tense)
    return false;
  return (
    !read.days.some((other) => read.at[other.firstToken] === clause) &&
    !read.words
      .slice(its.verb.last, clause.verb.first)
      .some(({ lower, token }) => read.lexicon.timing.turns.has(lower) || token.text === ';')
  );
}

/** Whether two clauses are one deed, as far as time goes. */
export const sharesTime = (read: ReadSentence, clause: Clause, its: Clause): boolean =>
  isState(read, clause, its) || isRest(clause, its);

/** "Were set free unharmed on Friday", "were found buried on Monday": how they were, in the same breath. */
function isState(read: ReadSentence, { verb }: Clause, its: Clause): boolean {
  if (!verb || its.kind !== 'participle' || its.verb?.kind !== 'participle') return false;
  const between = its.first - verb.last - 1;
  return its.first === its.verb.first && between >= 0 && between <= 1 && !isParted(read, its.first);
}

const isParted = ({ words }: ReadSentence, at: number): boolean => words[at - 1]?.tag === 'punct';

/** "The bodies of 18 people, all thought to be migrants, were found on Friday": a subject that has its verb behind an insertion. */
const isRest = (clause: Clause, its: Clause): boolean =>
  its.kind === 'coordinate' &&
  its.sharesSubject &&
  its.parent === clause &&
  its.verb?.kind === 'finite' &&
  its.verb.tense === 'past' &&
  clause.kind === 'main' &&
  (clause.verb === null || clause.verb.kind !== 'finite');

/** "A van carrying five people crashed on Friday": what is so of the subject is so when the subject acts. */
const isCarried = (clause: Clause, its: Clause): boolean =>
  clause.kind === 'participle' &&
  clause.verb?.kind === 'ing' &&
  clause.parent === its &&
  its.verb !== null &&
  its.verb.tense === 'past' &&
  clause.last < its.verb.first;

/** "The 120 homes reported last night": the day of the number. */
export function isReported(read: ReadSentence, { role: { range } }: Stated): boolean {
  const verb = read.words[range.last + 1];
  if (verb?.tag !== 'verb' || verb.form === 'ing') return false;
  const next = read.words[range.last + 2];
  return next?.tag === 'day' && read.lexicon.timing.measuring.has(verb.lemma);
}

/** "The roof gave way on Saturday while a shift of 27 was underground": two things that were so at one time. */
const isMeanwhile = (clause: Clause, its: Clause): boolean =>
  clause.kind === 'sub' &&
  (clause.opener === 'while' || clause.opener === 'as') &&
  clause.parent === its &&
  clause.verb?.tense === 'past' &&
  its.verb?.tense === 'past' &&
  its.kind === 'main';

/** "Scatter 4,500 students who converged on the square on Friday": those are counted who did it then. */
const isWho = (read: ReadSentence, { role: { range } }: Stated, its: Clause): boolean =>
  its.kind === 'relative' &&
  its.first === range.last + 1 &&
  its.verb?.tense === 'past' &&
  read.at[range.last + 1] === its;

/** "88,500 children by Wednesday, or 71 percent of them": the count that is told again in other terms. */
export function restated(
  { words }: ReadSentence,
  { role: { range } }: Stated,
  all: readonly Stated[],
): Stated | null {
  if (words[range.first - 1]?.lower !== 'or' || words[range.first - 2]?.token.text !== ',')
    return null;
  return all.findLast(({ role }) => role.range.last < range.first - 1) ?? null;
}
