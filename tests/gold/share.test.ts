import { describe, expect, it } from 'vitest';
import { inWords, percentOf, wilson } from './share';

// Expected bounds: the interval as the literature tabulates it for these counts.
describe('a share', () => {
  it('says how far it may be chance', () => {
    expect(wilson({ hits: 30, of: 40 })[0]).toBeCloseTo(0.598, 3);
    expect(inWords({ hits: 0, of: 10 })).toBe('0 of 10: 0.0 % (0.0 to 27.8)');
    expect(inWords({ hits: 5, of: 10 })).toBe('5 of 10: 50.0 % (23.7 to 76.3)');
    expect(inWords({ hits: 95, of: 100 })).toBe('95 of 100: 95.0 % (88.8 to 97.8)');
  });

  it('may be anything where nothing was tried', () => {
    expect(wilson({ hits: 0, of: 0 })).toEqual([0, 1]);
    expect(percentOf({ hits: 0, of: 0 })).toBe(0);
  });
});
