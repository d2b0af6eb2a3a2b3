import { isCapitalised } from '../../text/characters';
import type { Token } from '../../text/tokens';
import { nameEnd } from './people';
import type { SpeechWords } from './words';

/** Token indexes, both inclusive. */
export interface Run {
  first: number;
  last: number;
}

/** What is looked at for a subject: a sentence's tokens, and which of them a date has taken. */
export interface Line {
  tokens: readonly Token[];
  isDay: (token: number) => boolean;
  /** Whether a word is a past tense: "died", "broke". */
  isPast: (lower: string) => boolean;
}

const MOST = 16;
const MOST_NAME = 5;

/**
 * The noun phrase that is the subject of the verb at `verb`; null where none stands before it. Of "Lund, the
 * chief," it is the first part, of "her agent, Mark Rosen," the name.
 */
export function subjectBefore(
  line: Line,
  verb: number,
  from: number,
  words: SpeechWords,
): Run | null {
  const { tokens } = line;
  const { whereSaid } = words.cues;
  const described = describedBefore(line, verb, from, words);
  if (described) return described;
  let last = skipBack(line, verb - 1, from, words);
  const at = (i: number): string => tokens[i]?.lower ?? '';
  if (at(last) === 'who' || at(last) === 'which') {
    last -= 1;
    if (at(last) === ',') last -= 1;
  } else if (at(last) === ',') {
    const comma = last;
    last = beforeApposition(tokens, comma, from);
    const opens = last + (words.cues.articles.has(at(last + 2)) ? 3 : 2);
    const named = nameEnd(tokens, opens, words.cues);
    const common = !isCapitalised(tokens[last]?.text ?? '');
    if (last < comma && common && named === comma && (named > last + 3 || !isPlace(at(last))))
      return { first: last + 2, last: comma - 1 };
  } else if (at(last) === ')') {
    while (last > from && at(last) !== '(') last -= 1;
    last -= 1;
  }
  let first = last + 1;
  while (first - 1 >= Math.max(from, last - MOST) && continuesBack(line, first - 1, words))
    first -= 1;
  if (first > last) return null;
  const head = headBefore(line, first, from, words);
  if (head) return head;
  const whole = describedFrom(line, first, from, words);
  if (whole) return whole;
  for (let i = first + 1; i < last; i += 1)
    if (words.cues.describing.has(at(i)) && words.sets.preposition.has(at(i + 1))) last = i - 1;
  if (whereSaid.has(at(first)) && first < last) first = afterPlace(tokens, first, last, words);
  return first <= last ? { first, last } : null;
}

/** "Witnesses on the moor said", "a gauge near the bridge recorded": the noun that a place belongs to. Null where none does. */
function headBefore(line: Line, first: number, from: number, words: SpeechWords): Run | null {
  const { tokens } = line;
  const at = (i: number): string => tokens[i]?.lower ?? '';
  const { preposition, speakers, title } = words.sets;
  const last = first - 2;
  if (last < from || !preposition.has(at(first - 1)) || line.isDay(first - 1)) return null;
  if (!speakers.has(at(last)) && !title.has(at(last)) && !words.sets['no-speaker'].has(at(last)))
    return null;
  let begin = last;
  while (begin - 1 >= Math.max(from, last - MOST) && continuesBack(line, begin - 1, words))
    begin -= 1;
  return { first: begin, last };
}

/** "Two officials briefed on the matter said": the noun phrase that a participle tells more of. Null where none does. */
function describedFrom(line: Line, first: number, from: number, words: SpeechWords): Run | null {
  const { tokens } = line;
  let at = first - 1;
  const start = tokens[first]?.lower ?? '';
  if (words.cues.whereSaid.has(start)) at = first;
  else if (!words.sets.preposition.has(tokens[at]?.lower ?? '')) return null;
  if (!words.cues.describing.has(tokens[at - 1]?.lower ?? '')) return null;
  const last = at - 2;
  let begin = last + 1;
  while (begin - 1 >= Math.max(from, last - MOST) && continuesBack(line, begin - 1, words))
    begin -= 1;
  return begin <= last ? { first: begin, last } : null;
}

/** "Residents who had escaped said": the noun phrase that a clause with a verb of its own tells of. */
function describedBefore(line: Line, verb: number, from: number, words: SpeechWords): Run | null {
  const { tokens, isPast } = line;
  let verbal = false;
  for (let i = verb - 1; i > Math.max(from, verb - MOST); i -= 1) {
    const { kind, lower } = tokens[i] ?? { kind: 'punctuation', lower: '' };
    if (kind === 'punctuation') return null;
    if (lower !== 'who') {
      verbal ||= isPast(lower) || words.sets.finite.has(lower);
      continue;
    }
    let first = i;
    while (first - 1 >= Math.max(from, i - MOST) && continuesBack(line, first - 1, words))
      first -= 1;
    return verbal && first < i ? { first, last: i - 1 } : null;
  }
  return null;
}

/** Past adverbs, dates and "in a statement" between a subject and its verb. */
function skipBack(line: Line, start: number, from: number, words: SpeechWords): number {
  const { tokens, isDay } = line;
  const { whereSaid } = words.cues;
  let i = start;
  for (;;) {
    const before = i;
    while (i >= from && (isDay(i) || isAdverb(tokens[i], words))) i -= 1;
    if (before !== i && tokens[i]?.text === ',' && tokens[before + 1]?.text === ',') i -= 1;
    if (i >= from && words.sets.statement.has(tokens[i]?.lower ?? '')) {
      let at = i;
      while (at > Math.max(from, i - 5) && !whereSaid.has(tokens[at]?.lower ?? '')) at -= 1;
      if (whereSaid.has(tokens[at]?.lower ?? '') && at > from) i = at - 1;
    }
    if (i === before) return i;
  }
}

/** "the capital, Orlen, said" names no speaker of its own behind the comma. */
const isPlace = (lower: string): boolean => /^(?:capital|city|town|village|port)$/.test(lower);

const isAdverb = (token: Token | undefined, { sets }: SpeechWords): boolean =>
  token !== undefined &&
  (sets.adverb.has(token.lower) ||
    (token.lower.endsWith('ly') && !isCapitalised(token.text) && token.lower.length > 4));

/** "Lund, the chief of the bloc, said": what stands before the apposition; the comma itself where there is none. */
function beforeApposition(tokens: readonly Token[], comma: number, from: number): number {
  for (let i = comma - 1; i >= Math.max(from, comma - MOST); i -= 1) {
    const text = tokens[i]?.text ?? '';
    if (/^[“”"«».;:]$/.test(text)) return comma;
    if (text === ',') return i - 1;
  }
  return comma;
}

function continuesBack({ tokens, isDay, isPast }: Line, i: number, words: SpeechWords): boolean {
  const { sets, verbs, cues } = words;
  const token = tokens[i];
  if (!token || isDay(i)) return false;
  if (sets.pronoun.has(tokens[i + 1]?.lower ?? '')) return false;
  if (isPast(token.lower) && sets.determiner.has(tokens[i + 1]?.lower ?? '')) return false;
  if (token.kind === 'punctuation') return false;
  if (token.kind === 'symbol') return token.text === '/' || token.text === '&';
  if (token.lower === 'and') return joinsSpeakers(tokens, i, words);
  if (sets.boundary.has(token.lower) || sets.participle.has(token.lower)) return false;
  if (token.lower === 'who') return false;
  const near = token.lower === 'to' && cues.nearTo.has(tokens[i - 1]?.lower ?? '');
  if (sets.preposition.has(token.lower) && !cues.insidePhrase.has(token.lower) && !near)
    return false;
  return !verbs.has(token.lower) || (verbs.get(token.lower) !== 'say' && !isPast(token.lower));
}

/** "Police and doctors said", "the army and the police said"; of two names only where the first begins the clause. */
function joinsSpeakers(
  tokens: readonly Token[],
  and: number,
  { sets, cues }: SpeechWords,
): boolean {
  const [before, after] = [tokens[and - 1], tokens[and + 1]];
  const next = after && cues.articles.has(after.lower) ? tokens[and + 2] : after;
  if (sets.speakers.has(before?.lower ?? '') && sets.speakers.has(next?.lower ?? '')) return true;
  if (!isCapitalised(before?.text ?? '') || !isCapitalised(next?.text ?? '')) return false;
  let first = and - 1;
  while (first > and - MOST_NAME && isCapitalised(tokens[first - 1]?.text ?? '')) first -= 1;
  return tokens[first - 1] === undefined || tokens[first - 1]?.kind === 'punctuation';
}

/** "In Northport police said": past the preposition and the place. */
function afterPlace(
  tokens: readonly Token[],
  first: number,
  last: number,
  { cues }: SpeechWords,
): number {
  let i = first + 1;
  if (cues.articles.has(tokens[i]?.lower ?? '')) i += 1;
  i += 1;
  while (i <= last && isCapitalised(tokens[i]?.text ?? '') && i < last) i += 1;
  return i;
}

/** The noun phrase that starts at `from`, after "according to" or an inverted verb; null where none does. */
export function phraseAfter(line: Line, from: number, words: SpeechWords): Run | null {
  const { tokens, isDay, isPast } = line;
  const { sets, verbs, cues } = words;
  let i = from;
  for (; i < Math.min(tokens.length, from + MOST); i += 1) {
    const token = tokens[i];
    if (!token || isDay(i) || token.kind === 'punctuation') break;
    const and = token.lower === 'and';
    if (and || token.lower === 'as' || sets.boundary.has(token.lower)) {
      if (!and || !joinsSpeakers(tokens, i, words)) break;
    }
    if (i > from && isPast(token.lower) && !isCapitalised(token.text)) break;
    const noun = sets.determiner.has(tokens[i - 1]?.lower ?? '');
    if (!noun && verbs.has(token.lower) && verbs.get(token.lower) !== 'that') break;
    if (sets.preposition.has(token.lower)) {
      if (!cues.insidePhrase.has(token.lower) || opensStatement(tokens, i, words)) break;
    }
  }
  return i > from ? { first: from, last: i - 1 } : null;
}

/** Whether a preposition leads to a statement, interview or other place of speech within four words. */
export function opensStatement(
  tokens: readonly Token[],
  at: number,
  { sets, cues }: SpeechWords,
): boolean {
  if (!cues.whereSaid.has(tokens[at]?.lower ?? '')) return false;
  for (let i = at + 1; i <= at + 4; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word') return false;
    if (sets.statement.has(token.lower)) return true;
  }
  return false;
}
