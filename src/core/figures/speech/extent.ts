import type { Sentence } from '../../text/sentences';
import type { CalendarWords } from '../days';
import { isPast } from '../days/tense';
import type { Heard } from './hear';
import type { Quote } from './quotes';
import type { SpottedSpeech } from './spotted';
import type { SpeechWords } from './words';

/** A thought that began further back than these tokens is the whole sentence. */
const MOST_CLAUSE = 60;

/** Offsets in the text, `end` exclusive. */
export interface Extent {
  start: number;
  end: number;
}

/** Finds the quote around an offset by bisection; `quotes` are in order and do not overlap. */
function quoteAt(quotes: readonly Quote[], offset: number): Quote | null {
  let [low, high] = [0, quotes.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const quote = quotes[middle];
    if (!quote) break;
    if (offset < quote.start) high = middle - 1;
    else if (offset >= quote.end) low = middle + 1;
    else return quote;
  }
  return null;
}

/**
 * What a speech says: to the end of its sentence or to the next speech, and over all of a quote that it opens
 * or closes, into other sentences too; what heads a paragraph says all of it. Null where nothing is left.
 */
export function extentOf(
  sentence: Sentence,
  speech: SpottedSpeech,
  next: SpottedSpeech | undefined,
  alone: boolean,
  {
    quotes,
    paragraphEnds,
    words,
    calendar,
  }: Pick<Heard, 'quotes' | 'paragraphEnds' | 'words' | 'calendar'>,
): Extent | null {
  const { tokens } = sentence;
  const startOf = (i: number): number => tokens[i]?.start ?? sentence.end;
  if (speech.heads) {
    const end = paragraphEnds.get(sentence.paragraph) ?? sentence.end;
    return { start: startOf(speech.frame.last + 1), end };
  }
  if (speech.side === 'around') return { start: sentence.start, end: sentence.end };
  if (speech.side === 'after') {
    const start = startOf(speech.frame.last + 1);
    const turned = next ? turnBefore(sentence, next.frame.first, words) : null;
    const turn = turned !== null && turned > speech.frame.last ? turned : null;
    const end = next
      ? startOf(turn ?? next.frame.first)
      : (endOfRelative(sentence, speech, words, calendar) ?? endOfFigured(sentence, speech, words));
    const first = tokens[speech.frame.last + 1];
    const mark = first && /^[:,]$/.test(first.text) ? startOf(speech.frame.last + 2) : start;
    const quote = quoteAt(quotes, mark);
    const to = quote && quote.start >= mark ? Math.max(quote.end, next ? quote.end : end) : end;
    return to > start ? { start, end: to } : null;
  }
  const end = startOf(speech.frame.first);
  const turn = turnBefore(sentence, speech.frame.first, words, alone ? 'alone' : 'closing');
  const mark = tokens[speech.frame.first - 1];
  const quote = mark ? quoteAt(quotes, mark.start) : null;
  const closes = quote !== null && mark !== undefined && quote.end === mark.end;
  const start = closes ? quote.start : turn === null ? sentence.start : startOf(turn);
  return end > start ? { start: Math.min(start, closes ? quote.start : start), end } : null;
}

/** "The government, which says it can take 40,000, has opened 37": where the main clause goes on. Null where it is none. */
function endOfRelative(
  { tokens }: Sentence,
  { verb, frame }: SpottedSpeech,
  { sets, cues }: SpeechWords,
  calendar: CalendarWords,
): number | null {
  if (!cues.relativeSpeakers.has(tokens[verb.first - 1]?.lower ?? '')) return null;
  if (tokens[verb.first - 2]?.text !== ',') return null;
  const goesOn = (lower: string): boolean => sets.finite.has(lower) || isPast(lower, calendar);
  for (let i = frame.last + 1; i < tokens.length; i += 1)
    if (tokens[i]?.text === ',' && goesOn(tokens[i + 1]?.lower ?? ''))
      return tokens[i]?.start ?? null;
  return null;
}

/** "Officials have tallied 23 deaths, while 18 fishermen are missing": who counts ends with what is counted. */
function endOfFigured(
  { tokens, end }: Sentence,
  { verb, frame }: SpottedSpeech,
  { verbs, cues }: SpeechWords,
): number {
  if (verbs.get(tokens[verb.first]?.lower ?? '') !== 'figure') return end;
  for (let i = frame.last + 1; i < tokens.length - 1; i += 1)
    if (tokens[i]?.text === ',' && cues.turnsAway.has(tokens[i + 1]?.lower ?? ''))
      return tokens[i]?.start ?? end;
  return end;
}

/** Where another thought begins before a speech: after a semicolon, or at ", while" and ", but". */
function turnBefore(
  { tokens }: Sentence,
  before: number,
  { cues: { turnsAway, yields } }: SpeechWords,
  by: 'alone' | 'closing' | null = null,
): number | null {
  for (let i = before - 1; i > Math.max(0, before - MOST_CLAUSE); i -= 1) {
    const text = tokens[i]?.text ?? '';
    if (text === ';') return i + 1;
    if (text !== ',') continue;
    const opens = tokens[i + 1]?.lower ?? '';
    if (by === 'alone' || (by && yields.has(opens))) continue;
    if (turnsAway.has(opens) && i + 2 < before) return i + 1;
  }
  return null;
}
