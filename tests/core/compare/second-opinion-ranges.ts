import lists from '../../../data/words/comparing.json';
import type { Figure } from '../../../src/core/figures/figure';

/** What a figure's words allow, on the scale it shares with another's: days since 1970, or a base unit. */
export interface Range {
  from: number;
  to: number;
  anchor: number | null;
  /** Where another anchor says the same. */
  near: [number, number] | null;
}

export const among = (list: { measures?: string[] }[], name: string): boolean =>
  list.some(({ measures = [] }) =>
    measures.some((pattern) => new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(name)),
  );

export const day = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000;
const near = (a: number, b: number): boolean =>
  a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
const upTo = (a: number, b: number): boolean => a <= b || near(a, b);

/** What restricts a count, in any order. */
export const restrictions = (scope: string): string[] =>
  [
    ...new Set(
      scope
        .toLowerCase()
        .split(';')
        .map((part) =>
          part
            .split('>')
            .map((step) => step.trim().replace(/\s+/g, ' '))
            .join(' > '),
        ),
    ),
  ]
    .filter((part) => part !== '' && part !== 'total')
    .sort();
export const alike = (a: Figure, b: Figure): boolean =>
  restrictions(a.scope).join(';') === restrictions(b.scope).join(';');

const isUp = ({ hedge }: Figure): boolean => hedge === 'at-least' || hedge === 'more-than';
const isBelow = ({ hedge }: Figure): boolean => hedge === 'at-most' || hedge === 'less-than';
export const isBound = (one: Figure): boolean => isUp(one) || isBelow(one);
export const side = (one: Figure): number =>
  isUp(one) ? 1 : isBelow(one) || one.hedge === 'almost' ? -1 : 0;
export const isRound = ({ value }: Figure): boolean =>
  typeof value === 'number' && value !== 0 && value % 10 === 0;
export const isVague = ({ hedge }: Figure): boolean => hedge === 'vague';

/** Half of the last digit that is no zero. */
const lastDigit = (value: number): number => {
  const zeros =
    Number.isInteger(value) && value !== 0
      ? (/0*$/.exec(BigInt(Math.abs(value)).toString())?.[0].length ?? 0)
      : 0;
  return zeros === 0 ? 0 : 10 ** zeros / 2;
};

function rangeOf(one: Figure): Range {
  const at = (bound: Figure['value'], open: number): number =>
    bound === null ? open : typeof bound === 'number' ? bound : day(bound);
  const isDay = one.unit === 'date';
  const [from, to] = [at(one.low, -Infinity), at(one.high, Infinity)];
  const anchor = one.value === null || isVague(one) ? null : at(one.value, 0);
  if (anchor === null || one.hedge === 'range') return { from, to, anchor, near: null };
  const size = isDay ? 0 : Math.abs(anchor);
  if (isUp(one)) return { from, to, anchor, near: [anchor, anchor + size / 10] };
  if (isBelow(one)) return { from, to, anchor, near: [anchor - size / 10, anchor] };
  if (one.hedge === 'almost') return { from, to, anchor, near: [anchor - size / 20, anchor] };
  if (one.hedge === 'approx')
    return {
      from,
      to,
      anchor,
      near: [Math.min(from, anchor - size / 20), Math.max(to, anchor + size / 20)],
    };
  if (isDay) return { from, to, anchor, near: [anchor, anchor] };
  const share = isFraction(one);
  const told =
    one.unit === 'percent' && among(lists.roundedShares, one.measure) && Number.isInteger(anchor);
  const half = share ? 0.02 : told ? 0.499 : Math.min(lastDigit(anchor), size / 20);
  return {
    from: Math.min(from, anchor - half),
    to: Math.max(to, anchor + half),
    anchor,
    near: [anchor - half, anchor + half],
  };
}

const isFraction = ({ unit, value }: Figure): boolean =>
  unit === null && typeof value === 'number' && value > 0 && value < 1;
const sizeOf = (unit: string | null): { base: string; sizes: [number, number] } | null => {
  for (const { base, of } of lists.units) {
    const size =
      unit === null ? undefined : (of as unknown as Record<string, number | number[]>)[unit];
    if (size !== undefined)
      return { base, sizes: Array.isArray(size) ? [size[0] ?? 0, size[1] ?? 0] : [size, size] };
  }
  return null;
};
export const isThing = (unit: string | null): boolean =>
  unit !== null &&
  !sizeOf(unit) &&
  !lists.noThings.some(({ units }) => units.includes(unit)) &&
  !/^[A-Z]{3}$/.test(unit);

/** Both on one scale; null where there is none. */
export function onOneScale(a: Figure, b: Figure): [Range, Range] | null {
  const plain: [Range, Range] = [rangeOf(a), rangeOf(b)];
  const oneThing =
    a.measure === b.measure &&
    !a.measure.startsWith('other:') &&
    isThing(a.unit) &&
    isThing(b.unit);
  if (a.unit === b.unit || oneThing) return plain;
  const [x, y] = [a, b].map((one) => sizeOf(isFraction(one) ? 'fraction' : one.unit));
  if (!x || !y || x.base !== y.base) return null;
  const scaled = (range: Range, [small, large]: [number, number]): Range => {
    const low = (value: number): number => value * (value < 0 ? large : small);
    const high = (value: number): number => value * (value < 0 ? small : large);
    return {
      from: low(range.from),
      to: high(range.to),
      anchor: range.anchor === null ? null : (range.anchor * (small + large)) / 2,
      near: range.near && [low(range.near[0]), high(range.near[1])],
    };
  };
  return [scaled(plain[0], x.sizes), scaled(plain[1], y.sizes)];
}

/** same: one number; both: both can be true; point: they meet in one value; no: they do not fit. */
export function howTheyMeet(
  a: Figure,
  b: Figure,
  [x, y]: [Range, Range],
): 'same' | 'both' | 'point' | 'no' {
  const against = side(a) * side(b) === -1;
  if (
    x.anchor === null &&
    y.anchor === null &&
    isVague(a) === isVague(b) &&
    near(x.from, y.from) &&
    near(x.to, y.to)
  )
    return 'same';
  if (x.anchor !== null && y.anchor !== null && !against) {
    const inside = (value: number, room: [number, number] | null): boolean =>
      room !== null && upTo(room[0], value) && upTo(value, room[1]);
    const apart = isBound(a) && isBound(b) && !(isRound(a) && isRound(b));
    if (
      near(x.anchor, y.anchor) ||
      (!apart && (inside(y.anchor, x.near) || inside(x.anchor, y.near)))
    )
      return 'same';
  }
  const [low, high] = [Math.max(x.from, y.from), Math.min(x.to, y.to)];
  if (!upTo(low, high)) return 'no';
  return against && isBound(a) && isBound(b) && near(low, high) ? 'point' : 'both';
}
