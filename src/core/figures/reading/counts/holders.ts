import type { Quantity } from '../../quantities';
import { isPerson } from '../../quantities/nouns';
import { type FullNames, loneName, nameRuns, personIn, stateIn, textOf } from '../names';
import { type Role, subjectRange } from '../role';
import type { Range, ReadSentence } from '../sentence';
import type { Told } from './counts';

/** The state that gave a part of a force: "Armenia sent 100, Tajikistan 200". */
export function giverOf(read: ReadSentence, role: Role, told: Told): string | null {
  if (!read.lexicon.counting.sentByStates.has(told.name)) return null;
  const { first } = role.range;
  if (['name', 'noun'].includes(read.words[first - 1]?.tag ?? '')) {
    const state = stateIn(read, { first: Math.max(0, first - 2), last: first - 1 });
    if (state) return state;
    const { tag, token } = read.words[first - 1] ?? {};
    const opened = /^[,;]$|^and$/.test(read.words[first - 2]?.token.text ?? '');
    if (tag === 'name' && opened && token) return token.text;
  }
  const beside = nameBeside(read, first);
  if (beside && read.words[first]?.tag === 'amount') return beside;
  if (role.position !== 'object') return null;
  const subject = subjectRange(read, role.clause);
  if (subject.last - subject.first > 1) return null;
  return stateIn(read, subject) ?? bareName(read, subject) ?? loneName(read, subject);
}

/** A name that is no abbreviation: an alliance (NATO) gives the whole. */
function bareName(read: ReadSentence, range: Range): string | null {
  const words = read.words.slice(range.first, range.last + 1);
  const plain = words.every((word) => word.tag === 'name' && /\p{Ll}/u.test(word.token.text));
  return plain && words.length > 0 ? textOf(read, range) : null;
}

/** Whose seats or votes they are: the name after "for", else the subject's. */
export function holderOf(
  read: ReadSentence,
  quantity: Quantity,
  role: Role,
  told: Told,
  names: FullNames,
): string | null {
  if (!read.lexicon.counting.heldBySomebody.has(told.name)) return null;
  if (read.words[quantity.lastToken]?.lower.includes('-') || isTied(read, quantity)) return null;
  const { last } = role.range;
  if (read.lexicon.parts.castWords.has(read.words[last + 1]?.lower ?? '')) return null;
  for (let k = last + 1; k <= last + 4 && read.words[k]?.tag !== 'amount'; k += 1) {
    if (read.words[k]?.lower === 'for' || read.words[k]?.lower === 'by')
      return nameAfter(read, k, names);
  }
  if (quantity.noun !== null && role.preposition === 'of') return null;
  const { first } = role.range;
  const on = quantity.noun === null && STANDING.has(read.words[first - 1]?.lower ?? '') ? 1 : 0;
  const receiver =
    quantity.noun === null || isReceiver(read, role) ? nameBeside(read, first - on) : null;
  if (receiver) return receiver;
  const subject = subjectRange(read, role.clause);
  if (role.position === 'subject' || subject.last < subject.first) return null;
  const rival = read.words[subject.last]?.lemma ?? '';
  const beside = read.words[first - 1]?.lemma ?? '';
  const { rivals } = read.lexicon.counting;
  return rivals.has(beside) || rivals.has(rival) ? 'rival' : wholeName(read, subject);
}

/** "Kolley was on 51.6 percent and Fane on 42.6", "with Reis at 39". */
const STANDING: ReadonlySet<string> = new Set(['on', 'at', 'with']);

/** "Kestria pledged $20 million and Norland $5 million": of two who give, each gives a part. */
export function giftOf(
  read: ReadSentence,
  { kind }: Quantity,
  role: Role,
  { name }: Told,
): string | null {
  if (kind !== 'money' || !read.lexicon.amounts.givenMeasures.has(name)) return null;
  const divided = read.quantities.some(
    (one) => one.kind === kind && nameBeside(read, one.firstToken) !== null,
  );
  const subject = subjectRange(read, role.clause);
  const { verb } = role.clause;
  if (!divided)
    return name === 'aid' &&
      DONATING.has(verb?.lemma ?? '') &&
      role.position === 'object' &&
      !verb?.passive
      ? wholeName(read, subject)
      : null;
  return nameBeside(read, role.range.first) ?? wholeName(read, subject);
}

/** "Norway has pledged $20 million": others may give as well. */
const DONATING: ReadonlySet<string> = new Set([
  'pledge',
  'donate',
  'contribute',
  'promise',
  'offer',
  'send',
  'give',
]);

/** "The 68-seat assembly" has so many in all. */
const isTied = (read: ReadSentence, { lastToken, nounLast }: Quantity): boolean =>
  read.words[lastToken + 1]?.token.text === '-' && nounLast > lastToken;

function nameAfter(read: ReadSentence, at: number, names: FullNames): string | null {
  const range: Range = { first: at + 1, last: Math.min(read.words.length - 1, at + 6) };
  const run = nameRuns(read, range)[0];
  return run && run.first <= at + 5
    ? (personIn(read, run, names, 'first') ?? textOf(read, run))
    : null;
}

/** "gave the Liberals 31 seats": nothing but a name stands between the verb and the number. */
function isReceiver({ words }: ReadSentence, { clause, range, position }: Role): boolean {
  if (position !== 'object' || words[range.first - 1]?.possessive) return false;
  let k = range.first - 1;
  while (words[k]?.tag === 'name' || words[k]?.tag === 'det') k -= 1;
  return k < range.first - 1 && (k === clause.verb?.last || GIVING.has(words[k]?.lower ?? ''));
}

/** Also where its form may be a noun's: "results declared on Tuesday give the Greens 44 seats". */
const GIVING: ReadonlySet<string> = new Set(['give', 'gives', 'gave', 'giving']);

/** "…, the Liberal Bloc 31": the name right before a bare number. */
function nameBeside(read: ReadSentence, first: number): string | null {
  if (read.words[first - 1]?.tag !== 'name') return null;
  const runs = nameRuns(read, { first: Math.max(0, first - 4), last: first - 1 });
  const run = runs[runs.length - 1];
  return run ? textOf(read, run) : null;
}

/** The first name in a noun phrase, with the words of its own: "the ruling Green Union" → Green Union. */
function wholeName(read: ReadSentence, range: Range): string | null {
  const [run, next] = nameRuns(read, range);
  const owned = run && next && next.first === run.last + 1 && read.words[run.last]?.possessive;
  const own = owned ? next : run;
  return own ? textOf(read, own) : loneName(read, range);
}

/** Whose age it is: the nearest person before the words, else the one right behind them. */
export function ageOf(read: ReadSentence, role: Role, names: FullNames): string | null {
  const first = Math.max(afterPlaces(read, role.range.first), afterCount(read, role.range.first));
  const last = role.range.first - 1;
  // "Oresh, 52": a name given in full before, alone where a sentence opens.
  const alone = first === 0 && last === 1 ? 'first' : 'last';
  const before = personIn(read, { first, last }, names, alone);
  let end = role.range.last + 1;
  while (['noun', 'name'].includes(read.words[end]?.tag ?? '')) end += 1;
  const after = personIn(read, { first: role.range.last + 1, last: end - 1 }, names, 'first');
  const beside = read.words[role.range.first - 2];
  const kin = beside?.tag === 'noun' && read.words[role.range.first - 3]?.tag === 'det';
  return read.words[role.range.first - 1]?.token.text === ','
    ? kin
      ? after
      : (before ?? after)
    : (after ?? before);
}

/** Past the last place before a token: "in Ostel, where twin sisters aged 12 died" tells no age of Ostel. */
function afterPlaces(read: ReadSentence, end: number): number {
  const { placePrepositions } = read.lexicon.counting;
  for (let k = end - 1; k > 0; k -= 1) {
    if (read.words[k]?.tag !== 'name') continue;
    // "On the Eastgate estate": named after a person or not, it has no age.
    const named = read.words[k + 1];
    if (named?.tag === 'noun' && !isPerson(named.lower, named.token.text, read.lexicon.quantities))
      return k + 1;
    let first = k;
    while (read.words[first - 1]?.tag === 'name') first -= 1;
    return placePrepositions.has(read.words[first - 1]?.lower ?? '') ? k + 1 : 0;
  }
  return 0;
}

/** Past the last number of people before a token: "Vell noted that 130 of her members are over 55" tells not how old Vell is. */
function afterCount({ quantities }: ReadSentence, end: number): number {
  const counted = quantities.findLast(
    ({ kind, unit, lastToken }) =>
      lastToken < end && kind === 'count' && (unit === 'people' || unit === null),
  );
  return (counted?.lastToken ?? -1) + 1;
}

/** How many words around a strength are looked at for what it is of. */
const NEAR = 5;

/** What a strength is of, where it is not the main shock: "an aftershock of magnitude 5.3", "a second, weaker quake". */
export function shockOf(read: ReadSentence, { clause, range }: Role): string | null {
  // "Aftershocks since Saturday's 6.7 quake": its own noun says which it is of.
  const own = read.words[range.last + 1];
  const isApart =
    own?.lemma === 'aftershock' ||
    anotherIn(read, { first: range.first - 1, last: range.first - 1 });
  if (own && read.lexicon.counting.shocks.has(own.lemma) && !isApart) return null;
  let first = range.first;
  while (first > 0 && range.first - first < NEAR && !ENDS.has(read.words[first - 1]?.tag ?? ''))
    first -= 1;
  return (
    aftershockBefore(read, range.first) ??
    anotherIn(read, { first, last: range.first - 1 }) ??
    anotherIn(read, { first: range.last + 1, last: range.last + NEAR }) ??
    anotherIn(read, subjectRange(read, clause))
  );
}
/** "four aftershocks, with magnitudes ranging from 3.6": the last shock that is named is meant. */
function aftershockBefore({ words, lexicon }: ReadSentence, at: number): string | null {
  for (let k = at - 1; k >= Math.max(0, at - 2 * NEAR); k -= 1) {
    const lemma = words[k]?.lemma ?? '';
    if (lemma === 'aftershock') return lemma;
    if (lexicon.counting.shocks.has(lemma)) return null;
  }
  return null;
}
const ENDS = new Set(['verb', 'aux', 'sub', 'punct', 'amount', 'conj']);

/** "a second tremor", "the aftershock": that another one of a kind is spoken of. Null where nothing says so. */
export function anotherIn(read: ReadSentence, { first, last }: Range): string | null {
  const { another } = read.lexicon.scopes.words;
  for (let k = first; k <= last; k += 1) {
    const word = read.words[k];
    if (!word || word.tag === 'verb' || word.tag === 'aux') return null;
    // "The fire, the third this summer": in its row, and not apart from it.
    if (word.tag === 'punct' && read.words[k - 1]?.tag === 'noun') return null;
    if (another.has(word.lower) && word.tag !== 'day') {
      const noun = read.words[k + 1];
      return noun?.tag === 'noun' ? `${word.lower} ${noun.lemma}` : word.lemma;
    }
  }
  return null;
}
