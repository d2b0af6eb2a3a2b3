import type { FigureWindow } from '../figure';
import type { Happening } from '../happening-words';
import type { Quantity } from '../quantities';
import { tellAmount } from './amounts';
import { scopeOfCount } from './count-scope';
import { type Told, tellCount } from './counts';
import { tellDuration } from './durations';
import { headOf } from './happenings';
import { ageOf, giverOf, holderOf, thingOf } from './holders';
import { type FullNames, personIn } from './names';
import { complementNoun, isPart, leansOn } from './parts';
import { afterVerb, type Role, roleOf, subjectRange } from './role';
import type { ReadSentence } from './sentence';
import { isSuperseded } from './superseded';
import { LIGHT, tellThings } from './things';
import { windowOf } from './window';

/** What a quantity states. */
export interface CountTold {
  told: Told;
  role: Role;
  scope: string;
  window: FigureWindow;
  unit: string | null;
  /** It holds on a day: counts and amounts do, ages and lengths do not. */
  dated: boolean;
  superseded: boolean;
}

/** Measures that hold no day of their own unless one is stated. */
const UNDATED = new Set(['age', 'price-change']);
/** Nouns of places whose kinds are one measure: their unit is the measure's. */
const ONE_UNIT = new Set(['regions', 'cities', 'countries']);

/** What a quantity states, given what the quantities before it in the sentence stated; null where it is no figure. */
export function tellQuantity(
  read: ReadSentence,
  quantity: Quantity,
  before: readonly CountTold[],
  topic: Happening | null,
  names: FullNames,
): CountTold | null {
  const role = roleOf(read, quantity);
  if (quantity.kind === 'count') return tellNumber(read, quantity, role, before, names);
  if (quantity.kind === 'age') {
    const measure = read.lexicon.measures.byName.get('age') ?? null;
    return plain(
      quantity,
      role,
      { name: 'age', measure, assumed: false },
      ageOf(read, role, names),
      false,
    );
  }
  if (quantity.kind === 'duration') {
    const lasting = tellDuration(read, quantity, role, topic);
    if (!lasting) return null;
    const person = lasting.ofPerson
      ? personIn(read, subjectRange(read, role.clause), names, 'first')
      : null;
    return plain(
      quantity,
      role,
      { name: lasting.measure, measure: null, assumed: false },
      person,
      false,
    );
  }
  const told = tellAmount(read, quantity, role) ?? {
    name: `other:${otherAmount(read, quantity, role)}`,
    measure: null,
    assumed: true,
  };
  const scope = holderOf(read, quantity, role, told, names) ?? thingOf(read, role, told);
  const figure = plain(quantity, role, told, scope, !UNDATED.has(told.name));
  return { ...figure, superseded: isSuperseded(read, role) };
}

function plain(
  quantity: Quantity,
  role: Role,
  told: Told,
  scope: string | null,
  dated: boolean,
): CountTold {
  return {
    told,
    role,
    scope: scope ?? 'total',
    window: told.measure?.window ?? 'point',
    unit: quantity.unit,
    dated,
    superseded: false,
  };
}

function tellNumber(
  read: ReadSentence,
  quantity: Quantity,
  role: Role,
  before: readonly CountTold[],
  names: FullNames,
): CountTold {
  const last = before[before.length - 1] ?? null;
  const part = isPart(read, quantity, role, last);
  const told =
    (part && last?.told) ||
    tellAmount(read, quantity, role) ||
    tellCount(read, quantity, role) ||
    (leansOn(quantity, role, last) && tellLeaning(read, quantity, role, last)) ||
    tellThings(read, quantity, role, last?.told ?? null);
  const leaning = told === last?.told;
  const noun = leaning ? complementNoun(read, role) : -1;
  const parts = scopeOfCount(read, quantity, role, told, part || leaning, noun);
  const giver = giverOf(read, role, told) ?? holderOf(read, quantity, role, told, names);
  if (giver && !parts.includes(giver)) parts.unshift(giver);
  return {
    told,
    role,
    scope: parts.length > 0 ? parts.join('; ') : 'total',
    window: windowOf(read, quantity, role, told, last && { name: last.told.name }),
    unit: unitOf(quantity, told),
    dated: !UNDATED.has(told.name),
    superseded: isSuperseded(read, role),
  };
}

/** "1,200 homes were destroyed and 3,400 damaged" leans on the noun only; "12 dead, 103 in the capital" on all of it. */
function tellLeaning(
  read: ReadSentence,
  quantity: Quantity,
  role: Role,
  last: CountTold | null,
): Told | null {
  if (!last) return null;
  if (last.told.measure?.counts !== 'things') return last.told;
  const own = tellThings(read, quantity, role, last.told);
  return own.measure ? own : last.told;
}

/** People of whatever noun have the measure's unit; things keep their own. */
function unitOf(quantity: Quantity, told: Told): string | null {
  const { measure } = told;
  if (!measure?.unit) return quantity.unit;
  if (measure.counts === 'people' || quantity.unit === null) return measure.unit;
  return ONE_UNIT.has(measure.name) ? measure.unit : quantity.unit;
}

/** The words that stand for an amount without a measure: its verb and its noun. */
function otherAmount(read: ReadSentence, quantity: Quantity, role: Role): string {
  if (role.governor >= 0) return read.words[role.governor]?.lemma ?? quantity.kind;
  const { verb } = role.clause;
  const behind = Math.min(read.words.length - 1, role.range.last + 3);
  const noun = headOf(read, { first: role.range.last + 1, last: behind });
  const deed = verb && !LIGHT.has(verb.lemma) ? verb.lemma.replaceAll(' ', '-') : null;
  if (role.position === 'subject') return noun ?? deed ?? quantity.kind;
  const subject = deed ? null : headOf(read, subjectRange(read, role.clause));
  const after = headOf(read, afterVerb(read, role.clause));
  return [deed, noun ?? subject ?? after].filter(Boolean).join('-') || quantity.kind;
}
