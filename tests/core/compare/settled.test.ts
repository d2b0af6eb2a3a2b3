import { describe, expect, it } from 'vitest';
import { count, published } from './figures';
import { figureIn, reportFor, source } from './packs';

const at12 = published('2031-05-12');
const depth = (kilometres: number) =>
  count('exact', kilometres, { ...at12, measure: 'depth', window: 'point', unit: 'kilometre' });
const strength = count('exact', 5.9, {
  ...at12,
  measure: 'magnitude',
  window: 'point',
  unit: 'magnitude',
});
const rise = (trend: 'up' | 'down' | null, percent: number) =>
  count('exact', percent, {
    measure: 'pay-change',
    window: 'point',
    unit: 'percent',
    trend,
    asOf: null,
    asOfFrom: null,
  });

const verdictOf = (measure: string, ...[here, there]: Parameters<typeof beside>) =>
  figureIn(beside(here, there), measure).verdict;
const beside = (here: ReturnType<typeof count>[], there: ReturnType<typeof count>[]) =>
  reportFor(here, [source('chronicle', there)]);

describe('what a figure counts', () => {
  it('is settled by what its article states beside it: two depths of one earthquake do not fit', () => {
    expect(verdictOf('depth', [strength, depth(12)], [strength, depth(38)])).toBe('conflicts');
  });

  it('stays open where one of the articles does not say: water has depths as well', () => {
    expect(verdictOf('depth', [strength, depth(12)], [depth(38)])).toBe('not-compared');
    expect(verdictOf('depth', [depth(12)], [depth(38)])).toBe('not-compared');
  });
});

describe('the amount of a change', () => {
  it('is the same whether its words say that it rose or leave that to the name', () => {
    expect(verdictOf('pay-change', [rise(null, 7)], [rise('up', 7)])).toBe('agrees');
  });

  it('is another where the one rose and the other fell', () => {
    expect(verdictOf('pay-change', [rise('down', 7)], [rise('up', 7)])).toBe('different-scope');
  });
});
