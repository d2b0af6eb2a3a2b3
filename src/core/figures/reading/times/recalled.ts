import type { Clause } from '../../../grammar/clause';
import type { Day } from '../../figure';
import { phraseAt } from '../../phrase-book';
import type { Role } from '../role';
import type { ReadSentence } from '../sentence';

/** An earlier happening that is recalled: the last day of its year or day, null where none is named. */
export interface Occasion {
  until: Day | null;
  /** The day itself, where more than its year or month is named. */
  day: Day | null;
  /** Whether it is an earlier one at all cannot be told: "in February", in an article that has no day. */
  unplaced?: boolean;
  /** It is only mentioned: what follows is of it where it points back, "that disaster". */
  mentioned?: boolean;
}

/** Words of a sentence that name an earlier time, and how far they reach. */
export interface Recalled extends Occasion {
  first: number;
  last: number;
  clause: Clause;
  /** It stands before the verb, and so dates the whole clause and what follows it. */
  leads: boolean;
  /** "since 2008, when …": it dates nothing but the clause right behind it. */
  only: Clause | null;
}

/** Whether a recalled time is that of a count. */
export function dates(read: ReadSentence, one: Recalled, role: Role): boolean {
  const { clause, range } = role;
  if (one.only) return clause === one.only || isInside(clause, one.only);
  if (one.clause.first === range.last + 1 && one.clause.kind === 'relative') return true;
  if (clause === one.clause || range.first === one.last + 1) return datesOwn(read, one, role);
  const tense = clause.verb?.tense ?? 'past';
  if (tense !== 'past' && tense !== 'none' && clause.verb?.kind === 'finite') return false;
  if (hasOwnDay(read, clause, one)) return false;
  if (isOfSubject(one, clause)) return true;
  if (isInside(clause, one.clause)) return clause.first > one.first && !isSaid(read, clause, one);
  if (restricts(read, one, clause) || opensWith(read, one, clause)) return true;
  if (spellsOut(read, one, clause)) return true;
  return one.leads && follows(read, one, clause);
}

function datesOwn(read: ReadSentence, one: Recalled, { clause, range }: Role): boolean {
  if (clause.verb?.tense === 'present' && one.leads) return false;
  const [from, to] =
    range.first > one.last ? [one.last + 1, range.first] : [range.last + 1, one.first];
  if (range.first > one.last && !one.leads && clause === one.clause) {
    const left = read.words[range.first - 1]?.lower ?? '';
    if (!read.lexicon.timing.joiningLead.has(left)) return false;
  }
  for (let k = from; k < to; k += 1) if (compares(read, k)) return false;
  return !read.days.some(
    (day) =>
      day.firstToken > range.last &&
      day.firstToken !== one.first &&
      read.at[day.firstToken] === clause &&
      !read.words.slice(range.last + 1, day.firstToken).some((word) => word.tag === 'amount'),
  );
}

/** "A plane carrying 92 people crashed here last year": what describes the subject is of the time of its verb. */
const isOfSubject = ({ clause: outer }: Recalled, { parent, kind, last }: Clause): boolean =>
  parent === outer &&
  (kind === 'participle' || kind === 'relative') &&
  outer.verb?.tense === 'past' &&
  last < outer.verb.first;

function isInside(clause: Clause, outer: Clause): boolean {
  for (let up = clause.parent; up; up = up.parent) if (up === outer) return true;
  return false;
}

/** "having lost 12 million a year before, and said it would": what is said is of now. */
function isSaid({ words, lexicon }: ReadSentence, clause: Clause, one: Recalled): boolean {
  for (let up = clause.parent; up && up !== one.clause; up = up.parent)
    if (lexicon.speech.verbs.get(words[up.verb?.head ?? -1]?.lower ?? '') === 'say') return true;
  return false;
}

const hasOwnDay = (read: ReadSentence, clause: Clause, one: Recalled): boolean =>
  read.days.some((day) => read.at[day.firstToken] === clause && day.firstToken !== one.first);

/** "A quake that struck Dovan in 2003 killed 12": what restricts the subject dates what is said of it. */
function restricts(read: ReadSentence, one: Recalled, clause: Clause): boolean {
  const inner = one.clause;
  if (inner.parent !== clause || !clause.verb || inner.first > clause.verb.first) return false;
  if (inner.kind !== 'relative' && inner.kind !== 'participle') return false;
  const head = read.words[inner.first - 1];
  if (!head || head.tag === 'punct') return false;
  return [inner.first - 1, inner.first - 2].some((k) =>
    phraseAt(read.lexicon.happenings.nouns, read.words, k),
  );
}

/** "After it took over the mine in 2016, it cut 1,400 jobs": what opens the sentence dates what follows. */
const opensWith = (
  { lexicon }: ReadSentence,
  { clause: inner, first }: Recalled,
  clause: Clause,
): boolean =>
  inner.parent === clause &&
  inner.kind === 'sub' &&
  lexicon.timing.leadOpeners.has(inner.opener ?? '') &&
  first < (clause.verb?.first ?? 0);

/** "In 1987 it was a cinema: 57 dead": what a colon spells out without a verb is of the time named before it. */
const spellsOut = ({ words, at }: ReadSentence, one: Recalled, clause: Clause): boolean =>
  words[clause.first]?.token.text === ':' &&
  !clause.verb?.finite &&
  at[clause.first - 1] === one.clause;

/** "In 1987 the ferry sank, and 190 people died": what goes on is of the same time, up to a turn. */
function follows(read: ReadSentence, one: Recalled, clause: Clause): boolean {
  if (clause.kind !== 'coordinate' || clause.first < one.last) return false;
  const { turns } = read.lexicon.timing;
  return !read.words
    .slice(one.last + 1, clause.first + 1)
    .some(({ lower, token }) => turns.has(lower) || token.text === ';');
}

/** "Than in 2008", "against 2008": what follows a word is what something is compared with. */
export function compares(read: ReadSentence, k: number): boolean {
  const { againstEarlier, comparatives } = read.lexicon.timing;
  const lower = read.words[k]?.lower ?? '';
  // "More than six years ago" is no comparison; "lower than in 2020" is.
  if (lower === 'than' && WHEN.has(read.words[k + 1]?.lower ?? '')) return true;
  if (lower === 'than')
    return !comparatives.has(read.words[k - 1]?.lower ?? '') || isByAmount(read, k - 2);
  return againstEarlier.has(lower);
}

const WHEN: ReadonlySet<string> = new Set(['in', 'on', 'at', 'during', 'last']);

/** "Eleven points more than six years ago", "12 percent more than in 2019": by so much, and no longer than that ago. */
function isByAmount({ quantities }: ReadSentence, k: number): boolean {
  return quantities.some(
    ({ kind, lastToken }) => lastToken === k && (kind === 'percent' || kind === 'money'),
  );
}
