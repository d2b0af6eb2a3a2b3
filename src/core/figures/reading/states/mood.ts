import type { Clause } from '../../../grammar/clause';
import type { VerbGroup } from '../../../grammar/verb-groups';
import type { Lexicon } from '../../../lexicon';
import type { Role } from '../role';
import type { ReadSentence } from '../sentence';

/** How what a verb says stands: it will be so, somebody means it to be, foresees or asks for it, or it may be. */
export type Mood = 'will' | 'plan' | 'expect' | 'may' | 'demanded' | 'requested';

/** At most so many clauses lie between an amount and the verb that tells how it stands. */
const HOPS = 5;

/**
 * How what is said of an amount stands, by the verb of its clause and by those that this one hangs on: "will buy
 * 24", "plans to cut it by 8 percent", "is tipped to reach 2.3", "would trim its staff and take a charge of 45".
 * Null where it is so, or nothing is said.
 */
export function moodOf(read: ReadSentence, { clause }: Pick<Role, 'clause'>): Mood | null {
  let one = clause;
  for (let hops = 0; hops < HOPS; hops += 1) {
    const { verb, parent } = one;
    if (!verb || verb.negated) return null;
    const own = ownMood(read, verb);
    if (own === 'so') return null;
    if (own) return own === 'will' && isForeseen(read, one) ? 'expect' : own;
    const infinitive = one.kind === 'infinitive' || verb.kind === 'infinitive';
    const meant = byNoun(read, verb, infinitive);
    if (meant) return meant;
    if (!parent) return null;
    if (isForeseen(read, one)) {
      // "reckons the plant brings 48 million": what somebody takes to be so is so.
      const said = !isPast(verb) && isForecast(read.lexicon, parent.verb?.lemma ?? '');
      return said ? 'expect' : null;
    }
    if (infinitive) {
      const told = ofInfinitive(read, one, parent);
      if (told) return told;
    }
    if (!goesOn(read, one, verb, infinitive)) return null;
    one = parent;
  }
  return null;
}

const isPast = ({ tense }: VerbGroup): boolean => tense === 'past' || tense === 'perfect';

/** "will", "would", "plans to", "is expected to" within a verb's own words; `so` where they say that it is. */
function ownMood({ words, lexicon }: ReadSentence, verb: VerbGroup): Mood | 'so' | null {
  const { planning, foreseeing } = lexicon.states;
  let mood: Mood | null = null;
  for (let k = verb.first; k <= verb.last; k += 1) {
    const word = words[k];
    if (!word) break;
    if (word.tag === 'aux') {
      if (WILL.has(word.lower)) mood ??= 'will';
      else if (lexicon.timing.perhaps.has(word.lower)) mood ??= 'may';
      else if (mood && word.lemma === 'have') return 'so';
    } else if (k < verb.head && word.tag === 'verb') {
      if (foreseeing.has(word.lemma)) mood = 'expect';
      else if (planning.has(word.lemma)) mood = 'plan';
      else if (lexicon.timing.achieved.has(word.lemma)) return mood ?? 'so';
    } else if (k === verb.head && verb.passive === true && isForecast(lexicon, word.lemma))
      mood = 'expect';
  }
  return mood;
}
/** "is forecast at 3 percent", but not "is seen in 40 villages". */
const isForecast = ({ states }: Lexicon, verb: string): boolean =>
  states.verbs.get(verb) === 'expected';

const WILL = new Set(['will', 'would', "'ll", '’ll', 'shall', 'should']);

/** "30,000 doses are due on Monday", "400 houses are to be pulled down". */
export function isDue({ words, lexicon }: ReadSentence, role: Role): boolean {
  const { clause, position, preposition, range } = role;
  const { verb } = clause;
  if (verb?.lemma !== 'be' || range.last > verb.first) return false;
  if (position !== 'subject' && preposition !== 'of') return false;
  // "Some 400 houses are to be pulled down."
  const [to, be] = [words[verb.last + 1], words[verb.last + 2]];
  if (to?.tag === 'to' && be?.lower === 'be' && words[verb.last + 3]?.form === 'ed')
    return range.last + 1 >= verb.first;
  if (!lexicon.states.dueWords.has(words[verb.last + 1]?.lower ?? '')) return false;
  if (words[verb.last + 2]?.tag === 'to') return false;
  // "A barge able to land 14,000 tonnes is due" tells of the barge.
  for (let k = clause.first; k < range.first; k += 1)
    if (words[k]?.tag === 'to' || words[k]?.tag === 'verb') return false;
  return true;
}

/** "expects that it will", "sees growth slowing": what the clause around it foresees. */
function isForeseen({ lexicon }: ReadSentence, { kind, first, opener, parent }: Clause): boolean {
  const verb = parent?.verb;
  if (!verb || !lexicon.states.foreseeing.has(verb.lemma)) return false;
  if (kind === 'sub') return opener === 'that';
  return kind === 'complement' || (kind === 'coordinate' && first === verb.last + 1);
}

/** "a plan to plant 40,000", "the aim of conducting 30 percent"; a verb that looks like a noun before "to" is none. */
function byNoun(
  { words, lexicon }: ReadSentence,
  { first, kind }: VerbGroup,
  infinitive: boolean,
): Mood | null {
  if (!infinitive && !(kind === 'ing' && words[first - 1]?.lower === 'of')) return null;
  const noun = words[first - (infinitive ? 1 : 2)];
  if (noun?.tag !== 'noun') return null;
  const { planNouns, planning, foreseeing } = lexicon.states;
  if (planNouns.has(noun.lemma)) return 'plan';
  // "The club hopes to sell": with an -s and no article before it a verb is meant.
  if (infinitive && noun.lower !== noun.lemma && planning.has(noun.lemma)) return 'plan';
  return infinitive && foreseeing.has(noun.lemma) ? 'expect' : null;
}

/** What the verb before an infinitive makes of it: "is to pay", "is likely to reach", "have been told to cut". */
function ofInfinitive(
  { words, lexicon }: ReadSentence,
  { first, verb: inner }: Clause,
  { verb }: Clause,
): Mood | null {
  if (!verb || verb.negated || verb.last >= first) return null;
  const { planning, foreseeing, dueWords, likelyWords, verbs } = lexicon.states;
  // "were told to expect four", "is thought to have lost": what is known of, what has been.
  if (inner && isForecast(lexicon, inner.lemma)) return null;
  if (inner && words.slice(inner.first, inner.head).some(({ lemma }) => lemma === 'have'))
    return null;
  if (verb.lemma === 'be') {
    if (first === verb.last + 1) return 'will';
    if (first !== verb.last + 2) return null;
    const between = words[first - 1]?.lower ?? '';
    return likelyWords.has(between) ? 'expect' : dueWords.has(between) ? 'plan' : null;
  }
  if (verb.passive !== true) {
    // "asked donors to give $5 million", "wants the government to lend it 20 million".
    const asked = verbs.get(verb.lemma) ?? verbs.get(`${verb.lemma} for`);
    if (asked === 'demanded' || asked === 'requested') return asked;
  }
  if (foreseeing.has(verb.lemma)) return 'expect';
  return planning.has(verb.lemma) ? 'plan' : null;
}

/** "will scrap its duty and lift the quota": a verb without a word of its own for how it stands has that of the one before. */
function goesOn(
  { words }: ReadSentence,
  { kind, sharesSubject, first }: Clause,
  verb: VerbGroup,
  infinitive: boolean,
): boolean {
  // "and to reach 2", "and growth to reach 2".
  if (infinitive) return [1, 2, 3].some((back) => words[first - back]?.tag === 'conj');
  return (
    kind === 'coordinate' &&
    sharesSubject &&
    verb.first === verb.head &&
    words[verb.head]?.form === 'base'
  );
}
