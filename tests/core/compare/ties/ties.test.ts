import { describe, expect, it } from 'vitest';
import { OPEN, pairsIn } from './pairs';
import { findTie, scoreOf } from './score';

const found = pairsIn(OPEN).map(findTie);
const { precision, recall } = scoreOf(found);
const rate = ({ hits, of }: { hits: number; of: number }): number => hits / of;

describe('Where two articles have a figure from', () => {
  it('is called one origin almost only where it is one', () => {
    const wrong = found.filter(({ pair, tie }) => tie && !pair.tied).map(({ pair }) => pair.id);
    expect(rate(precision), wrong.join(' ')).toBeGreaterThanOrEqual(0.95);
  });

  it('is seen as often as it was seen before', () => {
    expect(rate(recall)).toBeGreaterThanOrEqual(0.8);
  });
});
