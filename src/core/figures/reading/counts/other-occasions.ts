import { phraseAt } from '../../phrase-book';
import { textOf } from '../names';
import { type Role, subjectRange } from '../role';
import type { Range, ReadSentence } from '../sentence';

/**
 * Of which occasion, or of how many, a count of harm is that is not of this one: "nine had died in an earlier
 * accident", "a similar attack killed 15", "road accidents killed 900 last year", "the road has claimed 63 lives
 * since January". Null where it is of this one.
 */
export const otherOccasion = (read: ReadSentence, role: Role): string | null =>
  namedOther(read, role) ?? sinceThen(read, role) ?? seriesOf(read, role) ?? claimedBy(read, role);

/** "in an earlier accident", "A similar attack": the word for another one before a happening. */
function namedOther(read: ReadSentence, { clause, range }: Role): string | null {
  const { happenedIn } = read.lexicon.timing;
  for (let k = range.last + 1; k < clause.last - 1; k += 1) {
    const word = read.words[k];
    if (!word || word.tag === 'amount' || word.tag === 'conj' || read.at[k] !== clause) break;
    if (!happenedIn.has(word.lower)) continue;
    const other = otherAt(read, k + 1);
    if (other) return other;
  }
  if (happenedIn.has(read.words[clause.first]?.lower ?? '')) return otherAt(read, clause.first + 1);
  return otherAt(read, subjectRange(read, clause).first);
}

function otherAt(read: ReadSentence, from: number): string | null {
  const at = read.words[from]?.tag === 'det' ? from + 1 : from;
  const adjective = read.words[at]?.lower ?? '';
  if (!read.lexicon.parts.otherOccasions.has(adjective)) return null;
  const found = phraseAt(read.lexicon.happenings.nouns, read.words, at + 1);
  return found ? `${adjective} ${read.words[at + found.length]?.lemma ?? ''}` : null;
}

/** "the deadliest raid since 9 March, when 27 died": of the raid of that day. */
function sinceThen(read: ReadSentence, { clause }: Role): string | null {
  const { words } = read;
  if (words[clause.first]?.lower !== 'when') return null;
  const day = read.days.find(({ lastToken }) =>
    [lastToken + 1, lastToken + 2].includes(clause.first),
  );
  if (!day || ![day.firstToken, day.firstToken - 1].some((k) => words[k]?.lower === 'since'))
    return null;
  for (let k = day.firstToken - 1; k >= 0; k -= 1) {
    const found = phraseAt(read.lexicon.happenings.nouns, words, k);
    if (found) return `earlier ${words[k + found.length - 1]?.lemma ?? ''}`;
  }
  return null;
}

/** "Road accidents killed 900 people last year", "died in attacks since January": all of a kind within a span. */
function seriesOf(read: ReadSentence, role: Role): string | null {
  if (!isOverSpan(read, role)) return null;
  const { words } = read;
  const { clause, range } = role;
  const subject = subjectRange(read, clause);
  const own = seriesAt(read, subject.first);
  if (own && range.first > own.last) return textOf(read, own).toLowerCase();
  for (let k = range.last + 1; k < clause.last; k += 1) {
    if (!read.lexicon.timing.happenedIn.has(words[k]?.lower ?? '')) continue;
    const series = seriesAt(read, k + 1);
    if (series) return textOf(read, series).toLowerCase();
  }
  return null;
}

/** A plural of happenings without an article: nouns up to it. Null where none opens at a token. */
function seriesAt({ words, lexicon }: ReadSentence, first: number): Range | null {
  for (let k = first; k < first + LONGEST; k += 1) {
    const word = words[k];
    if (word?.tag !== 'noun') return null;
    if (lexicon.parts.seriesNouns.has(word.lemma) && word.lemma !== word.lower)
      return words[k + 1]?.tag === 'noun' ? null : { first, last: k };
  }
  return null;
}
const LONGEST = 3;

/** "last year", "since January", "in 2022": more than a day. */
const isOverSpan = (read: ReadSentence, { clause }: Role): boolean =>
  isThisSeason(read, clause) ||
  read.days.some(
    ({ firstToken, precision }) =>
      read.at[firstToken] === clause &&
      (precision === 'year' ||
        [firstToken, firstToken - 1].some((k) => read.words[k]?.lower === 'since')),
  );

/** "This winter", "last season", "this year": told without a day. */
const isThisSeason = ({ words }: ReadSentence, { first, last }: Role['clause']): boolean =>
  words.some(
    ({ lower }, k) =>
      k > first && k <= last && SPANS.has(lower) && THIS.has(words[k - 1]?.lower ?? ''),
  );
const THIS: ReadonlySet<string> = new Set(['this', 'last']);
const SPANS: ReadonlySet<string> = new Set(
  'winter summer spring autumn season year month decade'.split(' '),
);

/** "The same road has claimed 63 lives since January": all that happened there. */
function claimedBy(read: ReadSentence, role: Role): string | null {
  const { clause, position } = role;
  if (clause.verb?.lemma !== 'claim' || position !== 'object' || !isOverSpan(read, role))
    return null;
  const { words, lexicon } = read;
  const { first, last } = subjectRange(read, clause);
  let head = first;
  while (head < last && !lexicon.parts.ways.has(words[head]?.lemma ?? '')) head += 1;
  if (!lexicon.parts.ways.has(words[head]?.lemma ?? '')) return null;
  const from = words[first]?.tag === 'det' ? first + 1 : first;
  return textOf(read, { first: from, last: head });
}
