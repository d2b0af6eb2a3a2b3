import { isCapitalised } from '../../text/characters';
import type { Token } from '../../text/tokens';
import { lowerAt, type SpeechLine, type SpottedSpeech } from './spotted';
import { opensStatement, phraseAfter, type Run } from './subject';

/** So many tokens show what a sentence begins with. */
const MOST_LEAD = 8;
/** The words that tell where and when something was said are no longer than these. */
const MOST_FRAME = 40;
const QUOTES = /^[“”"«»‘]$/;

/** How a speech lies around its verb. */
export interface Arranged {
  frame: Run;
  side: SpottedSpeech['side'];
  /** A clause with "that", or a quote, follows, or stands before. */
  clause: boolean;
  /** It is a clause with "that". */
  that: boolean;
  /** Nothing but a comma follows, and nothing that could be said stands before. */
  bare: boolean;
  through: Run | null;
}

/** Where the words that are said stand, seen from the verb with its speakers; null where none do. */
export function arrange(
  line: SpeechLine,
  verb: Run,
  from: number,
  inverted: boolean,
): Arranged | null {
  const { tokens, words } = line;
  const { first } = verb;
  const end = adjunctsEnd(line, verb.last + 1);
  const through = outletIn(line, verb.last + 1, end);
  const next = tokens[end]?.text ?? '';
  const before = saidBefore(line, first, from);
  const frame = { first, last: end - 1 };
  const lies = (
    side: Arranged['side'],
    clause: boolean,
    more: Partial<Arranged> = {},
  ): Arranged => ({
    ...{ frame, side, clause, that: false, bare: false, through },
    ...more,
  });
  if (lowerAt(tokens, end) === 'that')
    return lies('after', true, { frame: { first, last: end }, that: true });
  const quoteNext = /^[,:]$/.test(next) && QUOTES.test(tokens[end + 1]?.text ?? '');
  if (next === ':' || (QUOTES.test(next) && !closesQuote(tokens, end, before)))
    return lies('after', true);
  if (quoteNext && !before?.quoted) return lies('after', true);
  if (end >= tokens.length || /^[.,;!?)—–”"»]$/.test(next)) {
    if (!before) return next === ',' && !inverted ? lies('after', false, { bare: true }) : null;
    const rest = tokens.slice(end + 1, end + 3).some(({ kind }) => kind === 'word');
    const goesOn = rest && !words.sets.participle.has(lowerAt(tokens, end + 1));
    const around = next === ',' && !before.quoted && goesOn;
    return lies(around ? 'around' : 'before', before.quoted || /^[,”"»—–]$/.test(before.mark));
  }
  const published = words.cues.publishedAs.has(lowerAt(tokens, end)) && end > verb.last + 1;
  if (published && before && !before.opener) return lies('before', before.quoted);
  if (words.sets.preposition.has(lowerAt(tokens, end))) {
    const that = thatAfter(tokens, end);
    if (that > 0) return lies('after', true, { frame: { first, last: that }, that: true });
    if (before && (before.quoted || !before.opener)) {
      const stop = stopAfter(tokens, end);
      const timed = !before.quoted && words.cues.saidWhen.has(lowerAt(tokens, end));
      if (timed) return lies('around', false, { frame: { first, last: end - 1 } });
      return lies('before', before.quoted, {
        frame: { first, last: stop - 1 },
        through: through ?? outletIn(line, end, stop),
      });
    }
  }
  if (inverted) return lies('before', before?.quoted ?? false);
  if (before && !before.opener && tellsWhen(line, end))
    return lies('before', before.quoted, { frame: { first, last: stopAfter(tokens, end) - 1 } });
  return lies('after', false);
}

/** "Said shortly after midnight", "said hours before the polls closed": a time and nothing else follows. */
function tellsWhen({ tokens, words: { cues, sets } }: SpeechLine, from: number): boolean {
  for (let i = from + 1; i <= from + MOST_MEASURE; i += 1) {
    const lower = lowerAt(tokens, i);
    if (cues.subordinates.has(lower) && sets.preposition.has(lower)) return true;
    if (tokens[i]?.kind !== 'word' || sets.determiner.has(lower)) return false;
  }
  return false;
}
/** "A few hours after": so many words tell how long after. */
const MOST_MEASURE = 3;

/** A straight quote mark after the verb may close the quote that the verb ends. */
const closesQuote = (tokens: readonly Token[], at: number, before: Before | null): boolean =>
  before === null && tokens[at]?.text === '”';

interface Before {
  quoted: boolean;
  mark: string;
  /** It is only "For his part," or "On Wednesday,". */
  opener: boolean;
}

/** What stands before a subject that could be what is said; null where nothing does. */
function saidBefore(line: SpeechLine, first: number, from: number): Before | null {
  const { tokens, words } = line;
  const mark = tokens[first - 1]?.text ?? '';
  if (!/^[,”"»’—–?!]$/.test(mark) || first - 1 < from) return null;
  const lead = tokens.slice(from, Math.min(first - 1, from + MOST_LEAD));
  const wordsIn = lead.filter(({ kind }) => kind !== 'punctuation');
  const quoted = /^[”"»’]$/.test(mark);
  if (wordsIn.length < (quoted ? 1 : 2)) return null;
  const { opener: openers, preposition } = words.sets;
  const begins = wordsIn[0]?.lower ?? '';
  const opens = !quoted && (openers.has(begins) || preposition.has(begins));
  return { quoted, mark, opener: opens && !states(line, from, first - 1) };
}

/** "That same night," is a time; what is longer and begins like this is somebody or something. */
const MOST_TIME = 4;

/** Whether the words up to the comma before a speaker say something, whatever they begin with. */
function states({ tokens, words, isPast }: SpeechLine, from: number, to: number): boolean {
  const verbal = ({ lower, kind }: Token): boolean =>
    kind === 'word' && (words.sets.finite.has(lower) || isPast(lower));
  let last = to;
  for (let i = to - 1; i >= from - 1; i -= 1) {
    if (i >= from && tokens[i]?.text !== ',') continue;
    const begins = lowerAt(tokens, i + 1);
    const own = !words.cues.subordinates.has(begins) && !words.cues.relativeSpeakers.has(begins);
    if (own && words.sets.determiner.has(begins) && last === to && last - i - 1 > MOST_TIME)
      return true;
    if (own && tokens.slice(i + 1, last).some(verbal)) return true;
    last = i;
  }
  return false;
}

/** The token after "that" comes, within its clause; -1 where none does. */
function thatAfter(tokens: readonly Token[], from: number): number {
  for (let i = from; i < Math.min(tokens.length, from + 16); i += 1) {
    const token = tokens[i];
    if (token?.lower === 'that') return i;
    if (!token || /^[.;:,“”"]$/.test(token.text)) return -1;
  }
  return -1;
}

function stopAfter(tokens: readonly Token[], from: number): number {
  const last = Math.min(tokens.length, from + MOST_FRAME);
  for (let i = from; i < last; i += 1) if (/^[.,;:!?“"]$/.test(tokens[i]?.text ?? '')) return i;
  return last;
}

/** Past dates, adverbs and "in a statement to parliament": the first token that is none of them. */
export function adjunctsEnd(line: SpeechLine, from: number): number {
  const { tokens, words, isDay, dayEnd } = line;
  let i = from;
  for (let turns = 0; turns < 6; turns += 1) {
    if (isDay(i)) i = pastOccasion(line, dayEnd(i) + 1);
    else if (
      words.sets.adverb.has(lowerAt(tokens, i)) &&
      !words.cues.having.has(lowerAt(tokens, i))
    )
      i += 1;
    else if (opensStatement(tokens, i, words)) {
      while (i < tokens.length && !words.sets.statement.has(lowerAt(tokens, i))) i += 1;
      i += 1;
      if (words.cues.statedTo.has(lowerAt(tokens, i)) && !isDay(i)) {
        i = (phraseAfter(line, i + 1, words)?.last ?? i) + 1;
      }
    } else return Math.min(i, tokens.length);
  }
  return Math.min(i, tokens.length);
}

/** Past what a day belongs to: "at the Tuesday morning news conference". */
function pastOccasion({ tokens, words: { sets } }: SpeechLine, at: number): number {
  for (const last of [at, at + 1])
    if (sets.statement.has(lowerAt(tokens, last)) && tokens[at]?.kind === 'word') return last + 1;
  return at;
}

/** The outlet a frame names: "in an interview with Reuters". */
export function outletIn(line: SpeechLine, from: number, to: number): Run | null {
  const { tokens, words } = line;
  for (let i = from; i < to; i += 1) {
    if (!words.cues.throughOutlet.has(lowerAt(tokens, i))) continue;
    const phrase = phraseAfter(line, i + 1, words);
    if (phrase && isOutlet(line, phrase)) return phrase;
  }
  return null;
}

/** Whether a phrase names an outlet or says what kind of medium it is. */
export function isOutlet({ tokens, words }: SpeechLine, { first: from, last }: Run): boolean {
  const first = lowerAt(tokens, from) === 'the' && from < last ? from + 1 : from;
  const phrase = tokens
    .slice(first, last + 1)
    .map(({ lower }) => lower)
    .join(' ');
  const { outlet, media } = words.sets;
  if (outlet.has(phrase)) return isCapitalised(tokens[first]?.text ?? '');
  return tokens.slice(first, last + 1).some(({ lower }) => media.has(lower));
}
