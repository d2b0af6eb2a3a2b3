import type { FigureWindow } from '../figure';
import type { Happening } from '../happening-words';
import { phraseAt } from '../phrase-book';
import type { Quantity } from '../quantities';
import { tellAmount } from './amounts';
import { scopeOfCount } from './count-scope';
import { lastNoun, type Told, tellCount } from './counts';
import { tellDuration } from './durations';
import { headOf } from './happenings';
import { type FullNames, personIn, stateIn } from './names';
import { afterVerb, objectRange, type Role, roleOf, subjectRange } from './role';
import type { ReadSentence } from './sentence';
import { isSuperseded } from './superseded';
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

/** What a quantity states, given what the quantities before it in the sentence stated; null where it is no figure. */
export function tellQuantity(
  read: ReadSentence,
  quantity: Quantity,
  before: readonly CountTold[],
  topic: Happening | null,
  names: FullNames,
): CountTold | null {
  const role = roleOf(read, quantity);
  const superseded = isSuperseded(read, role);
  const point = { role, superseded, window: 'point' as FigureWindow, unit: quantity.unit };
  if (quantity.kind === 'age') {
    const told: Told = {
      name: 'age',
      measure: read.lexicon.measures.byName.get('age') ?? null,
      assumed: false,
    };
    return { ...point, told, scope: ageOf(read, role, names) ?? 'total', dated: false };
  }
  if (quantity.kind === 'duration') {
    const lasting = tellDuration(read, quantity, role, topic);
    if (!lasting) return null;
    const told: Told = { name: lasting.measure, measure: null, assumed: false };
    const person = lasting.ofPerson
      ? personIn(read, subjectRange(read, role.clause), names, 'first')
      : null;
    return { ...point, told, scope: person ?? 'total', dated: false };
  }
  if (quantity.kind === 'count')
    return tellPeopleOrThings(read, quantity, role, before, superseded);
  const told = tellAmount(read, quantity, role) ?? {
    name: `other:${otherAmount(read, quantity, role)}`,
    measure: null,
    assumed: true,
  };
  return {
    ...point,
    told,
    scope: amountScope(read, role, told) ?? 'total',
    window: told.measure?.window ?? 'point',
    dated: !UNDATED.has(told.name),
  };
}

function tellPeopleOrThings(
  read: ReadSentence,
  quantity: Quantity,
  role: Role,
  before: readonly CountTold[],
  superseded: boolean,
): CountTold | null {
  const last = before[before.length - 1] ?? null;
  const part = partOf(read, quantity, role, last);
  const magnitude = quantity.unit === null ? tellAmount(read, quantity, role) : null;
  const own = part ? null : tellCount(read, quantity, role);
  const told =
    part?.told ?? own ?? magnitude ?? ellipsis(quantity, last) ?? thing(read, quantity, role);
  if (!told) return null;
  const restricted = scopeOfCount(read, quantity, role, told, part !== null || told === last?.told);
  const contributor = giver(read, role, told, quantity);
  if (contributor && !restricted.includes(contributor)) restricted.unshift(contributor);
  const unit = unitOf(quantity, told);
  return {
    told,
    role,
    scope: restricted.length > 0 ? restricted.join('; ') : 'total',
    window: windowOf(read, quantity, role, told, last && { name: last.told.name }),
    unit,
    dated: true,
    superseded,
  };
}

/** People of whatever noun have the measure's unit; things keep their own. */
function unitOf(quantity: Quantity, told: Told): string | null {
  const { measure } = told;
  if (!measure?.unit) return quantity.unit;
  if (measure.counts === 'people' || quantity.unit === null) return measure.unit;
  return ['regions', 'cities', 'countries'].includes(measure.name) ? measure.unit : quantity.unit;
}

/** "including 16 officers", "103 of them", "among them three children", "three of whom": a part of the count before. */
function partOf(
  read: ReadSentence,
  quantity: Quantity,
  role: Role,
  last: CountTold | null,
): CountTold | null {
  if (!last || quantity.kind !== 'count') return null;
  const { words } = read;
  const after = role.range.last + 1;
  const ofThem =
    words[after]?.lower === 'of' &&
    ['them', 'whom', 'those', 'these', 'which'].includes(words[after + 1]?.lower ?? '');
  const including =
    role.preposition === 'including' || words[role.range.first - 1]?.lower === 'including';
  const listed =
    including ||
    (words[role.range.first - 1]?.lower === 'and' && last.role.preposition === 'including');
  const among =
    words[role.range.first - 1]?.lower === 'them' || words[role.range.first - 1]?.lower === 'whom';
  if (!ofThem && !listed && !among) return null;
  if (quantity.unit !== 'people' && quantity.unit !== null) return null;
  const verb = ofThem ? tellCount(read, quantity, role) : null;
  return verb && verb.name !== last.told.name && !isGroup(verb) ? null : last;
}

const isGroup = (told: Told): boolean =>
  ['troops', 'police', 'crowds', 'responders', 'aboard', 'leaders'].includes(told.name);

/** "Armenia sent 100, Tajikistan 200": a bare number takes the measure of the one before. */
function ellipsis(quantity: Quantity, last: CountTold | null): Told | null {
  if (!last || quantity.noun !== null) return null;
  if (quantity.unit !== null && quantity.unit !== last.unit) return null;
  return last.told;
}

/** Things and whatever has no measure of its own: by noun and verb. */
function thing(read: ReadSentence, quantity: Quantity, role: Role): Told | null {
  const { things } = read.lexicon;
  let name: string | null = null;
  for (let k = quantity.nounFirst; quantity.nounFirst >= 0 && k <= quantity.nounLast; k += 1) {
    name = phraseAt(things.things, read.words, k)?.value ?? name;
  }
  const verb = role.clause.verb;
  const state = stateOf(read, role);
  if (name) {
    if (!state) return { name, measure: null, assumed: false };
    const measure = `${name}-${state.state}`;
    return { name: measure, measure: null, assumed: false };
  }
  const noun = lastNoun(read, quantity);
  if (!noun && quantity.unit === null) {
    const head =
      role.governor >= 0
        ? (read.words[role.governor]?.lemma ?? null)
        : headOf(read, subjectRange(read, role.clause));
    return { name: `other:${head ?? verb?.lemma ?? 'number'}`, measure: null, assumed: true };
  }
  const deed =
    verb && !LIGHT.has(verb.lemma) && role.position !== 'prepositional'
      ? `${verb.lemma.replaceAll(' ', '-')}-`
      : '';
  return { name: `other:${deed}${noun ?? quantity.unit}`, measure: null, assumed: false };
}

const LIGHT = new Set([
  'be',
  'have',
  'do',
  'say',
  'include',
  'take',
  'make',
  'get',
  'see',
  'go',
  'come',
  'give',
  'report',
  'remain',
  'number',
  'total',
  'reach',
]);

function stateOf(read: ReadSentence, role: Role): { state: string; accumulates: boolean } | null {
  const { things } = read.lexicon;
  const inner = read.at[role.range.last + 1];
  if (inner?.verb && inner.verb.first === role.range.last + 1 && inner.verb.passive !== false) {
    const found = things.verbs.get(inner.verb.lemma);
    if (found) return found;
  }
  const { verb } = role.clause;
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

/** The state that gave a part of a force, a crowd of delegates, money: "Armenia sent 100, Tajikistan 200". */
function giver(read: ReadSentence, role: Role, told: Told, quantity: Quantity): string | null {
  if (!['troops', 'equipment', 'responders', 'police'].includes(told.name)) return null;
  const { first } = role.range;
  const right = read.words[first - 1];
  if (right?.tag === 'name' || right?.tag === 'noun') {
    const state = stateIn(read, { first: Math.max(0, first - 2), last: first - 1 });
    if (state) return state;
  }
  void quantity;
  if (role.position !== 'object') return null;
  const subject = subjectRange(read, role.clause);
  return subject.last - subject.first <= 1 ? stateIn(read, subject) : null;
}

/** Whose age it is: the nearest person before the words, else the first behind them. */
function ageOf(read: ReadSentence, role: Role, names: FullNames): string | null {
  const before = personIn(read, { first: 0, last: role.range.first - 1 }, names, 'last');
  const after = personIn(
    read,
    { first: role.range.last + 1, last: Math.min(read.words.length - 1, role.range.last + 6) },
    names,
    'first',
  );
  return read.words[role.range.first - 1]?.token.text === ','
    ? (before ?? after)
    : (after ?? before);
}

/** Of what a price or a share is: the words before the cue, as printed. */
function amountScope(read: ReadSentence, role: Role, told: Told): string | null {
  if (!['price-change', 'price', 'vote-share', 'tariff', 'growth'].includes(told.name)) return null;
  const { clause } = role;
  const candidates = [objectRange(read, clause), subjectRange(read, clause)];
  for (const range of candidates) {
    const kept: string[] = [];
    for (let k = range.first; k <= range.last; k += 1) {
      const word = read.words[k];
      if (!word || ['prep', 'punct', 'verb', 'aux', 'sub'].includes(word.tag)) {
        if (kept.length > 0) break;
        continue;
      }
      if (word.tag !== 'noun' && word.tag !== 'name') continue;
      if (CUES.has(word.lemma)) continue;
      kept.push(
        word.tag === 'name' || /^[A-Z]{2,}$/.test(word.token.text) ? word.token.text : word.lower,
      );
    }
    if (kept.length > 0) return kept.join(' ');
  }
  return null;
}
const CUES = new Set([
  'price',
  'cost',
  'share',
  'stock',
  'fare',
  'percent',
  'point',
  'value',
  'vote',
  'candidate',
  'party',
  'future',
]);

function otherAmount(read: ReadSentence, quantity: Quantity, role: Role): string {
  if (role.governor >= 0) return read.words[role.governor]?.lemma ?? quantity.kind;
  const { verb } = role.clause;
  const noun = headOf(read, {
    first: role.range.last + 1,
    last: Math.min(read.words.length - 1, role.range.last + 3),
  });
  const subject = headOf(read, subjectRange(read, role.clause));
  const deed = verb && !LIGHT.has(verb.lemma) ? verb.lemma.replaceAll(' ', '-') : null;
  if (role.position === 'subject') return noun ?? deed ?? quantity.kind;
  const after = headOf(read, afterVerb(read, role.clause));
  return (
    [deed, noun ?? (deed ? null : subject) ?? after].filter(Boolean).join('-') || quantity.kind
  );
}
