import { describe, expect, it } from 'vitest';
import { readLast } from '../../bench/last';
import { broadGold, goldIn, openGold, ownGold } from './scoring/gold';
import { FIELDS, JUDGED, sameSpeaker } from './scoring/same';
import { agreementOf, scoreOf } from './scoring/score';
import { faultsOf, tableOf } from './scoring/table';

/** Where gold lies that nobody who writes rules has seen: `SEALED=/path npx vitest run … reading`. */
const { SEALED, SHOW } = process.env;

/** One in a hundred more may be wrong than the bench wrote down: one rule gives where another takes. */
const SLACK = 0.01;

/** Of gold that is not sealed its faults are told too. */
const golds = [
  { name: 'seventy paragraphs', kinds: ownGold(), sealed: false },
  { name: 'paragraphs by others', kinds: openGold(), sealed: false },
  ...(SEALED ? [{ name: 'sealed paragraphs', kinds: goldIn(SEALED), sealed: true }] : []),
];

describe.each(golds)('of the figures of $name', ({ kinds, sealed }) => {
  const score = scoreOf(kinds);
  const told = `${tableOf(score)}\n${sealed ? '' : faultsOf(score)}`;
  if (sealed || SHOW) console.log(told);

  it.each(JUDGED)('the %s is right as often as is promised', (field) => {
    const rate = (100 * score.right[field]) / score.figures;
    expect(rate, told).toBeGreaterThanOrEqual(FIELDS[field] ?? 0);
  });
});

describe('of the figures of broad paragraphs', () => {
  const score = scoreOf(broadGold());
  const { rates } = readLast();

  it.each(JUDGED)('the %s is wrong no more often than was published', (field) => {
    const published = rates.find(({ what }) => what === `broad paragraphs, ${field} wrong`)?.wrong;
    expect(published?.of).toBe(score.figures);
    expect(score.figures - score.right[field], faultsOf(score, [field])).toBeLessThanOrEqual(
      (published?.hits ?? 0) + score.figures * SLACK,
    );
  });
});

describe('the measure of the reading', () => {
  it('takes one speaker for one, however the name is given', () => {
    expect(sameSpeaker('Mayor Ida Lund', 'Lund')).toBe(true);
    expect(sameSpeaker('ministry of health', 'health ministry')).toBe(true);
    expect(sameSpeaker("doctors' committee close to the opposition", 'committee')).toBe(true);
    expect(sameSpeaker('police', 'Ida Lund, the police chief')).toBe(false);
    expect(sameSpeaker('health ministry', 'interior ministry')).toBe(false);
    expect(sameSpeaker(null, 'officials')).toBe(false);
  });

  it('tells in which fields a second person read otherwise, and in no others', () => {
    const kinds = openGold();
    const again = structuredClone(kinds);
    const [first] = again.flatMap(({ paragraphs }) => paragraphs.flatMap(({ figures }) => figures));
    if (!first) throw new Error('no gold');
    first.window = first.window === 'point' ? 'cumulative' : 'point';
    const { figures, right } = agreementOf(kinds, again);
    expect(right.window).toBe(figures - 1);
    expect(right.scope).toBe(figures);
    expect(() => agreementOf(kinds, [])).toThrow('was read once');
  });

  it('counts a figure that was not found as wrong in every field', () => {
    const [kind] = openGold();
    const [paragraph] = kind?.paragraphs ?? [];
    if (!kind || !paragraph) throw new Error('no gold');
    const [gold] = paragraph.figures;
    if (!gold) throw new Error('no figures');
    const nowhere = { ...paragraph, figures: [{ ...gold, phrase: 'jailed' }] };
    const score = scoreOf([{ ...kind, paragraphs: [nowhere] }]);
    expect(score.missed).toHaveLength(1);
    expect(Object.values(score.right).every((count) => count === 0)).toBe(true);
  });
});
