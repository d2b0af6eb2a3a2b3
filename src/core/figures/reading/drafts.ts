import type { DayMention } from '../days';
import type { Assumable, Day } from '../figure';
import type { Happening } from '../happening-words';
import type { Quantity } from '../quantities';
import { inLocalMoney } from './amounts/local-money';
import { perContainer } from './amounts/per-container';
import { pointsUnit } from './amounts/points';
import { lastRate, type Rated, withRates } from './amounts/rates';
import { withShares } from './amounts/shares';
import { stateQuantity } from './counts/count-figures';
import { labelled } from './counts/label';
import { mayRank, rankedDead } from './counts/ranked';
import { type Draft, isForecast } from './draft';
import type { Role } from './role';
import type { ReadSentence, SpottedSentence } from './sentence';
import type { Setting, Stated } from './stated';
import { stateOf } from './states/state';
import { type DaysTold, statedDay } from './times/as-of';
import { belongsToCount } from './times/dates-count';
import type { DayTold } from './times/day-figures';
import { AS_CHANGED, isLengthened } from './times/durations';
import type { Earlier } from './times/earlier';
import { tellDayInItsTime } from './times/earlier-days';
import { inItsTime, within } from './times/in-its-time';
import { isMoved } from './times/moved';
import { isDenied, isPossible } from './times/unreal';
import { yearsBefore } from './times/year-before';
import { mayBeNextDay } from './times/zones';

/** Where a sentence stands. */
export interface Place {
  in: 'text' | 'title';
  text: string;
}

/** The figures of a sentence, and the count of it that the next one may take up. */
export interface Drafted {
  drafts: Draft[];
  /** How those of them that are counts or amounts stand in the sentence. */
  roles: [Draft, Role][];
  last: Stated | null;
  /** Its last count that has a unit. */
  counted: Stated | null;
  /** Its last count of a known measure. */
  measured: Stated | null;
  /** Its last height, speed, strength or share of a known measure. */
  level: Stated | null;
  /** The currency of its last sum of money. */
  currency: string | null;
  /** Its last sum of money that tells what it is paid for. */
  rated: Rated | null;
}

const undrafted = (): Drafted => ({
  drafts: [],
  roles: [],
  last: null,
  counted: null,
  measured: null,
  level: null,
  currency: null,
  rated: null,
});

/** The figures of a sentence, in order, without what follows from who says it and when. */
export function draftsOf(
  spotted: SpottedSentence,
  place: Place,
  topic: () => Happening | null,
  setting: Setting,
  earlier: Earlier,
): Drafted {
  const drafted = undrafted();
  const ranks = mayRank(spotted.sentence, spotted.lexicon);
  if (!ranks && spotted.quantities.length === 0 && spotted.days.length === 0) return drafted;
  const { drafts, roles } = drafted;
  const { read } = spotted;
  const plain: Stated[] = [];
  const quantities: Quantity[] = [];
  for (const found of read.quantities) {
    const quantity = inLocalMoney(read, labelled(read, found), setting);
    const stated = stateQuantity(read, quantity, plain, topic, setting);
    if (!stated) continue;
    const state = stateOf(read, stated, plain, setting);
    if (state && !stated.scope.split('; ').includes(state))
      stated.scope = stated.scope === 'total' ? state : `${stated.scope}; ${state}`;
    // Nobody is counted yet of those who are to be vaccinated.
    if (state === 'planned' && stated.unit === 'people') stated.window = 'point';
    plain.push(stated);
    quantities.push(quantity);
  }
  const values = quantities.map(({ value, low }) => value ?? low);
  const shared = withShares(read, quantities, plain).map((one) => perContainer(read, one));
  const all = withRates(shared, values, setting.rated, read.lexicon);
  const tells = read.days.length > 0 ? tellDays(read, topic, setting) : UNTOLD;
  all.forEach((stated, i) => {
    const quantity = quantities[i];
    if (!quantity) return;
    const meant = asMeant(read, inItsTime(read, stated, earlier));
    const day = stated.dated ? dayOf(read, meant, all, tells, setting) : null;
    const draft = ofQuantity(read, place, quantity, meant, day);
    drafts.push(draft);
    if (stated.kind !== 'duration' && stated.kind !== 'age') roles.push([draft, stated.role]);
  });
  for (const [day, told] of tells) {
    if (
      told &&
      (isToCome(read, day, all, setting) ||
        !belongsToCount(read, day, all, told, setting.published))
    )
      drafts.push(ofDay(read, place, day, told));
  }
  for (const [day, told] of yearsBefore(read, setting.published))
    drafts.push(ofDay(read, place, day, told));
  if (ranks) drafts.push(...rankedDead(read, place, drafts));
  if (drafts.length > 1) drafts.sort((a, b) => a.start - b.start);
  drafted.rated = lastRate(all, values);
  keepLast(drafted, all);
  return drafted;
}

const UNTOLD: DaysTold = new Map();

const tellDays = (read: ReadSentence, topic: () => Happening | null, setting: Setting): DaysTold =>
  new Map(
    read.days.map((day) => [
      day,
      isAppended(read, day) ? null : tellDayInItsTime(read, day, topic, setting),
    ]),
  );

/** Keeps what the next sentences may take up of what one states. */
function keepLast(kept: Drafted, all: readonly Stated[]): void {
  for (const stated of all) {
    const { kind, told, unit } = stated;
    if (stated.money) kept.currency = unit;
    if ((kind === 'measure' || kind === 'percent') && told.measure) kept.level = stated;
    // How old somebody is says nothing of what is counted next.
    if (kind !== 'count' || told.name === 'age') continue;
    if (told.measure !== null) kept.last = stated;
    if (unit === null) continue;
    kept.counted = stated;
    if (told.measure) kept.measured ??= stated;
  }
}

function ofQuantity(
  read: ReadSentence,
  place: Place,
  quantity: Quantity,
  stated: Stated,
  statedDay: Day | null,
): Draft {
  const assumed: Assumable[] = stated.told.assumed ? ['measure'] : [];
  if (stated.scopeAssumed) assumed.push('scope');
  return {
    in: place.in,
    text: place.text,
    start: quantity.start,
    end: quantity.end,
    measure: stated.told.name,
    noun: isOfPool(read, quantity) ? null : quantity.noun,
    value: quantity.value,
    low: quantity.low,
    high: quantity.high,
    hedge: quantity.hedge,
    trend: quantity.trend,
    unit: pointsUnit(read, stated, quantity),
    scope: stated.scope,
    where: stated.where,
    window: stated.window,
    statedDay,
    dated: stated.dated,
    superseded: stated.superseded,
    assumed,
  };
}

/** The day that a count's own words state; of an earlier occasion that day, and none where only its year is told. */
const dayOf = (
  read: ReadSentence,
  stated: Stated,
  all: readonly Stated[],
  tells: DaysTold,
  { published }: Setting,
): Day | null => stated.until ?? statedDay(read, stated, all, tells, published);

/** A day to come is none that a count holds on, unless one is forecast for it. */
function isToCome(
  read: ReadSentence,
  { value, low, high, precision, firstToken }: DayMention,
  all: readonly Stated[],
  { published }: Setting,
): boolean {
  if (published?.length !== 10) return false;
  const tense = read.at[firstToken]?.verb?.tense;
  // "By 2030" opens nowhere: what had been done by then is told of another time.
  const until = tense === 'past' || tense === 'perfect' ? null : high;
  const from = precision === 'day' ? value : (low ?? until);
  // "70 million a year from 2026": a start is none that an amount holds on, forecast or not.
  const starts =
    (read.words[firstToken]?.lower ?? '') === 'from' ||
    read.words[firstToken - 1]?.lower === 'from';
  return (from ?? '') > published && (starts || !all.some(({ scope }) => isForecast(scope)));
}

/** "12 of the 31 hostages": the noun belongs to the other number. */
const isOfPool = (read: ReadSentence, { lastToken, nounFirst }: Quantity): boolean =>
  read.quantities.some(({ firstToken }) => lastToken < firstToken && firstToken < nounFirst);

function ofDay(read: ReadSentence, place: Place, day: DayMention, told: DayTold): Draft {
  const clause = read.at[day.firstToken];
  const changed = isLengthened(read, clause) && told.measure.endsWith('-end');
  const scope = changed ? within(AS_CHANGED, told.scope) : told.scope;
  const spot = clause && { clause, range: { first: day.firstToken, last: day.lastToken } };
  return {
    in: place.in,
    text: place.text,
    start: day.start,
    end: day.end,
    measure: told.measure,
    noun: null,
    value: day.value ?? (told.latest ? day.high : null),
    ...(told.ofNoun
      ? { low: day.value, high: day.value, hedge: 'exact' }
      : {
          low: told.latest ? null : day.low,
          high: day.high,
          hedge: told.latest ? 'at-most' : day.hedge,
        }),
    trend: null,
    unit: 'date',
    scope: spot && isPossible(read, spot) ? within('possible', scope) : scope,
    where: told.where,
    window: 'point',
    statedDay: null,
    dated: false,
    superseded: spot !== undefined && (isDenied(read, spot) || isMoved(read, day, spot.clause)),
    assumed: day.assumed || mayBeNextDay(read, day) ? ['value'] : [],
  };
}

/** "January 14 this year": the year only completes the day before it. */
function isAppended(read: ReadSentence, day: DayMention): boolean {
  const before = read.days[read.days.indexOf(day) - 1];
  if (!before || before.lastToken + 1 !== day.firstToken) return false;
  return (
    before.value !== null && (day.low ?? '') <= before.value && before.value <= (day.high ?? '9')
  );
}

/** What is denied is no value that stands. */
const asMeant = (read: ReadSentence, stated: Stated): Stated =>
  !stated.superseded && isDenied(read, stated.role) ? { ...stated, superseded: true } : stated;
