import type { Token } from '../../text/tokens';
import { leadingSubject } from './leading';
import { lowerAt, type SpeechLine, type SpottedSpeech } from './spotted';
import { phraseAfter, type Run, subjectBefore } from './subject';
import type { SpeechWords } from './words';

/** So many words on a number may stand that a verb states. */
const REACH = 14;

/**
 * The speech of a verb that states a number of somebody: "the committee has recorded 38 deaths", "employers
 * put the figure at 9,000", "the bank posted a profit of 3 million". Null where it states none.
 */
export function figured(
  line: SpeechLine,
  at: number,
  from: number,
  speaks: (line: SpeechLine, subject: Run) => boolean,
): SpottedSpeech | null {
  const { tokens, words } = line;
  const lower = lowerAt(tokens, at);
  const { cues } = words;
  const preposition = prepositionOf(lower, words);
  if (!cues.looksAhead.has(lower) && lowerAt(tokens, at + 1) === 'to') return null;
  const next = tokens[at + 1];
  if (!next || (next.kind === 'punctuation' && preposition === null)) return null;
  // "Put by the university at 240 million".
  const by = cues.putsAt.has(lower) && next.lower === 'by' ? putBy(line, at + 2) : null;
  const foresees = cues.foresees.has(lower);
  if (!foresees && !statesNumber(tokens, (by?.last ?? at) + 1, words, preposition)) return null;
  const counted = ({ lower }: Token): boolean => cues.countNouns.has(lower);
  if (cues.gives.has(lower) && !tokens.slice(at + 1, at + 5).some(counted)) return null;
  const and = foresees && lowerAt(tokens, at - 1) === 'and';
  const subject = by ?? (and ? leadingSubject(line) : subjectBefore(line, at, from, words));
  if (!subject) return null;
  const known =
    foresees || speaks(line, subject) || (cues.booksAccount.has(lower) && isAccount(line, at));
  if (!known && !cues.saysNumber.has(lower)) return null;
  return {
    subject,
    through: null,
    verb: { first: at, last: at },
    frame: by ? { first: at, last: by.last } : { first: and ? at : subject.first, last: at },
    side: 'after',
    announcement: false,
    deed: false,
    source: false,
    continues: false,
  };
}

/** Who puts it: up to the "at" before the number. */
function putBy(line: SpeechLine, from: number): Run | null {
  const found = phraseAfter(line, from, line.words);
  if (!found) return null;
  let last = from;
  while (last < found.last && lowerAt(line.tokens, last + 1) !== 'at') last += 1;
  return { first: from, last };
}

/** What stands before the number that a verb states: "put it at", "spoke of", "identified him as". */
function prepositionOf(verb: string, { cues }: SpeechWords): string | null {
  if (cues.putsAt.has(verb)) return 'at';
  if (cues.describesAs.has(verb)) return 'as';
  return cues.speaksOf.has(verb) ? 'of' : null;
}

/** Whether a number follows within the clause, behind a preposition where one is asked for. */
function statesNumber(
  tokens: readonly Token[],
  from: number,
  { sets: { boundary }, cues: { numberWords } }: SpeechWords,
  preposition: string | null,
): boolean {
  let open = preposition === null;
  for (let i = from; i < Math.min(tokens.length, from + REACH); i += 1) {
    const token = tokens[i];
    const aged = preposition === 'as' && open && tokens[i + 1]?.kind === 'number';
    if (!token || (/^[.;:,“”"]$/.test(token.text) && !(aged && token.text === ','))) return false;
    if (token.lower === preposition) open = true;
    else if (open && (token.kind === 'number' || numberWords.has(firstPart(token.lower))))
      return true;
    else if (boundary.has(token.lower) && token.lower !== 'than') return false;
  }
  return false;
}

/** "Twenty-one" begins with a number word. */
const firstPart = (lower: string): string =>
  lower.includes('-') ? (lower.split('-')[0] ?? '') : lower;

/** Whether what a company accounts for stands behind the verb: "reported a loss of 2 million". */
export function isAccount({ tokens, words }: SpeechLine, at: number): boolean {
  for (let i = at + 1; i < Math.min(tokens.length, at + REACH); i += 1) {
    const lower = lowerAt(tokens, i);
    if (/^[.;]$/.test(lower)) return false;
    if (words.sets.account.has(lower)) return true;
  }
  return false;
}
