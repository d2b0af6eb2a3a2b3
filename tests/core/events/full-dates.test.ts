import { describe, expect, it } from 'vitest';
import { fullDates } from '../../../src/core/events/full-dates';

describe('the days a text names in full', () => {
  it('are read in the usual ways of writing them', () => {
    expect(fullDates('Posted March 4, 2031 at noon')).toEqual(['2031-03-04']);
    expect(fullDates('Sept. 21st 2030')).toEqual(['2030-09-21']);
    expect(fullDates('on the 7th of May, 2029')).toEqual(['2029-05-07']);
    expect(fullDates('updated 2031-03-04T10:00')).toEqual(['2031-03-04']);
  });

  it('do not include a day without a year, a guess of the order, or no day at all', () => {
    expect(fullDates('on March 4 they met; 05/06/2031; March 2031; May 45, 2031')).toEqual([]);
  });

  it('are not found in a number or a word that only begins like a month', () => {
    expect(fullDates('Marching 4, 2031 and 12 mayors 2031 and 2031-30-30')).toEqual([]);
  });
});
