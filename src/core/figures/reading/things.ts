import type { Measure } from '../measure-words';
import { phraseAt } from '../phrase-book';
import type { Quantity } from '../quantities';
import type { ThingState } from '../thing-words';
import { lastNoun, type Told } from './counts';
import { tellDeed } from './deeds';
import { labelOf } from './label';
import { bareName, countName, nounName } from './naming';
import { headOf } from './noun-head';
import { objectRange, type Role, subjectRange } from './role';
import type { Range, ReadSentence } from './sentence';
import { takesObject } from './states';

/**
 * What a count of things is of: the thing and what became of it ("homes-destroyed"), else its noun and verb
 * (`other:plant-tree`). `last` is the count before: "1,200 homes were destroyed and 3,400 damaged".
 */
export function tellThings(
  read: ReadSentence,
  quantity: Quantity,
  role: Role,
  last: Told | null,
): Told {
  const state = stateWithin(read, quantity) ?? stateOf(read, quantity, role);
  const group =
    groupOf(read, quantity) ?? (quantity.noun === null && state ? groupBefore(last) : null);
  if (group) {
    const name = state ? `${group}-${state.state}` : group;
    return { name, measure: measureOf(name, state?.accumulates ?? false), assumed: false };
  }
  const noun = lastNoun(read, quantity) ?? quantity.unit;
  if (!noun) {
    const whole = numberOf(read, subjectRange(read, role.clause));
    if (whole) return whole;
    return { name: `other:${bareName(read, role)}`, measure: null, assumed: true };
  }
  const name = state ? `${nounName(read, noun)}-${state.state}` : countName(read, role, noun);
  return { name: `other:${name}`, measure: null, assumed: false };
}

function groupOf(read: ReadSentence, quantity: Quantity): string | null {
  let name: string | null = null;
  if (quantity.nounFirst < 0) return null;
  for (let k = quantity.nounFirst; k <= quantity.nounLast; k += 1) {
    const found = phraseAt(read.lexicon.things.things, read.words, k);
    if (found && k + found.length > quantity.nounLast) name = found.value;
  }
  return name;
}

/** The things of "homes-destroyed". */
const groupBefore = (last: Told | null): string | null =>
  last?.measure?.counts === 'things' && !last.name.startsWith('other:')
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
      const name = state ? `${found.value}-${state.state}` : found.value;
      return { name, measure: measureOf(name, state?.accumulates ?? false, unit), assumed: false };
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
  unless: NONE,
  otherwise: null,
  keeps: new Set(),
  ofPeople: false,
  most: null,
});

/** "Delays hit 300 flights", "the closure affected 40 schools". */
function byCause(read: ReadSentence, { clause, preposition }: Role): ThingState | null {
  const { things, counting } = read.lexicon;
  const strikes = counting.strikingThings.has(clause.verb?.lemma ?? '');
  if (preposition !== 'to' && !strikes) return null;
  const head = headOf(read, subjectRange(read, clause));
  return things.nouns.get(head ?? '') ?? null;
}

/** "1,140 flooded homes": what became of them stands between number and noun. */
function stateWithin(read: ReadSentence, { nounFirst, nounLast }: Quantity): ThingState | null {
  for (let k = Math.max(0, nounFirst); k < nounLast; k += 1) {
    const found = phraseAt(read.lexicon.things.states, read.words, k);
    if (found) return found.value;
  }
  return null;
}

function stateOf(read: ReadSentence, quantity: Quantity, role: Role): ThingState | null {
  const { things, counting } = read.lexicon;
  const label = labelOf(read, quantity)?.participle;
  const labelled = label ? things.verbs.get(label) : undefined;
  if (labelled) return labelled;
  const inner = read.at[role.range.last + 1];
  const own = inner !== role.clause || role.position === 'subject';
  if (own && inner?.verb?.first === role.range.last + 1 && inner.verb.passive !== false) {
    const found = things.verbs.get(inner.verb.lemma);
    if (found) return found;
  }
  const named = things.nouns.get(read.words[role.governor]?.lemma ?? '');
  if (named) return named;
  const { verb } = role.clause;
  const deed = tellDeed(read, role, things.deeds, () => true);
  if (deed) return deed;
  if (verb && (role.position === 'object' || role.preposition === 'to')) {
    const found = byCause(read, role);
    if (found) return found;
  }
  const acts = role.position === 'subject' && verb?.passive === false;
  const done =
    verb && acts && !counting.linking.has(verb.lemma) && takesObject(read, verb.last + 1);
  if (done) {
    const object = headOf(read, objectRange(read, role.clause));
    return things.verbs.get(`${verb.lemma} ${object}`) ?? null;
  }
  if (verb && role.position !== 'prepositional') {
    const found = things.verbs.get(verb.lemma);
    if (found) return found;
  }
  for (let k = role.range.last + 1; k <= role.range.last + 4; k += 1) {
    const found = phraseAt(things.states, read.words, k);
    if (found) return found.value;
  }
  return null;
}
