import { isCapitalised } from '../text/characters';
import type { Token } from '../text/tokens';
import type { Grammar } from './grammar';
import type { Word } from './tags';
import type { VerbForm, VerbReading } from './verb-forms';

/** What looks like a plural: a base form behind it is its verb. */
const PLURAL = /(?:[^su]s|men|people|children|police|troops)$/;

/** Behind it stands no noun that it counts, so no adjective either: "62 percent voted yes". */
const PERCENT = /^(?:percent|cent|%|pc)$/;

/** Their past forms are verbs before a noun too: "eight needed hospital care", "two suffered head injuries". */
const NO_ADJECTIVE: ReadonlySet<string> = new Set([
  'need',
  'suffer',
  'attend',
  'join',
  'undergo',
  'face',
]);

/** The first reading in one of these forms. */
function pick(
  readings: readonly VerbReading[],
  one: VerbForm,
  two: VerbForm = one,
  three: VerbForm = one,
): VerbReading | null {
  for (const reading of readings) {
    const { form } = reading;
    if (form === one || form === two || form === three) return reading;
  }
  return null;
}

/** The reading as a verb that fits between its neighbours, or null where it is a noun or an adjective there. */
export function verbReading(
  readings: readonly VerbReading[],
  done: readonly Word[],
  next: Token | undefined,
  grammar: Grammar,
): VerbReading | null {
  let k = done.length - 1;
  while (done[k]?.tag === 'adv') k -= 1;
  const before = done[k];
  const tag = before?.tag;
  if (tag === 'to') {
    const base = pick(readings, 'base');
    const isLast = next?.kind !== 'word' || isLittle(next, grammar);
    // "Closed to traffic until Friday"; drugs are what somebody means to traffic.
    return base?.lemma === 'traffic' && isLast ? null : base;
  }
  if (tag === 'aux') {
    if (before?.lemma === 'will' || before?.lemma === 'do') return pick(readings, 'base');
    if (before?.lemma === 'have') return pick(readings, 'ed', 'participle');
    return pick(readings, 'ed', 'participle', 'ing');
  }
  if (tag === 'det' && before?.lower === 'those') return pick(readings, 'ed', 'participle');
  if (tag === 'det' && grammar.cues.standAlone.has(before?.lower ?? '')) {
    const little = next?.kind !== 'word' || isLittle(next, grammar);
    return pick(readings, 'past') ?? (little ? pick(readings, 'ed') : null);
  }
  if (tag === 'det' || before?.possessive || before?.lower === 'whose') return null;
  // "A 20-minute meeting", "a 12-hour strike".
  if (tag === 'amount' && done[k - 1]?.token.text === '-' && pick(readings, 'base', 's', 'ing'))
    return null;
  const opens = opensPhrase(next, grammar);
  const past = pick(readings, 'past', 'ed', 'participle');
  if (past) {
    if (tag === 'prep' && past.form !== 'past') return null;
    const adjective =
      tag === 'amount' &&
      !PERCENT.test(before?.lower ?? '') &&
      !NO_ADJECTIVE.has(past.lemma) &&
      next?.kind === 'word' &&
      !opens &&
      !next.lower.endsWith('ly') &&
      !isLittle(next, grammar);
    return adjective && past.form !== 'past' ? null : past;
  }
  const ing = pick(readings, 'ing');
  if (ing) {
    if (tag === 'amount' && before?.lower.includes('-')) return null;
    if (ing.lemma === 'cross' && grammar.cues.crossed.has(before?.lower ?? '')) return null;
    const quiet = tag === 'name' || tag === undefined || before?.lower === 'of';
    return quiet ? ingHere(ing, opens) : ing;
  }
  const third = pick(readings, 's');
  if (third) {
    if (
      tag === 'pron' ||
      (tag === 'sub' && !isSubject(before, third, next, grammar)) ||
      (tag === 'punct' && (opens || resumes(done, grammar.cues)))
    )
      return third;
    if (tag === 'conj' && opens && goesOn(done, k)) return third;
    if (
      closesInsertion(done, k) &&
      isLittleNext(next, grammar) &&
      !grammar.verbs.nouns.has(third.lemma)
    )
      return third;
    const capital = next?.kind === 'word' && isCapitalised(next.text);
    const parted = done[done.length - 1]?.tag === 'adv';
    const clear = parted || !grammar.verbs.nouns.has(third.lemma);
    const particle = next !== undefined && grammar.cues.farParticles.has(next.lower);
    const { timetabled, beforeTimes } = grammar.cues;
    const timed = timetabled.has(third.lemma) && beforeTimes.has(next?.lower ?? '');
    // "The airport hopes to reopen": what is planned to happen follows.
    const aims = next?.lower === 'to' && grammar.verbs.phase.get(third.lemma) === 'plan';
    const has = opens || capital || clear || particle || timed || aims;
    // "A ticket that cost 20 euros now costs 35."
    const resumed = tag === 'amount' && third.lemma === 'cost' && parted;
    return ((tag === 'noun' || tag === 'name') && has) || resumed ? third : null;
  }
  const base = pick(readings, 'base');
  if (tag === 'pron' || (tag === 'sub' && before?.lower === 'who')) return base;
  const plural = tag === 'noun' && PLURAL.test(before?.token.lower ?? '');
  // "The hamlet, where 140 people live."
  if (plural && base?.lemma === 'live' && next?.kind !== 'word') return base;
  const clear = base !== null && !grammar.verbs.nouns.has(base.lemma);
  const insertion = before?.token.text === ',' && clear;
  // "200 head of cattle perished".
  if (tag === 'amount' && next?.lower === 'of') return null;
  if (tag === 'amount')
    return clear ||
      marches(done, base, next, grammar) ||
      grammar.cues.farParticles.has(next?.lower ?? '')
      ? base
      : null;
  const which = tag === 'sub' && grammar.classes.relative.has(before?.lower ?? '');
  const little = next?.kind === 'word' && isLittle(next, grammar);
  const acts = plural && (little || !next) && isAgents(done);
  // "Both houses, which vote on Thursday."
  const several = which && done[k - 1]?.token.text === ',' && PLURAL.test(done[k - 2]?.lower ?? '');
  if (several && (little || !next)) return base;
  if (plural || insertion || which) return opens || clear || acts ? base : null;
  if (tag === 'noun' && clear && opens && isOfSeveral(done)) return base;
  return opens && (tag === undefined || tag === 'conj') ? base : null;
}

/**
 * "after talks broke down", "since protests over prices erupted": behind a conjunction of time a plural before a verb,
 * or before what it is about, is its subject.
 */
function isSubject(
  before: Word | undefined,
  third: VerbReading,
  next: Token | undefined,
  { classes, verbs, little }: Grammar,
): boolean {
  if (before === undefined || classes.relative.has(before.lower)) return false;
  const isAbout = little.get(next?.lower ?? '') === 'preposition';
  if (isAbout && verbs.nouns.has(third.lemma) && !ASKING.has(before.lower)) return true;
  return (verbs.forms.get(next?.lower ?? '') ?? []).some(
    ({ form }) => form === 'past' || form === 'ed' || form === 'participle',
  );
}
/** Behind these stands the verb: "what remains of the mill". */
const ASKING: ReadonlySet<string> = new Set(['what', 'who', 'whatever', 'whoever']);

/** "10,000 march against the law", "as 2,600 wait to go home": one of a number of things would have a plural. */
function marches(
  done: readonly Word[],
  base: VerbReading | null,
  next: Token | undefined,
  grammar: Grammar,
): boolean {
  if (!base || (next && next.kind === 'word' && !isLittle(next, grammar))) return false;
  let k = done.length - 1;
  const number = done[k]?.token;
  if (!number || /^(?:1|one|(?:19|20)\d\d)$/.test(number.lower) || !BARE.test(number.lower))
    return false;
  while (done[k]?.tag === 'amount') k -= 1;
  const before = done[k];
  return before === undefined || ['punct', 'sub', 'conj'].includes(before.tag);
}

/** "The dead of the crash include 17 pupils": the subject opens the sentence, is of several and has had no verb. */
function isOfSeveral(done: readonly Word[]): boolean {
  const of = done.findIndex(({ lower }) => lower === 'of');
  if (of < 1 || done.some(({ tag }) => tag === 'verb' || tag === 'aux' || tag === 'sub'))
    return false;
  const head = done[of - 1]?.lower ?? '';
  return PLURAL.test(head) || SEVERAL.has(head);
}
const SEVERAL: ReadonlySet<string> = new Set([
  'dead',
  'injured',
  'wounded',
  'missing',
  'majority',
  'number',
]);

/** "Nurses strike over pay": several of those who do something open the sentence, and no verb stands before. */
const isAgents = (done: readonly Word[]): boolean =>
  AGENTS.test(done[done.length - 1]?.lower ?? '') &&
  !done.some(({ tag }) => tag === 'verb' || tag === 'aux' || tag === 'prep');
const AGENTS =
  /(?:[a-z]{3}(?:ers|ors|ists|ians|ants|ents)|men|people|nurses|thousands|hundreds|crowds|villagers|medics)$/;

/** A number in figures, or the last word of one that is spelled out. */
const BARE =
  /^(?:[\d.,]+\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|\w+ty-\w+|hundreds?|thousands?|million|dozens?|scores)$/;

/** An insertion and its subject have so many tokens at most. */
const INSERTION = 40;

/** Whether a comma closes ", which began on Thursday," behind a subject that has had no verb yet. */
function resumes(all: readonly Word[], { insertionOpeners }: Grammar['cues']): boolean {
  const done = all.slice(-INSERTION);
  const at = done.findIndex(({ lower }) => insertionOpeners.has(lower));
  if (at < 2 || done[at - 1]?.token.text !== ',' || done[done.length - 1]?.token.text !== ',')
    return false;
  const isVerb = ({ tag }: Word): boolean => tag === 'verb' || tag === 'aux';
  return !done.slice(0, at).some(isVerb) && done.slice(at).some(isVerb);
}

/** "The damage, insured or not, comes to": two commas are behind the sentence's first noun, and no verb. */
const closesInsertion = (done: readonly Word[], at: number): boolean =>
  done[at]?.token.text === ',' &&
  done.findIndex(({ token }) => token.text === ',') < at &&
  !done.slice(0, at).some(({ tag, form }) => tag === 'aux' || (tag === 'verb' && form === 's'));

const isLittleNext = (next: Token | undefined, grammar: Grammar): boolean =>
  next?.kind === 'word' && isLittle(next, grammar);

/** At the start of a sentence or after a name, an -ing form is a verb only before an object. */
const ingHere = (ing: VerbReading, opens: boolean): VerbReading | null => (opens ? ing : null);

/** Whether a noun phrase opens here: an article, a number, a pronoun. */
export function opensPhrase(next: Token | undefined, grammar: Grammar): boolean {
  if (!next) return false;
  if (next.kind === 'number' || next.kind === 'symbol') return true;
  const { determiner, possessive, pronoun } = grammar.classes;
  return determiner.has(next.lower) || possessive.has(next.lower) || pronoun.has(next.lower);
}

const isLittle = (next: Token, grammar: Grammar): boolean =>
  next.lower === 'to' || grammar.little.has(next.lower);

/** "Was built in 1962 and supplies 1.2 million": one more verb of a subject, and no noun of a list. */
function goesOn(done: readonly Word[], conj: number): boolean {
  const before = done[conj - 1];
  const listed = before?.tag === 'noun' && PLURAL.test(before.token.lower);
  return !listed && done.some(({ tag }) => tag === 'verb' || tag === 'aux');
}
