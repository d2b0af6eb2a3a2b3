import type { Sentence } from '../text/sentences';
import { spanOf } from './calendar';
import {
  type CalendarWords,
  type DayContext,
  type DayMention,
  type Page,
  pageOf,
  placeDay,
  type Standing,
} from './days';
import { type SpottedDay, spotDays } from './days/spot';
import type { Day } from './figure';
import { isDateline } from './speech/dateline';
import { type Heard, hearSentence } from './speech/hear';
import { innermost } from './speech/innermost';
import { looseQuotes } from './speech/loose-quotes';
import { peopleOf } from './speech/people';
import { type Quote, quotesOf } from './speech/quotes';
import { companyBefore, itAt } from './speech/spoken-of';
import type { SpeechWords } from './speech/words';

export { compileSpeech, type SpeechWords } from './speech/words';

/** A part of a text that somebody says. All offsets count in the text, ends exclusive. */
export interface Speech {
  /** Who states it, by the fullest name that the text gives; null where nobody is named. */
  saidBy: string | null;
  /** The agency or outlet it came through. */
  via: string | null;
  /** The day it was said, stated with it or with an earlier speech of the same speaker. */
  day: Day | null;
  /** The day is that of an earlier speech of the same speaker. */
  dayCarried: boolean;
  /** The part that is said. */
  start: number;
  end: number;
  verbStart: number;
  verbEnd: number;
  /** The words that introduce it, from the speaker to the last of "said in a statement on Tuesday that". Empty for "according to". */
  frameStart: number;
  frameEnd: number;
  /** The verb announces news itself: announced, declared. */
  announcement: boolean;
  /** The speaker was carried over from an earlier sentence, or chosen between two. */
  assumed: boolean;
}

/** Who says what stands at one offset. */
export interface Attribution {
  saidBy: string | null;
  via: string | null;
  day: Day | null;
  dayCarried: boolean;
  assumed: boolean;
}

/** A text heard as a whole: its speeches, its days resolved against them, and who says what where. */
export interface Hearing {
  /** In the order of their verbs. */
  speeches: Speech[];
  days: DayMention[];
  /** The day of the speech that the text opens with: a title's "in two days" counts from it. */
  leadDay: Day | null;
  /** What stands between quotation marks, in order. */
  quotes: readonly Quote[];
  attributionAt(offset: number): Attribution;
}

/** Where no day is named, none is counted. */
const NO_PAGE: Page = { published: null, window: null, language: null };
/** What is heard where nothing is said. */
const SILENCE: Hearing = {
  speeches: [],
  days: [],
  leadDay: null,
  quotes: [],
  attributionAt: innermost([]),
};
/** The opening of a text, in sentences. */
const LEAD = 3;
/** "Two days later" counts from a day that stands no further back than these many sentences. */
const MEMORY = 3;

/**
 * The speeches and the days of a text (or a title). The one call for a reader: a day inside a speech is
 * resolved against the day of the speech. Never throws; linear in the text's length.
 */
export function hear(
  sentences: readonly Sentence[],
  given: DayContext,
  words: { calendar: CalendarWords; speech: SpeechWords },
): Hearing {
  if (sentences.length === 0) return SILENCE;
  const heard: Heard = {
    people: peopleOf(sentences, words.speech),
    quotes: quotesOf(sentences),
    paragraphEnds: new Map(sentences.map(({ paragraph, end }) => [paragraph, end])),
    words: words.speech,
    calendar: words.calendar,
    last: null,
    lastPerson: null,
    lastVia: null,
    pronounOf: new Map(),
    recent: [],
    waiting: [],
    dayOf: new Map(),
    lines: [],
    lastAt: -1,
    speeches: [],
    dating: new Map(),
    it: (token) => itAt(heard, token),
    company: () => companyBefore(heard),
  };
  const spotted = sentences.map((sentence) => spotDays(sentence, words.calendar));
  const before: Standing = {
    speechDay: given.speechDay,
    previous: given.previous ?? null,
    tense: 'past',
  };
  const dated = spotted.some((days) => days.length > 0);
  const page = dated ? pageOf(given) : NO_PAGE;
  if (dated && given.published === null)
    page.published = spanOf(stampedDay(sentences, spotted, page, before, words.speech));
  sentences.forEach((sentence, i) => {
    hearSentence(heard, sentence, spotted[i] ?? [], (day) => placeDay(day, page, before));
  });
  for (const loose of looseQuotes(sentences, heard.quotes, heard.speeches))
    heard.speeches.push(loose);
  const find = innermost(heard.speeches);
  const days = placeAll(sentences, spotted, page, before, heard, find);
  const leadEnd = sentences[LEAD - 1]?.end ?? Infinity;
  const lead = heard.speeches.find(({ day, dayCarried }) => day !== null && !dayCarried);
  const leadDay = lead && lead.verbStart < leadEnd ? lead.day : null;
  return { speeches: heard.speeches, days, leadDay, quotes: heard.quotes, attributionAt: find };
}

/** The full date of a dateline or a stamp: the page's day where nothing else tells it. */
function stampedDay(
  sentences: readonly Sentence[],
  spotted: readonly (readonly SpottedDay[])[],
  page: Page,
  before: Standing,
  { sets }: SpeechWords,
): Day | null {
  for (const [i, sentence] of sentences.entries()) {
    for (const day of spotted[i] ?? []) {
      const dated = day.shape.kind === 'date' && day.shape.year !== null;
      if (dated && isDateline(sentence, day, sets))
        return placeDay(day, page, { ...before, tense: day.tense })?.value ?? null;
    }
  }
  return null;
}

/** What earlier sentences lend to a date: a day to count from, and the year of a month. */
interface Memory {
  day: { value: Day; sentence: number } | null;
  month: { year: number; month: number; sentence: number } | null;
}

function placeAll(
  sentences: readonly Sentence[],
  spotted: readonly (readonly SpottedDay[])[],
  page: Page,
  { speechDay, previous }: Standing,
  heard: Heard,
  find: (offset: number) => Attribution,
): DayMention[] {
  const days: DayMention[] = [];
  const memory: Memory = { day: null, month: null };
  sentences.forEach((sentence, i) => {
    for (const day of spotted[i] ?? []) {
      const speech = heard.dating.get(day);
      const dateline = isDateline(sentence, day, heard.words.sets);
      const dates = speech !== undefined || dateline;
      const near = memory.day && i - memory.day.sentence <= MEMORY ? memory.day.value : null;
      const mention = placeDay(inToldYear(day, memory, i), page, {
        speechDay: (dates ? null : spokenOn(day, find(day.start))) ?? speechDay,
        previous: near ?? previous,
        tense: dates ? 'past' : day.tense,
        sided: day.sided && !dates,
      });
      if (!mention) continue;
      mention.datesSpeech = dates;
      mention.announcement = speech?.announcement ?? false;
      days.push(mention);
      remember(memory, day, dateline ? null : mention.value, i);
    }
  });
  return days;
}

/** A weekday that is past is not counted from a speech whose day was only carried over: it may lie after it. */
function spokenOn(day: SpottedDay, said: Attribution): Day | null {
  const past = day.shape.kind === 'weekday' && day.tense !== 'future';
  return past && said.dayCarried ? null : said.day;
}

/** "In November 1973 …. On November 17": the same month lately named with its year has the same year again. */
function inToldYear(day: SpottedDay, { month }: Memory, sentence: number): SpottedDay {
  const { shape } = day;
  if (shape.kind !== 'date' || shape.year !== null || !month) return day;
  if (month.month !== shape.month || sentence - month.sentence > MEMORY) return day;
  return { ...day, shape: { ...shape, year: month.year } };
}

function remember(
  memory: Memory,
  { shape }: SpottedDay,
  value: Day | null,
  sentence: number,
): void {
  if (value !== null) memory.day = { value, sentence };
  if ((shape.kind === 'date' || shape.kind === 'month') && shape.year !== null)
    memory.month = { year: shape.year, month: shape.month, sentence };
}
