import { isCapitalised } from '../../text/characters';
import type { Token } from '../../text/tokens';
import { nameEnd } from './people';
import { type Line, opensStatement, phraseAfter, type Run, subjectBefore } from './subject';
import type { SpeechWords } from './words';

/** Words that introduce a speech, by token indexes of their sentence. */
export interface SpottedSpeech {
  /** Who speaks; null for "it was announced that" and for a participle without one. */
  subject: Run | null;
  /** Who passes it on: "Sputnik quoted …", "told Reuters". */
  through: Run | null;
  verb: Run;
  /** The words that introduce it: a day among them dates the speech. */
  frame: Run;
  /** What is said lies after the frame, before it, or on both sides. */
  side: 'after' | 'before' | 'around';
  announcement: boolean;
  /** It goes on with the speech before it: "…, adding that". */
  continues: boolean;
}

/** A sentence as speech sees it; `days` gives for a token the last token of the date it belongs to. */
export interface SpeechLine extends Line {
  dayEnd: (token: number) => number;
  words: SpeechWords;
}

const MOST_SOURCE_WORDS = 3;
const BE = new Set('was were is are been being be'.split(' '));
const NEGATES = new Set("not to never n't didn't cannot".split(' '));
const QUOTES = /^[“”"«»‘]$/;
const STOPS = /^[.,;:!?)—–“”"»’]$/;

/** The speeches of a sentence, in the order of their verbs. Linear: all look-around is bounded. */
export function spotSpeeches(line: SpeechLine): SpottedSpeech[] {
  const spotted: SpottedSpeech[] = [];
  const { tokens } = line;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    const before = spotted.at(-1);
    const from = before ? before.frame.last + 1 : 0;
    const found = source(line, i) ?? participle(line, i, spotted) ?? verb(line, i, from);
    if (!found) continue;
    spotted.push(found);
    i = Math.max(i, found.verb.last);
  }
  return spotted;
}

const lowerAt = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? '';

/** "According to X", "reported by X". */
function source(line: SpeechLine, at: number): SpottedSpeech | null {
  const { tokens, words } = line;
  for (let count = MOST_SOURCE_WORDS; count > 0; count -= 1) {
    const phrase = tokens
      .slice(at, at + count)
      .map(({ lower }) => lower)
      .join(' ');
    if (!words.sets.source.has(phrase)) continue;
    const subject = phraseAfter(line, at + count, words);
    if (!subject) return null;
    const head = lowerAt(tokens, headOf(tokens, subject));
    if (words.sets['no-speaker'].has(head)) return null;
    const end = adjunctsEnd(line, subject.last + 1);
    const opens = !tokens
      .slice(0, at)
      .some(({ lower }) => !words.sets.opener.has(lower) && lower !== ',');
    const closes = end >= tokens.length || /^[.;!?”"]$/.test(tokens[end]?.text ?? '');
    return {
      subject,
      through: null,
      verb: { first: at, last: at + count - 1 },
      frame: { first: at, last: end - 1 },
      side: opens ? 'after' : closes ? 'before' : 'around',
      announcement: phrase === 'announced by',
      continues: false,
    };
  }
  return null;
}

function headOf(tokens: readonly Token[], { first, last }: Run): number {
  for (let i = first; i < last; i += 1)
    if (i > first && ['of', 'for', 'in', 'at', 'from', 'with'].includes(lowerAt(tokens, i)))
      return i - 1;
  return last;
}

/** "…, adding that …", "…, citing the ministry". */
function participle(
  line: SpeechLine,
  at: number,
  before: readonly SpottedSpeech[],
): SpottedSpeech | null {
  const { tokens, words } = line;
  const lower = lowerAt(tokens, at);
  if (words.sets.cite.has(lower)) {
    const subject = phraseAfter(line, at + 1, words);
    if (!subject || words.sets['no-speaker'].has(lowerAt(tokens, subject.last))) return null;
    const frame = { first: at, last: subject.last };
    const verb = { first: at, last: at };
    return {
      subject,
      through: null,
      verb,
      frame,
      side: 'around',
      announcement: false,
      continues: false,
    };
  }
  if (!words.sets.participle.has(lower) || tokens[at - 1]?.text !== ',') return null;
  const last = lowerAt(tokens, at + 1) === 'that' ? at + 1 : at;
  return {
    subject: before.length > 0 ? null : leadingSubject(line),
    through: null,
    verb: { first: at, last: at },
    frame: { first: at, last: adjunctsEnd(line, last + 1) - 1 },
    side: 'after',
    announcement: false,
    continues: before.length > 0,
  };
}

/** The name or office that a sentence begins with. */
function leadingSubject({ tokens, words }: SpeechLine): Run | null {
  const { opener, speakers, pronoun } = words.sets;
  let first = 0;
  while (
    opener.has(lowerAt(tokens, first)) ||
    lowerAt(tokens, first) === 'the' ||
    tokens[first]?.text === ','
  )
    first += 1;
  if (pronoun.has(lowerAt(tokens, first))) return { first, last: first };
  const end = nameEnd(tokens, first);
  if (end > first) return { first, last: end - 1 };
  for (let i = first; i < first + 3; i += 1)
    if (speakers.has(lowerAt(tokens, i))) return { first, last: i };
  return null;
}

function verb(line: SpeechLine, at: number, from: number): SpottedSpeech | null {
  const { tokens, words } = line;
  const kind = words.verbs.get(lowerAt(tokens, at));
  if (!kind) return null;
  const previous = lowerAt(tokens, at - 1);
  if (NEGATES.has(previous) || ['a', 'an', 'the'].includes(previous)) return null;
  const next = lowerAt(tokens, at + 1);
  if (next === 'to' && kind !== 'quote') return null;
  if (/^(declare|proclaim)/.test(lowerAt(tokens, at)) && words.sets.act.has(next)) return null;
  const passive = isPassive(line, at);
  let last = at;
  let through: Run | null = null;
  let subject: Run | null = null;
  if (kind === 'quote') {
    const object = passive === null ? phraseAfter(line, at + 1, words) : null;
    const as = object ? object.last + 1 : at + 1;
    if (lowerAt(tokens, as) !== 'as' || !['saying', 'telling'].includes(lowerAt(tokens, as + 1)))
      return null;
    last = as + 1;
    if (object) {
      subject = object;
      through = subjectBefore(line, at, from, words);
    } else if (passive !== null) subject = subjectBefore(line, passive, from, words);
  } else {
    if (lowerAt(tokens, at).startsWith('t') && /^(told|tells|tell)$/.test(lowerAt(tokens, at))) {
      const listener = listenerAfter(line, at + 1);
      if (listener) {
        last = listener.last;
        through = isOutlet(line, listener) ? listener : null;
      }
    }
    if (passive === null) subject = subjectBefore(line, at, from, words);
  }
  const inverted = kind === 'quote' || passive !== null ? null : invertedSubject(line, at);
  if (inverted) {
    subject = inverted;
    last = inverted.last;
  }
  const arranged = arrange(line, subject, { first: at, last }, from, inverted !== null);
  if (!arranged) return null;
  if (kind === 'that' && !arranged.clause) return null;
  if (passive !== null && kind !== 'quote' && !arranged.clause) return null;
  if (!subject && passive === null) return null;
  return {
    subject,
    through: through ?? arranged.through,
    verb: { first: at, last: at },
    frame: arranged.frame,
    side: arranged.side,
    announcement: kind === 'announce',
    continues: false,
  };
}

/** The token of the auxiliary where the verb is a passive, else null. */
function isPassive({ tokens, words }: SpeechLine, at: number): number | null {
  let i = at - 1;
  while (i > 0 && i > at - 4 && words.sets.adverb.has(lowerAt(tokens, i))) i -= 1;
  return BE.has(lowerAt(tokens, i)) ? i : null;
}

/** Whom somebody told it: a name, or one common noun with its medium. */
function listenerAfter({ tokens, words, isDay }: SpeechLine, at: number): Run | null {
  const first = ['the', 'a', 'an', 'his', 'her', 'their'].includes(lowerAt(tokens, at))
    ? at + 1
    : at;
  const token = tokens[first];
  if (token?.kind !== 'word' || isDay(first) || lowerAt(tokens, first) === 'that') return null;
  const end = nameEnd(tokens, first);
  let last = end > first ? end - 1 : first;
  const { media, speakers } = words.sets;
  while (media.has(lowerAt(tokens, last + 1)) || speakers.has(lowerAt(tokens, last + 1))) last += 1;
  const more = nameEnd(tokens, last + 1);
  if (media.has(lowerAt(tokens, last)) && more > last + 1) last = more - 1;
  return { first, last };
}

function isOutlet({ tokens, words }: SpeechLine, { first, last }: Run): boolean {
  const phrase = tokens
    .slice(first, last + 1)
    .map(({ lower }) => lower)
    .join(' ');
  const { outlet, media } = words.sets;
  return outlet.has(phrase) || tokens.slice(first, last + 1).some(({ lower }) => media.has(lower));
}

/** "…," said the mayor: the subject after the verb; only where the words before are what is said. */
function invertedSubject(line: SpeechLine, at: number): Run | null {
  const { tokens, words } = line;
  const before = tokens[at - 1]?.text ?? '';
  if (!/^[,”"»’—–?!]$/.test(before)) return null;
  const phrase = phraseAfter(line, at + 1, words);
  if (!phrase) return null;
  const after = tokens[phrase.last + 1];
  const ends =
    !after ||
    STOPS.test(after.text) ||
    line.isDay(phrase.last + 1) ||
    ['who', 'in', 'at', 'during', 'as', 'while'].includes(after.lower);
  if (!ends) return null;
  if (/^[”"»’]$/.test(before)) return phrase;
  const { title, speakers, outlet } = words.sets;
  const some = tokens.slice(phrase.first, phrase.last + 1);
  const named = some.some(
    ({ lower, text }) =>
      title.has(lower) || speakers.has(lower) || outlet.has(lower) || isCapitalised(text),
  );
  return named && some.length <= 8 && !some.some(({ kind }) => kind === 'number') ? phrase : null;
}

interface Arranged {
  frame: Run;
  side: SpottedSpeech['side'];
  /** A clause with "that", or a quote, follows, or stands before. */
  clause: boolean;
  through: Run | null;
}

/** Where the words that are said stand, seen from the verb. */
function arrange(
  line: SpeechLine,
  subject: Run | null,
  verb: Run,
  from: number,
  inverted: boolean,
): Arranged | null {
  const { tokens, words } = line;
  const first = Math.min(subject?.first ?? verb.first, verb.first);
  const end = adjunctsEnd(line, verb.last + 1);
  const through = outletIn(line, verb.last + 1, end);
  const next = tokens[end]?.text ?? '';
  const before = saidBefore(line, first, from);
  const frame = { first, last: end - 1 };
  const opensQuote =
    QUOTES.test(next) || (/^[,:]$/.test(next) && QUOTES.test(tokens[end + 1]?.text ?? ''));
  if (lowerAt(tokens, end) === 'that')
    return { frame: { first, last: end }, side: 'after', clause: true, through };
  if (next === ':' || (opensQuote && !closesQuote(tokens, end, before)))
    return { frame, side: 'after', clause: true, through };
  if (end >= tokens.length || /^[.,;!?)—–”"»]$/.test(next)) {
    if (!before)
      return next === ',' && !inverted ? { frame, side: 'after', clause: false, through } : null;
    const rest = tokens.slice(end + 1, end + 3).some(({ kind }) => kind === 'word');
    const around =
      next === ',' &&
      !before.quoted &&
      rest &&
      !words.sets.participle.has(lowerAt(tokens, end + 1));
    return {
      frame,
      side: around ? 'around' : 'before',
      clause: before.quoted || /^[,”"»—–]$/.test(before.mark),
      through,
    };
  }
  if (words.sets.preposition.has(lowerAt(tokens, end))) {
    const that = thatAfter(tokens, end);
    if (that > 0) return { frame: { first, last: that }, side: 'after', clause: true, through };
    if (before && (before.quoted || !before.opener)) {
      const stop = stopAfter(tokens, end);
      return {
        frame: { first, last: stop - 1 },
        side: 'before',
        clause: before.quoted,
        through: through ?? outletIn(line, end, stop),
      };
    }
  }
  if (inverted) return { frame, side: 'before', clause: before?.quoted ?? false, through };
  return { frame, side: 'after', clause: false, through };
}

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
function saidBefore({ tokens, words }: SpeechLine, first: number, from: number): Before | null {
  const mark = tokens[first - 1]?.text ?? '';
  if (!/^[,”"»’—–?!]$/.test(mark) || first - 1 < from) return null;
  const chunk = tokens.slice(from, first - 1);
  const wordsIn = chunk.filter(({ kind }) => kind !== 'punctuation');
  const quoted = /^[”"»’]$/.test(mark);
  if (wordsIn.length < (quoted ? 1 : 2)) return null;
  const lead = wordsIn[0]?.lower ?? '';
  const opener = !quoted && (words.sets.opener.has(lead) || words.sets.preposition.has(lead));
  return { quoted, mark, opener };
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
  for (let i = from; i < tokens.length; i += 1)
    if (/^[.,;:!?“"]$/.test(tokens[i]?.text ?? '')) return i;
  return tokens.length;
}

/** Past dates, adverbs and "in a statement to parliament": the first token that is none of them. */
export function adjunctsEnd(line: SpeechLine, from: number): number {
  const { tokens, words, isDay, dayEnd } = line;
  let i = from;
  for (let turns = 0; turns < 6; turns += 1) {
    if (isDay(i)) i = dayEnd(i) + 1;
    else if (
      words.sets.adverb.has(lowerAt(tokens, i)) &&
      !['has', 'have', 'had'].includes(lowerAt(tokens, i))
    )
      i += 1;
    else if (opensStatement(tokens, i, words.sets)) {
      while (i < tokens.length && !words.sets.statement.has(lowerAt(tokens, i))) i += 1;
      i += 1;
      if (['to', 'with', 'of', 'by'].includes(lowerAt(tokens, i)) && !isDay(i)) {
        i = (phraseAfter(line, i + 1, words)?.last ?? i) + 1;
      }
    } else return Math.min(i, tokens.length);
  }
  return Math.min(i, tokens.length);
}

/** The outlet a frame names: "in an interview with Reuters". */
function outletIn(line: SpeechLine, from: number, to: number): Run | null {
  const { tokens, words } = line;
  for (let i = from; i < to; i += 1) {
    if (!['with', 'to', 'by', 'on'].includes(lowerAt(tokens, i))) continue;
    const phrase = phraseAfter(line, i + 1, words);
    if (phrase && isOutlet(line, phrase)) return phrase;
  }
  return null;
}
