import lists from '../../../data/words/comparing.json';
import type { Direction, Verdict } from '../../../src/core/compare/verdict';
import type { Figure } from '../../../src/core/figures/figure';
import {
  alike,
  among,
  day,
  howTheyMeet,
  isBound,
  isRound,
  isThing,
  isVague,
  onOneScale,
  type Range,
  restrictions,
  side,
} from './second-opinion-ranges';

/** What two figures are to each other, worked out from their fields by nobody who knows the engine. */
export interface Opinion {
  verdict: Verdict;
  direction: Direction | null;
}

/** Which count is of a later day: 1 the first, -1 the second, 0 one day; null where nobody can tell. */
function later(a: Figure, b: Figure): { order: number | null; apart: number; stated: boolean } {
  const days = ({ asOf }: Figure): [number, number] | null => {
    if (asOf === null) return null;
    if (asOf.length === 10) return [day(asOf), day(asOf)];
    const [year = 0, month = 0] = asOf.split('-').map(Number);
    return [day(`${asOf}-01`), Date.UTC(year, month, 0) / 86_400_000];
  };
  const [x, y] = [days(a), days(b)];
  const stated = a.asOfFrom === 'stated' && b.asOfFrom === 'stated';
  if (!x || !y) return { order: null, apart: 0, stated: false };
  if (x[0] > y[1]) return { order: 1, apart: x[0] - y[1], stated };
  if (y[0] > x[1]) return { order: -1, apart: y[0] - x[1], stated };
  return x[0] === x[1] && y[0] === y[1]
    ? { order: 0, apart: 0, stated }
    : { order: null, apart: 0, stated: false };
}

const DIRECTIONS: Record<string, Direction> = {
  '1': 'later-here',
  '-1': 'later-elsewhere',
  '0': 'same-day',
};

const CHANCE: Opinion = { verdict: 'not-compared', direction: null };
const plain = (verdict: Verdict): Opinion => ({ verdict, direction: null });

/** Two figures of one count, on one scale: what they are before it is asked how sure the reading is. */
function compared(
  a: Figure,
  b: Figure,
  ranges: [Range, Range],
  isFixed: boolean,
  isOne: boolean,
): Opinion {
  const how = howTheyMeet(a, b, ranges);
  const { order, apart, stated } = later(a, b);
  const vague = isVague(a) || isVague(b);
  const updated = (direction = DIRECTIONS[String(order)] ?? null): Opinion => ({
    verdict: 'updated',
    direction,
  });
  const [newer, older] = order === 1 ? [a, b] : [b, a];
  const [x, y] = order === 1 ? ranges : [ranges[1], ranges[0]];
  const ordered = order === 1 || order === -1;
  if (a.unit === 'date') {
    if (how === 'same') return plain('agrees');
    if (how === 'both') return plain('compatible');
    if (!isOne && among(lists.occasions, a.measure) && !among(lists.once, a.measure))
      return plain('different-scope');
    const named = ranges.flatMap(({ anchor, from, to }) =>
      anchor === null ? [from, to] : [anchor],
    );
    return Math.max(...named) - Math.min(...named) > lists.sameEvent.days
      ? CHANCE
      : plain('conflicts');
  }
  if (a.window === 'cumulative') {
    const grew =
      x.anchor !== null && y.anchor !== null && x.anchor > y.anchor && side(newer) !== -1;
    const counted = isBound(older) && !isRound(older) && !isRound(newer) && grew;
    if (how === 'same') return ordered && counted ? updated() : plain('agrees');
    if (how !== 'no') return ordered && grew ? updated() : plain('compatible');
    if (order === null) return vague ? plain('compatible') : CHANCE;
    if (!ordered || x.from >= y.to) return updated();
    if (vague) return plain('compatible');
    return stated && !among(lists.falling, a.measure) ? plain('conflicts') : updated('lower-later');
  }
  if (a.window === 'increment') {
    const telling = !isRound(a) && !isRound(b) && ranges[0].anchor !== null;
    if (how === 'same' && (a.asOf === b.asOf || telling)) return plain('agrees');
    if (a.asOf === b.asOf && how === 'both') return plain('compatible');
    return a.asOf === b.asOf && stated && !vague ? plain('conflicts') : plain('different-scope');
  }
  if (how === 'same') return plain('agrees');
  if (how === 'both') return plain('compatible');
  const opposed = isBound(a) && isBound(b) && side(a) !== side(b);
  const slow = lists.slow.find(({ measures }) => measures.includes(a.measure))?.days ?? 0;
  const moving = among(lists.moving, a.measure);
  const known = order !== null;
  if (known && apart <= slow && slow > 0) return vague ? plain('compatible') : plain('conflicts');
  if (known && opposed && apart <= lists.decided.days && !moving) return plain('conflicts');
  const moves = order === 0 ? among(lists.moving, a.measure) : order !== null;
  if (!isFixed && moves) return updated(apart > 0 && x.to < y.from ? 'lower-later' : undefined);
  if (vague) return plain('compatible');
  return !isFixed && order === null ? CHANCE : plain('conflicts');
}

/** A state beside a total: what time explains; what was added in a while is neither. */
function states(a: Figure, b: Figure, ranges: [Range, Range]): Opinion {
  const total = (one: Figure): Figure => ({ ...one, window: 'cumulative' });
  const found = compared(total(a), total(b), ranges, false, false);
  const added = a.window === 'increment' || b.window === 'increment';
  return added || found.verdict === 'conflicts' ? plain('different-scope') : found;
}

/** Whether a count of some of the whole is larger than the whole, which was counted no earlier. */
function exceeds(a: Figure, b: Figure, [x, y]: [Range, Range], isFixed: boolean): boolean {
  const { order } = later(a, b);
  const words = lists.notParts.flatMap((entry) => entry.words);
  const pairs: [Figure, Figure, number, number][] = [
    [a, b, x.from - y.to, -1],
    [b, a, y.from - x.to, 1],
  ];
  if (a.unit === 'date' || a.window !== b.window || a.window === 'increment') return false;
  if (isVague(a) || isVague(b) || alike(a, b)) return false;
  const odd = [a, b].some(
    ({ scope }) =>
      scope.includes('#') ||
      scope
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .some((word) => words.includes(word)),
  );
  return pairs.some(
    ([part, whole, gap, order2]) =>
      !odd &&
      gap > 0 &&
      (isFixed || (order === order2 && a.window === 'cumulative') || order === 0) &&
      restrictions(whole.scope).every((wide) =>
        restrictions(part.scope).some((one) => one === wide || one.startsWith(`${wide} > `)),
      ),
  );
}

const isLoose = (a: Figure, b: Figure): boolean =>
  a.measure !== b.measure ||
  (among(lists.loose, a.measure) &&
    !among(lists.firm, a.measure) &&
    !(a.scope !== 'total' && among(lists.firmAt, a.measure)));

/**
 * What `a` is to `b`, from their fields and the published lists alone; `isOne` where they are known to be of
 * one thing.
 */
export function opinion(a: Figure, b: Figure, isOne = false): Opinion {
  const named = [a, b].some(({ measure }) => measure.startsWith('other:'));
  const oneNumber = lists.oneNumber.some(({ measures }) =>
    [a, b].every(({ measure }) => measures.includes(measure)),
  );
  const oneCount =
    a.measure === b.measure || (a.unit === b.unit && (oneNumber || (named && isThing(a.unit))));
  const known = a.trend !== null && b.trend !== null;
  const turned = a.trend !== b.trend && (known || !among(lists.changes, a.measure));
  if (!oneCount || turned) return plain('different-scope');
  const unknown = [a, b].filter(({ hedge }) => hedge === 'unknown').length;
  if (unknown === 1) return CHANCE;
  if (unknown === 2 && alike(a, b) && a.window === b.window) return plain('agrees');
  const ranges = onOneScale(a, b);
  if (!ranges) return CHANCE;
  const isFixed = [a, b].some(
    ({ measure, unit }) =>
      among(lists.fixed as { measures?: string[] }[], measure) ||
      (!among(lists.changing, measure) &&
        lists.fixed.some(({ units = [] }: { units?: string[] }) => units.includes(unit ?? ''))),
  );
  const dates = [a, b].map(({ unit, value }) => unit === 'date' && value !== null);
  const oneDay =
    dates.every(Boolean) &&
    [a, b].some(({ scope }) => restrictions(scope).length === 0) &&
    howTheyMeet(a, b, ranges) === 'same';
  const found = !alike(a, b)
    ? oneDay
      ? plain('agrees')
      : plain(exceeds(a, b, ranges, isFixed) ? 'conflicts' : 'different-scope')
    : a.window !== b.window
      ? states(a, b, ranges)
      : compared(a, b, ranges, isFixed, isOne);
  const { verdict } = found;
  const recalled = restrictions(a.scope).some((part) => part.startsWith('earlier > '));
  const twoEvents = alike(a, b) && later(a, b).apart > lists.sameEvent.countDays;
  if (twoEvents && !(recalled && verdict === 'agrees')) return CHANCE;
  if (verdict === 'agrees' || verdict === 'not-compared') return found;
  const [x, y] = ranges;
  const echo =
    !alike(a, b) &&
    verdict === 'different-scope' &&
    a.unit !== 'date' &&
    !isVague(a) &&
    !isRound(a) &&
    x.anchor !== null &&
    x.anchor === y.anchor &&
    Math.abs(x.anchor) > 10 &&
    howTheyMeet(a, b, ranges) === 'same';
  if (echo) return found;
  const flags = verdict === 'conflicts' || verdict === 'updated';
  const nobodys = a.scope === 'total' && b.scope === 'total' && among(lists.somebodys, a.measure);
  const oneNoun =
    verdict === 'updated' &&
    a.measure === b.measure &&
    a.measure.startsWith('other:') &&
    (isThing(a.unit) || (a.unit !== null && a.scope !== 'total'));
  const bounds = isBound(a) && isBound(b) && side(a) !== side(b) && verdict === 'conflicts';
  const named2 = a.measure === b.measure && alike(a, b);
  const loose = !isOne && isLoose(a, b) && !oneNoun && !(bounds && named2);
  if (flags && (a.superseded || b.superseded || loose || nobodys)) return CHANCE;
  const unsure = [...a.assumed, ...b.assumed].some(
    (field) => field !== 'saidBy' && (flags || field !== 'asOf'),
  );
  return unsure ? CHANCE : found;
}
