import type { Clause } from '../../../grammar/clause';
import type { Word } from '../../../grammar/tags';
import { isPerson } from '../../quantities/nouns';
import type { Told } from '../counts/counts';
import { type FullNames, nameRuns, textOf } from '../names';
import { objectRange, type Role, subjectRange } from '../role';
import type { Range, ReadSentence } from '../sentence';

/** Of what a price, an index or a rate is: the words beside the cue; `again` is of what the one before it was. */
export function thingOf(
  read: ReadSentence,
  role: Role,
  told: Told,
  names: FullNames,
  again: string | null = null,
): string | null {
  const { ofOneThing } = read.lexicon.counting;
  if (TRADED.has(told.name.replace(OTHER, '')))
    return goodsOf(read, subjectRange(read, role.clause));
  if (!ofOneThing.has(told.name) && !ofOneThing.has(told.name.replace(CHANGE, ''))) return null;
  const { clause, range } = role;
  const subject = subjectRange(read, clause);
  const owner = ownerIn(read, { first: Math.max(0, subject.first - 1), last: subject.last });
  if (owner) return owner;
  const behind = thingBehind(read, role, names);
  if (behind) return behind;
  const object = objectRange(read, clause);
  // "Food prices rose 5 percent and fuel 12 percent": what stands behind the first is of the second.
  const joint = jointBehind(read, range.last);
  if (joint > 0) object.last = Math.min(object.last, joint - 1);
  const ranges = [object, subject];
  if (role.governor >= 0 && role.preposition === 'of')
    ranges.unshift({ first: Math.max(clause.first, role.governor - 3), last: role.governor });
  for (const one of ranges) {
    const thing = thingIn(read, one, range, names);
    if (thing) return thing;
  }
  return isTakenUp(read, subject) ? again : theCurrency(read, subject);
}

/** Where "and" or a comma stands behind an amount, with another of its kind soon after; -1 where none does. */
function jointBehind({ words, quantities }: ReadSentence, last: number): number {
  const next = quantities.find(({ kind, firstToken }) => kind === 'percent' && firstToken > last);
  if (!next || next.firstToken > last + SECOND) return -1;
  for (let k = last + 1; k < next.firstToken; k += 1)
    if (words[k]?.lower === 'and' || words[k]?.token.text === ',') return k;
  return -1;
}
/** So close behind the first amount the second stands: "5 percent in March and fuel 12 percent". */
const SECOND = 7;

/** "The currency weakened": of no other thing is it told without a word for what it is of. */
function theCurrency({ words }: ReadSentence, { first, last }: Range): string | null {
  const said = words.slice(first, last + 1).filter(({ tag }) => tag !== 'det' && tag !== 'adv');
  return said.length === 1 && said[0]?.lower === 'currency' ? 'currency' : null;
}

const CHANGE = /-change$/;

/** "a 35 percent rise in fuel prices", "the tripling of tuition fees", "27 percent more for electricity": what moved. */
function thingBehind(
  read: ReadSentence,
  { range: own, governor, preposition }: Role,
  names: FullNames,
): string | null {
  const { words, lexicon } = read;
  const moved = words[governor]?.lemma ?? '';
  // "a gain of 0.3% in the wider index"
  if (preposition === 'of' && lexicon.parts.moves.has(moved) && words[own.last + 1]?.lower === 'in')
    if (words[own.last + 2]?.tag !== 'day')
      return thingIn(read, { first: own.last + 2, last: own.last + MOST_NAME }, own, names);
  const next = own.last + 1;
  const word = words[next];
  const noun = lexicon.scopes.words.change.has(word?.lemma ?? '') && word?.tag === 'noun';
  const at = noun || word?.lower === 'more' ? next + 1 : next;
  const opener = words[at]?.lower ?? '';
  const fits = noun
    ? opener === 'in' || opener === 'of'
    : at > next
      ? opener === 'for'
      : opener === 'of' && words[own.first]?.form === 'ing';
  if (!fits || words[at + 1]?.tag === 'day') return null;
  const last = Math.min(words.length - 1, at + MOST_NAME);
  return thingIn(read, { first: at + 1, last }, own, names);
}

/** "Prices have doubled since", "It has doubled since": of what was spoken of before. */
export function isTakenUp({ words, lexicon }: ReadSentence, { first, last }: Range): boolean {
  const said = words.slice(first, last + 1).filter(({ tag }) => tag !== 'det' && tag !== 'adv');
  const head = said.at(-1);
  // "In Dover it was $3.80"
  const alone = said.length === 1 || head?.tag === 'pron';
  return alone && lexicon.parts.again.has(head?.lower ?? '');
}

/** The first noun phrase of a range that says what a price is of; of a container what it holds. */
function thingIn(read: ReadSentence, one: Range, own: Range, names: FullNames): string | null {
  const { parts, counting } = read.lexicon;
  let kept: string[] = [];
  for (let k = one.first; k <= one.last; k += 1) {
    if (k >= own.first && k <= own.last) continue;
    const word = read.words[k];
    const holds = word?.lower === 'of' && parts.containers.has(read.words[k - 1]?.lemma ?? '');
    const ofPrice =
      word?.lower === 'of' && counting.measureNouns.has(read.words[k - 1]?.lemma ?? '');
    if (holds || ofPrice) kept = [];
    if (!word || ['prep', 'punct', 'verb', 'aux', 'sub', 'conj'].includes(word.tag)) {
      if (kept.length > 0) break;
      continue;
    }
    if ((word.tag !== 'noun' && word.tag !== 'name') || counting.measureNouns.has(word.lemma))
      continue;
    if (/^\d/.test(word.lower) || parts.ups.has(word.lower) || isVerbForm(read, word)) continue;
    if (word.tag === 'noun' && (parts.noThings.has(word.lemma) || isUnit(read, k))) continue;
    if (word.tag === 'noun' && isPerson(word.lower, word.token.text, read.lexicon.quantities))
      continue;
    const printed = nameOrNoun(read, word, names);
    if (!kept.includes(printed)) kept.push(printed);
  }
  return kept.length > 0 ? kept.join(' ') : null;
}

/** "Copper exports", "exports of steel to the north": which goods are sold or bought abroad. */
function goodsOf({ words }: ReadSentence, { first, last }: Range): string | null {
  for (let k = first; k <= last; k += 1) {
    if (!TRADED.has(words[k]?.lemma ?? '') || words[k + 1]?.tag === 'noun') continue;
    let from = k;
    while (from > first && isKind(words[from - 1])) from -= 1;
    let to = k + 1;
    if (words[to]?.lower === 'of') while (to < last && isKind(words[to + 1])) to += 1;
    const goods = to > k + 1 ? words.slice(k + 2, to + 1) : words.slice(from, k);
    return (
      goods.map(({ tag, token, lower }) => (tag === 'name' ? token.text : lower)).join(' ') || null
    );
  }
  return null;
}
const isKind = (word: Word | undefined): boolean =>
  (word?.tag === 'noun' || word?.tag === 'name') && !word.possessive;
const OTHER = /^other:/;
const TRADED: ReadonlySet<string> = new Set(['export', 'import']);

/** "a quintal" behind an amount is what it is reckoned by. */
const isUnit = ({ words, lexicon }: ReadSentence, k: number): boolean =>
  lexicon.parts.containers.has(words[k]?.lemma ?? '') &&
  words[k + 1]?.lower !== 'of' &&
  ['a', 'an', 'per'].includes(words[k - 1]?.lower ?? '') &&
  words[k - 2]?.tag === 'amount';

/** "become": a participle that no noun form has, taken for a noun before an amount. */
const isVerbForm = ({ lexicon }: ReadSentence, { tag, lower }: Word): boolean =>
  tag === 'noun' && lexicon.parts.becoming.has(lower);

/**
 * Whose price or shares they are, behind the words for them: "Shares in its owner, Ferrand Gold, shed 7 %",
 * "Bellamy, whose stock dropped". Null where no name says so.
 */
function ownerIn(read: ReadSentence, { first, last }: Range): string | null {
  const { words, lexicon } = read;
  for (let k = first; k <= last; k += 1) {
    const { lower, lemma } = words[k] ?? { lower: '', lemma: '' };
    if (lower === 'whose') {
      const before = nameRuns(read, { first: Math.max(0, k - MOST_NAME), last: k - 1 }).at(-1);
      return before && before.last >= k - 2 ? textOf(read, before) : null;
    }
    if (!lexicon.parts.holdings.has(lemma) || !IN.has(words[k + 1]?.lower ?? '')) continue;
    const run = nameRuns(read, { first: k + 2, last: k + 2 + MOST_NAME })[0];
    if (run) return textOf(read, run);
  }
  return null;
}

/** "Bellamy, whose half-year profit doubled": the name before the word. Null where none stands there. */
export function ownerByWhose(read: ReadSentence, { first }: Clause, at: number): string | null {
  let k = at - 1;
  while (k > first - 1 && k > at - WHOSE_REACH && read.words[k]?.tag !== 'punct') {
    if (read.words[k]?.lower === 'whose') break;
    k -= 1;
  }
  const found = [k, first, first - 1].find((one) => read.words[one]?.lower === 'whose');
  return found === undefined ? null : ownerIn(read, { first: found, last: found });
}
/** Between "whose" and its amount: "whose half-year profit more than doubled to". */
const WHOSE_REACH = 12;
const MOST_NAME = 6;
const IN = new Set(['in', 'of']);

/** Names and abbreviations keep their capitals, also at the start of a sentence; nouns are written small. */
function nameOrNoun(
  { lexicon }: ReadSentence,
  { tag, token, lower }: Word,
  names: FullNames,
): string {
  if (tag === 'name' || /^[A-Z]{2,}$/.test(token.text)) return token.text;
  if (names.get(lower) === token.text) return token.text;
  return lexicon.counting.oils.has(lower) ? 'oil' : lower;
}
