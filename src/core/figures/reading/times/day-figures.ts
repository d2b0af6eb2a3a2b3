import type { Clause } from '../../../grammar/clause';
import type { Word } from '../../../grammar/tags';
import type { DayMention } from '../../days';
import type { Happening } from '../../happening-words';
import { phraseAt } from '../../phrase-book';
import type { FullNames } from '../names';
import { type Place, placesOf, sideIn } from '../places';
import { subjectRange } from '../role';
import { type ReadSentence, rangeOf } from '../sentence';
import type { Setting } from '../stated';
import { toldBehindNoun } from './behind-nouns';
import { causeOfDeaths } from './cause-of-deaths';
import { comparedWith } from './compared-with';
import { isCountedSince, isNth, isOfMany, isSpan, isStretch } from './counted-spans';
import { deedJudged } from './crimes';
import { scopeOfDay } from './day-scope';
import { EARLIER, isLongAgo } from './done-then';
import { plainPhase, type Told, tellHappening } from './happenings';
import { toldOfBoth } from './joined-harm';
import { hasLasted, inStateSince } from './lasting-states';
import { happeningOwned } from './owned';
import { isOfPeriod } from './period';

/** What a day is the day of. */
export interface DayTold {
  measure: string;
  happening: Happening | null;
  scope: string;
  where: string | null;
  /** It is a latest day only: "has begun, said … on Thursday". */
  latest: boolean;
  /** It belongs to a noun, and "after" or "since" before it says nothing of it: "after Tuesday's vote". */
  ofNoun?: boolean;
  /** It is the day of what a noun names, or of what is recalled: it stands also where its clause counts something. */
  apart?: boolean;
}

/** What happens on a day, or null where the day states nothing but when something was said. */
export function tellDay(
  read: ReadSentence,
  day: DayMention,
  topic: () => Happening | null,
  { names, published, befell }: Setting,
): DayTold | null {
  const own = read.at[day.firstToken];
  if (!own) return null;
  const clause = cleft(read, day, own) ?? own;
  if (day.datesSpeech) return ofSpeech(read, day, clause, topic(), names);
  if (isAttribute(read, day)) {
    const owned = happeningOwned(read, day, clause);
    return owned && dayTold(read, clause, owned, day, names);
  }
  if (isLooseSeason(read, day) || isOfPeriod(read, day)) return null;
  const compared = comparedWith(read, day, befell);
  if (compared)
    return {
      ...dayTold(read, clause, compared, { ...day, role: 'at' }, names),
      scope: EARLIER,
      apart: true,
    };
  const both = toldOfBoth(read, day, clause);
  // Those who were shot and those who were hurt are counted on that day: no toll of it runs on.
  if (both) return { ...dayTold(read, clause, both, day, names), happening: null, apart: true };
  const lasted = hasLasted(read, day) ? tellHappening(read, clause, null) : null;
  if (lasted) return { ...dayTold(read, clause, lasted, day, names), apart: true };
  if (isDayOfCount(read, day, clause) || (isSpan(day) && isNth(read, day))) return null;
  if (isYearOf(read, day) || isOfMany(read, day, clause) || isCountedSince(read, day, clause))
    return null;
  const owner = dayOf(read, day);
  const isThen = isLongAgo(read, day, published);
  const behind = owner ? null : toldBehindNoun(read, day, clause, isThen, befell);
  if (behind) return { ...dayTold(read, clause, behind, day, names), apart: true };
  const told =
    owner ??
    inStateSince(read, day) ??
    outbreakSince(read, day, clause) ??
    (isWaning(read, day, clause) ? null : tellHappening(read, clause, topic()));
  // "The court will hear the plea on Monday" is no speech yet.
  const speaks = read.lexicon.grammar.verbs.speech.has(told?.event ?? '') && !isStretch(day);
  if (told?.happening === null && speaks && clause.verb?.tense !== 'future') return null;
  if (!told || (told.happening === null && isSuperlative(read, day, clause))) return null;
  if (isDenied(day, clause, told)) return null;
  const isDeath = told.happening === null || told.happening.person;
  const cause = isDeath ? causeOfDeaths(read, clause, told, befell, isThen) : null;
  const judged = deedJudged(read, clause, told, day);
  return dayTold(read, clause, judged ?? cause ?? told, day, names);
}

/** "It was on June 12 that the laboratory confirmed it": what happened then is told behind "that". */
function cleft(read: ReadSentence, day: DayMention, { first, verb }: Clause): Clause | null {
  if (verb?.lemma !== 'be' || read.words[first]?.lower !== 'it' || verb.first !== first + 1)
    return null;
  return read.words[day.lastToken + 1]?.lower === 'that'
    ? (read.at[day.lastToken + 1] ?? null)
    : null;
}

/**
 * "Had not been found by Tuesday", "the strike did not begin on Monday": it did not happen then. "Not before
 * Monday" bounds when it will, and "trains will not run on Friday" tells what is so that day.
 */
const isDenied = ({ hedge }: DayMention, { verb }: Clause, { happening }: Told): boolean =>
  verb?.negated === true && (hedge === 'at-most' || (hedge !== 'at-least' && happening !== null));

/** "Supply was back in 14 towns as of Monday" dates the count; what was "abolished as of Wednesday" ended then. */
const isDayOfCount = (read: ReadSentence, { role }: DayMention, clause: Clause): boolean =>
  role === 'as-of' && read.quantities.some(({ firstToken }) => read.at[firstToken] === clause);

/** "since the earthquake of 13 May", "a decree of June 3": the day is that of the noun, whatever the verb. */
function dayOf(read: ReadSentence, { firstToken, precision }: DayMention): Told | null {
  if (read.words[firstToken]?.lower !== 'of') return null;
  for (let k = Math.max(0, firstToken - LONGEST_NAME); k < firstToken; k += 1) {
    const hit = phraseAt(read.lexicon.happenings.nouns, read.words, k);
    if (!hit || k + hit.length !== firstToken) continue;
    const { value: happening } = hit;
    const at = { first: k, last: firstToken - 1 };
    return { happening, event: happening.event, phase: plainPhase(happening), at };
  }
  const noun = read.words[firstToken - 1];
  if (precision !== 'day' || noun?.tag !== 'noun' || noun.lemma !== noun.lower) return null;
  if (read.lexicon.timing.partsOfTime.has(noun.lemma)) return null;
  const at = { first: firstToken - 1, last: firstToken - 1 };
  return { happening: null, event: noun.lemma, phase: 'date', at };
}
const LONGEST_NAME = 4;

/** "Measles has killed 34 children since August": when it broke out. */
function outbreakSince(
  read: ReadSentence,
  { role, firstToken }: DayMention,
  clause: Clause,
): Told | null {
  if (role !== 'start' || clause.verb?.tense !== 'perfect') return null;
  const { first, last } = subjectRange(read, clause);
  const happening = read.lexicon.happenings.byName.get('outbreak');
  const ill = (word: Word): boolean => read.lexicon.timing.illnesses.has(word.lower);
  if (!happening || !read.words.slice(first, last + 1).some(ill)) return null;
  return { happening, event: happening.event, phase: 'start', at: { first, last: firstToken } };
}

/** "The eruption has weakened since Friday": what had begun before. */
const isWaning = (read: ReadSentence, { firstToken }: DayMention, { verb }: Clause): boolean =>
  read.words[firstToken]?.lower === 'since' && read.lexicon.timing.waning.has(verb?.lemma ?? '');

/** "last week's unrest": the day belongs to a noun, and nothing is stated of it; "At Wednesday's meeting" opens a sentence. */
export function isAttribute(read: ReadSentence, day: DayMention): boolean {
  if (!read.words[day.lastToken]?.possessive) return false;
  const before = read.words[day.firstToken - 1]?.tag ?? read.words[day.firstToken]?.tag;
  return !(
    day.firstToken <= 1 &&
    (before === 'prep' || read.words[day.firstToken]?.lower === 'at')
  );
}

/** "In all of 2023", "over the same period of 2024": what is compared, and nothing happened but that. */
const isYearOf = (read: ReadSentence, { firstToken, precision }: DayMention): boolean =>
  precision === 'year' &&
  read.words[firstToken]?.lower === 'of' &&
  dayOf(read, { firstToken } as DayMention) === null;

/** "the third fire this summer": a season without a preposition dates nothing that is compared. */
const isLooseSeason = (read: ReadSentence, day: DayMention): boolean =>
  (day.precision === 'season' || day.precision === 'decade') &&
  !read.lexicon.timing.seasonOpeners.has(read.words[day.firstToken]?.lower ?? '');

/**
 * "its worst day since March 2020": a span to compare with, in which nothing began; nor in one that is counted over.
 * "Has been under house arrest since Thursday", "have held the plant since 8 January": since when something is so.
 */
function isSuperlative(read: ReadSentence, day: DayMention, clause: Clause): boolean {
  const { firstToken } = day;
  if (read.words[firstToken]?.lower !== 'since') return false;
  if (!['noun', 'prep'].includes(read.words[firstToken - 1]?.tag ?? '')) return false;
  const counted = read.quantities.some(
    (one) =>
      read.at[one.firstToken] === clause &&
      read.words[rangeOf(one).first - 1]?.lower !== 'with' &&
      one.kind !== 'age',
  );
  const { verb } = clause;
  const been = verb !== null && read.words[verb.last]?.lower === 'been';
  return (verb?.tense !== 'perfect' && !been) || counted || isNth(read, day);
}

/** The day of a speech is stated only where the speech is the news, or where it reports what has begun by then. */
function ofSpeech(
  read: ReadSentence,
  day: DayMention,
  clause: Clause,
  topic: Happening | null,
  names: FullNames,
): DayTold | null {
  const begun = read.clauses.find(
    (one) =>
      one.verb?.tense === 'perfect' && !one.verb.negated && (one === clause || one.parent === null),
  );
  if (begun && !day.announcement) {
    const told = tellHappening(read, begun, topic);
    if (told?.happening?.span && told.phase === 'start')
      return { ...dayTold(read, begun, told, day, names), latest: true };
  }
  const child = read.clauses.find(
    (one) => one.parent === clause && (one.kind === 'sub' || one.kind === 'complement') && one.verb,
  );
  const told =
    child && child.first > (clause.verb?.last ?? 0) ? tellHappening(read, child, topic) : null;
  const ahead = child?.verb?.tense === 'future' && told?.happening != null;
  if (ahead && told) return dayTold(read, child, { ...told, phase: 'announced' }, day, names);
  if (!day.announcement) return null;
  const own = tellHappening(read, clause, topic);
  return own?.happening && own.phase === 'announced'
    ? dayTold(read, clause, own, day, names)
    : null;
}

function dayTold(
  read: ReadSentence,
  clause: Clause,
  told: Told,
  day: DayMention,
  names: FullNames,
): DayTold {
  const phase =
    isOfEvent(read, day) && (told.phase === 'announced' || told.phase === 'planned')
      ? plainPhase(told.happening)
      : day.role === 'start' &&
          ['announced', 'date', 'planned'].includes(told.phase) &&
          told.happening?.span
        ? 'start'
        : day.role === 'end' && (told.phase !== 'announced' || told.happening?.span)
          ? 'end'
          : told.phase === 'duration'
            ? 'date'
            : told.phase;
  const measure = `${told.happening ? '' : 'other:'}${told.event}-${phase}`;
  const announced = phase === 'announced';
  const places = placesOf(read, clause).filter((place) => place.range.first > told.at.last - 12);
  return {
    measure,
    happening: told.happening,
    scope: announced ? 'total' : scopeOfDay(read, clause, told, places, names),
    where:
      told.happening && read.lexicon.counting.localHappenings.has(told.happening.event)
        ? null
        : (whereOf(places, told) ?? sideIn(read, clause)),
    latest: false,
    ofNoun: isAttribute(read, day),
  };
}

/** "called a rally for Saturday": the day of the rally, not of the call. */
const isOfEvent = (read: ReadSentence, day: DayMention): boolean =>
  read.words[day.firstToken]?.lower === 'for';

function whereOf(places: readonly Place[], told: Told): string | null {
  const after = places.filter((place) => place.range.first >= told.at.first);
  const texts = (after.length > 0 ? after : places).map((place) => place.text);
  return texts.length > 0 ? texts.join(', ') : null;
}
