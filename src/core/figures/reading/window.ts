import type { FigureWindow } from '../figure';
import type { Quantity } from '../quantities';
import type { Told } from './counts';
import { bringingBefore } from './number-heads';
import type { Role } from './role';
import type { ReadSentence } from './sentence';

/** "in the past 24 hours", "over the last week", "overnight", "in a day". */
const SPAN =
  /\b(?:(?:in|over|during|within|for) (?:the )?(?:past|last|previous|preceding|latest)|(?:in|over|during|within) (?:the|its) (?:first|second|third|opening|final) (?:\w+ )?(?:hour|day|week|month|year)s?|in (?:a|one) (?:single )?(?:day|week|fortnight|month|weekend)|in (?:the )?(?:\d+|twelve|twenty-four) hours|in the (?:course|space) of|(?:in|during|for|over) the (?:first|second|third|fourth|last|latest|final|past) (?:quarter|half|(?:\w+ )?(?:hours|days|weeks|months))|during (?:\w+day|the (?:day|night|week|weekend|month))\b|(?:in|over|during) (?:a|the) (?:[\w-]+ )?(?:hours?|days?|weeks?|months?) (?:to|until|up to|ending|through|before)|(?:in|over|within|during) (?:just |only )?(?:[2-9]\d*|\d{2,}|two|three|four|five|six|seven|eight|nine|ten|twelve|24|48|72) (?:hours|days)(?! of)|between \w+day and \w+day|overnight|daily|per day|each day|every day|since (?:yesterday|midnight|the previous day))\b/;
/** "By noon", "at 5 p.m.": people go on voting. */
const UNTIL =
  /\b(?:by|at|as of|until) (?:noon|midday|\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\b|o['’]clock))|\bso far\b/;
/** Only these make a day a span of its own: "on Monday alone". */
const ALONE =
  /\b(?:(?:\w+day|today|yesterday|day|night|week|weekend|month|year|january|february|march|april|may|june|july|august|september|october|november|december|\d+) alone|in a single day)\b/;

/**
 * Whether a count is a running total, what was added in a span, or holds at a point. "another 30 were injured"
 * after "12 were killed" adds to nothing: it is an increment only beside the same measure, or alone.
 */
export function windowOf(
  read: ReadSentence,
  quantity: Quantity,
  role: Role,
  told: Told,
  before: { name: string; same?: boolean } | null,
): FigureWindow {
  const usual = told.measure?.window ?? (isRunning(read, role) ? 'cumulative' : 'point');
  if (quantity.trend !== null && usual === 'cumulative') return 'increment';
  const { increment } = read.lexicon.scopes.words;
  const { besides, comparatives } = read.lexicon.timing;
  const { first, last } = role.range;
  if (before && isSigned(read, first)) return 'increment';
  for (let k = first - 2; k <= last + 1; k += 1) {
    const word = read.words[k];
    if (!word || !increment.has(word.lower)) continue;
    if (word.lower === 'others' || (k <= last && isThan(read, k))) continue;
    const other =
      before && (before.name !== told.name || (before.same === false && besides.has(word.lower)));
    if (other && !addsItself(read, quantity, told, k)) continue;
    return 'increment';
  }
  if (comparatives.has(read.words[last + 1]?.lower ?? '') && isThan(read, last + 1))
    return 'increment';
  if (told.measure === null) {
    if (bringingBefore(read, role) >= 0) return 'cumulative';
    const text = read.textOf(role.clause);
    if (UP_TO.test(text) || ALONE.test(text)) return 'increment';
  }
  if (usual !== 'cumulative' || isSince(read, last + 1)) return usual;
  return SPAN.test(read.textOf(role.clause)) || ALONE.test(read.textOf(role.clause))
    ? 'increment'
    : usual;
}

/** Whether a share of the voters is that of an hour, while people go on voting: a running total. */
export const isSoFar = (read: ReadSentence, role: Role, told: Told): boolean =>
  (told.name === 'turnout' && UNTIL.test(read.textOf(role.clause))) ||
  ((told.measure === null || told.name === 'cost') && isRunning(read, role));

/** "14 in the past day, and 310 since March". */
const isSince = (read: ReadSentence, at: number): boolean =>
  read.words[at]?.lower === 'since' &&
  !read.lexicon.timing.sinceBriefly.has(read.words[at + 1]?.lower ?? '');

/** "212 (+12)". */
const isSigned = (read: ReadSentence, first: number): boolean =>
  read.words[first]?.token.text === '+' || read.words[first - 1]?.token.text === '+';

/** "Two more bodies", "12 new cases": what is counted by its own name adds to nothing else. */
const addsItself = (read: ReadSentence, quantity: Quantity, told: Told, at: number): boolean => {
  const noun = read.words[quantity.nounLast]?.lemma ?? '';
  const own = read.lexicon.measures.counted.get(noun)?.name === told.name;
  return own && at > quantity.firstToken && at <= quantity.nounLast;
};

/** "384 calls in the 24 hours to 6 a.m." */
const UP_TO =
  /\b(?:in|over|during) (?:a|the) (?:[\w-]+ )?(?:hours?|days?|weeks?|months?) (?:to|until|up to|ending|through)\b/;

/** "Have so far seized 600 litres", "had logged 2,100 claims by Thursday", "the cost to date": it goes on. */
function isRunning(read: ReadSentence, { clause }: Role): boolean {
  return SO_FAR.test(read.text) || isBy(read, clause);
}
const SO_FAR =
  /\b(?:so far|to date|until now|up to now|since (?:it|they|the|he|she|then) (?:\w+ )?(?:began|started|opened|struck))\b/;

const isBy = (read: ReadSentence, clause: Role['clause']): boolean =>
  clause.verb?.tense === 'perfect' &&
  /\bby (?:\w+day|noon|midnight|midday|\d|early|late|the end)/.test(read.textOf(clause));

const isThan = (read: ReadSentence, k: number): boolean => read.words[k + 1]?.lower === 'than';
