import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Axis,
  dayAxis,
  type Held,
  numberAxis,
  STUB_SHARE,
  share,
} from '../../../src/ui/parts/picture/axis';
import { placeOfDay } from '../../../src/ui/parts/picture/extent';

const day = fc.integer({ min: placeOfDay('1900-01-01'), max: placeOfDay('2100-01-01') });
const counted = fc.oneof(fc.nat(300), fc.nat(100_000), fc.nat(2 ** 31));
const measured = fc.oneof(
  fc.integer({ min: -5000, max: 90_000 }).map((n) => n / 100),
  fc.integer({ min: 1, max: 900 }).map((n) => n * 1e9),
);

/** Values, of which any may have an open end. */
const heldOf = (value: fc.Arbitrary<number>): fc.Arbitrary<Held> =>
  fc
    .array(fc.record({ value, open: fc.constantFrom('up', 'down', null) }), { minLength: 1 })
    .map((all) => {
      const values = all.map((one) => one.value);
      const openUp = all.flatMap((one) => (one.open === 'up' ? one.value : []));
      const openDown = all.flatMap((one) => (one.open === 'down' ? one.value : []));
      return {
        low: Math.min(...values),
        high: Math.max(...values),
        ...(openDown.length > 0 && { openLow: Math.min(...openDown) }),
        ...(openUp.length > 0 && { openHigh: Math.max(...openUp) }),
      };
    });

const ends = ({ ticks }: Axis): [number, number] => [
  ticks[0] ?? Number.NaN,
  ticks.at(-1) ?? Number.NaN,
];
const gaps = ({ ticks }: Axis): number[] => ticks.slice(1).map((tick, i) => tick - (ticks[i] ?? 0));

const law = (
  value: fc.Arbitrary<number>,
  axis: (held: Held) => Axis,
  holds: (axis: Axis, held: Held) => void,
) => fc.assert(fc.property(heldOf(value), (held) => holds(axis(held), held)));

const AXES = [
  { name: 'an axis of days', value: day, axis: dayAxis },
  { name: 'an axis of counts', value: counted, axis: (held: Held) => numberAxis(held, true) },
  { name: 'an axis of measures', value: measured, axis: (held: Held) => numberAxis(held, false) },
];

describe.each(AXES)('$name', ({ value, axis }) => {
  it('holds every value', () => {
    law(value, axis, (made, { low, high }) => {
      const [from, to] = ends(made);
      expect(from).toBeLessThanOrEqual(low);
      expect(to).toBeGreaterThanOrEqual(high);
    });
  });

  it('has two to five labels, at an even distance', () => {
    law(value, axis, (made) => {
      expect(made.ticks.length).toBeGreaterThanOrEqual(2);
      expect(made.ticks.length).toBeLessThanOrEqual(5);
      const [first = 0, ...rest] = gaps(made);
      expect(first).toBeGreaterThan(0);
      for (const gap of rest) expect(gap / first).toBeCloseTo(1, 9);
    });
  });

  it('puts every value where its share of the way is', () => {
    fc.assert(
      fc.property(heldOf(value), fc.double({ min: 0, max: 1, noNaN: true }), (held, part) => {
        const made = axis(held);
        const [from, to] = ends(made);
        expect(share(made, from)).toBe(0);
        expect(share(made, to)).toBe(1);
        expect(share(made, from + (to - from) * part)).toBeCloseTo(part, 9);
      }),
    );
  });

  it('leaves room for an open end beyond its value', () => {
    law(value, axis, (made, { openHigh }) => {
      if (openHigh !== undefined)
        expect(share(made, openHigh)).toBeLessThanOrEqual(1 - STUB_SHARE + 1e-9);
    });
  });
});

describe('an axis of days', () => {
  it('has a whole day at every tick', () => {
    law(day, dayAxis, ({ ticks }) => {
      for (const tick of ticks) expect(Number.isInteger(tick)).toBe(true);
    });
  });

  it('leaves room for an open end before its day', () => {
    law(day, dayAxis, (made, { openLow }) => {
      if (openLow !== undefined)
        expect(share(made, openLow)).toBeGreaterThanOrEqual(STUB_SHARE - 1e-9);
    });
  });

  it('names every day where there are few, and has none of them at the edge', () => {
    const one = placeOfDay('2031-03-01');
    expect(dayAxis({ low: one, high: one + 1 }).ticks).toEqual([one - 1, one, one + 1, one + 2]);
    expect(dayAxis({ low: one, high: one + 3 }).ticks).toEqual([one, one + 1, one + 2, one + 3]);
  });
});

describe('an axis of numbers', () => {
  it('begins at 0, or below where a value is', () => {
    law(
      measured,
      (held) => numberAxis(held, false),
      (made, { low }) => {
        const [from] = ends(made);
        if (low >= 0) expect(from).toBe(0);
        else expect(made.ticks.some((tick) => tick === 0)).toBe(true);
      },
    );
  });

  it('counts on in ones, twos or fives, without a trail of digits', () => {
    law(
      measured,
      (held) => numberAxis(held, false),
      (made) => {
        const [step = 0] = gaps(made);
        expect(step.toExponential(9)).toMatch(/^[125]\.0+e/);
        for (const tick of made.ticks) expect(String(tick)).not.toMatch(/\d{5,}\.|\.\d{7,}/);
      },
    );
  });

  it('names no half people', () => {
    law(
      counted,
      (held) => numberAxis(held, true),
      ({ ticks }) => {
        for (const tick of ticks) expect(Number.isInteger(tick)).toBe(true);
      },
    );
  });

  it('is drawn of nothing but a nought', () => {
    expect(numberAxis({ low: 0, high: 0 }, true).ticks).toEqual([0, 1]);
    expect(numberAxis({ low: 0, high: 0 }, false).ticks.length).toBeLessThanOrEqual(5);
  });
});
