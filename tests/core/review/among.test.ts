import { describe, expect, it } from 'vitest';
import { comparingRules } from '../../../data/comparing';
import { reportOn } from '../../../src/core/compare/report-page';
import { type KeptArticle, packsOfKept } from '../../../src/core/facts/kept';
import type { Pack } from '../../../src/core/facts/pack';
import { metAmong } from '../../../src/core/review/among';
import { metIn } from '../../../src/core/review/meet';
import { manyKept } from '../facts/many-kept';

const packOf = (kept: KeptArticle[]): Pack => {
  const [pack] = packsOfKept(kept);
  if (!pack) throw new Error('No article was kept.');
  return pack;
};

/** The same, met by reading each source as if it were a page. */
const metBySource = (pack: Pack): Map<string, Set<string>> => {
  const found = new Map<string, Set<string>>();
  for (const source of pack.sources) {
    const page = { ...source, text: '', title: source.title ?? '' };
    const report = reportOn(page, source.figures, pack, comparingRules);
    const event = { ...pack.event, score: 1, sure: true };
    for (const { id, statements } of metIn({ ...report, event }, { ...source, url: null }, 0)) {
      const known = found.get(id) ?? new Set();
      found.set(id, known);
      for (const { article, figure } of statements) known.add(`${article} ${figure.phrase}`);
    }
  }
  return found;
};

describe('what sources disagree on among themselves', () => {
  it.each([3, 5, 8, 11, 20])('of %s sources is what each of them would show as a page', (many) => {
    const pack = packOf(manyKept(many, 1));
    const found = metAmong(pack, comparingRules);
    expect(found.length).toBeGreaterThan(0);
    expect(
      new Map(
        found.map(({ id, statements }) => [
          id,
          new Set(statements.map(({ article, figure }) => `${article} ${figure.phrase}`)),
        ]),
      ),
    ).toEqual(metBySource(pack));
  });

  it('costs no more for each of 160 sources than for each of 40', () => {
    const kept = manyKept(160, 1);
    const asked = (many: number): number => {
      let count = 0;
      const counting = new Proxy(comparingRules, {
        get: (rules, key) => {
          count += 1;
          return Reflect.get(rules, key);
        },
      });
      metAmong(packOf(kept.slice(0, many)), counting);
      return count;
    };
    expect(asked(160)).toBeLessThanOrEqual(4 * asked(40));
  });
});
