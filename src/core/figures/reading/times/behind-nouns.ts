import type { Clause } from '../../../grammar/clause';
import type { Word } from '../../../grammar/tags';
import type { DayMention } from '../../days';
import type { Happening } from '../../happening-words';
import { type Deed, deedIn } from '../../naming-words';
import { phraseAt } from '../../phrase-book';
import { subjectRange } from '../role';
import type { ReadSentence } from '../sentence';
import { isSurvey } from './happening-nouns';
import type { Told } from './happenings';

/** So many words may stand between a noun and its day: "the attack on a bus in the old town of Marn on Friday". */
const FAR = 14;

/** A noun that names what happened, before a day, and whether the day is its own for certain. */
interface Named extends Omit<Told, 'phase'> {
  /** Token of the preposition that it hangs on; -1 where it opens its phrase. */
  preposition: number;
}

/**
 * What happened by the noun that a day stands behind: "an explosion on Monday left 20 dead", "the last inspection,
 * in October 2023, found nothing", "after the collision of the Petrel with a tug in July 2011", "the collapse of
 * the mill in May 2011, which killed 47". Null where the day may as well be that of the clause.
 *
 * @param isThen - the day is one of long ago: nobody is fined for a fire "in 2018" in 2018 and reads of it now.
 */
export function toldBehindNoun(
  read: ReadSentence,
  day: DayMention,
  clause: Clause,
  isThen: boolean,
  befell: () => Happening | null,
): Told | null {
  const { firstToken, lastToken, role, precision } = day;
  if (role !== 'at' || !(precision === 'weekend' || isNamed(read, day))) return null;
  const { words } = read;
  const isAside = words[firstToken - 1]?.token.text === ',';
  const named = namedBefore(read, isAside ? firstToken - 2 : firstToken - 1);
  if (!named) return isAside || isThen ? oneBefore(read, firstToken, isAside, befell) : null;
  const { preposition, ...told } = named;
  const before = words[preposition]?.lower ?? '';
  const isSubject =
    preposition < 0 &&
    clause.verb !== null &&
    lastToken < clause.verb.first &&
    told.at.first >= subjectRange(read, clause).first;
  const isBeside =
    before === 'at' && told.at.last === firstToken - 1 && told.happening?.event === 'meeting';
  const own = isAside
    ? words[lastToken + 1]?.token.text === ',' && told.at.last === firstToken - 2 && before !== 'of'
    : isSubject ||
      isTakenUp(read, lastToken + 1) ||
      // "Learned of it at a 15-minute meeting Tuesday morning".
      isBeside ||
      (read.lexicon.timing.apartFrom.has(before) && (isThen || preposition < FRONT)) ||
      (before === 'of' && words[preposition - 1]?.lower === 'because') ||
      (told.happening?.befalls === true &&
        (isHarmedIn(read, clause, before) || opens(read, before, preposition, lastToken)));
  if (!own) return null;
  const { happening } = told;
  return { ...told, phase: happening?.only ?? 'date' };
}
/** "After the blast on Monday" opens a sentence. */
const FRONT = 2;

/** A day, a month or a year by its name: "last year" and "this week" are as often what is counted over. */
const isNamed = ({ words }: ReadSentence, { precision, lastToken }: DayMention): boolean =>
  precision === 'day' ||
  precision === 'month' ||
  (precision === 'year' && /^\d{4}/.test(words[lastToken]?.lower ?? ''));

/** "The previous one, on April 30, killed four", "one in 2019 did damage": another of what was spoken of. */
function oneBefore(
  { words }: ReadSentence,
  firstToken: number,
  isAside: boolean,
  befell: () => Happening | null,
): Told | null {
  const at = isAside ? firstToken - 2 : firstToken - 1;
  if (words[at]?.lower !== 'one') return null;
  const happening = befell();
  if (!happening) return null;
  return { happening, event: happening.event, phase: 'date', at: { first: at, last: at } };
}

/** "Six people were hurt, two of them badly, in an attack on a bus on Friday". */
const isHarmedIn = ({ lexicon: { timing } }: ReadSentence, { verb }: Clause, before: string) =>
  timing.happenedIn.has(before) &&
  verb !== null &&
  verb.passive !== false &&
  (timing.harmed.has(verb.lemma) || timing.harming.has(verb.lemma));

/** "In a similar attack on 6 February, two guards died". */
const opens = ({ words, lexicon }: ReadSentence, before: string, at: number, last: number) =>
  lexicon.timing.happenedIn.has(before) && at < FRONT && words[last + 1]?.token.text === ',';

/** ", in which 38 people died", ", when a train ran into it", ", which hurt four": what is told on is of what happened. */
function isTakenUp({ words }: ReadSentence, behind: number): boolean {
  const isParted = words[behind]?.token.text === ',';
  const at = isParted ? behind + 1 : behind;
  const { tag, lower } = words[at] ?? { tag: 'punct', lower: '' };
  if (tag === 'prep') return words[at + 1]?.lower === 'which';
  return isParted && (lower === 'which' || lower === 'when');
}

/** The last happening, else the last deed, that is named in the noun phrases before a token. */
function namedBefore(read: ReadSentence, last: number): Named | null {
  const { words, lexicon } = read;
  let found: Named | null = null;
  for (let k = last; k >= Math.max(0, last - FAR); k -= 1) {
    const word = words[k];
    if (!word || !(PHRASE.has(word.tag) || leads(word))) break;
    if (word.tag !== 'noun' && word.tag !== 'name') continue;
    const hit = phraseAt(lexicon.happenings.nouns, words, k);
    const isOne = hit !== null && k + hit.length - 1 <= last && !isNamedAfter(read, k + hit.length);
    if (hit && isSurvey(read, hit, k)) return null;
    if (hit && isOne) {
      const { value: happening, length } = hit;
      const at = { first: k, last: k + length - 1 };
      return { happening, event: happening.event, at, preposition: prepositionOf(read, k) };
    }
    // "Sales" and "exports" are measured; a sale is one.
    const isMany = word.lemma !== word.lower;
    const act: Deed | null =
      found || isMany ? null : deedIn(lexicon.namings.acts, word.lemma, null);
    const isHead = words[k + 1]?.tag !== 'noun' && words[k + 1]?.tag !== 'name';
    if (act && isHead && !word.possessive) {
      const at = { first: k, last: k };
      found = { happening: null, event: act.name, at, preposition: prepositionOf(read, k) };
    }
  }
  return found;
}
const PHRASE: ReadonlySet<string> = new Set(['noun', 'name', 'det', 'prep', 'amount', 'adv']);

const isNamedAfter = ({ words, lexicon }: ReadSentence, behind: number): boolean =>
  lexicon.timing.namedAfter.has(words[behind]?.lemma ?? '');

/** The preposition right before the noun phrase that a noun is the head of. */
function prepositionOf({ words }: ReadSentence, first: number): number {
  for (let k = first - 1; k >= 0; k -= 1) {
    const word = words[k];
    if (word && leads(word)) return k;
    if (!word || !INNER.has(word.tag) || words[k + 1]?.tag === 'det') return -1;
  }
  return -1;
}
const INNER: ReadonlySet<string> = new Set(['noun', 'name', 'det', 'amount', 'adv']);

/** "After a fire" opens no clause. */
const leads = ({ tag, lower }: Word): boolean =>
  tag === 'prep' || (tag === 'sub' && (lower === 'after' || lower === 'since'));
