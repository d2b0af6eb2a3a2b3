import type { Measure } from '../../measure-words';
import { phraseAt } from '../../phrase-book';
import { headOf } from '../noun-head';
import { type Role, subjectRange } from '../role';
import type { Range, ReadSentence } from '../sentence';
import { standsBehind } from './deeds';
import { lookup } from './states';

const people = (one: Measure): boolean => one.counts === 'people';
/** Also those that homes may be counted for as well: displaced, evacuated. */
const persons = (one: Measure): boolean => people(one) || one.counts === 'any';

/** "The toll hits 57", "the strikers numbered 4,300": what was reached, and not what somebody did to 57. */
export function byReaching(read: ReadSentence, role: Role): Measure | null {
  const { verb } = role.clause;
  if (role.position !== 'object' || !verb) return null;
  const subject = subjectRange(read, role.clause);
  if (verb.lemma === 'number') {
    const { counted, groups } = read.lexicon.measures;
    const head = headOf(read, subject) ?? '';
    return counted.get(head) ?? groups.get(head) ?? null;
  }
  if (!read.lexicon.counting.reaching.has(verb.lemma)) return null;
  const told = described(read, subject);
  if (told) return told;
  let last: Measure | null = null;
  for (let k = subject.first; k <= subject.last; k += 1)
    last = phraseAt(read.lexicon.measures.heads, read.words, k)?.value ?? last;
  return last;
}

/** "the number of people killed", "the number still missing", "the number who died": what is said of those counted. */
export function described(read: ReadSentence, range: Range): Measure | null {
  const { heads, states } = read.lexicon.measures;
  const at = figureIn(read, range);
  if (at < 0) return null;
  for (let k = at; k <= range.last; k += 1) {
    const named = phraseAt(heads, read.words, k);
    if (named && !isToldOn(read, k + named.length, range)) return named.value;
    const state = phraseAt(states, read.words, k);
    if (state && state.value.counts !== 'things') return state.value;
    const verb = read.at[k]?.verb;
    if (verb?.head !== k) continue;
    const deed = standsBehind(read, verb, verb.last + 1, read.lexicon.measures.deeds, persons);
    if (deed) return deed;
    const undergone = verb.passive === false ? null : lookup(read, verb.lemma, 'undergoes', people);
    const found = undergone ?? lookup(read, verb.lemma, 'does', people);
    if (found) return found;
  }
  return null;
}

/** "The number of patients who have died": what people are called says less than what is told of them. */
function isToldOn(read: ReadSentence, behind: number, { last }: Range): boolean {
  const next = read.words[behind]?.tag;
  const goesOn = behind <= last && (next === 'sub' || next === 'verb');
  return goesOn && read.words[behind - 1]?.lemma === 'patient';
}

/**
 * Whether a bare number is the value of a number that was spoken of before: "the figure now stands at 12",
 * "that number had risen to 12", "gave a count of 12".
 */
export function takesUpNumber(read: ReadSentence, role: Role): boolean {
  const { figureNouns, describing } = read.lexicon.counting;
  if (role.governor >= 0) return figureNouns.has(read.words[role.governor]?.lemma ?? '');
  if (role.position === 'subject' || role.position === 'loose') return false;
  const at = figureIn(read, subjectRange(read, role.clause));
  return at >= 0 && !describing.has(read.words[at + 1]?.lower ?? '');
}

/** The first word for a number in a range; -1 where none stands there. */
function figureIn(read: ReadSentence, { first, last }: Range): number {
  const { figureNouns } = read.lexicon.counting;
  for (let k = first; k <= last; k += 1) {
    const word = read.words[k];
    if (word?.tag === 'noun' && figureNouns.has(word.lemma)) return k;
    if (k === first && word?.lower === 'those' && read.words[k + 1]?.tag === 'verb') return k;
  }
  return -1;
}

/** "…, taking the number of deaths since March to 87": where the verb stands that brings it there; -1 without one. */
export function bringingBefore(read: ReadSentence, { preposition, range }: Role): number {
  if (!REACHED.has(preposition ?? read.words[range.first - 1]?.lower ?? '')) return -1;
  const { announcing } = read.lexicon.counting;
  for (let k = range.first - 2; k >= Math.max(0, range.first - FAR); k -= 1) {
    const word = read.words[k];
    if (word?.tag === 'amount' || word?.token.text === ';') return -1;
    if (word?.tag === 'verb' && word.form === 'ing' && announcing.has(word.lemma)) return k;
  }
  return -1;
}
/** "taking it to 87", "pushing the total past 1,000". */
const REACHED: ReadonlySet<string> = new Set(['to', 'past', 'above', 'beyond', 'over']);
/** So far before its number that verb may stand. */
const FAR = 24;

/** "…, taking the total since January to 21,600": a total of what the sentence counts, which names nothing else. */
export function bringsTotal(read: ReadSentence, role: Role): boolean {
  const at = bringingBefore(read, role);
  if (at < 0) return false;
  const noun = read.words[at + 1]?.tag === 'det' ? at + 2 : at + 1;
  return (
    TOTALS.has(read.words[noun]?.lower ?? '') &&
    !read.lexicon.counting.describing.has(read.words[noun + 1]?.lower ?? '') &&
    read.words[noun + 1]?.lower !== 'of'
  );
}
const TOTALS: ReadonlySet<string> = new Set(['total', 'tally', 'count', 'number', 'figure']);
