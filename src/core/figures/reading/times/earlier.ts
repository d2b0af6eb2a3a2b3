import type { Clause } from '../../../grammar/clause';
import { dayOf, numberOf } from '../../calendar';
import type { DayMention } from '../../days';
import type { Day } from '../../figure';
import { phraseAt } from '../../phrase-book';
import type { Role } from '../role';
import type { ReadSentence, SpottedSentence } from '../sentence';
import { isPlainPast, pointsBack, takesUp } from './going-back';
import { compares, dates, type Occasion, type Recalled } from './recalled';
import { unplacedIn } from './unplaced';

/** Which counts of a sentence are of an earlier occasion. */
export interface Earlier {
  of(role: Role): Occasion | null;
  /** What the next sentence takes up: "it", "then". */
  last: Occasion | null;
}

const NO_TIME: Occasion = { until: null, day: null };
const NOTHING_EARLIER: Earlier = { of: () => null, last: null };

const YEAR = /^(?:1[5-9]|20)\d\d$/;

/**
 * The earlier occasions that a sentence recalls. A past year, "ten years ago", "the 1976 earthquake" date the
 * counts and lengths of their clause, as "in" and "when" would; a year that something is compared with, or that
 * something has lasted since, dates nothing.
 *
 * @param today the first day of the event, else the day of publication; where neither is known, a time in the past is one
 *   that cannot be placed
 * @param before what the sentence before it told of last
 * @param opening the sentence opens the article: a full date in it is the day of what the article is about
 * @param goesOn the sentence before stands in the same paragraph
 */
export function earlierIn(
  spotted: SpottedSentence,
  today: Day | null,
  before: Occasion | null,
  opening = false,
  goesOn = false,
): Earlier {
  const all = recalledOf(spotted, today, opening);
  const goesBack = (read: ReadSentence, one: Occasion): boolean =>
    pointsBack(read) || (!one.mentioned && (takesUp(read) || (goesOn && isPlainPast(read))));
  const carried =
    before && goesBack(spotted.read, before) && !hasNow(spotted.read, all)
      ? { until: before.until, day: before.day, unplaced: before.unplaced }
      : null;
  if (all.length === 0 && carried === null) return NOTHING_EARLIER;
  const of = (role: Role): Occasion | null => {
    for (const one of all) if (dates(spotted.read, one, role)) return one;
    return carried && (role.clause.verb?.tense ?? 'past') === 'past' ? carried : null;
  };
  const open = all.filter((one) => one.leads && one.only === null);
  const last = open[open.length - 1] ?? null;
  const { until, day, unplaced } = last ?? all[all.length - 1] ?? NO_TIME;
  const named =
    until === null && day === null && !unplaced
      ? null
      : { until, day, unplaced, mentioned: last === null };
  return { of, last: named ?? carried };
}

function recalledOf(spotted: SpottedSentence, today: Day | null, opening: boolean): Recalled[] {
  if (today === null) return unplacedIn(spotted, opening);
  return mayRecall(spotted) ? recalledIn(spotted.read, today, opening) : [];
}

/** Whether anything in a sentence looks like an earlier time: most are done here. */
const mayRecall = ({ days, sentence, lexicon }: SpottedSentence): boolean =>
  days.length > 0 ||
  sentence.tokens.some(({ kind, text, lower }) =>
    kind === 'number'
      ? text.length === 4 && YEAR.test(text)
      : lexicon.timing.lookingBack.has(lower),
  );

function recalledIn(read: ReadSentence, today: Day, opening: boolean): Recalled[] {
  const found: Recalled[] = [];
  const { lookingBack, spansBack } = read.lexicon.timing;
  const add = (first: number, last: number, { until, day }: Occasion, start: boolean): void => {
    const clause = read.at[first];
    if (!clause) return;
    const behind = clauseBehind(read, last);
    const begun = read.lexicon.happenings.phaseVerbs.get(clause.verb?.lemma ?? '') === 'start';
    const goesOn = begun && read.words[clause.first]?.lower === 'the';
    const compared = start || goesOn || isCompared(read, clause, first);
    if (compared && !behind) return;
    const leads = !clause.verb || first < clause.verb.first || opensSentence(read, clause);
    found.push({ first, last, clause, leads, until, day, only: compared ? behind : null });
  };
  for (const day of read.days)
    if (isPast(day, today) && hasReach(read, day) && !(opening && day.precision === 'day'))
      add(day.firstToken, day.lastToken, { until: day.high, day: day.value }, day.role !== 'at');
  read.words.forEach(({ token, lemma, tag }, k) => {
    if ((tag !== 'noun' && tag !== 'name' && tag !== 'amount') || isDay(read, k)) return;
    if (token.kind === 'number' && YEAR.test(token.text) && token.text < today.slice(0, 4)) {
      const named = happeningOf(read, k);
      const at =
        named >= 0 || ofHappening(read, k)
          ? nounPhraseStart(read, named >= 0 ? named : k)
          : bareYearStart(read, k);
      if (at >= 0)
        add(at, k, { until: `${token.text}-12-31`, day: null }, read.words[at]?.lower === 'since');
    } else if (spansBack.has(lemma) && lookingBack.has(read.words[k + 1]?.lower ?? '')) {
      if (read.words[k + 2]?.tag !== 'verb') add(k, k + 1, { until: null, day: null }, false);
    }
  });
  return found;
}

const isDay = (read: ReadSentence, k: number): boolean =>
  read.days.some(({ firstToken, lastToken }) => firstToken <= k && k <= lastToken);

/** A whole year that was over, a month that was over for long, or a day more than a year before. */
function isPast({ precision, high }: DayMention, today: Day): boolean {
  if (high === null) return false;
  if (precision === 'year' || precision === 'decade') return high < today;
  if (precision === 'month' || precision === 'season')
    return dayOf((numberOf(high) ?? 0) + LONG_OVER) < today;
  return high < `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
}

/** What is told of the last two months may still go on. In days. */
const LONG_OVER = 60;

/** "Last year's flood" dates what is said of the flood; "last year's budget" nothing. */
const hasReach = (read: ReadSentence, { lastToken }: DayMention): boolean =>
  !read.words[lastToken]?.possessive || ofHappening(read, lastToken);

/** "the 1976 earthquake", "a 2015 landslide": a happening within two words. */
function ofHappening(read: ReadSentence, k: number): boolean {
  for (let n = k + 1; n <= k + 2; n += 1) {
    if (phraseAt(read.lexicon.happenings.nouns, read.words, n)) return true;
    if (read.words[n]?.tag !== 'noun' && read.words[n]?.tag !== 'name') return false;
  }
  return false;
}

/** "the quake of 1978": where the happening is named whose year stands behind "of"; -1 where none is. */
function happeningOf(read: ReadSentence, k: number): number {
  if (read.words[k - 1]?.lower !== 'of') return -1;
  for (let n = k - 2; n >= Math.max(0, k - 1 - LONGEST_NAME); n -= 1) {
    const found = phraseAt(read.lexicon.happenings.nouns, read.words, n);
    if (found && n + found.length === k - 1) return n;
  }
  return -1;
}
const LONGEST_NAME = 3;

/** Where "in the 1976 earthquake" opens, or "A 2015 landslide" as the subject; -1 where it is neither. */
function nounPhraseStart(read: ReadSentence, k: number): number {
  const at = read.words[k - 1]?.tag === 'det' ? k - 1 : k;
  const left = read.words[at - 1];
  if (left?.tag === 'prep')
    return read.lexicon.timing.occasionOpeners.has(left.lower) ? at - 1 : -1;
  const { verb } = read.at[at] ?? {};
  return !verb || at < verb.first ? at : -1;
}

/** "In 2019 turnout was …": a year that the noun behind it hides; -1 where people or things are so many. */
function bareYearStart(read: ReadSentence, k: number): number {
  const left = read.words[k - 1]?.lower ?? '';
  if (!read.lexicon.timing.occasionOpeners.has(left) && left !== 'since') return -1;
  const counted = read.quantities.some(
    ({ firstToken, unit, noun }) => firstToken === k && (unit !== null || noun !== null),
  );
  return counted ? -1 : k - 1;
}

/** The clause that "when" or "in which" opens right behind a year. */
function clauseBehind(read: ReadSentence, last: number): Clause | null {
  let k = last + 1;
  if (read.words[k]?.token.text === ',') k += 1;
  const isWhich = read.words[k]?.tag === 'prep' && read.words[k + 1]?.lower === 'which';
  if (isWhich) return read.at[k + 1] ?? null;
  return read.words[k]?.lower === 'when' ? (read.at[k] ?? null) : null;
}

/** "than in 2008", "compared with the 2019 election", "since the 1976 earthquake"; not "since a ferry sank in 1996". */
function isCompared(read: ReadSentence, clause: Clause, first: number): boolean {
  for (let k = first - 1; k >= Math.max(clause.first, first - 4); k -= 1) {
    const word = read.words[k];
    if (!word || ['amount', 'punct', 'verb'].includes(word.tag)) return false;
    if (compares(read, k) || isOnTheSame(read, k)) return true;
  }
  return false;
}

/** "Up 18% on the same period of last year", "as much as over the same months of 2023": what a rise is measured by. */
function isOnTheSame({ words }: ReadSentence, k: number): boolean {
  if (words[k]?.lower !== 'same') return false;
  const at = words[k - 1]?.tag === 'det' ? k - 2 : k - 1;
  const before = words[at]?.lower ?? '';
  return before === 'on' || (SPANNING.has(before) && MEASURING.has(words[at - 1]?.lower ?? ''));
}
const SPANNING: ReadonlySet<string> = new Set(['in', 'over', 'during', 'for']);
const MEASURING: ReadonlySet<string> = new Set(['as', 'than', 'with', 'to']);

/** "When the town was levelled in 1996, aid came for three weeks": the whole sentence is of that time. */
const opensSentence = ({ lexicon }: ReadSentence, { first, kind, opener }: Clause): boolean =>
  first === 0 && kind === 'sub' && lexicon.timing.leadOpeners.has(opener ?? '');

/** A sentence with a day of its own tells of that day. */
const hasNow = (read: ReadSentence, all: readonly Recalled[]): boolean =>
  all.length > 0 || read.days.some((day) => !day.datesSpeech);
