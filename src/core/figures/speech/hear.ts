import type { Sentence } from '../../text/sentences';
import type { CalendarWords, DayMention } from '../days';
import type { SpottedDay } from '../days/spot';
import { isPast } from '../days/tense';
import type { Day } from '../figure';
import type { Speech } from '../speech';
import { datingDays, sharedDay } from './dating';
import { extentOf } from './extent';
import { headlineSpeech } from './headline';
import { leadingSubject } from './leading';
import type { Quote } from './quotes';
import { type Known, nameSpeaker, type Speaker } from './speaker';
import { spotSpeeches } from './spot';
import type { SpeechLine, SpottedSpeech } from './spotted';
import type { SpeechWords } from './words';

/** What has been heard up to a sentence; the speeches grow as the text is read. */
export interface Heard extends Known {
  quotes: readonly Quote[];
  /** The end of the last sentence of each paragraph. */
  paragraphEnds: ReadonlyMap<number, number>;
  words: SpeechWords;
  calendar: CalendarWords;
  last: string | null;
  lastPerson: string | null;
  lastVia: string | null;
  pronounOf: Map<string, string>;
  recent: string[];
  /** Sentences in which nobody speaks, since somebody last did: whom they name is asked when somebody speaks again. */
  waiting: SpeechLine[];
  /** The last day on which a speaker is known to have spoken. */
  dayOf: Map<string, Day>;
  /** The sentences up to this one; in which the last of them spoke. */
  lines: SpeechLine[];
  lastAt: number;
  speeches: Speech[];
  /** The dates that only date a speech. */
  dating: Map<SpottedDay, Speech>;
}

const NOBODY: Speaker = { saidBy: null, via: null, carried: false, person: false };
/** Adds the speeches of one sentence. `place` resolves a date as one that is past when the page is published. */
export function hearSentence(
  heard: Heard,
  sentence: Sentence,
  days: readonly SpottedDay[],
  place: (day: SpottedDay) => DayMention | null,
): void {
  const line = lineOf(sentence, days, heard);
  heard.lines.push(line);
  const likely = spotSpeeches(line);
  if (likely.length > 0 || sentence.heading) takeUpWaiting(heard);
  const spotted = likely.filter((one) => isNamed(heard, sentence, one));
  if (spotted.length === 0 && sentence.heading) hearHeadline(heard, sentence);
  let before: Speech | null = null;
  if (spotted.length === 0) heard.waiting.push(line);
  spotted.forEach((one, i) => {
    const speaker = speakerOf(heard, sentence, one, before);
    if (!speaker) return;
    const extent = extentOf(sentence, one, spotted[i + 1], i === 0, heard);
    if (!extent) return;
    const dating = datingDays(line, one, spotted[i - 1], days);
    const shared = sharedDay(line, one, days);
    const own =
      [...dating, ...(shared ? [shared] : [])]
        .map((day) => place(day)?.value ?? null)
        .find((day) => day !== null) ?? null;
    const inherited = one.continues ? (before?.day ?? null) : null;
    const known = speaker.saidBy === null ? null : (heard.dayOf.get(speaker.saidBy) ?? null);
    const { tokens } = sentence;
    const frame = {
      start: tokens[one.frame.first]?.start ?? extent.start,
      end: tokens[one.frame.last]?.end ?? extent.end,
    };
    const speech: Speech = {
      saidBy: one.deed ? null : speaker.saidBy,
      via: speaker.via,
      day: own ?? inherited ?? known,
      dayCarried: own === null && inherited === null && known !== null,
      start: one.source ? Math.min(extent.start, frame.start) : extent.start,
      end: one.source ? Math.max(extent.end, frame.end) : extent.end,
      verbStart: tokens[one.verb.first]?.start ?? extent.start,
      verbEnd: tokens[one.verb.last]?.end ?? extent.start,
      frameStart: frame.start,
      frameEnd: one.source ? frame.start : frame.end,
      announcement: one.announcement,
      assumed: speaker.carried && speaker.saidBy !== null && !speaker.person,
    };
    heard.speeches.push(speech);
    for (const day of dating) heard.dating.set(day, speech);
    remember(heard, speaker, own);
    before = speech;
  });
}

/** Whether the words that should name a speaker do. */
function isNamed(heard: Heard, { tokens }: Sentence, { subject }: SpottedSpeech): boolean {
  return !subject || nameSpeaker(tokens, subject.first, subject.last, heard) !== null;
}

function lineOf(
  sentence: Sentence,
  days: readonly SpottedDay[],
  { words, calendar }: Heard,
): SpeechLine {
  const { tokens } = sentence;
  /** The last token of the day that a token belongs to; -1 where it belongs to none. */
  const ends = days.length > 0 ? tokens.map(() => -1) : [];
  for (const { firstToken, lastToken } of days) ends.fill(lastToken, firstToken, lastToken + 1);
  return {
    tokens,
    words,
    isDay: (token) => (ends[token] ?? -1) >= 0,
    isPast: (lower) => isPast(lower, calendar),
    dayEnd: (token) => Math.max(token, ends[token] ?? token),
  };
}

function speakerOf(
  heard: Heard,
  { tokens }: Sentence,
  { subject, through, continues }: SpottedSpeech,
  before: Speech | null,
): Speaker | null {
  if (continues && before)
    return { saidBy: before.saidBy, via: before.via, carried: true, person: true };
  const by = subject ? nameSpeaker(tokens, subject.first, subject.last, heard) : NOBODY;
  if (!by) return null;
  const passing = through ? nameSpeaker(tokens, through.first, through.last, heard) : null;
  return { ...by, via: by.via ?? passing?.via ?? passing?.saidBy ?? null };
}

function remember(heard: Heard, speaker: Speaker, day: Day | null): void {
  heard.lastVia = speaker.via ?? heard.lastVia;
  if (speaker.saidBy === null) return;
  heard.last = speaker.saidBy;
  heard.lastAt = heard.lines.length;
  if (speaker.person) mention(heard, speaker.saidBy);
  if (speaker.pronoun && !heard.pronounOf.has(speaker.saidBy))
    heard.pronounOf.set(speaker.saidBy, speaker.pronoun);
  if (day !== null) heard.dayOf.set(speaker.saidBy, day);
}

/** Persons that a pronoun may come back to. */
const MOST_RECENT = 4;

function mention(heard: Heard, name: string): void {
  heard.lastPerson = name;
  heard.recent = [name, ...heard.recent.filter((one) => one !== name)].slice(0, MOST_RECENT);
}

function takeUpWaiting(heard: Heard): void {
  for (const line of heard.waiting) takeUp(heard, line);
  heard.waiting.length = 0;
}

/** A sentence that begins with a person makes that person the "he" or "she" of the next. */
function takeUp(heard: Heard, line: SpeechLine): void {
  const lead = leadingSubject(line);
  if (!lead) return;
  const speaker = nameSpeaker(line.tokens, lead.first, lead.last, heard);
  if (
    speaker?.saidBy &&
    speaker.person &&
    !speaker.carried &&
    heard.people.isPerson(speaker.saidBy)
  )
    mention(heard, speaker.saidBy);
}

/** A headline's speaker stands at its end or its start: "… — President". */
function hearHeadline(heard: Heard, sentence: Sentence): void {
  const found = headlineSpeech(sentence, heard.words.sets);
  if (!found) return;
  const { tokens } = sentence;
  const { speaker, said } = found;
  const by = nameSpeaker(tokens, speaker.first, speaker.last, heard);
  const [first, last] = [tokens[said.first], tokens[said.last]];
  const [from, to] = [tokens[speaker.first], tokens[speaker.last]];
  if (!by || !first || !last || !from || !to) return;
  heard.speeches.push({
    saidBy: by.saidBy,
    via: by.via,
    day: null,
    dayCarried: false,
    start: first.start,
    end: last.end,
    verbStart: from.start,
    verbEnd: from.start,
    frameStart: from.start,
    frameEnd: to.end,
    announcement: false,
    assumed: false,
  });
}
