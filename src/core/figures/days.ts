import type { Sentence } from '../text/sentences';
import { type DaySpan, dayOf, numberOf, spanOf } from './calendar';
import { type Frame, type Resolved, resolve } from './days/resolve';
import type { Shape } from './days/shapes';
import { type SpottedDay, spotDays } from './days/spot';
import type { CalendarWords } from './days/words';
import type { Day, Hedge } from './figure';

export { type CalendarWords, compileCalendar } from './days/words';

/** How fine the words are: "January 6" is a day, "last week" a week. */
export type DayPrecision =
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'decade';

/** What a day was resolved against: nothing but the calendar, a day named before it, the speech, or the page's day. */
export type DayAnchor = 'calendar' | 'mention' | 'speech' | 'publication';

/** What the preposition says the day is: a moment, the start or the end of something, a bound, or "as of". */
export type DayRole = 'at' | 'start' | 'end' | 'bound' | 'as-of';

/**
 * A day, or a span of days, that a sentence names. Offsets run from the preposition or hedge ("by the
 * morning of", "on", "said" never) to the last word of the date; token indexes count in the sentence.
 * `value` is the day as named, null for spans; `low` and `high` close the interval, an open end is null.
 */
export interface DayMention {
  start: number;
  end: number;
  firstToken: number;
  lastToken: number;
  value: Day | null;
  low: Day | null;
  high: Day | null;
  hedge: Hedge;
  precision: DayPrecision;
  anchor: DayAnchor;
  role: DayRole;
  /** The engine chose between two readings. */
  assumed: boolean;
  /** It only says when something was said or reported, or stands in a dateline. */
  datesSpeech: boolean;
  /** The speech it dates announces news itself (announced, declared). */
  announcement: boolean;
}

/** What days are resolved against. `published` may be a month. */
export interface DayContext {
  published: Day | null;
  speechDay: Day | null;
  /** The event's days: weekday names are resolved inside them where the page is far from them. */
  window: { from: Day; to: Day } | null;
  /** BCP 47: "en-GB" writes 01/02 day first. */
  language: string | null;
  /** The day that "two days later" counts from, where the text named one. */
  previous?: Day | null;
}

/** The days that a sentence names, in order, not overlapping. Never throws; linear in its tokens. */
export function findDays(
  sentence: Sentence,
  context: DayContext,
  words: CalendarWords,
): DayMention[] {
  const mentions: DayMention[] = [];
  const page = pageOf(context);
  const { speechDay } = context;
  let previous = context.previous ?? null;
  for (const spotted of spotDays(sentence, words)) {
    const mention = placeDay(spotted, page, {
      speechDay,
      previous,
      tense: spotted.tense,
      sided: spotted.sided,
    });
    if (!mention) continue;
    mentions.push(mention);
    previous = mention.value ?? previous;
  }
  return mentions;
}

/** A page's day and its event's days further apart than this are two different times. */
const FAR = 60;

/** The page as days are counted from it: the same for all of them. */
export interface Page {
  published: DaySpan | null;
  window: DaySpan | null;
  language: string | null;
}

/** What is known where a day stands. */
export interface Standing {
  speechDay: Day | null;
  previous: Day | null;
  tense: Frame['tense'];
  sided?: boolean;
}

/** The numbers of a page's days. */
export function pageOf({ published, window, language }: DayContext): Page {
  const [from, to] = [numberOf(window?.from ?? null), numberOf(window?.to ?? null)];
  return {
    published: spanOf(published),
    window: from !== null && to !== null ? { low: from, high: to } : null,
    language,
  };
}

/** A spotted day in the calendar; null where it cannot be known. */
export function placeDay(spotted: SpottedDay, page: Page, standing: Standing): DayMention | null {
  const frame = frameOf(page, standing);
  const named = spotted.until ? resolveRange(spotted, frame) : resolve(spotted.shape, frame);
  const found = named && moved(named, spotted.offset);
  if (!found) return null;
  const { role } = spotted.bound;
  const last = found.value === null && isLastOf(spotted);
  const hedge = last ? 'at-most' : spotted.bound.hedge;
  const { low, high } = last ? { low: null, high: dayOf(found.high) } : interval(found, hedge);
  return {
    start: spotted.start,
    end: spotted.end,
    firstToken: spotted.firstToken,
    lastToken: spotted.lastToken,
    value: last ? high : found.value === null ? null : dayOf(found.value),
    low,
    high,
    hedge:
      found.value === null && !last && (hedge === 'exact' || hedge === 'approx') ? 'range' : hedge,
    precision: found.precision,
    anchor: found.anchor,
    role,
    assumed: found.assumed || spotted.assumed,
    datesSpeech: false,
    announcement: false,
  };
}

/** "By the end of June", "before the end of the year": its last day at the latest. */
function isLastOf({ shape, until, bound }: SpottedDay): boolean {
  if (until || (bound.hedge !== 'at-most' && bound.hedge !== 'less-than')) return false;
  const part = 'part' in shape ? shape.part : null;
  return part?.ofOnly === true && part.closedBy === null && part.to === 1 && part.from > 0.5;
}

/** A day that many days away; a span cannot be counted from. */
function moved(found: Resolved, days: number): Resolved | null {
  if (days === 0) return found;
  if (found.value === null) return null;
  const value = found.value + days;
  return { ...found, value, low: value, high: value };
}

function frameOf({ published, window, language }: Page, standing: Standing): Frame {
  const speech = numberOf(standing.speechDay);
  const away =
    published && window ? Math.max(window.low - published.high, published.low - window.high) : 0;
  const middle = published && Math.floor((published.low + published.high) / 2);
  return {
    anchor: speech ?? (published && published.low === published.high ? published.low : null),
    anchorKind: speech === null ? 'publication' : 'speech',
    reference: speech ?? middle ?? (window && Math.floor((window.low + window.high) / 2)),
    far: away > FAR || !published ? window : null,
    previous: numberOf(standing.previous),
    tense: standing.tense,
    sided: standing.sided ?? false,
    language,
  };
}

/** The second end is looked for after the first, and lends it its year. */
function resolveRange({ shape, until }: SpottedDay, frame: Frame): Resolved | null {
  if (!until) return null;
  const low = resolve(inYearOf(shape, until), frame);
  if (!low) return null;
  const after: Frame = {
    ...frame,
    anchor: low.low,
    reference: low.low,
    tense: 'future',
    far: null,
  };
  const high = resolve(until.kind === 'weekday' ? { ...until, week: null } : until, after);
  if (!high || high.high < low.low) return null;
  const assumed = low.assumed || high.assumed;
  return { ...low, value: null, high: high.high, assumed };
}

/** "From March 3 to April 9, 2021", "on Monday and Tuesday next week": what stands at the end holds for both. */
function inYearOf(shape: Shape, until: Shape): Shape {
  if (shape.kind === 'weekday' && until.kind === 'weekday')
    return shape.week === null && shape.step === null ? { ...shape, week: until.week } : shape;
  const both = (kind: Shape['kind']): boolean => shape.kind === kind && until.kind === kind;
  if (!both('date') && !both('month')) return shape;
  if (!('year' in shape) || !('year' in until) || shape.year !== null) return shape;
  return { ...shape, year: until.year } as Shape;
}

/** What a bound leaves open. Before and after a day keep the day itself, as "fewer than 50" keeps 50. */
function interval(found: Resolved, hedge: Hedge): { low: Day | null; high: Day | null } {
  const { value, low, high } = found;
  switch (hedge) {
    case 'at-most':
      return { low: null, high: dayOf(high) };
    case 'less-than':
      return { low: null, high: dayOf(value ?? low - 1) };
    case 'at-least':
      return { low: dayOf(low), high: null };
    case 'more-than':
      return { low: dayOf(value ?? high + 1), high: null };
    case 'approx':
      return { low: dayOf(low - 1), high: dayOf(high + 1) };
    default:
      return { low: dayOf(low), high: dayOf(high) };
  }
}
