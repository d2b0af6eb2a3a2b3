import type { AmountCue, Measure } from '../../measure-words';
import { phraseAt } from '../../phrase-book';
import type { Told } from '../counts/counts';
import { tellDeed } from '../counts/deeds';
import { headOf } from '../noun-head';
import { type Role, subjectRange } from '../role';
import type { Range, ReadSentence } from '../sentence';
import type { Setting } from '../stated';
import { type Amount, frameOf } from './framed';
import { isIndex } from './indexes';
import { headOfSubject } from './own-noun';

/** A cue in the same clause counts for more than one in another, by so many words of distance. */
const OTHER_CLAUSE = 12;
/** A bare number is an amount only right beside its cue: "magnitude 6.4". */
const BESIDE = 4;
/** "Per share" in the amount itself says less than "dividend" beside it. */
const WITHIN = 5;
/** Cues further away than this say nothing about an amount. */
const FAR = 24;

/** Behind a comma a cue is further away by so many words. */
const COMMA = 4;

/**
 * The measure of money, percentages, units of measurement and ratios: the one whose frame the sentence fits, else of
 * those that can have the unit the one whose words stand nearest. A percentage by which money went up or down is its
 * change: `profit-change`. Null where no such words stand near.
 */
export function tellAmount(
  read: ReadSentence,
  amount: Amount,
  role: Role,
  about: Setting['about'],
): Told | null {
  const { givenMeasures, levelMeasures, movedMeasures, points, rateMeasures } =
    read.lexicon.amounts;
  if (points.has(amount.unit ?? '')) return tellPoints(read, amount, role, about);
  const framed = tellFramed(read, amount, role, 'first', about);
  if (framed) return framed.name.endsWith('-change') && isOfThem(read, role) ? null : framed;
  if (isShare(read, amount, role)) {
    const share = tellAmount(read, { ...amount, kind: 'percent', unit: 'percent' }, role, about);
    if (share?.measure?.ofPeople) return share;
  }
  if (amount.kind === 'percent' && isIndex(read, role)) return changeOf(read, 'price');
  const deed =
    amount.kind === 'money' ? tellDeed(read, role, read.lexicon.measures.deeds, isOfMoney) : null;
  if (deed) return { name: deed.name, measure: deed, assumed: false };
  const told = tellKind(read, amount, role);
  const moved = amount.trend !== null || isMove(read, role);
  if (moved && amount.kind === 'money' && movedMeasures.has(told?.name ?? ''))
    return told && changeOf(read, told.name);
  if (
    amount.kind === 'measure' &&
    levelMeasures.has(told?.name ?? '') &&
    isStep(read, amount, role)
  )
    return told && changeOf(read, told.name);
  const changes = moved && (amount.kind === 'percent' || amount.kind === 'ratio');
  if (!changes || rateMeasures.has(told?.name ?? '')) return told;
  if (told?.measure?.kinds.has('ratio')) return accountOf(read, amount, role) ?? told;
  const whole = tellKind(read, { ...amount, kind: 'money', unit: null }, role);
  if (whole && !givenMeasures.has(whole.name)) return changeOf(read, whole.name);
  const counted = told ? null : countedIn(read, subjectRange(read, role.clause));
  return counted ? changeOf(read, counted.name) : told;
}

/** "1,200 flats, a third of them for rent": some of what was counted, and no change of it. */
const isOfThem = ({ words, lexicon }: ReadSentence, { range }: Role): boolean =>
  words[range.last + 1]?.lower === 'of' &&
  lexicon.counting.them.has(words[range.last + 2]?.lower ?? '');

/** "Net income rose 23 percent to $611 million, or $1.84 a share": a change of what stands nearer than a word for a price. */
function accountOf(read: ReadSentence, amount: Amount, role: Role): Told | null {
  const { accountMeasures } = read.lexicon.amounts;
  const price = nearest(read, amount, role);
  const whole = nearest(read, { ...amount, kind: 'money', unit: null, trend: null }, role);
  if (!whole || !price || whole.distance >= price.distance) return null;
  return accountMeasures.has(whole.measure.name) ? changeOf(read, whole.measure.name) : null;
}

/** "One in five", "two thirds of the votes", "half of adults": a share in words, as a percentage is one in digits. */
function isShare(read: ReadSentence, { kind, trend, value }: Amount, { range }: Role): boolean {
  if (kind !== 'ratio' || trend !== null || value === null || value <= 0 || value >= 1)
    return false;
  const within = read.words.slice(range.first, range.last);
  return (
    within.some(({ lower }) => lower === 'in' || lower === 'of') ||
    read.words[range.last + 1]?.lower === 'of'
  );
}

/** "Rose two metres", "fell by 40 cm", "is rising by 15 cm an hour": by how much; "rose two metres above the road" is to where. */
function isStep(
  { words, lexicon }: ReadSentence,
  { trend, unit }: Amount,
  { position, preposition, range }: Role,
): boolean {
  if (preposition === 'by') return trend !== null || unit?.includes('/') === true;
  const stands = lexicon.amounts.standing.has(words[range.last + 1]?.lower ?? '');
  return trend !== null && preposition === null && position === 'object' && !stands;
}

/** "Infections fell 22 percent", "the death toll rose by a third": what is counted in a noun phrase. */
function countedIn(read: ReadSentence, range: Range): Measure | null {
  const { counted, heads } = read.lexicon.measures;
  const head = headOf(read, range);
  const named = head === null ? undefined : counted.get(head);
  if (named) return named;
  for (let k = range.first; k <= range.last; k += 1) {
    const found = phraseAt(heads, read.words, k);
    if (found && found.value.counts !== 'things') return found.value;
  }
  return null;
}

/** What the frames say that stand before the nearest cue, or that are asked where none is near. */
export function tellFramed(
  read: ReadSentence,
  amount: Amount,
  role: Role,
  when: 'first' | 'late',
  about: Setting['about'],
): Told | null {
  const frame = frameOf(read, amount, role, when, about);
  if (!frame) return null;
  const { byName } = read.lexicon.measures;
  const like = frame.like === null ? undefined : byName.get(frame.like);
  const measure = byName.get(frame.name) ?? like ?? null;
  return { name: frame.name, measure, assumed: false };
}

/** "Turnout was down four points": points of a rate are its change; those of an index may be where it stands. */
function tellPoints(
  read: ReadSentence,
  amount: Amount,
  role: Role,
  about: Setting['about'],
): Told | null {
  const lead = tellFramed(read, amount, role, 'first', about);
  if (lead?.name === MARGIN) return lead;
  const rate = { ...amount, kind: 'percent', trend: null } as const;
  const named = amount.unit === 'point' && isIndex(read, role) ? INDEX : null;
  const level = named
    ? { name: named, measure: read.lexicon.measures.byName.get(named) ?? null, assumed: false }
    : amount.unit === 'point'
      ? tellKind(read, { ...amount, kind: 'measure' }, role)
      : null;
  if (level) {
    const { standing } = read.lexicon.amounts;
    const stands = role.preposition !== null && standing.has(role.preposition);
    const isMoved = !stands && (amount.trend !== null || role.position === 'object');
    return isMoved ? changeOf(read, level.name) : level;
  }
  const told = tellKind(read, rate, role) ?? tellFramed(read, rate, role, 'late', about);
  const { value } = amount;
  // "A quarter point": no other rate is moved by quarters.
  const quarters = value !== null && value < 1 && Number.isInteger(value * 4);
  const stepped = quarters && about(read.lexicon.amounts.borrowing);
  const rated = amount.unit === 'basis point' || stepped ? 'interest-rate' : null;
  // Votes are not told in basis points: a decision on rates is voted on.
  const name = rated && told?.measure?.ofPeople ? rated : (told?.name ?? rated);
  return name === null ? null : changeOf(read, name);
}

const INDEX = 'index-level';
const MARGIN = 'vote-margin';

const changeOf = (read: ReadSentence, name: string): Told => {
  const isPrice = read.lexicon.amounts.priceMeasures.has(name) && name !== 'index-level';
  const changed = isPrice ? 'price-change' : changeName(name);
  const measure = read.lexicon.measures.byName.get(changed) ?? null;
  return { name: changed, measure, assumed: false };
};

const isOfMoney = ({ kinds }: Measure): boolean => kinds.has('money');

/** "a 12 percent fall in profit", "was 11 percent higher": a change that the words behind tell. */
function isMove(read: ReadSentence, { range }: Role): boolean {
  const behind = read.words[range.last + 1];
  if (!behind) return false;
  const moves = read.lexicon.scopes.words.change.has(behind.lemma);
  const { changed } = read.lexicon.amounts;
  return changed.has(behind.lower) || (moves && read.words[range.last + 2]?.lower === 'in');
}

/** "64 percent of the cleaners": the share is one of people. */
function isOfPeople(read: ReadSentence, { range }: Role): boolean {
  if (read.words[range.last + 1]?.lower !== 'of') return false;
  const last = Math.min(read.words.length - 1, range.last + 6);
  const head = headOf(read, { first: range.last + 2, last }) ?? '';
  return read.lexicon.quantities.nouns.sets.persons.has(head);
}

/** The measure of how much another goes up or down: `profit-change`; a change itself has none. */
export const changeName = (name: string): string =>
  name.endsWith('-change') ? name : `${name}-change`;

/** What an amount may be of, by the nearest of its cues. */
function tellKind(read: ReadSentence, amount: Amount, role: Role): Told | null {
  const best = nearest(read, amount, role);
  return best && { name: best.measure.name, measure: best.measure, assumed: false };
}

interface Near {
  measure: Measure;
  distance: number;
}

function nearest(read: ReadSentence, amount: Amount, role: Role): Near | null {
  let best: Near | null = null;
  const ofPeople = amount.kind === 'percent' && isOfPeople(read, role);
  let distances: Distances | null = null;
  for (const cue of read.lexicon.measures.amounts.get(amount.kind) ?? []) {
    if (!canBe(amount, cue) || (ofPeople && !cue.measure.ofPeople)) continue;
    const { measure, near, reach } = cue;
    if (near) distances ??= distancesOf(read, role);
    const distance = near ? distances?.get(cue) : FAR;
    const most = reach ?? (isBare(amount, measure) ? BESIDE : FAR);
    if (distance === undefined || distance > most || (best && best.distance <= distance)) continue;
    best = { measure, distance };
  }
  return best;
}

/** Whether an amount can be of a measure by its unit, its size and its direction. Of most counts none can be. */
function canBe(amount: Amount, { measure, near, trend }: AmountCue): boolean {
  const perUnit = amount.kind === 'money' && (amount.unit?.includes('/') ?? false);
  if (perUnit && measure.name === 'cost') return false;
  if (measure.most !== null && (amount.value ?? 0) > measure.most) return false;
  if (measure.units.size > 0 && !measure.units.has(amount.unit ?? '')) return false;
  if (isBare(amount, measure) && amount.unit !== null && !near?.byFirst.has(amount.unit))
    return false;
  return !trend || amount.trend !== null || amount.kind === 'ratio';
}

const isBare = ({ kind }: Amount, { units }: Measure): boolean =>
  kind === 'count' && units.size === 0;

/** The distance in words from an amount to the nearest cue of each measure that has one near. */
type Distances = Map<AmountCue, number>;

function distancesOf(read: ReadSentence, role: Role): Distances {
  const { first, last } = role.range;
  const within = (
    read.quantities.find(({ firstToken }) => firstToken >= first && firstToken <= last)?.unit ?? ''
  ).includes('/')
    ? WITHIN
    : 0;
  const ofIt = read.words[last + 1]?.lower === 'of';
  const distances: Distances = new Map();
  const head = headThatHolds(read, role);
  for (const { cue, at, length } of read.cues) {
    if (cue.nouns && read.words[at]?.tag === 'verb') continue;
    const away = Math.max(first - at, at - last, 0);
    if (away > FAR) continue;
    const behind = at < first ? away - length : away - (ofIt ? 2 : 0.5);
    const commas = COMMA * (at < first ? signs(read, at, first) : signs(read, last + 1, at + 1));
    const named = at + length === first - 1 && read.words[first - 1]?.token.text === ':';
    const own = read.at[at] === role.clause || at === last + 1 || named;
    const elsewhere = own ? 0 : OTHER_CLAUSE;
    const near = away === 0 ? within : behind + commas + elsewhere + 1 - length / 10;
    const distance = at <= head && head < at + length ? Math.min(near, AS_SUBJECT) : near;
    if (distance < (distances.get(cue) ?? Number.POSITIVE_INFINITY)) distances.set(cue, distance);
  }
  return distances;
}

/** "Turnout in Sunday's vote was given as 38 percent": the subject itself is what is measured. */
const AS_SUBJECT = 2;

/** Where the head of the subject stands that has the amount by its verb; -1 where it is none. */
function headThatHolds(read: ReadSentence, role: Role): number {
  const { verb } = role.clause;
  if (!verb || role.position === 'subject' || role.range.first < verb.first) return -1;
  return read.lexicon.amounts.holding.has(verb.lemma) ? headOfSubject(read, role) : -1;
}

/** How many signs stand from a token to another (exclusive). */
function signs({ words }: ReadSentence, from: number, to: number): number {
  let count = 0;
  for (let k = from; k < to; k += 1) if (words[k]?.tag === 'punct') count += 1;
  return count;
}
