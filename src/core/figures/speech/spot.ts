import { isCapitalised } from '../../text/characters';
import type { Token } from '../../text/tokens';
import { adjunctsEnd } from './arrange';
import { headerOf } from './header';
import { leadingSubject } from './leading';
import { byOwnCount, ownCountIs } from './own-count';
import { nameEnd } from './people';
import { lowerAt, type SpeechLine, type SpottedSpeech } from './spotted';
import { phraseAfter, type Run } from './subject';
import { verbAt } from './verb';

const MOST_SOURCE_WORDS = 3;
/** "However, according to": more than these are what is said. */
const MOST_OPENERS = 4;

/** The speeches of a sentence, in the order of their verbs. Linear: all look-around is bounded. */
export function spotSpeeches(line: SpeechLine): SpottedSpeech[] {
  const header = headerOf(line);
  const spotted: SpottedSpeech[] = header ? [header] : [];
  const { tokens } = line;
  for (let i = header ? header.frame.last + 1 : 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word' || !line.words.openers.has(token.lower)) continue;
    const before = spotted.at(-1);
    const from = before ? before.frame.last + 1 : 0;
    const found =
      byOwnCount(line, i) ??
      ownCountIs(line, i, from) ??
      source(line, i) ??
      participle(line, i, spotted) ??
      verbAt(line, i, from);
    if (!found) continue;
    spotted.push(found);
    i = Math.max(i, found.verb.last);
  }
  const last = spotted.at(-1);
  const other = last && last.side === 'after' ? elliptic(line, last.frame.last + 1) : null;
  return other ? [...spotted, other] : spotted;
}

/** "Organisers say 6,000 took part, police 2,500": another speaker with a number and no verb. */
function elliptic({ tokens, words }: SpeechLine, from: number): SpottedSpeech | null {
  const { cues, sets, verbs } = words;
  for (let i = from; i < tokens.length - 2; i += 1) {
    const sign = tokens[i]?.text;
    if (sign !== ',' && sign !== ';') continue;
    const first = i + (cues.besideSpeaker.has(lowerAt(tokens, i + 1)) ? 2 : 1);
    const start = cues.articles.has(lowerAt(tokens, first)) ? first + 1 : first;
    let last = start;
    while (last < start + 2 && !sets.speakers.has(lowerAt(tokens, last))) last += 1;
    if (!sets.speakers.has(lowerAt(tokens, last))) continue;
    let number = last + 1;
    while (cues.beforeNumber.has(lowerAt(tokens, number))) number += 1;
    const { kind, lower } = tokens[number] ?? { kind: 'word', lower: '' };
    if (kind !== 'number' && !cues.numberWords.has(lower)) continue;
    if (tokens.slice(number + 1, number + 4).some((one) => verbs.has(one.lower))) continue;
    const subject = { first: start, last };
    return {
      ...{ subject, through: null, verb: subject, frame: { first, last }, side: 'after' },
      ...{ announcement: false, deed: false, source: false, continues: false },
    };
  }
  return null;
}

/** "According to X", "reported by X". */
function source(line: SpeechLine, at: number): SpottedSpeech | null {
  const { tokens, words } = line;
  if (!words.sourceStarts.has(lowerAt(tokens, at))) return null;
  for (let count = MOST_SOURCE_WORDS; count > 0; count -= 1) {
    const phrase = phraseOf(tokens, at, count);
    if (!words.sets.source.has(phrase)) continue;
    const phrased = phraseAfter(line, at + count, words);
    if (!phrased) return null;
    const subject = apposedTo(line, counterIn(line, phrased));
    const head = lowerAt(tokens, headOf(line, subject));
    if (words.sets['no-speaker'].has(head)) return null;
    const end = adjunctsEnd(line, subject.last + 1);
    const opens =
      at <= MOST_OPENERS &&
      tokens.slice(0, at).every(({ lower }) => words.sets.opener.has(lower) || lower === ',');
    const closes = end >= tokens.length || /^[.;!?”"]$/.test(tokens[end]?.text ?? '');
    return {
      subject,
      through: null,
      verb: { first: at, last: at + count - 1 },
      frame: { first: at, last: end - 1 },
      side: opens ? 'after' : closes ? 'before' : 'around',
      announcement: phrase === 'announced by',
      deed: false,
      source: true,
      continues: false,
    };
  }
  return null;
}

/** "According to the mayor, Ilda Roos": the name behind the comma. */
function apposedTo({ tokens, words }: SpeechLine, run: Run): Run {
  const { last } = run;
  if (isCapitalised(tokens[last]?.text ?? '') || tokens[last + 1]?.text !== ',') return run;
  const end = nameEnd(tokens, last + 2, words.cues);
  const after = tokens[end]?.text ?? '.';
  return end > last + 3 && /^[.,;]$/.test(after) ? { first: last + 2, last: end - 1 } : run;
}

/** "According to a tally by the group": who made the tally, the count or the report. */
function counterIn({ tokens, words }: SpeechLine, { first, last }: Run): Run {
  const { countNouns } = words.cues;
  for (let i = first + 1; i < last; i += 1)
    if (
      lowerAt(tokens, i) === 'by' &&
      (countNouns.has(lowerAt(tokens, i - 1)) || words.sets.statement.has(lowerAt(tokens, i - 1)))
    )
      return { first: i + 1, last };
  return { first, last };
}

function phraseOf(tokens: readonly Token[], at: number, count: number): string {
  let phrase = lowerAt(tokens, at);
  for (let i = at + 1; i < Math.min(at + count, tokens.length); i += 1)
    phrase += ` ${lowerAt(tokens, i)}`;
  return phrase;
}

function headOf({ tokens, words: { cues } }: SpeechLine, { first, last }: Run): number {
  for (let i = first; i < last; i += 1)
    if (i > first && lowerAt(tokens, i) !== 'by' && cues.insidePhrase.has(lowerAt(tokens, i)))
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
      deed: false,
      source: false,
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
    deed: false,
    source: false,
    continues: before.length > 0,
  };
}
