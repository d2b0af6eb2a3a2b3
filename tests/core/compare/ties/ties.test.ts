import { describe, expect, it } from 'vitest';
import { OPEN, pairsIn } from './pairs';
import { findTie, scoreOf, wilson } from './score';

const found = pairsIn(OPEN).map(findTie);
const { precision, recall } = scoreOf(found);
const rate = ({ hits, of }: { hits: number; of: number }): number => hits / of;

describe('Where two articles have a figure from', () => {
  it('is called one origin almost only where it is one', () => {
    const wrong = found.filter(({ pair, tie }) => tie && !pair.tied).map(({ pair }) => pair.id);
    expect(rate(precision), wrong.join(' ')).toBeGreaterThanOrEqual(0.95);
  });

  it('is seen as often as it was seen before', () => {
    expect(rate(recall)).toBeGreaterThanOrEqual(0.75);
  });
});

describe('How well that is told', () => {
  it('is given with an interval that holds the share and stays within a whole', () => {
    for (const share of [
      { hits: 0, of: 7 },
      { hits: 7, of: 7 },
      { hits: 30, of: 40 },
    ]) {
      const [low, high] = wilson(share);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(rate(share));
      expect(high).toBeGreaterThanOrEqual(rate(share));
      expect(high).toBeLessThanOrEqual(1);
    }
    expect(wilson({ hits: 30, of: 40 })[0]).toBeCloseTo(0.598, 3);
  });
});
