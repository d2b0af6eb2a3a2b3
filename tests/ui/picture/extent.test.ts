import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Figure, HEDGES } from '../../../src/core/figures/figure';
import { dayAt, extentOf, placeOfDay, stepFrom } from '../../../src/ui/parts/picture/extent';
import { count, date } from '../report';

const day = (text: string) => placeOfDay(text);

describe('where a figure lies', () => {
  it('is its value, and nothing more, for a plain number and a plain day', () => {
    expect(extentOf(count('64', 64))).toEqual({
      at: 64,
      low: 64,
      high: 64,
      body: 'none',
      open: null,
      hollow: false,
    });
    expect(extentOf(date('on March 1', '2031-03-01'))?.at).toBe(day('2031-03-01'));
  });

  it('is open where the words set no end, and hollow where they leave the value itself out', () => {
    const shape = (figure: Figure) => {
      const { at, open, hollow, body } = extentOf(figure) ?? {};
      return { at, open, hollow, body };
    };
    const solid = { at: 64, hollow: false, body: 'none' };
    expect(shape(count('at least 64', 64, { hedge: 'at-least', high: null }))).toEqual({
      ...solid,
      open: 'up',
    });
    expect(shape(count('more than 64', 64, { hedge: 'more-than', high: null }))).toEqual({
      ...solid,
      open: 'up',
      hollow: true,
    });
    expect(shape(count('up to 64', 64, { hedge: 'at-most', low: 0 }))).toEqual({
      ...solid,
      open: 'down',
    });
    expect(shape(count('fewer than 64', 64, { hedge: 'less-than', low: 0 }))).toEqual({
      ...solid,
      open: 'down',
      hollow: true,
    });
    const by = date('by March 7', '2031-03-07', { hedge: 'at-most', low: null });
    expect(shape(by)).toMatchObject({ at: day('2031-03-07'), open: 'down' });
  });

  it('is a soft band around "about", and below "almost", whose value is left out', () => {
    expect(
      extentOf(count('about 100', 100, { hedge: 'approx', low: 95, high: 105 })),
    ).toMatchObject({ at: 100, low: 95, high: 105, body: 'soft', open: null, hollow: false });
    expect(extentOf(count('almost 100', 100, { hedge: 'almost', low: 90 }))).toMatchObject({
      at: 100,
      low: 90,
      high: 100,
      body: 'soft',
      open: null,
      hollow: true,
    });
  });

  it('is a block without a dot for a vague word, open where the word has no upper end', () => {
    const vague = (low: number, high: number | null) =>
      extentOf(count('dozens', null, { hedge: 'vague', low, high }));
    expect(vague(24, 99)).toMatchObject({ at: null, low: 24, high: 99, body: 'vague', open: null });
    expect(vague(24, null)).toMatchObject({ at: null, low: 24, body: 'vague', open: 'up' });
  });

  it('is the whole span of days that words point to', () => {
    const week = date('last week', null, { low: '2031-03-03', high: '2031-03-09', hedge: 'range' });
    expect(extentOf(week)).toMatchObject({
      at: null,
      low: day('2031-03-03'),
      high: day('2031-03-09'),
      body: 'span',
    });
  });

  it('is nowhere for what is not known, a month, and numbers that no line can end at', () => {
    expect(extentOf(count('not clear how many', null, { hedge: 'unknown' }))).toBeNull();
    expect(extentOf(date('in March', null, { low: '2031-03', high: '2031-03' }))).toBeNull();
    expect(extentOf(date('on March 45', '2031-03-45'))).toBeNull();
    expect(extentOf(date('in the year 9999', '9999-12-31'))).toBeNull();
    expect(extentOf(date('months ago', null, { hedge: 'vague', high: '2031-03-01' }))).toBeNull();
    expect(extentOf(count('1e300', 1e300))).toBeNull();
  });

  it('is a finite place, low before high, whatever a pack claims', () => {
    const bound = fc.oneof(
      fc.constant(null),
      fc.double(),
      fc.string(),
      fc.date({ noInvalidDate: true }).map((one) => one.toISOString().slice(0, 10)),
    );
    const figure = fc.record({
      value: bound,
      low: bound,
      high: bound,
      hedge: fc.constantFrom(...HEDGES),
      unit: fc.constantFrom('date', 'people'),
    });
    fc.assert(
      fc.property(figure, (given) => {
        const extent = extentOf({ ...count('', null), ...given });
        if (!extent) return;
        const { at, low, high } = extent;
        expect([low, high, at ?? 0].every(Number.isFinite)).toBe(true);
        expect(low).toBeLessThanOrEqual(high);
        if (at !== null) expect(low <= at && at <= high).toBe(true);
      }),
    );
  });
});

describe('a step', () => {
  it('hangs at the total that it is added to', () => {
    expect(stepFrom(5000, count('312 more', 312))).toMatchObject({
      at: null,
      low: 5000,
      high: 5312,
      body: 'step',
    });
    expect(stepFrom(5000, count('dozens more', null, { hedge: 'vague' }))).toBeNull();
  });
});

describe('a place on a line of days', () => {
  it('is a day, and leads back to it', () => {
    for (const one of ['1969-12-31', '2000-02-29', '2031-03-01']) {
      expect(Number.isInteger(placeOfDay(one))).toBe(true);
      expect(dayAt(placeOfDay(one))).toBe(one);
    }
  });
});
