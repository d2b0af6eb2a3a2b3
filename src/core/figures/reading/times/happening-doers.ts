import type { Clause } from '../../../grammar/clause';
import type { Word } from '../../../grammar/tags';
import type { Happening } from '../../happening-words';
import { phraseAt } from '../../phrase-book';
import { isPerson } from '../../quantities/nouns';
import type { Range, ReadSentence } from '../sentence';

/** The happening that a clause's verb tells of whoever does or undergoes it. */
export function byVerb(
  read: ReadSentence,
  clause: Clause,
  subject: Range,
  object: Range,
): Happening | null {
  const { verb } = clause;
  if (!verb) return null;
  const { does, undergoes, byName } = read.lexicon.happenings;
  if (isSentence(read, clause)) return byName.get('verdict') ?? null;
  if (isSuspension(read, clause, subject, object)) return byName.get('closure') ?? null;
  // "The chief executive, who took over in September": what a person takes over is an office.
  const isPost = verb.lemma === 'take over' && object.last < object.first;
  if (isPost && isPersonIn(read, subject)) return byName.get('appointment') ?? null;
  if (verb.passive !== true) {
    if (verb.lemma === 'fire' && !isPersonIn(read, object)) return null;
    // "Applications close on 31 March": no door does.
    const isTerm = (verb.lemma === 'close' || verb.lemma === 'open') && hasEntries(read, subject);
    if (isTerm) return null;
    const ofBody = verb.lemma === 'vote' && isOfBody(read, subject);
    const beside = { first: clause.first - 2, last: clause.first - 1 };
    const hit = does
      .get(verb.lemma)
      ?.find(
        (one) =>
          !(ofBody && one.who !== 'body') &&
          (allows(read, one, subject) || (one.who === 'vehicle' && allows(read, one, beside))) &&
          !(one.event === 'strike' && object.last >= object.first),
      );
    if (hit) return hit;
    const other = undergoes.get(verb.lemma)?.find((one) => allows(read, one, object));
    if (other && (object.last >= object.first || verb.passive === 'maybe')) return other;
  }
  if (verb.passive !== false)
    return undergoes.get(verb.lemma)?.find((one) => allows(read, one, subject)) ?? null;
  return null;
}

const hasEntries = ({ words, lexicon }: ReadSentence, { first, last }: Range): boolean =>
  words.slice(first, last + 1).some(({ lemma }) => lexicon.timing.entries.has(lemma));

/** "Shareholders will vote": on a matter of theirs, and no election. */
function isOfBody({ words, lexicon: { timing } }: ReadSentence, { first, last }: Range): boolean {
  const nouns = words.slice(first, last + 1).filter(({ tag }) => tag === 'noun');
  return nouns.length > 0 && !nouns.some(({ lemma }) => timing.electors.has(lemma));
}

/** "Classes are suspended until Wednesday", "the mine halted production": a service is closed. */
function isSuspension(
  { words, lexicon: { timing } }: ReadSentence,
  { verb }: Clause,
  subject: Range,
  object: Range,
): boolean {
  if (!verb || !timing.suspending.has(words[verb.head]?.lemma ?? '')) return false;
  const { first, last } = verb.passive === false ? object : subject;
  return words.slice(first, last + 1).some(({ lemma }) => timing.services.has(lemma));
}

/** "A court jailed him for nine years": a sentence, and no arrest. */
const isSentence = (read: ReadSentence, { verb }: Clause): boolean =>
  JAILING.has(verb?.lemma ?? '') &&
  read.quantities.some(
    ({ kind, unit, firstToken }) =>
      kind === 'duration' &&
      (unit === 'year' || unit === 'month') &&
      firstToken > (verb?.last ?? 0) &&
      read.words[firstToken - 1]?.lower === 'for',
  );
const JAILING: ReadonlySet<string> = new Set(['jail', 'imprison', 'lock up', 'put away']);

/** "the last 300 soldiers left": with them it ends. */
export const isLast = (read: ReadSentence, who: Range): boolean =>
  read.words
    .slice(who.first, who.first + 3)
    .some(({ lower }) => read.lexicon.timing.lastOfAll.has(lower));

/** Whether a noun phrase names one of whom a happening's verbs tell it; a storm has a name of its own. */
export function allows(read: ReadSentence, happening: Happening, who: Range): boolean {
  if (happening.who === null) return true;
  if (happening.who === 'force') return isForce(read, who);
  const { standsForVehicle, barriers, storms, volcanoes } = read.lexicon.timing;
  const words = read.words.slice(who.first, who.last + 1);
  if (happening.who === 'barrier') return words.some(({ lemma }) => barriers.has(lemma));
  if (happening.who === 'volcano')
    return words.some(({ lemma, lower }) => volcanoes.has(lemma) || volcanoes.has(lower));
  if (happening.who === 'pressured')
    return words.some(({ lemma }) => read.lexicon.timing.pressured.has(lemma));
  if (happening.who === 'voters') return words.some(({ lemma }) => lemma === 'voter');
  if (happening.who === 'storm')
    return words.some(({ lemma }) => storms.has(lemma)) || words.every(isName);
  const known = read.lexicon.scopes.words[happening.who];
  const pronoun =
    who.first === who.last && standsForVehicle.has(read.words[who.first]?.lower ?? '');
  if (pronoun && happening.who === 'vehicle')
    return read.words.some(({ lemma }) => known.has(lemma));
  if (happening.who === 'vehicle' && isBomb(read, who)) return false;
  return read.words.slice(who.first, who.last + 1).some((word) => known.has(word.lemma));
}

/** "Two bombs in a car", "a motorcycle bomb": what explodes is no vehicle, wherever it lies. */
function isBomb(read: ReadSentence, { first, last }: Range): boolean {
  for (let k = first; k <= last; k += 1) {
    const event = phraseAt(read.lexicon.happenings.nouns, read.words, k)?.value.event;
    if (event === 'explosion' || event === 'attack') return true;
  }
  return false;
}

const isName = ({ tag }: Word): boolean => tag === 'name';

/** The happening that its doer tells: "gunmen killed nine people" is an attack. */
export function byActor(read: ReadSentence, who: Range): Happening | null {
  for (let k = who.first; k <= who.last; k += 1) {
    const found = read.lexicon.happenings.actors.get(read.words[k]?.lemma ?? '');
    if (found) return found;
  }
  return null;
}

/** "Curtis Hale killed two women": what a person does to others. Null where something else did it. */
export function byPerson(read: ReadSentence, clause: Clause, subject: Range): Happening | null {
  const { verb } = clause;
  if (verb?.passive !== false || !read.lexicon.timing.harming.has(verb.lemma)) return null;
  return isPersonIn(read, subject) ? (read.lexicon.happenings.byName.get('attack') ?? null) : null;
}

/** Whether a noun phrase is of a person: a word for one, or a name of two words that nothing else claims. */
export function isPersonIn(read: ReadSentence, { first, last }: Range): boolean {
  const { happenings, things, quantities } = read.lexicon;
  let names = 0;
  let longest = 0;
  for (let k = first; k <= last; k += 1) {
    const word = read.words[k];
    if (!word || word.tag === 'sub' || word.tag === 'prep') break;
    if (phraseAt(happenings.nouns, read.words, k) || phraseAt(things.things, read.words, k))
      return false;
    names = word.tag === 'name' ? names + 1 : 0;
    longest = Math.max(longest, names);
    if (word.tag === 'noun' && isPerson(word.token.lower, word.token.text, quantities)) return true;
  }
  return longest > 1;
}

/** Whether a noun phrase names a force: a word for one, or what stands for it ("the mission", "its troops"). */
export function isForce(read: ReadSentence, range: Range): boolean {
  for (let k = range.first; k <= range.last; k += 1) {
    const word = read.words[k];
    if (word && read.lexicon.scopes.words.force.has(word.lemma)) return true;
    if (word && /-led$|peacekeep/.test(word.lower)) return true;
  }
  return false;
}

/** "A jury ordered the maker to pay", "jurors awarded them": whoever does this has heard the case to its end. */
export function isRuling(
  { words, lexicon }: ReadSentence,
  { verb }: Clause,
  { first, last }: Range,
): boolean {
  if (verb?.passive !== false || !lexicon.timing.ruling.has(verb.lemma)) return false;
  return words.slice(first, last + 1).some(({ lemma }) => lexicon.timing.juries.has(lemma));
}
