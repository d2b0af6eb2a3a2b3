import type { Clause } from '../../../grammar/clause';
import type { Measure } from '../../measure-words';
import { phraseAt } from '../../phrase-book';
import { headOf } from '../noun-head';
import { type Role, subjectRange } from '../role';
import type { ReadSentence } from '../sentence';
import { standsBehind } from './deeds';
import { type Fits, lookup } from './states';

/** "were run over and killed", "were shot and later died": what a second verb says of the same subject. */
export function byLaterVerb(read: ReadSentence, role: Role, fits: Fits): Measure | null {
  const { clause, position } = role;
  if (position !== 'subject' || !clause.verb) return null;
  for (const one of read.clauses) {
    if (one.parent !== clause || !one.verb || one.first <= clause.verb.last) continue;
    const follows =
      (one.kind === 'coordinate' && one.sharesSubject) ||
      (one.kind === 'participle' && read.words[one.verb.first - 1]?.tag === 'conj');
    if (!follows) continue;
    const found = ofSubject(read, one, fits);
    if (found) return found;
  }
  return null;
}

/** "Three teenagers were stabbed, one of them fatally": of what befell them that one died. */
export function byDegree({ words, lexicon }: ReadSentence, { range }: Role): Measure | null {
  const ofThem = words[range.last + 1]?.lower === 'of';
  const at = range.last + (ofThem ? 3 : 1);
  const behind = words[at + 1];
  if (words[at]?.lower !== 'fatally' || (behind && behind.tag !== 'punct')) return null;
  return lexicon.measures.byName.get('deaths') ?? null;
}

/** "The dead include 17 civilians", "those arrested were four students": what the subject is, those are. */
export function byIncluded(read: ReadSentence, role: Role, fits: Fits): Measure | null {
  const { clause, position } = role;
  const { including } = read.lexicon.counting;
  if (position !== 'object' || !including.has(clause.verb?.lemma ?? '')) return null;
  const { first, last } = subjectRange(read, clause);
  for (let k = first; k <= Math.min(last, first + 2); k += 1) {
    const state = phraseAt(read.lexicon.measures.states, read.words, k)?.value;
    if (state && fits(state)) return state;
    if (read.words[first]?.lower !== 'those' || k === first) continue;
    const undergone = lookup(read, read.words[k]?.lemma ?? '', 'undergoes', fits);
    if (undergone) return undergone;
  }
  return null;
}

/** "Three men got ten years", "and four drivers between five and eight years": a length of time that a court gave. */
export function byTerm(read: ReadSentence, role: Role, fits: Fits): Measure | null {
  const { clause, range, position } = role;
  const { verb } = clause;
  if (!verb || position === 'prepositional' || !read.lexicon.counting.sentencing.has(verb.lemma))
    return null;
  const from = position === 'subject' ? verb.last + 1 : range.last + 1;
  const term = read.quantities.some(
    ({ kind, unit, firstToken, hedgeToken }) =>
      kind === 'duration' &&
      (unit === 'year' || unit === 'month') &&
      Math.abs((hedgeToken < 0 ? firstToken : Math.min(hedgeToken, firstToken)) - from) < 2,
  );
  const convicted = term ? read.lexicon.measures.byName.get('convicted') : undefined;
  return convicted && fits(convicted) ? convicted : null;
}

/** What the verb of a clause says of its subject. */
export function ofSubject(read: ReadSentence, { verb }: Clause, fits: Fits): Measure | null {
  if (!verb) return null;
  // "were swept away and have not been found": the second verb tells more though it is denied.
  if (verb.negated)
    return lookup(read, `not ${verb.lemma}`, verb.passive === false ? 'does' : 'undergoes', fits);
  const deed = standsBehind(read, verb, verb.last + 1, read.lexicon.measures.deeds, fits);
  if (deed) return deed;
  if (verb.passive !== false) {
    const undergone = lookup(read, verb.lemma, 'undergoes', fits);
    if (undergone || verb.passive === true) return undergone;
  }
  return lookup(read, verb.lemma, 'does', fits);
}

/** How far behind a count a clause about it may open: "some 4,500 students, hawkers and jobless graduates who". */
const RELATIVE_REACH = 7;

/** "students who converged on the square": what a relative clause right behind those counted says of them. */
export function byRelative(read: ReadSentence, { range }: Role, fits: Fits): Measure | null {
  for (let k = range.last + 1; k <= range.last + RELATIVE_REACH; k += 1) {
    const word = read.words[k];
    if (!word || word.tag === 'verb' || word.tag === 'aux') return null;
    if (word.token.text !== ',' && ['punct', 'prep', 'amount', 'day'].includes(word.tag))
      return null;
    if (word.tag !== 'sub') continue;
    const inner = read.at[k];
    const opens = inner?.kind === 'relative' && inner.first === k && inner.verb;
    if (!opens || !read.lexicon.counting.relativeSubjects.has(word.lower)) return null;
    return inner.verb?.first === k + 1 ? ofSubject(read, inner, fits) : null;
  }
  return null;
}

/** "searching for 41 people": whom nobody has found is missing. */
export function bySearch(
  read: ReadSentence,
  { clause, preposition }: Role,
  fits: Fits,
): Measure | null {
  const { verb } = clause;
  if (!verb) return null;
  const subject = subjectRange(read, clause);
  const head = headOf(read, subject) ?? read.words[subject.first]?.lower ?? '';
  // "Contact was lost with eight climbers", "nothing has been heard of them", "fears are growing for seven".
  const lost = lookup(read, `${head} ${verb.lemma} ${preposition}`, 'undergoes', fits);
  if (lost) return lost;
  if (preposition !== 'for' || verb.passive === true) return null;
  return lookup(read, `${verb.lemma} for`, 'undergoes', fits);
}

/** "Two journalists were among those held", "among the dead", "among the 14 killed": of whom they are. */
export function byAmong(
  read: ReadSentence,
  { clause, position }: Role,
  fits: Fits,
): Measure | null {
  const { verb } = clause;
  const { words } = read;
  if (position !== 'subject' || verb?.lemma !== 'be') return null;
  if (!read.lexicon.counting.among.has(words[verb.last + 1]?.lower ?? '')) return null;
  for (let k = verb.last + 2; k <= verb.last + 2 + AMONG_REACH; k += 1) {
    const word = words[k];
    if (!word || word.tag === 'punct') return null;
    const state = phraseAt(read.lexicon.measures.states, words, k);
    if (state && fits(state.value)) return state.value;
    if (word.form !== 'ed' && word.form !== 'participle') continue;
    const undergone = lookup(read, word.lemma, 'undergoes', fits);
    if (undergone) return undergone;
  }
  return null;
}
/** So many words may stand between "among" and what they are: "among the 14 people known to be". */
const AMONG_REACH = 5;
