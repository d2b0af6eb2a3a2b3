import type { Figure } from '../figures/figure';
import { compileMatching, type MatchingRules } from './matching/matching-rules';
import { kept, matcher } from './measure-patterns';
import { compileMeeting, type MeetingRules } from './meeting-rules';
import { compileOrigins, type OriginRules } from './origin-rules';
import { entries, entry, fail, isRecord, listed, only, positive, strings } from './rule-entries';
import { orderOf } from './showing-order';
import { type UnitSize, unitSizes } from './unit-sizes';
import { type Whole, wholeOf } from './wholes';

/** A distance from which a conflict is of medium or of high severity. */
export interface Steps {
  medium: number;
  high: number;
}

/** What comparing is told: compiled from `data/words/comparing.json`, where every entry has its reason. */
export interface ComparingRules {
  /** Shares of the anchor, 0…1. */
  tolerances: { approx: number; openEnded: number; rounding: number; fraction: number };
  /** Two counts that differ so many times over are hardly of one thing. */
  oneCountFactor: number;
  /** Two shares that differ so many times over are hardly of one whole. */
  oneShareFactor: number;
  /** Two lengths of time that differ so many times over are hardly of one thing. */
  oneLengthFactor: number;
  /** Two numbers that differ by less than so many times, each the only one of its article, are of one thing. */
  nearFactor: number;
  /** Two magnitudes that lie further apart are hardly of one earthquake. */
  oneStrength: number;
  /** `numbers` in shares of the larger number, `days` in days. */
  severity: { numbers: Steps; days: Steps };
  /** Two days of one measure that lie further apart are of two happenings. */
  sameEventDays: number;
  /** Two counts whose days lie further apart are of two events. */
  sameEventCountDays: number;
  /** Within one article, two days for one start that lie so near each other contradict each other. */
  contradictionDays: number;
  /** How many statements of one measure an article's later ones are held against. */
  mostStatements: number;
  /** Happens more than once: two days for it are two occasions. */
  isOccasion(measure: string): boolean;
  /** An article that tells of one recalls others of its kind: two days in it are of two. */
  hasLike(measure: string): boolean;
  /** Counts now this, now that in the same words: a difference decides nothing. */
  isLoose(measure: string): boolean;
  /** Measured in many places: one thing where both articles name the same one. */
  isFirmAt(measure: string): boolean;
  /** Days within which a quantity that is decided does not change; 0 where nothing is known of it. */
  standsFor(measure: string): number;
  /** Two opposite bounds whose days lie no further apart are of one decision. */
  decidedDays: number;
  /** The same measure counts one thing where the articles also state one of these; none where nothing settles it. */
  settledBy(measure: string): ReadonlySet<string>;
  /** Steps of one count, as hurt and in hospital, have one number; what is no such step has -1. */
  relationOf(measure: string): number;
  /** Two names of one count: the bodies that were counted, and the dead. */
  areOneCount(a: string, b: string): boolean;
  /** A unit that is a counted thing, rather than people, money, a share, a day or a size. */
  isThing(unit: string): boolean;
  /** A length of time. */
  isTime(unit: string | null): boolean;
  /** Each is somebody's: where neither says whose, two of them may be of two people. */
  isSomebodys(measure: string): boolean;
  /** Read, never shown. */
  isHidden(measure: string): boolean;
  /** Shown only where the page and a source both state it. */
  isQuiet(figure: Pick<Figure, 'measure' | 'unit' | 'value'>): boolean;
  /** A state that changes within a day. */
  isMoving(measure: string): boolean;
  /** A size of what rises and falls, as water does. */
  isChanging(measure: string): boolean;
  /** The amount of a change, whether its words say so or leave it to the name. */
  isChange(measure: string): boolean;
  /** A total that falls again as days pass. */
  mayFall(measure: string): boolean;
  /** A quantity of this measure, or of this unit, does not change from day to day. */
  isFixed(figure: { measure: string; unit: string | null }): boolean;
  /** A share that is printed with a decimal or without: a whole number covers the half percent on each side. */
  isRoundedShare(measure: string): boolean;
  /** The words name a last day: by, no later than. */
  namesLatest(phrase: string): boolean;
  /** A figure whose parts make a whole, so that none of them is larger; shares and rates are none. */
  addsUp(figure: { measure: string; unit: string | null }): boolean;
  /** A state of a count that is no part of its whole: planned, feared. */
  isNotPart(scope: string): boolean;
  /** What somebody looks ahead to: expected, feared. */
  isForecast(scope: string): boolean;
  /** What makes a whole, part by part. */
  wholes: readonly Whole[];
  /** The last word of a body's or an office's name, lower case: no surname. */
  isBody(word: string): boolean;
  origins: OriginRules;
  meeting: MeetingRules;
  matching: MatchingRules;
  /** A share without a unit of its own: half, two thirds. */
  isFraction(figure: Pick<Figure, 'unit' | 'value'>): boolean;
  /** Null where the unit belongs to no family: it compares with itself alone. */
  sizeOf(unit: string): UnitSize | null;
  /** Where a figure stands among others when shown: 0 first. Of two places that name it, the later one counts. */
  rank(measure: string, unit: string | null): number;
}

const NOTHING: ReadonlySet<string> = new Set();
const CURRENCY = /^[A-Z]{3}$/;

function steps(raw: unknown, where: string): Steps {
  const { medium, high } = entry(raw, where);
  const found = {
    medium: positive(medium, `${where}.medium`),
    high: positive(high, `${where}.high`),
  };
  return found.medium < found.high ? found : fail(where, 'medium is not below high');
}

const wordsIn = (text: string): string[] => text.toLowerCase().split(/[^\p{L}]+/u);

/**
 * Checks and compiles `data/words/comparing.json`, and what is `learnt` of figures that match (`matching.json`).
 * Throws an Error that names the first bad entry.
 */
export function compileRules(raw: unknown, learnt: unknown): ComparingRules {
  const root = entry(raw, 'file');
  const tolerances = isRecord(root.tolerances) ? root.tolerances : {};
  const share = (name: string): number => {
    const found = positive(
      entry(tolerances[name], `tolerances.${name}`).share,
      `tolerances.${name}.share`,
    );
    return found < 1 ? found : fail(`tolerances.${name}.share`, 'not below 1');
  };
  const severity = isRecord(root.severity) ? root.severity : {};
  const some = (name: string, key: string) => matcher(listed(only(root[name], key), name, key));
  const [isFixedUnit, isFixedMeasure] = [some('fixed', 'units'), some('fixed', 'measures')];
  const [isNoSumUnit, isNoSum] = [some('notSummed', 'units'), some('notSummed', 'measures')];
  const bodies = new Set(listed(root.bodies, 'bodies', 'words'));
  const forecasts = new Set(listed(root.forecasts, 'forecasts', 'words'));
  const notParts = new Set(listed(root.notParts, 'notParts', 'words'));
  const latest = new Set(listed(root.latestDay, 'latestDay', 'words'));
  const slow = entries(root.slow, 'slow').map((item, i) => ({
    isOne: matcher(strings(item.measures, `slow.${i}.measures`)),
    days: positive(item.days, `slow.${i}.days`),
  }));
  const changes = matcher(listed(root.changing, 'changing', 'measures'));
  const isOccasion = matcher(listed(root.occasions, 'occasions', 'measures'));
  const isOnce = matcher(listed(root.once, 'once', 'measures'));
  const isLoose = matcher(listed(root.loose, 'loose', 'measures'));
  const isFirm = matcher(listed(root.firm, 'firm', 'measures'));
  const besides = entries(root.firmBeside, 'firmBeside').map((item, i) => ({
    of: new Set(strings(item.measures, `firmBeside.${i}.measures`)),
    beside: new Set(strings(item.beside, `firmBeside.${i}.beside`)),
  }));
  const sizes = unitSizes(root.units);
  const related = entries(root.related, 'related').map((item, i) =>
    matcher(strings(item.measures, `related.${i}.measures`)),
  );
  const relationOf = kept((measure) => related.findIndex((isOne) => isOne(measure)));
  const counts = entries(root.oneNumber, 'oneNumber').map((item, i) =>
    matcher(strings(item.measures, `oneNumber.${i}.measures`)),
  );
  const noThings = new Set(listed(root.noThings, 'noThings', 'units'));
  const [isQuietName, isQuietSpan] = [some('quiet', 'measures'), some('quiet', 'spans')];
  const order = orderOf(root.order);
  const isTime = (unit: string | null) => unit === 'date' || sizes.get(unit ?? '')?.base === 'day';
  return {
    tolerances: {
      approx: share('approx'),
      openEnded: share('openEnded'),
      rounding: share('rounding'),
      fraction: share('fraction'),
    },
    oneCountFactor: positive(entry(root.oneCount, 'oneCount').factor, 'oneCount.factor'),
    oneShareFactor: positive(entry(root.oneCount, 'oneCount').shareFactor, 'oneCount.shareFactor'),
    oneLengthFactor: positive(
      entry(root.oneCount, 'oneCount').lengthFactor,
      'oneCount.lengthFactor',
    ),
    nearFactor: positive(entry(root.near, 'near').factor, 'near.factor'),
    oneStrength: positive(
      entry(root.oneStrength, 'oneStrength').magnitudes,
      'oneStrength.magnitudes',
    ),
    severity: {
      numbers: steps(severity.numbers, 'severity.numbers'),
      days: steps(severity.days, 'severity.days'),
    },
    sameEventDays: positive(entry(root.sameEvent, 'sameEvent').days, 'sameEvent.days'),
    sameEventCountDays: positive(
      entry(root.sameEvent, 'sameEvent').countDays,
      'sameEvent.countDays',
    ),
    contradictionDays: positive(
      entry(root.contradiction, 'contradiction').days,
      'contradiction.days',
    ),
    mostStatements: positive(
      entry(root.contradiction, 'contradiction').statements,
      'contradiction.statements',
    ),
    isOccasion: (measure) => isOccasion(measure) && !isOnce(measure),
    hasLike: matcher(listed(root.several, 'several', 'measures')),
    isLoose: (measure) => isLoose(measure) && !isFirm(measure),
    settledBy: (measure) => besides.find(({ of }) => of.has(measure))?.beside ?? NOTHING,
    isTime: (unit) => sizes.get(unit ?? '')?.base === 'day',
    isSomebodys: matcher(listed(root.somebodys, 'somebodys', 'measures')),
    relationOf,
    areOneCount: (a, b) => a !== b && counts.some((isOne) => isOne(a) && isOne(b)),
    isThing: (unit) => !sizes.has(unit) && !noThings.has(unit) && !CURRENCY.test(unit),
    isChanging: changes,
    isMoving: matcher(listed(root.moving, 'moving', 'measures')),
    isChange: matcher(listed(root.changes, 'changes', 'measures')),
    mayFall: matcher(listed(root.falling, 'falling', 'measures')),
    isHidden: matcher(listed(root.hidden, 'hidden', 'measures')),
    isFixed: ({ measure, unit }) =>
      isFixedMeasure(measure) || (unit !== null && isFixedUnit(unit) && !changes(measure)),
    addsUp: ({ measure, unit }) => unit !== null && !isNoSumUnit(unit) && !isNoSum(measure),
    isFirmAt: matcher(listed(root.firmAt, 'firmAt', 'measures')),
    standsFor: kept((measure) => slow.find(({ isOne }) => isOne(measure))?.days ?? 0),
    decidedDays: positive(entry(root.decided, 'decided').days, 'decided.days'),
    isRoundedShare: matcher(listed(root.roundedShares, 'roundedShares', 'measures')),
    isNotPart: (scope) => wordsIn(scope).some((word) => notParts.has(word)),
    isForecast: (scope) => wordsIn(scope).some((word) => forecasts.has(word)),
    namesLatest: (phrase) => wordsIn(phrase).some((word) => latest.has(word)),
    wholes: entries(root.wholes, 'wholes').map((item, i) =>
      wholeOf(`wholes.${i}`, strings(item.parts, `wholes.${i}.parts`)),
    ),
    isBody: (word) => bodies.has(word),
    origins: compileOrigins(root.origins),
    meeting: compileMeeting(root.meeting),
    matching: compileMatching(root.matching, learnt),
    isFraction: ({ unit, value }) =>
      unit === null && typeof value === 'number' && value > 0 && value < 1,
    sizeOf: (unit) => sizes.get(unit) ?? null,
    isQuiet: ({ measure, unit, value }) =>
      isQuietName(measure) || (unit === 'date' && value === null && isQuietSpan(measure)),
    rank: (measure, unit) =>
      order.placeOf(
        measure,
        isTime(unit) ? 'time' : unit !== null && CURRENCY.test(unit) ? 'money' : 'count',
      ),
  };
}
