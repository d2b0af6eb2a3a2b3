import type { Quantity } from '../../quantities';
import { tellAmount } from '../amounts/amounts';
import { levelOfIndex } from '../amounts/indexes';
import { kindOf } from '../amounts/kinds';
import { thingOf } from '../amounts/priced';
import { placeAt } from '../places';
import type { Role } from '../role';
import type { ReadSentence } from '../sentence';
import { plainly, type Setting, type Stated } from '../stated';
import { isSuperseded } from '../times/superseded';
import { windowOf } from '../times/window';
import { withAntecedent } from './antecedent';
import { assemblyOf } from './assemblies';
import { bareMoney } from './bare-money';
import { inCamp } from './camps';
import {
  actingOnes,
  amongVictims,
  carriedOver,
  carriedUnit,
  countedLast,
  stillWaiting,
} from './carried';
import { placeOfCount } from './count-place';
import { scopeOfCount } from './count-scope';
import { isLevelOf, levelUnit, unitOf, WHOLE } from './count-units';
import { type Told, tellCount } from './counts';
import { byForce, bySurroundings } from './evidence';
import { rateUnit } from './exchange';
import { isHabitual } from './habits';
import { giverOf, holderOf, shockOf } from './holders';
import { kindOfThing } from './kind-of-thing';
import { asLeaving } from './leaving';
import { levelBefore } from './level-before';
import { byNounAlone, ofNamedWhole, ofToldWhole } from './named-whole';
import { bringsTotal, takesUpNumber } from './number-heads';
import { otherOccasion } from './other-occasions';
import { calledAs, complementOf, isPart, leansOn, wholeOfThem, wholeOfWhom } from './parts';
import { asPatients, conditionOf } from './patients';
import { partOfRole, referentsOf } from './referents';
import { ballotPart } from './sides';
import { tellLost, tellThings } from './things';
import { ofThoseWho } from './those-who';
import { tellLead, tellMargin, tellSwing, tellTally } from './votes';
import { tellWorkforce } from './workforce';

/** Of whom it is told how they are. */
const ILL: ReadonlySet<string> = new Set(['injuries', 'hospitalised']);

/** What a number may lean on: "twice the 32 seats", "a rise of 31 % on 2,373" lean on what is counted, not on the ratio. */
function lastOf(
  before: readonly Stated[],
  { value, unit }: Quantity,
  opensClause: boolean,
): Stated | null {
  const last = before[before.length - 1] ?? null;
  const counted = before.findLast(({ kind }) => kind === 'count');
  if (!last || unit !== null || last.kind === 'count') return last;
  // "94 cases in nine days; 31 are children": of the cases.
  if (last.kind === 'duration' && opensClause) return counted ?? last;
  const isShare = last.kind === 'ratio' || (last.kind === 'percent' && (value ?? 0) > WHOLE);
  return isShare ? (counted ?? last) : last;
}

/** What a number of people or things states; a bare number may lean on one before it. */
export function stateNumber(
  read: ReadSentence,
  quantity: Quantity,
  role: Role,
  before: readonly Stated[],
  setting: Setting,
): Stated {
  const level = before.length === 0 ? levelBefore(read, quantity, role, setting) : null;
  if (level) return level;
  const theirs = wholeOfThem(read, quantity, role, before) ?? wholeOfWhom(read, role, before);
  const apart = theirs === 'none';
  const last = apart ? null : (theirs ?? lastOf(before, quantity, role.position === 'subject'));
  const whose = peopleBefore(read, quantity, role, before);
  const ground = whose ?? last ?? setting.recalled;
  const part = whose !== null || isPart(read, quantity, role, ground, last !== null);
  const money = bareMoney(read, quantity, role, before, setting);
  const bare = quantity.noun === null;
  const counts = apart ? null : countedLast(before);
  const earlier =
    bare && takesUpNumber(read, role)
      ? (before[0] ?? setting.recalled)
      : bare && bringsTotal(read, role)
        ? (before.find(({ kind }) => kind === 'count') ?? null)
        : null;
  const victims = amongVictims(read, quantity, role, setting);
  const acting = actingOnes(read, quantity, role, counts ?? setting.measured);
  const camp = inCamp(read, quantity, role, setting.about);
  const referents =
    camp?.measure ??
    levelOfIndex(read, quantity, role) ??
    referentsOf(read, quantity, role, setting.about);
  const found =
    money?.told ||
    (referents && { name: referents.name, measure: referents, assumed: false }) ||
    tellTally(read, quantity, role) ||
    earlier?.told ||
    (part && ground?.told) ||
    tellAmount(read, quantity, role, setting.about) ||
    tellMargin(read, quantity, role) ||
    tellLead(read, quantity, role, last?.told ?? null) ||
    tellSwing(read, quantity, role) ||
    tellWorkforce(read, quantity, role) ||
    tellLost(read, quantity, role) ||
    victims ||
    ofThoseWho(read, quantity, role) ||
    ofNamedWhole(read, quantity, role) ||
    ofToldWhole(read, quantity, role, setting.wasOf) ||
    acting ||
    asBefore(tellCount(read, quantity, role), ground, role) ||
    byForce(read, quantity, role, setting) ||
    (leansOn(read, quantity, role, ground, last !== null) &&
      tellLeaning(read, quantity, role, ground)) ||
    listedWith(read, quantity, role, before)?.told ||
    carriedOver(read, quantity, role, counts ?? setting.measured) ||
    stillWaiting(read, quantity, role, counts ?? setting.measured) ||
    bySurroundings(read, quantity, role, setting.told) ||
    tellThings(read, quantity, role, last?.told ?? null);
  const whole = isWholeOf(role, last);
  const byNoun = whole && last && byNounAlone(read, quantity, role, found, last.told);
  const taken = withAntecedent(read, quantity, role, found);
  const own = asLeaving(read, role, found, setting.about);
  const told = byNoun || taken?.told || asPatients(read, quantity, role, own, before, setting);
  const source = [earlier, ground].find((one) => one?.told === told) ?? null;
  const leaning = part || source !== null || victims === told;
  const isSaidToBe = told.measure !== null && read.words[role.range.last + 1]?.lemma === 'be';
  const some = isSaidToBe && (bare || told.measure?.counts === 'people');
  const said = leaning || some ? complementOf(read, role) : null;
  const plain = whole || referents !== null;
  const parts = plain ? [] : scopeOfCount(read, quantity, role, told, said, part);
  const shared = parts.length === 0 && bare && last ? sharedGroup(read, role, told, last) : null;
  if (shared) parts.push(shared);
  if (acting === told && acting !== null) parts.push(deedBehind(read, role));
  const how = ILL.has(told.name) ? conditionOf(read, role) : null;
  if (how && parts.length === 0) parts.push(`people > ${how}`);
  const group = camp?.scope ?? (referents ? partOfRole(read, quantity) : null);
  if (group) parts.push(group);
  const called = leaning ? calledAs(read, role) : null;
  if (called) parts.push(called);
  const place = placeOfCount(
    read,
    role,
    told,
    leaning || isItem(quantity, role, told, last),
    setting.main,
  );
  const giver =
    giverOf(read, role, told) ??
    holderOf(read, quantity, role, told, setting.names) ??
    thingOf(read, role, told, setting.names, setting.thing) ??
    (told.name === 'magnitude' ? shockOf(read, role) : null);
  const kind = bare && told.measure?.counts !== 'people' ? kindOf(read, role, told) : null;
  if (kind) parts.push(kind);
  const again = bare && told === (counts ?? setting.measured)?.told;
  const elsewhere = again ? placeAt(read, role.clause.first) : null;
  if (elsewhere) parts.push(elsewhere.text);
  const divided = place.where !== null && dividedBefore(role, told, before);
  if (divided && place.where) parts.push(place.where);
  if (place.scope && !whole) parts.push(place.scope);
  const side = ballotPart(read, role, told);
  if (side) parts.push(side);
  if (giver && !side && !parts.includes(giver)) parts.unshift(giver);
  const assembly = assemblyOf(read, role, told);
  if (assembly) parts.push(assembly);
  const occasion = told.measure?.window === 'cumulative' ? otherOccasion(read, role) : null;
  if (occasion) parts.push(occasion);
  if (isHabitual(read, role, told)) parts.push('usual');
  const stated = plainly(read, quantity, role, told, parts.length > 0 ? parts.join('; ') : null);
  stated.where = divided ? null : place.where;
  stated.scopeAssumed = place.assumed && !whole;
  const counted = before.findLast(({ kind }) => kind === 'count') ?? last;
  const beside = (bare ? ground : counted) ?? setting.recalled;
  stated.window = windowOf(
    read,
    quantity,
    role,
    told,
    beside && { name: beside.told.name, same: beside.scope === stated.scope },
  );
  const ofKind = { ...quantity, unit: taken ? taken.unit : kindOfThing(read, quantity) };
  const actor = acting === told ? (counts ?? setting.measured)?.unit : null;
  stated.unit = money
    ? money.unit
    : (actor ??
      unitOf(ofKind, told, source ?? last) ??
      carriedUnit(read, quantity, role, told, counts ?? setting.counted, counts !== null));
  if (told.measure?.name === 'exchange-rate') stated.unit = rateUnit(read, quantity);
  if (isLevelOf(read, quantity, role)) stated.unit = levelUnit(read, told, stated.unit);
  if (leaning && last?.kind === 'duration') stated.dated = false;
  stated.superseded = isSuperseded(read, role);
  stated.money = money !== null;
  stated.part = part || (last?.part === true && leaning);
  return stated;
}

/** "All 17 died when it hit a hill 9 km away, among them five pilots": the people before that, whatever stands between. */
function peopleBefore(
  read: ReadSentence,
  quantity: Quantity,
  role: Role,
  before: readonly Stated[],
): Stated | null {
  if (quantity.unit !== 'people' && quantity.unit !== null) return null;
  const people = before.findLast(({ kind, unit }) => kind === 'count' && unit === 'people');
  const last = before[before.length - 1];
  return people &&
    people !== last &&
    last?.unit !== 'people' &&
    isPart(read, quantity, role, people, true)
    ? people
    : null;
}

/** "950 pupils have been seized, and 60 are still being held": by the same captors. */
const asBefore = (told: Told | null, ground: Stated | null, { clause }: Role): Told | null =>
  told?.name === 'detentions' && ground?.told.name === 'hostages' && clause.verb?.lemma === 'hold'
    ? ground.told
    : told;

/** "freed four sailors after five days and five more crew in July": people joined to people by one verb. */
function listedWith(
  read: ReadSentence,
  { unit, firstToken }: Quantity,
  { clause }: Role,
  before: readonly Stated[],
): Stated | null {
  if (unit !== 'people' || read.words[firstToken - 1]?.lower !== 'and') return null;
  if (!clause.verb || clause.verb.last > firstToken) return null;
  const people = before.findLast((one) => one.kind === 'count' && one.unit === 'people');
  return people?.role.clause === clause && people.told.measure ? people : null;
}

/** "More than 40 countries showed interest and 22 applied", "14 have ratified it": what those did. */
const deedBehind = ({ words, at }: ReadSentence, { range }: Role): string =>
  words[at[range.last + 1]?.verb?.head ?? range.last + 1]?.lower ?? '';

/** "Nine died in Tolva and four on the coast": a bare number behind another of the same clause. */
const isItem = (quantity: Quantity, role: Role, told: Told, last: Stated | null): boolean =>
  quantity.noun === null && last?.told.name === told.name && last.role.clause === role.clause;

/** "812 died in Dovan, while 340 people died in Ilat": a second count of one thing has a place of its own. */
const dividedBefore = (role: Role, told: Told, before: readonly Stated[]): boolean =>
  before.some(
    (one) => one.told.name === told.name && one.role.clause !== role.clause && !one.superseded,
  );

/** "of the 80 wounded" right behind the part: what is said is said of the part. */
const isWholeOf = (role: Role, last: Stated | null): boolean =>
  last !== null &&
  role.preposition === 'of' &&
  last.role.range.last >= role.range.last &&
  last.role.range.first < role.range.first;

/** "1,200 homes were destroyed and 3,400 damaged" leans on the noun only; "12 dead, 103 in the capital" on all of it. */
function tellLeaning(
  read: ReadSentence,
  quantity: Quantity,
  role: Role,
  last: Stated | null,
): Told | null {
  if (!last) return null;
  if (last.told.measure?.counts !== 'things') return last.told;
  const own = tellThings(read, quantity, role, last.told);
  return own.measure ? own : last.told;
}

/** "Thirteen miners died and 86 were hurt", "219 infants, up from 62": of the group that was named. */
function sharedGroup(read: ReadSentence, role: Role, told: Told, last: Stated): string | null {
  const group = /^people > [^;]+/.exec(last.scope)?.[0];
  const { others } = read.lexicon.counting;
  const { range } = role;
  const isOthers = [range.last, range.last + 1].some((k) => others.has(read.words[k]?.lower ?? ''));
  if (!group || last.part || isOthers) return null;
  const { harms } = read.lexicon.parts;
  if (role.preposition === 'from') return told.name === last.told.name ? group : null;
  const and = read.words[role.range.first - 1]?.lower === 'and';
  const beside = and && last.role.position === role.position;
  return beside && harms.has(told.name) && harms.has(last.told.name) ? group : null;
}
