import type { Clause } from '../../../grammar/clause';
import { numberOf } from '../../calendar';
import type { DayMention } from '../../days';
import type { Day } from '../../figure';
import { phraseAt } from '../../phrase-book';
import type { ReadSentence } from '../sentence';
import type { Stated } from '../stated';

/** The scope of a day on which something of its kind happened before. */
export const EARLIER = 'earlier';

/** "In 2019": "last year" is as often the time that is counted over. */
const YEAR = /^\d{4}/;

/** A day so long before the page's is told of to recall what happened. */
const RECENT = 13;

/** Whether a day, a month or a year was over when the page appeared: what happened then is recalled. */
export function isLongAgo(
  { words }: ReadSentence,
  { role, low, high, precision, firstToken, lastToken }: DayMention,
  published: Day | null,
): boolean {
  const [then, now] = [numberOf(high), numberOf(published)];
  if (role !== 'at' || low === null || then === null || now === null) return false;
  if (precision === 'year') return then < now && YEAR.test(words[lastToken]?.lower ?? '');
  if (precision === 'month') return then < now && words[firstToken]?.lower !== 'to';
  return precision === 'day' && now - then > RECENT;
}

/**
 * Whether a clause tells what was done once, at a time long ago, so that its day is more than that of its counts:
 * "was fined 12 million in 2019", "came here in 2011 with 40 machines", "where 17 people died on 2 May 2009". What
 * is measured of a month or a year ("lost 1.3 billion in 2022") is none.
 */
export function isDoneThen(
  read: ReadSentence,
  day: DayMention,
  clause: Clause,
  counts: readonly Stated[],
): boolean {
  const { verb } = clause;
  if (!verb || verb.negated || verb.tense === 'present' || verb.tense === 'future') return false;
  const { states, measuring, costing, harmed, harming, ruining, onceDone } = read.lexicon.timing;
  const isYear = day.precision === 'year';
  if (verb.tense === 'perfect' && !isPluperfect(read, clause)) return false;
  const { lemma } = verb;
  const isOnce = onceDone.has(lemma);
  const isFlow = states.has(lemma) || measuring.has(lemma) || costing.has(lemma);
  if (isFlow && !isOnce) return false;
  if (isHarm(lemma, harmed, harming, ruining)) return isOfOne(read, day, clause);
  return counts.every(({ kind, role, unit }) => {
    const { position, preposition, range } = role;
    // "Opened in 1966 and builds 64 boats a year": it goes on.
    if (range.first > day.lastToken && read.words[day.lastToken + 1]?.tag === 'conj') return true;
    if (kind === 'percent') return isOnce && position === 'prepositional';
    if (position === 'prepositional' && BESIDE.has(preposition ?? '')) return true;
    return isOnce && (!isYear || kind === 'money' || unit === 'job');
  });
}
const BESIDE: ReadonlySet<string> = new Set(['with', 'for', 'of', 'by', 'after']);

const isHarm = (lemma: string, ...sets: readonly ReadonlySet<string>[]): boolean =>
  DYING.has(lemma) || sets.some((set) => set.has(lemma));
const DYING: ReadonlySet<string> = new Set(['die', 'perish', 'drown', 'kill', 'claim', 'take']);

const isPluperfect = ({ words }: ReadSentence, { verb }: Clause): boolean =>
  verb !== null && words[verb.first]?.lower === 'had';

/**
 * Whether those who came to harm did so at once: "Pell, where 17 people died", "perished in a similar fall", "in
 * August 2011, when the issue was water". In a month or a year people die of many things.
 */
function isOfOne(
  read: ReadSentence,
  { firstToken, lastToken, precision }: DayMention,
  clause: Clause,
): boolean {
  if (precision === 'day' || clause.kind === 'relative') return true;
  const { words, lexicon } = read;
  const behind = words[lastToken + 1]?.token.text === ',' ? lastToken + 2 : lastToken + 1;
  if (words[behind]?.lower === 'when' && firstToken < (clause.verb?.first ?? 0)) return true;
  const from = Math.max((clause.verb?.last ?? 0) + 1, lastToken + 1);
  for (let k = from; k < Math.min(words.length, from + FAR); k += 1) {
    if (words[k]?.tag === 'punct') return false;
    if (words[k - 1]?.tag !== 'prep' || !lexicon.timing.happenedIn.has(words[k - 1]?.lower ?? ''))
      continue;
    if (words[k]?.lower !== 'a' && words[k]?.lower !== 'an' && words[k]?.lower !== 'one') continue;
    for (let n = k + 1; n <= k + 4 && words[n]?.tag === 'noun'; n += 1)
      if (
        phraseAt(lexicon.happenings.nouns, words, n) ||
        lexicon.namings.acts.has(words[n]?.lemma ?? '') ||
        lexicon.namings.does.has(words[n]?.lemma ?? '')
      )
        return true;
  }
  return false;
}
const FAR = 12;
