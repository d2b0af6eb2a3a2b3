import type { Clause } from '../../../grammar/clause';
import type { Happening } from '../../happening-words';
import { phraseAt } from '../../phrase-book';
import { afterVerb, subjectRange } from '../role';
import type { Range, ReadSentence } from '../sentence';
import type { Told } from './happenings';

/** The happening that a run of tokens names: that of its first noun phrase's last word, else the first behind it. */
export function nounIn(read: ReadSentence, range: Range, clause: Clause | null): Told | null {
  const { nouns } = read.lexicon.happenings;
  const { namedAfter, apartFrom } = read.lexicon.timing;
  let found: Told | null = null;
  let inFirst = true;
  let isOther = false;
  for (let k = range.first; k <= range.last; k += 1) {
    if (clause && read.at[k] !== clause && found) continue;
    const word = read.words[k];
    if (!word) break;
    if (word.tag === 'prep') {
      // "An investigation into the company over the fire", "a search after the crash": these begin, and not that.
      if (found || (isOther && apartFrom.has(word.lower))) return found;
      inFirst = false;
    }
    isOther ||= word.tag === 'noun' && !isVagueNoun(read, word.lemma);
    if (word.tag === 'day' || word.tag === 'amount') continue;
    const hit = phraseAt(nouns, read.words, k) ?? firstCaseAt(read, k) ?? campaignAt(read, k);
    if (hit && namedAfter.has(read.words[k + hit.length]?.lemma ?? '')) continue;
    if (!hit || (word.tag === 'verb' && word.form !== 'ing')) continue;
    if (isOrderFor(read, hit, k) || isVoteOn(read, hit, k) || isSurvey(read, hit, k)) continue;
    const happening = inCompany(read, hit.value, k + hit.length);
    found = {
      happening,
      event: happening.event,
      phase: '',
      at: { first: k, last: k + hit.length - 1 },
    };
    if (!inFirst) return found;
    k += hit.length - 1;
  }
  return found;
}

const isVagueNoun = ({ lexicon }: ReadSentence, lemma: string): boolean =>
  lexicon.timing.vague.has(lemma);

/** "the first measles infection", "its first confirmed case of Ebola": with words between, of an illness. */
function firstCaseAt({ words, lexicon }: ReadSentence, at: number) {
  const value = words[at]?.lower === 'first' ? lexicon.happenings.byName.get('first-case') : null;
  if (!value) return null;
  for (let k = at + 1; k <= at + MOST_BETWEEN; k += 1) {
    const { tag, lemma } = words[k] ?? { tag: 'punct', lemma: '' };
    if (CASES.has(lemma)) {
      const near = words.slice(at, k + MOST_BETWEEN);
      const ill = near.some(({ lower }) => lexicon.timing.illnesses.has(lower));
      return ill ? { value, length: k - at + 1 } : null;
    }
    if (tag === 'punct' || tag === 'prep' || tag === 'verb') return null;
  }
  return null;
}
/** "Vaccinate 40,000 children in a ten-day campaign": one of vaccination. */
export function campaignAt({ words, lexicon }: ReadSentence, at: number) {
  if (!CAMPAIGNS.has(words[at]?.lemma ?? '')) return null;
  const value = lexicon.happenings.byName.get('vaccination');
  return value && words.some(({ lower }) => VACCINES.test(lower)) ? { value, length: 1 } : null;
}
const CAMPAIGNS: ReadonlySet<string> = new Set(['campaign', 'drive']);
const VACCINES = /^(?:vaccin|immuni[sz]|inoculat|jabs?$)/;

/** "33 cases since the first was found on 26 February": of an illness. */
export function firstOfCases(read: ReadSentence, { first, last }: Range): Happening | null {
  const { words, lexicon } = read;
  if (last !== first + 1 || words[first]?.lower !== 'the' || words[last]?.lower !== 'first')
    return null;
  const isOfIllness = words.some(({ lemma }) => CASES.has(lemma) || lemma === 'outbreak');
  return isOfIllness ? (lexicon.happenings.byName.get('first-case') ?? null) : null;
}

const MOST_BETWEEN = 4;
const CASES: ReadonlySet<string> = new Set(['case', 'infection', 'patient']);

/** "an evacuation order": no public order. */
const isOrderFor = (
  read: ReadSentence,
  { value, length }: { value: Happening; length: number },
  at: number,
): boolean => value.event === 'order' && length === 1 && read.words[at - 1]?.tag === 'noun';

/** "a vote on the strike": of those whom the matter concerns, and no election; "the vote on Sunday" is one. */
function isVoteOn(
  read: ReadSentence,
  { value, length }: { value: Happening; length: number },
  at: number,
): boolean {
  if (value.event !== 'election' || read.words[at]?.lemma !== 'vote') return false;
  const behind = at + length;
  return read.words[behind]?.lower === 'on' && read.words[behind + 1]?.tag !== 'day';
}

/** "A poll on Monday put them at 44": what people told who were asked, and no election. */
export function isSurvey(
  { words, at }: ReadSentence,
  { value }: { value: Happening },
  k: number,
): boolean {
  if (value.event !== 'election' || words[k]?.lemma !== 'poll') return false;
  return words[k - 1]?.lower === 'opinion' || FINDING.has(at[k]?.verb?.lemma ?? '');
}
const FINDING: ReadonlySet<string> = new Set(
  'put show find suggest give indicate see predict say reveal ask'.split(' '),
);

/** "strikes on the port", "the strike killed nine": of two happenings with one noun the other. */
function inCompany(read: ReadSentence, happening: Happening, behind: number): Happening {
  const verb = read.at[behind - 1]?.verb?.lemma ?? '';
  const next = read.words[behind];
  const other =
    read.words[behind - 1]?.lemma === 'strike' &&
    ((next?.tag === 'prep' && happening.unless.has(next.lower)) || happening.unless.has(verb));
  const name = other ? happening.otherwise : null;
  return (name && read.lexicon.happenings.byName.get(name)) || happening;
}

/** "Told riders to expect it to last a month": "it", and not who expects. Null where it does not stand there. */
export function itBefore({ words }: ReadSentence, { kind, verb }: Clause): Range | null {
  const at = (verb?.first ?? 0) - 1;
  return kind === 'infinitive' && words[at]?.lower === 'it' ? { first: at, last: at } : null;
}

/** "The truce has held since it came into force": what the clause around one speaks of. */
export function byPronoun(
  read: ReadSentence,
  { parent }: Clause,
  subject: Range,
): Happening | null {
  const isIt = subject.first === subject.last && read.words[subject.first]?.lower === 'it';
  return isIt && parent
    ? (nounIn(read, subjectRange(read, parent), parent)?.happening ?? null)
    : null;
}

/** "killed in a bombing": what it happened in; not what it came after. */
export function nounAfterIn(read: ReadSentence, clause: Clause): Told | null {
  const { first, last } = afterVerb(read, clause);
  const at = read.words.findIndex((word, k) => k >= first && k <= last && word.tag === 'prep');
  if (at < 0 || !read.lexicon.timing.happenedIn.has(read.words[at]?.lower ?? '')) return null;
  let end = at + 1;
  while (end <= last && !['prep', 'punct', 'day', 'verb'].includes(read.words[end]?.tag ?? ''))
    end += 1;
  return nounIn(read, { first: at + 1, last: end - 1 }, null);
}

/** "trapped by a methane blast on Tuesday": what did it, where that is a happening. */
export function agentIn(read: ReadSentence, clause: Clause): Told | null {
  const { first, last } = afterVerb(read, clause);
  if (read.words[first]?.lower !== 'by') return null;
  let end = first + 1;
  while (end <= last && !['prep', 'punct', 'day', 'verb'].includes(read.words[end]?.tag ?? ''))
    end += 1;
  return nounIn(read, { first: first + 1, last: end - 1 }, null);
}

/** "The toll from the quake that hit the valley late on Monday": of several nouns the last is what hit it. */
export function describedIn(read: ReadSentence, { kind }: Clause, { first, last }: Range): Range {
  if (kind !== 'relative') return { first, last };
  const near = read.words.findLastIndex(({ tag }, k) => k >= first && k <= last && tag === 'prep');
  const own = { first: near + 1, last };
  return near >= 0 && nounIn(read, own, null)?.happening?.befalls ? own : { first, last };
}
