import type { Token } from '../../text/tokens';
import { lowerAt, type SpeechLine, type SpottedSpeech } from './spotted';
import { type Run, subjectBefore } from './subject';
import type { SpeechWords } from './words';

/** So many words on a number may stand that a verb states. */
const REACH = 14;
const NUMBER_WORDS = new Set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozens scores hundreds thousands'.split(
    ' ',
  ),
);
/** Verbs that need a preposition before the number: "put the toll at 61", "speaks of nine". */
const WITH: ReadonlyMap<string, string> = new Map([
  ['put', 'at'],
  ['puts', 'at'],
  ['speak', 'of'],
  ['speaks', 'of'],
  ['spoke', 'of'],
  ['speaking', 'of'],
]);
/** What is given with these is a number that somebody states: "gave a toll of 75". */
const NUMBERS = new Set('figure toll number estimate count total tally'.split(' '));
/** What is hoped and expected has a number of its own, with or without "to". */
const AHEAD = /^(?:hope|expect|estimate)/;
/** Anything may be listed or put at a number; of these only who speaks says it. */
const ANYBODY = /^(?:put|gave|given|acknowledge|estimate|revise)/;

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
  const preposition = WITH.get(lower) ?? null;
  if (!AHEAD.test(lower) && lowerAt(tokens, at + 1) === 'to') return null;
  const next = tokens[at + 1];
  if (!next || (next.kind === 'punctuation' && preposition === null)) return null;
  if (!statesNumber(tokens, at + 1, words.sets, preposition)) return null;
  if (/^g[ai]v/.test(lower) && !tokens.slice(at + 1, at + 5).some((one) => NUMBERS.has(one.lower)))
    return null;
  const subject = subjectBefore(line, at, from, words);
  if (!subject) return null;
  const known = speaks(line, subject) || (/^(?:post|book)/.test(lower) && isAccount(line, at));
  if (!known && !ANYBODY.test(lower)) return null;
  return {
    subject,
    through: null,
    verb: { first: at, last: at },
    frame: { first: subject.first, last: at },
    side: 'after',
    announcement: false,
    deed: false,
    source: false,
    continues: false,
  };
}

/** Whether a number follows within the clause, behind a preposition where one is asked for. */
function statesNumber(
  tokens: readonly Token[],
  from: number,
  { boundary }: SpeechWords['sets'],
  preposition: string | null = null,
): boolean {
  let open = preposition === null;
  for (let i = from; i < Math.min(tokens.length, from + REACH); i += 1) {
    const token = tokens[i];
    if (!token || /^[.;:,“”"]$/.test(token.text)) return false;
    if (token.lower === preposition) open = true;
    else if (open && (token.kind === 'number' || isNumberWord(token.lower))) return true;
    else if (boundary.has(token.lower) && token.lower !== 'than') return false;
  }
  return false;
}

const isNumberWord = (lower: string): boolean =>
  NUMBER_WORDS.has(lower.includes('-') ? (lower.split('-')[0] ?? '') : lower);

/** Whether what a company accounts for stands behind the verb: "reported a loss of 2 million". */
export function isAccount({ tokens, words }: SpeechLine, at: number): boolean {
  for (let i = at + 1; i < Math.min(tokens.length, at + REACH); i += 1) {
    const lower = lowerAt(tokens, i);
    if (/^[.;]$/.test(lower)) return false;
    if (words.sets.account.has(lower)) return true;
  }
  return false;
}
