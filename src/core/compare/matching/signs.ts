import type { Figure } from '../../figures/figure';
import { kinshipOf } from '../kin';
import { relate } from '../relation';
import type { ComparingRules } from '../rules';
import { inOneUnit } from '../span';
import type { Shared } from './shared';
import type { Beside } from './surroundings';
import type { Traits } from './traits';

/** The signs by which two statements are told to be of one quantity, in the order in which their numbers stand. */
export const SIGNS = [
  // What their sentences share, and by how much they lead the next best pair.
  'context',
  'near',
  'nearShare',
  'names',
  'noun',
  'nounBeside',
  'deed',
  'otherDeed',
  'all',
  'leadLeast',
  'leadMost',
  // What their measures are called.
  'sameMeasure',
  'sameListed',
  'otherListed',
  'oneListed',
  'related',
  'measureWords',
  'sameNoun',
  'sameUnit',
  'loose',
  'occasion',
  'somebodys',
  'moving',
  'fixed',
  // Of what part, and where.
  'scopeWords',
  'otherState',
  // How many of their sort both articles have.
  'thereLeast',
  'thereMost',
  'keyThereLeast',
  'keyThereMost',
  'onlyOnes',
  'ofUnitLeast',
  'ofUnitMost',
  'valueThereLeast',
  'valueThereMost',
  // Their values.
  'isShare',
  'isPeople',
  'isTime',
  'ratio',
  'telling',
  'sameDigits',
  'small',
  'saysSame',
  'overlaps',
  'daysApart',
  // How, when and by whom they are told.
  'asOfApart',
  'stated',
  'sameWindow',
  'oneAdded',
  'sameSpeaker',
  'otherSpeaker',
  'speakerWords',
  'sameHedge',
  'sameTrend',
  'exact',
  'bounds',
  'known',
  'soFar',
  'past',
  'perfect',
  'present',
  'totals',
  'laterIsMore',
  'measureAssumed',
  'scopeAssumed',
  'placesApart',
  'laterPlace',
  'publishedApart',
  'valuesBeside',
  'questionsBeside',
] as const;

/** By how much a pair is better, at first look, than the next best of either statement; below 0 where another is. */
export type Leads = readonly [number, number];

/** Takes the numbers of the signs, one after the other. */
type Put = (number: number | boolean) => void;

/**
 * The numbers of all signs that two statements are of one quantity; the same whichever of the two comes first.
 * Throws where a sign has got none.
 */
export function signsOf(
  a: Traits,
  b: Traits,
  shared: Shared,
  leads: Leads,
  rules: ComparingRules,
): Float64Array {
  const numbers = new Float64Array(SIGNS.length);
  let next = 0;
  const put: Put = (number) => {
    numbers[next] = Number(number);
    next += 1;
  };
  putWords(put, a, b, shared, leads);
  putNames(put, a, b, rules);
  putScopes(put, a, b);
  putCounts(put, a, b);
  putValues(put, a, b, rules);
  putTellings(put, a, b);
  if (next !== SIGNS.length) throw new Error(`${SIGNS.length} signs have ${next} numbers.`);
  return numbers;
}

/** The smaller, then the larger: it does not matter which page is open. */
function putBoth(put: Put, a: number, b: number): void {
  put(Math.min(a, b));
  put(Math.max(a, b));
}

/** How many words stand in both lists. */
function common(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  for (const word of a) if (b.includes(word)) count += 1;
  return count;
}

/** The share of the shorter list that stands in the other. */
const shareOf = (a: readonly string[], b: readonly string[]): number =>
  common(a, b) / Math.max(1, Math.min(a.length, b.length));

/** Days between two, so many at most; -1 where one is not known. */
const daysBetween = (a: number | null, b: number | null, most: number): number =>
  a === null || b === null ? -1 : Math.min(most, Math.abs(a - b));

/** What is more than so much tells no more. */
const MOST = { ratio: 5, days: 400, asOf: 60, ofMeasure: 4, ofUnit: 12, ofValue: 2, beside: 4 };

function putWords(put: Put, a: Traits, b: Traits, shared: Shared, leads: Leads): void {
  put(shared.context);
  put(shared.near);
  put(shared.near / (1 + Math.min(a.weight, b.weight)));
  put(shared.names);
  put(shared.noun);
  put(shared.nounBeside);
  put(shared.deed);
  put(!shared.deed && a.told.deeds.size > 0 && b.told.deeds.size > 0);
  put(shared.all);
  putBoth(put, ...leads);
}

function putNames(put: Put, a: Traits, b: Traits, rules: ComparingRules): void {
  const [f, g] = [a.figure, b.figure];
  const isOne = f.measure === g.measure;
  put(isOne);
  put(isOne && !a.isNamed);
  put(!isOne && !a.isNamed && !b.isNamed);
  put(a.isNamed !== b.isNamed);
  put(kinshipOf(f, g, rules) === 'related');
  put(isOne ? 1 : shareOf(a.measureWords, b.measureWords));
  put(f.noun !== null && f.noun === g.noun);
  put(f.unit === g.unit);
  put(Number(a.isLoose) + Number(b.isLoose));
  put(Number(a.isOccasion) + Number(b.isOccasion));
  put(a.isSomebodys || b.isSomebodys);
  put(a.isMoving || b.isMoving);
  put(Number(a.isFixed) + Number(b.isFixed));
}

function putScopes(put: Put, a: Traits, b: Traits): void {
  const isOne = a.scope === b.scope;
  const areParts = a.scopeWords.length > 0 && b.scopeWords.length > 0;
  put(areParts ? shareOf(a.scopeWords, b.scopeWords) : isOne ? 1 : -1);
  put(a.isState !== b.isState);
}

function putCounts(put: Put, a: Traits, b: Traits): void {
  const [x, y] = [a.around, b.around];
  const upTo = (most: number, count: number | undefined): number => Math.min(most, count ?? 0);
  const ofMeasure = (in_: Traits, of: Traits): number =>
    upTo(MOST.ofMeasure, in_.around.measures.get(of.figure.measure));
  putBoth(put, ofMeasure(b, a), ofMeasure(a, b));
  const [keyA, keyB] = [a.told.key, b.told.key];
  putBoth(put, upTo(MOST.ofMeasure, x.keys.get(keyB)), upTo(MOST.ofMeasure, y.keys.get(keyA)));
  put(keyA === keyB && x.keys.get(keyA) === 1 && y.keys.get(keyB) === 1);
  const [unitA, unitB] = [a.figure.unit ?? '', b.figure.unit ?? ''];
  putBoth(put, upTo(MOST.ofUnit, x.units.get(unitA)), upTo(MOST.ofUnit, y.units.get(unitB)));
  putBoth(
    put,
    upTo(MOST.ofValue, x.values.get(b.value)),
    upTo(MOST.ofValue, y.values.get(a.value)),
  );
}

/** The logarithm of how many times one number is the other; -1 for days. */
function ratioOf(a: number | null, b: number | null): number {
  if (a === null || b === null) return -1;
  if (a === b) return 0;
  return Math.min(MOST.ratio, Math.log(Math.max(a, b) / Math.max(Math.min(a, b), 1e-9)));
}

function putValues(put: Put, a: Traits, b: Traits, rules: ComparingRules): void {
  const { few } = rules.meeting;
  const isOneUnit = a.figure.unit === b.figure.unit || (a.isCounted && b.isCounted);
  const spans = isOneUnit ? { here: a.span, there: b.span } : inOneUnit(a.figure, b.figure, rules);
  const relation = spans ? relate(spans.here, spans.there).kind : null;
  const { unit } = a.figure;
  const isSame = a.value === b.value;
  const size = a.size ?? -1;
  const units = [a.figure.unit, b.figure.unit];
  put(Number(units[0] === 'percent') + Number(units[1] === 'percent'));
  put(Number(units[0] === 'people') + Number(units[1] === 'people'));
  put(a.isTime);
  put(ratioOf(a.size, b.size));
  put(isSame && size > few);
  put(!isSame && a.digits.length > 1 && a.digits === b.digits);
  put(size >= 0 && Math.min(size, b.size ?? size) <= few);
  put(relation === 'same');
  put(relation === 'overlap' || relation === 'touch');
  put(unit === 'date' ? daysBetween(a.day, b.day, MOST.days) : 0);
}

function putTellings(put: Put, a: Traits, b: Traits): void {
  const [f, g] = [a.figure, b.figure];
  const both = (test: (figure: Figure) => boolean): number => Number(test(f)) + Number(test(g));
  put(daysBetween(a.asOf, b.asOf, MOST.asOf));
  put(both(({ asOfFrom }) => asOfFrom === 'stated'));
  put(f.window === g.window);
  put((f.window === 'increment') !== (g.window === 'increment'));
  put(f.saidBy !== null && f.saidBy === g.saidBy);
  put(f.saidBy !== null && g.saidBy !== null && f.saidBy !== g.saidBy);
  put(common(a.speakerWords, b.speakerWords));
  put(f.hedge === g.hedge);
  put(f.trend === g.trend);
  put(both(({ hedge }) => hedge === 'exact'));
  put(both(({ hedge }) => BOUNDS.has(hedge)));
  for (const [i, mark] of a.marks.entries()) put(mark + (b.marks[i] ?? 0));
  put(both(({ window }) => window === 'cumulative'));
  put(laterIsMore(a, b));
  put(both(({ assumed }) => assumed.includes('measure')));
  put(both(({ assumed }) => assumed.includes('scope')));
  put(Math.abs(a.place - b.place));
  put(Math.max(a.place, b.place));
  put(daysBetween(a.published, b.published, MOST.asOf));
  const [ours, theirs] = [a.around.near(f), b.around.near(g)];
  put(besideBoth(ours, theirs, 'value'));
  put(besideBoth(ours, theirs, 'question'));
}

const BOUNDS: ReadonlySet<Figure['hedge']> = new Set([
  'at-least',
  'more-than',
  'at-most',
  'less-than',
]);

/** 1 where the later one is larger, -1 where it is smaller, 0 where none is. */
function laterIsMore(a: Traits, b: Traits): number {
  if (a.asOf === null || b.asOf === null || a.size === null || b.size === null) return 0;
  return Math.sign((a.asOf - b.asOf) * (a.size - b.size));
}

/** How often the same is told near both. */
function besideBoth(a: readonly Beside[], b: readonly Beside[], what: keyof Beside): number {
  let count = 0;
  for (const one of a) for (const two of b) if (one[what] === two[what]) count += 1;
  return Math.min(MOST.beside, count);
}
