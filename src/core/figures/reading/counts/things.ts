import type { Measure } from '../../measure-words';
import { phraseAt } from '../../phrase-book';
import type { Quantity } from '../../quantities';
import type { ThingState } from '../../thing-words';
import { type Role, subjectRange } from '../role';
import { type Range, type ReadSentence, rangeOf } from '../sentence';
import { lastNoun, type Told } from './counts';
import { bareName, countName, listedDeed, nounName } from './naming';
import { stateOf, stateWithin } from './thing-states';

/**
 * What a count of things is of: the thing and what became of it ("homes-destroyed"), else its noun and verb
 * (`other:plant-vine`). `last` is the count before: "1,200 homes were destroyed and 3,400 damaged".
 */
export function tellThings(
  read: ReadSentence,
  quantity: Quantity,
  role: Role,
  last: Told | null,
): Told {
  const named = groupOf(read, quantity);
  const isPerson = quantity.unit === 'people' && !named;
  const own = isPerson ? null : stateTold(read, quantity, role);
  const state = own ?? (named ? stateBefore(read, role, last) : null);
  const group = named ?? (quantity.noun === null && state ? groupBefore(last) : null);
  if (group) {
    const { toldByState, households } = read.lexicon.counting;
    const noun = lastNoun(read, quantity) ?? '';
    // "Handles 40 flights a day": how many each time.
    const each = quantity.unit?.includes('/') || households.has(noun);
    const idle = !state && (each || toldByState.has(group));
    const name = households.has(noun) ? nounName(read, noun) : group;
    return toldAs(read, idle ? `other:${name}` : group, state, null);
  }
  const noun = lastNoun(read, quantity) ?? quantity.unit;
  if (!noun) {
    const whole = numberOf(read, subjectRange(read, role.clause));
    if (whole) return whole;
    return { name: `other:${bareName(read, role)}`, measure: null, assumed: true };
  }
  const listed = listedDeed(read, role, nounName(read, noun));
  const name =
    state && !listed ? `${nounName(read, noun)}-${state.state}` : countName(read, role, noun);
  return { name: `other:${name}`, measure: null, assumed: false };
}

/** What the clause says became of them tells more than what they were: "demolished 15 unsafe buildings". */
function stateTold(read: ReadSentence, quantity: Quantity, role: Role): ThingState | null {
  const within = stateWithin(read, quantity);
  const told = stateOfSort(read, quantity, role) ?? stateOf(read, quantity, role);
  return told && told.state !== 'affected' ? told : (within ?? told);
}

/** "Officers found 14 rifles": of arms a verb tells that they were seized which tells nothing of cars. */
function stateOfSort(read: ReadSentence, quantity: Quantity, role: Role): ThingState | null {
  const group = groupOf(read, quantity);
  const { verbsOf } = read.lexicon.things;
  const behind = read.at[role.range.last + 1]?.verb;
  const own = behind?.first === role.range.last + 1 && behind.passive !== false ? behind : null;
  const { verb } = role.clause;
  const undergone =
    role.position === 'object' || (role.position === 'subject' && verb?.passive !== false);
  const told = own ?? (undergone && !verb?.negated ? verb : null);
  return (group && told && verbsOf.get(`${group} ${told.lemma}`)) || null;
}

/** "flooded 340 homes and 55 shops": joined to things, they share what became of them. */
function stateBefore(read: ReadSentence, { range }: Role, last: Told | null): ThingState | null {
  const joint = read.words[range.first - 1];
  if (!last || (joint?.lower !== 'and' && joint?.token.text !== ',')) return null;
  const before = read.quantities.some((one) => rangeOf(one).last === range.first - 2);
  if (!before || last.measure?.counts !== 'things') return null;
  return read.lexicon.things.byState.get(last.name.split('-')[1] ?? '') ?? null;
}

/** "homes-destroyed"; lost animals are dead, and flights wiped out did not take place. */
function toldAs(
  { lexicon }: ReadSentence,
  group: string,
  found: ThingState | null,
  unit: string | null,
): Told {
  const state = found && (lexicon.things.instead.get(`${group}-${found.state}`) ?? found);
  const name = state?.state ? `${group}-${state.state}` : group;
  if (state?.listed === false) return { name: `other:${name}`, measure: null, assumed: false };
  return { name, measure: measureOf(name, state?.accumulates ?? false, unit), assumed: false };
}

/** Whose number a force or its rescuers have, and what became of it: a boat that was smashed is no equipment. */
export function tellLost(read: ReadSentence, quantity: Quantity, role: Role): Told | null {
  const noun = lastNoun(read, quantity);
  if (!noun || read.lexicon.measures.counted.get(noun)?.name !== 'equipment') return null;
  const { flying, launching } = read.lexicon.counting;
  const { clause, position } = role;
  const flies = flying.has(noun) && position !== 'loose' && launching.has(clause.verb?.lemma ?? '');
  if (flies) return { name: `other:${countName(read, role, noun)}`, measure: null, assumed: false };
  const state = stateTold(read, quantity, role);
  if (!state || (!state.accumulates && !HELD_UP.has(state.state))) return null;
  const group = groupOf(read, quantity);
  if (group) return toldAs(read, group, state, null);
  return { name: `other:${nounName(read, noun)}-${state.state}`, measure: null, assumed: false };
}

/** What befalls machines that nobody uses: "Fourteen vessels are stuck in port". */
const HELD_UP = new Set(['delayed', 'stranded', 'cancelled', 'closed', 'threatened']);

export function groupOf(read: ReadSentence, quantity: Quantity): string | null {
  let name: string | null = null;
  if (quantity.nounFirst < 0) return null;
  for (let k = quantity.nounFirst; k <= quantity.nounLast; k += 1) {
    const found = phraseAt(read.lexicon.things.things, read.words, k);
    if (found && k + found.length > quantity.nounLast) name = found.value;
  }
  if (name === 'ships' && isOnLand(read, quantity)) return 'vehicles';
  return name === 'vehicles' && isOnRails(read, quantity) ? null : name;
}

/** "212 tankers were sent to the villages": a tanker is a lorry where nothing near it is of the sea. */
const isOnLand = ({ words, lexicon }: ReadSentence, { nounLast }: Quantity): boolean =>
  words[nounLast]?.lemma === 'tanker' &&
  !words.some(({ lemma }) => lexicon.counting.atSea.has(lemma));

/** "22 cars of a 131-car freight train": what a train is made of drives on no road. */
function isOnRails({ words }: ReadSentence, { nounLast }: Quantity): boolean {
  if (!words[nounLast]?.lemma.endsWith('car')) return false;
  const of = words[nounLast + 1]?.lower === 'of';
  const reach = of ? RAIL_REACH : 2;
  for (let k = nounLast + 1; k <= nounLast + reach; k += 1)
    if (words[k]?.lemma === 'train') return true;
  return false;
}
const RAIL_REACH = 7;

/** The things of "homes-destroyed". */
const groupBefore = (last: Told | null): string | null =>
  last?.measure?.counts === 'things' &&
  last.measure.kinds.has('count') &&
  !last.name.startsWith('other:')
    ? (last.name.split('-')[0] ?? null)
    : null;

/** "the number of homes destroyed has climbed to 420": a bare number of things that stand before it. */
function numberOf(read: ReadSentence, { first, last }: Range): Told | null {
  const { things, counting } = read.lexicon;
  for (let k = first; k <= last; k += 1) {
    if (!counting.figureNouns.has(read.words[k]?.lemma ?? '') || read.words[k + 1]?.lower !== 'of')
      continue;
    for (let at = k + 2; at <= Math.min(last, k + 4); at += 1) {
      const found = phraseAt(things.things, read.words, at);
      if (!found) continue;
      const behind = at + found.length;
      const state =
        things.verbs.get(read.words[behind]?.lemma ?? '') ??
        phraseAt(things.states, read.words, behind)?.value;
      const unit = read.words[behind - 1]?.lemma ?? null;
      return toldAs(read, found.value, state ?? null, unit);
    }
  }
  return null;
}

const NONE: ReadonlySet<string> = new Set();
const COUNTS: Measure['kinds'] = new Set(['count']);

const measureOf = (name: string, accumulates: boolean, unit: string | null = null): Measure => ({
  name,
  unit,
  window: accumulates ? 'cumulative' : 'point',
  kinds: COUNTS,
  counts: 'things',
  whole: NONE,
  units: NONE,
  strict: false,
  yields: false,
  spanned: false,
  not: NONE,
  unless: NONE,
  otherwise: null,
  keeps: new Set(),
  ofPeople: false,
  most: null,
});
