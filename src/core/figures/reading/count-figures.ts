import type { FigureWindow } from '../figure';
import type { Happening } from '../happening-words';
import type { Quantity } from '../quantities';
import { tellAmount } from './amounts';
import { scopeOfCount } from './count-scope';
import { type Told, tellCount } from './counts';
import { tellDuration } from './durations';
import { ageOf, giverOf, holderOf, thingOf } from './holders';
import { type FullNames, personIn } from './names';
import { headOf } from './noun-head';
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
  /** Its unit is a currency. */
  money: boolean;
  kind: Quantity['kind'];
}

/** "of the 80 wounded" right behind the part: what is said is said of the part. */
const isWholeOf = (read: ReadSentence, role: Role, last: CountTold | null): boolean =>
  last !== null &&
  role.preposition === 'of' &&
  last.role.range.last >= role.range.last &&
  last.role.range.first < role.range.first &&
  read.words[role.range.first] !== undefined;

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
  if (read.words[quantity.nounLast]?.possessive) return null;
  const role = roleOf(read, quantity);
  const same = conversionOf(read, quantity, role, before);
  if (same) return { ...same, role, unit: quantity.unit };
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
    const person = lasting.ofPerson ? sentenced(read, role, names) : null;
    return plain(
      quantity,
      role,
      { name: lasting.measure, measure: null, assumed: false },
      person,
      false,
    );
  }
  const change = changeOf(read, quantity, role, before);
  const told = change?.told ??
    tellAmount(read, quantity, role) ??
    leaningAmount(quantity, role, before) ?? {
      name: `other:${otherAmount(read, quantity, role)}`,
      measure: null,
      assumed: true,
    };
  const scope =
    change?.scope ?? holderOf(read, quantity, role, told, names) ?? thingOf(read, role, told);
  const figure = plain(quantity, role, told, scope, !UNDATED.has(told.name));
  return { ...figure, superseded: isSuperseded(read, role) };
}

/** Who is sent to prison: the object of the court's verb, or the subject of the passive. */
function sentenced(read: ReadSentence, role: Role, names: FullNames): string | null {
  const { clause } = role;
  const who = clause.verb?.passive === true ? subjectRange(read, clause) : afterVerb(read, clause);
  const last = Math.min(who.last, role.range.first - 1);
  return personIn(
    read,
    { first: who.first, last: clause.verb?.passive === true ? who.last : last },
    names,
    'first',
  );
}

/** "85 million euros ($92 million)", "28 °C (82 °F)": the same amount in another unit. */
function conversionOf(
  read: ReadSentence,
  quantity: Quantity,
  role: Role,
  before: readonly CountTold[],
): CountTold | null {
  const last = before[before.length - 1];
  if (
    !last ||
    quantity.kind === 'count' ||
    quantity.kind === 'duration' ||
    last.unit === quantity.unit
  )
    return null;
  const { first } = role.range;
  const opens = read.words[first - 1]?.token.text === '(' && last.role.range.last + 2 === first;
  return opens && last.kind === quantity.kind ? last : null;
}

/** "a profit of 1.4 billion, up 12 percent": the change of the amount right before it. */
function changeOf(
  read: ReadSentence,
  quantity: Quantity,
  role: Role,
  before: readonly CountTold[],
): { told: Told; scope: string } | null {
  const last = before[before.length - 1];
  if (!last?.told.measure || quantity.kind !== 'percent' || quantity.trend === null) return null;
  if (last.unit === 'percent' || last.told.measure.counts === 'people') return null;
  const { first } = role.range;
  const opens = [1, 2].some((back) => read.words[first - back]?.token.text === ',');
  if (!opens) return null;
  const name = PRICES.has(last.told.name) ? 'price-change' : `${last.told.name}-change`;
  const measure = read.lexicon.measures.byName.get(name) ?? null;
  return { told: { name, measure, assumed: false }, scope: last.scope };
}
const PRICES = new Set(['price', 'index-level']);

/** "5.4 percent, against 9 percent a week earlier": of what the one before it was. */
function leaningAmount(quantity: Quantity, role: Role, before: readonly CountTold[]): Told | null {
  const last = before[before.length - 1];
  if (!last || last.unit !== quantity.unit) return null;
  return COMPARING.has(role.preposition ?? '') ? last.told : null;
}
const COMPARING = new Set(['from', 'to', 'against', 'than', 'with']);

/** "a profit of 1.4 billion euros on revenue of 31 billion": a bare large number after money is money. */
function bareMoney(
  read: ReadSentence,
  quantity: Quantity,
  role: Role,
  before: readonly CountTold[],
): { told: Told; unit: string } | null {
  const last = before.findLast((one) => one.money);
  if (quantity.unit !== null || !last || (quantity.value ?? 0) < 1e5) return null;
  const told = tellAmount(read, { ...quantity, kind: 'money' }, role);
  return { told: told ?? last.told, unit: last.unit ?? 'USD' };
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
    money: quantity.kind === 'money',
    kind: quantity.kind,
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
  const money = bareMoney(read, quantity, role, before);
  const earlier = FIGURES.has(read.words[role.governor]?.lemma ?? '') ? before[0] : null;
  const told =
    money?.told ||
    earlier?.told ||
    (part && last?.told) ||
    tellAmount(read, quantity, role) ||
    tellCount(read, quantity, role) ||
    (leansOn(quantity, role, last) && tellLeaning(read, quantity, role, last)) ||
    tellThings(read, quantity, role, last?.told ?? null);
  const leaning = told === last?.told;
  const noun = leaning ? complementNoun(read, role) : -1;
  const parts = isWholeOf(read, role, last)
    ? []
    : scopeOfCount(read, quantity, role, told, part || leaning, noun);
  const giver =
    giverOf(read, role, told) ??
    holderOf(read, quantity, role, told, names) ??
    thingOf(read, role, told);
  if (giver && !parts.includes(giver)) parts.unshift(giver);
  return {
    told,
    role,
    scope: parts.length > 0 ? parts.join('; ') : 'total',
    window: windowOf(read, quantity, role, told, last && { name: last.told.name }),
    unit: money?.unit ?? unitOf(quantity, told) ?? (leans(told) ? (last?.unit ?? null) : null),
    dated: !UNDATED.has(told.name),
    superseded: isSuperseded(read, role),
    money: money !== null,
    kind: quantity.kind,
  };
}

/** "revising an earlier figure of 81" takes up the first count of the sentence. */
const FIGURES = new Set(['figure', 'number', 'count', 'tally', 'estimate', 'total']);

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

/** "and another 21,000 damaged": bare numbers of things count the things before. */
const leans = (told: Told): boolean =>
  told.measure?.counts === 'things' && told.measure.unit === null;

/** People of whatever noun have the measure's unit; things keep their own. */
function unitOf(quantity: Quantity, told: Told): string | null {
  const { measure } = told;
  if (!measure?.unit) return quantity.unit === measure?.name ? null : quantity.unit;
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
