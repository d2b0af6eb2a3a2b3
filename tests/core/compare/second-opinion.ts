import lists from '../../../data/words/comparing.json';
import type { Direction, Verdict } from '../../../src/core/compare/verdict';
import type { Figure } from '../../../src/core/figures/figure';

const { approx, openEnded, rounding, fraction } = lists.tolerances;
/** The side on which a hedge leaves room, and how far below and above its number another says the same. */
const HEDGES: Record<string, [leans: number, below: number, above: number]> = {
  'at-least': [1, 0, openEnded.share],
  'more-than': [1, 0, openEnded.share],
  'at-most': [-1, openEnded.share, 0],
  'less-than': [-1, openEnded.share, 0],
  almost: [-1, approx.share, 0],
  approx: [0, approx.share, approx.share],
};
const LATER: Direction[] = ['later-elsewhere', 'same-day', 'later-here'];
const SIZES = Object.fromEntries(lists.units.flatMap(({ of }) => Object.entries(of)));
const ZEROS: Record<string, number> = Object.assign({}, ...lists.units.map(({ zeros }) => zeros));
const DAYS = lists.units.find(({ base }) => base === 'day')?.of ?? {};
const HEAT = ['celsius', 'fahrenheit', 'degree'];
/** Whether an entry of a list names all of these: measures, units or words. A `*` stands for anything. */
const listed = (list: object[], ...names: (string | null)[]): boolean =>
  list.some((entry) => {
    const patterns = Object.values(entry).filter(Array.isArray).flat().join('|');
    const pattern = new RegExp(`^(${patterns.replaceAll('*', '.*')})$`);
    return names.every((name) => pattern.test(name ?? ''));
  });
const unitOf = ({ unit, value }: Figure): string =>
  unit ?? (typeof value === 'number' && value > 0 && value < 1 ? 'fraction' : '');
const isThing = (unit: string): boolean =>
  !(unit in SIZES) && !listed(lists.noThings, unit) && !/^([A-Z]{3})?$/.test(unit);
const isNamedByWords = ({ measure }: Figure): boolean => measure.startsWith('other:');
const isFixed = ({ measure, unit }: Figure): boolean =>
  listed(lists.fixed, measure) || (listed(lists.fixed, unit) && !listed(lists.changing, measure));

/** The least and the largest size of a figure's unit on the scale of the other's; none where there is none. */
function sizesBeside(figure: Figure, other: Figure): number[] {
  const [unit, theirs] = [unitOf(figure), unitOf(other)];
  const areThings = isThing(unit) && isThing(theirs) && !isNamedByWords(figure);
  const isHeat = [unit, theirs].includes('degree') && HEAT.includes(unit) && HEAT.includes(theirs);
  if (figure.unit === other.unit) return [1];
  if ((areThings || isHeat) && figure.measure === other.measure) return [1];
  const areOfOneKind = lists.units.some(({ of }) => unit in of && theirs in of);
  return areOfOneKind ? [SIZES[unit] ?? []].flat() : [];
}
/** Half the last digit where one of "45 km" and "28 miles" was converted; 0 where nothing was rounded. */
function convertedHalf({ unit, value }: Figure, other: Figure): number {
  const ratio = Math.log10(Number(SIZES[unit ?? '']) / Number(SIZES[other.unit ?? '']));
  if (!(+ratio.toFixed(6) % 1) || (unit ?? '') in DAYS) return 0;
  return 0.5 / 10 ** (String(value).split('.')[1]?.length ?? 0);
}
const equal = (a: number, b: number): boolean => a === b || Math.abs(a / b - 1) <= 1e-9;
const upTo = (a: number, b: number): boolean => a <= b || equal(a, b);
const firstDay = (text: string | null): number => Date.parse(text ?? '') / 86_400_000;
const lastDay = (text: string | null): number =>
  text?.length === 7 ? Date.UTC(+text.slice(0, 4), +text.slice(5), 0) / 86_400_000 : firstDay(text);

/** What a figure's words come to beside another. NaN is what is unknown, neither more nor less than anything. */
function read(figure: Figure, other: Figure) {
  const { measure, hedge, value, unit, scope } = figure;
  const at = (bound: Figure['value'], open: number): number =>
    typeof bound === 'string' ? firstDay(bound) : (bound ?? open);
  const number = at(value, Number.NaN);
  const size = unit === 'date' ? 0 : Math.abs(number);
  const zeros = /[1-9](0*)$/.exec(String(value))?.[1]?.length ?? 0;
  const digit = zeros && Math.min(10 ** zeros / 2, size * rounding.share);
  const isTold = unit === 'percent' && listed(lists.roundedShares, measure) && number % 1 === 0;
  const plain = unitOf(figure) === 'fraction' ? fraction.share : isTold ? 0.499 : digit;
  const isExact = hedge === 'exact' && value !== null;
  const half = Math.max(plain, Math.min(convertedHalf(figure, other), size * rounding.share));
  const zero = unit === other.unit ? 0 : (ZEROS[unit ?? ''] ?? 0);
  const [leans, below, above] = HEDGES[hedge] ?? [0, 0, 0];
  const first = number - (isExact ? half : size * below);
  const last = number + (isExact ? half : size * above);
  const [least = Number.NaN, most = least] = sizesBeside(figure, other);
  const path = scope.toLowerCase().replace(/\s*([;>\s])\s*/g, '$1');
  return {
    ...figure,
    from: least * ((isExact ? first : at(figure.low, -Infinity)) - zero),
    to: most * ((isExact ? last : at(figure.high, Infinity)) - zero),
    anchor: (number - zero) * ((least + most) / 2),
    near: [least * (first - zero), most * (last - zero)] as const,
    leans,
    isBound: leans !== 0 && hedge !== 'almost',
    isRound: zeros > 0,
    parts: [...new Set(path.trim().split(';'))].filter((part) => part && part !== 'total').sort(),
  };
}
type Count = ReturnType<typeof read>;
const isNear = ({ anchor }: Count, { near: [low, high] }: Count): boolean =>
  upTo(low, anchor) && upTo(anchor, high);

function sideBySide(a: Count, b: Count) {
  const isVague = a.hedge === 'vague' || b.hedge === 'vague';
  const stated = a.asOfFrom === 'stated' && b.asOfFrom === 'stated';
  const areAlike = a.parts.join() === b.parts.join();
  const isTotal = a.window === 'cumulative' || b.window === 'cumulative';
  const areBounds = a.isBound && b.isBound;
  const opposed = areBounds && a.leans !== b.leans;
  const areCounts = areBounds && !(a.isRound && b.isRound) && !equal(a.anchor, b.anchor);
  const isOneNumber = !areCounts && a.leans * b.leans >= 0 && (isNear(a, b) || isNear(b, a));
  const isOneSpan = a.hedge === b.hedge && equal(a.from, b.from) && equal(a.to, b.to);
  const [low, high] = [Math.max(a.from, b.from), Math.min(a.to, b.to)];
  const fit = upTo(low, high) && (isTotal || !(opposed && equal(low, high)));
  const how: Verdict | null = isOneSpan || isOneNumber ? 'agrees' : fit ? 'compatible' : null;
  const [over, under] = [firstDay(a.asOf) - lastDay(b.asOf), firstDay(b.asOf) - lastDay(a.asOf)];
  const days = over > 0 ? over : under > 0 ? -under : over + under === 0 ? 0 : Number.NaN;
  const apart = Math.abs(days);
  const [older, newer] = days > 0 ? [b, a] : [a, b];
  const later = apart > 0 && newer.to < older.from ? 'lower-later' : LATER[Math.sign(days) + 1];
  return { a, b, older, newer, later, apart, how, isTotal, isVague, opposed, stated, areAlike };
}
type Two = ReturnType<typeof sideBySide>;
function exceeds(part: Count, whole: Count, { newer, apart }: Two): boolean {
  const isOlder = apart > 0 && whole === newer && part.window === 'cumulative';
  if ([part.unit ?? 'ratio', part.measure].some((it) => listed(lists.notSummed, it))) return false;
  const fits = whole.parts.every((it) => part.parts.some((one) => `${one}>`.startsWith(`${it}>`)));
  return fits && part.from > whole.to && (isFixed(part) || isOlder || apart === 0);
}

/** Totals, which only grow, and states. A state and a total often tell the same. */
function counts(two: Two): Verdict {
  const { a, b, older, newer, later, apart, how, isTotal, isVague } = two;
  const grew = apart > 0 && newer.anchor > older.anchor && newer.leans !== -1;
  const isCounted = older.isBound && !older.isRound && !newer.isRound;
  if (isTotal && grew && (how === 'compatible' || (how && isCounted))) return 'updated';
  if (how) return how;
  const isSure = two.stated && !listed(lists.falling, a.measure);
  const fell = later === 'lower-later' && (isVague || isSure);
  const isSlow = lists.slow.some((one) => apart <= one.days && listed([one], a.measure));
  const isDecided = apart === 0 || (two.opposed && apart <= lists.decided.days);
  const stands = isSlow || (isDecided && !listed(lists.moving, a.measure));
  const isRuledOut = isTotal ? fell : stands || isFixed(a) || isFixed(b);
  if (isVague && (isRuledOut || !later)) return 'compatible';
  if (isRuledOut) return a.window === b.window ? 'conflicts' : 'different-scope';
  return later ? 'updated' : 'not-compared';
}

function compared(two: Two, isOne: boolean): Verdict {
  const { a, b, how, isVague } = two;
  const [isDay, isAdded] = [a.unit === 'date', [a.window, b.window].includes('increment')];
  if (!two.areAlike) {
    if (isDay && how === 'agrees' && a.value !== null && !(a.parts[0] && b.parts[0])) return how;
    const words = [...a.parts, ...b.parts].flatMap((part) => part.split(/[^\p{L}#]+/u));
    const isOdd = words.some((word) => word.startsWith('#') || listed(lists.notParts, word));
    const isLost = isDay || isAdded || isVague || isOdd || a.window !== b.window;
    return !isLost && (exceeds(a, b, two) || exceeds(b, a, two)) ? 'conflicts' : 'different-scope';
  }
  if (isDay) {
    const isOccasion = listed(lists.occasions, a.measure) && !listed(lists.once, a.measure);
    if (isOccasion && !isOne) return how ?? 'different-scope';
    const named = [a, b].flatMap(({ anchor, from, to }) => [anchor || from, anchor || to]);
    const isFar = Math.max(...named) - Math.min(...named) > lists.sameEvent.days;
    return how ?? (isFar ? 'not-compared' : 'conflicts');
  }
  if (!isAdded) return counts(two);
  const isTelling = how === 'agrees' && a.value !== null && !a.isRound && !b.isRound;
  if (a.window !== b.window || (a.asOf !== b.asOf && !isTelling)) return 'different-scope';
  return how ?? (two.stated && !isVague ? 'conflicts' : 'different-scope');
}

/** The verdict, which is a weaker one where the two may not be of one thing, or their reading is not sure. */
function verdictOf(two: Two, isOne: boolean): Verdict {
  const { a, b, how, areAlike } = two;
  const isOneMeasure = a.measure === b.measure;
  const areNames = a.unit !== null && listed(lists.oneNumber, a.measure, b.measure);
  const isNoun = isThing(unitOf(a)) && (isNamedByWords(a) || isNamedByWords(b));
  if (!isOneMeasure && !(a.unit === b.unit && (areNames || isNoun))) return 'different-scope';
  const isUntold = (a.trend === null || b.trend === null) && listed(lists.changes, a.measure);
  if (a.trend !== b.trend && !isUntold) return 'different-scope';
  const unknown = [a, b].filter(({ hedge }) => hedge === 'unknown').length;
  if (unknown === 2 && areAlike && a.window === b.window) return 'agrees';
  if (unknown === 1 || Number.isNaN(a.from)) return 'not-compared';
  const verdict = compared(two, isOne);
  const isRecalled = verdict === 'agrees' && a.parts.some((part) => part.startsWith('earlier>'));
  if (areAlike && two.apart > lists.sameEvent.countDays && !isRecalled) return 'not-compared';
  if (verdict === 'agrees') return verdict;
  const isEcho = how === 'agrees' && a.anchor === b.anchor && !a.isRound && Math.abs(a.anchor) > 10;
  if (verdict === 'different-scope' && !areAlike && isEcho && a.unit !== 'date') return verdict;
  const flags = ['conflicts', 'updated'].includes(verdict);
  const unsure = [...a.assumed, ...b.assumed].filter((field) => field !== 'saidBy');
  if (unsure.some((field) => flags || field !== 'asOf')) return 'not-compared';
  const wholes = [a, b].filter(({ scope }) => scope === 'total').length;
  const isFirm = listed(lists.firm, a.measure) || (wholes === 0 && listed(lists.firmAt, a.measure));
  const isLoose = !isOneMeasure || (listed(lists.loose, a.measure) && !isFirm);
  const isSpecific =
    isOneMeasure && isNamedByWords(a) && (isNoun || (a.unit !== null && wholes === 0));
  const areBounds = isOneMeasure && areAlike && two.opposed && !two.isTotal;
  const isNamed = verdict === 'updated' ? areNames || isSpecific : areBounds;
  const isNobodys = wholes === 2 && listed(lists.somebodys, a.measure);
  const isDoubtful = a.superseded || b.superseded || isNobodys || (isLoose && !isNamed && !isOne);
  return flags && isDoubtful ? 'not-compared' : verdict;
}

/** What `here` is to `there`, worked out by nobody who knows the engine; `isOne`: they are of one thing. */
export function opinion(here: Figure, there: Figure, isOne = false) {
  const two = sideBySide(read(here, there), read(there, here));
  const verdict = verdictOf(two, isOne);
  return { verdict, direction: (verdict === 'updated' && two.later) || null };
}
